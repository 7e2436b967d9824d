import { deviceStorage } from '#lib/ui/device-storage.ts';

const sizes = [24, 30, 36, 44, 54, 66];
const usual = 3;
/** The space between two pages, as the page's style says. */
const gap = 64;
const sizeKept = 'read-aloud-size';

/**
 * Where somebody is in a text that is read aloud page by page: kept by the line, so that larger type and another window
 * lead back to it. Reading begins at the beginning; where it was left, by a slip or a reload, it is offered to go on.
 */
export class ReadingPlace {
  readonly #meeting: string;
  #flow: HTMLElement | undefined;
  #at = $state(Number(deviceStorage.read(sizeKept) ?? usual));
  #width = $state(0);
  page = $state(0);
  pages = $state(1);
  #left = $state<string>();
  /** The section that goes on from an earlier page; empty where the page says its own. */
  section = $state('');

  constructor(meeting: string) {
    this.#meeting = meeting;
  }

  /** Of the type, in px. */
  readonly size = $derived(sizes[this.#at] ?? 44);
  readonly smallest = $derived(this.#at <= 0);
  readonly largest = $derived(this.#at >= sizes.length - 1);
  /** How far the text is moved to the left, in px. */
  readonly shift = $derived(this.page * (this.#width + gap));

  /** Measures the pages of a text that flows in columns, again whenever it changes. */
  follow(flow: HTMLElement): () => void {
    this.#flow = flow;
    const settle = () => this.#settle();
    const resized = new ResizeObserver(settle);
    const changed = new MutationObserver(settle);
    resized.observe(flow);
    changed.observe(flow, {
      childList: true,
      characterData: true,
      subtree: true,
      attributeFilter: ['style'],
    });
    return () => {
      resized.disconnect();
      changed.disconnect();
      this.#flow = undefined;
    };
  }

  /** Begins at the beginning. */
  open(): void {
    this.#left = deviceStorage.read(this.#kept);
    deviceStorage.forget(this.#kept);
    this.page = 0;
    this.#settle();
  }

  /** Reading was left on a later page, which can be gone on from. */
  get wasLeft(): boolean {
    return this.#left !== undefined && this.page === 0;
  }

  goOn(): void {
    if (this.#left !== undefined) deviceStorage.write(this.#kept, this.#left);
    this.#left = undefined;
    this.#settle();
  }

  turn(by: number): void {
    this.#left = undefined;
    this.page = Math.max(0, Math.min(this.pages - 1, this.page + by));
    this.section = this.#goesOn();
    this.#keep();
  }

  grow(by: number): void {
    this.#at = Math.max(0, Math.min(sizes.length - 1, this.#at + by));
    deviceStorage.write(sizeKept, String(this.#at));
  }

  /** The lines of which something stands on this page; before words that are no line, the last one. */
  get lines(): string[] {
    const begun = this.#lines().filter((line) => this.#pageOf(line) <= this.page);
    const here = begun.filter((line) => this.#lastPageOf(line) >= this.page);
    return (here.length > 0 ? here : begun.slice(-1)).map((line) => line.dataset['line'] ?? '');
  }

  get #kept(): string {
    return `read-aloud:${this.#meeting}`;
  }

  #settle(): void {
    if (!this.#flow) return;
    this.#width = this.#flow.clientWidth;
    this.pages = Math.max(1, Math.round((this.#flow.scrollWidth + gap) / (this.#width + gap)));
    const [line, further] = (deviceStorage.read(this.#kept) ?? '').split(' ');
    const start = this.#lines().find((one) => one.dataset['line'] === line);
    const page = start ? this.#pageOf(start) + Number(further ?? 0) : this.page;
    this.page = Math.min(this.pages - 1, page);
    this.section = this.#goesOn();
  }

  #goesOn(): string {
    const marks = [...(this.#flow?.querySelectorAll<HTMLElement>('[data-section], [data-line]') ?? [])];
    const first = marks.find((mark) => this.#pageOf(mark) === this.page);
    if (first?.dataset['section'] !== undefined) return '';
    const before = marks.filter((mark) => this.#pageOf(mark) < this.page);
    return before.findLast((mark) => mark.dataset['section'] !== undefined)?.dataset['section'] ?? '';
  }

  /** The last line that begins on this page or before it, and how many pages it has gone on for. */
  #keep(): void {
    const begun = this.#lines().filter((one) => this.#pageOf(one) <= this.page);
    if (this.page === 0) {
      deviceStorage.forget(this.#kept);
      return;
    }
    const first = begun.find((one) => this.#pageOf(one) === this.page) ?? begun.at(-1);
    if (!first) return;
    deviceStorage.write(this.#kept, `${first.dataset['line'] ?? ''} ${this.page - this.#pageOf(first)}`);
  }

  #lines(): HTMLElement[] {
    return [...(this.#flow?.querySelectorAll<HTMLElement>('[data-line]') ?? [])];
  }

  #pageOf(line: HTMLElement): number {
    return this.#pageAt(line.offsetLeft);
  }

  #lastPageOf(line: HTMLElement): number {
    const from = this.#flow?.getBoundingClientRect().left ?? 0;
    return this.#pageAt(([...line.getClientRects()].at(-1)?.left ?? from) - from);
  }

  #pageAt(left: number): number {
    return Math.floor((left + 1) / (this.#width + gap));
  }
}
