import type { Page } from '@playwright/test';
import type { DoubleTaps, Pressable } from './double-taps.ts';

/** How the language and the colours are chosen is no act of the chair; nothing takes back that a meeting is closed. */
const left = /^Ngôn ngữ|Giao diện/;
const closes = 'Bế mạc hội nghị › Bế mạc hội nghị';
/** One press that does two things: a chair's own answer closes its petition, and what is reopened comes before the hall. */
const doesTwo = /^Tôi trả lời › Ghi$|› Hoàn tác$/;

/** Pressed when nothing else is new, in this order: what is left by them may not be come back to. */
const leaves = [
  'Đóng',
  'Thông qua kết luận',
  'Sang bước tiếp theo',
  'Chuyển đến',
  'Tạm nghỉ',
  'Bế mạc',
  'Về phần đối thoại',
];
const leaving = ({ kind }: Pressable) => leaves.findIndex((word) => kind.endsWith(`› ${word}`));
/** A sheet whose acts close it is opened again for those that are still new, and not for ever. */
const mostOften = 12;

/** Presses everything that was never pressed before, whatever comes of it, until nothing new is in sight. */
export class TapWalk {
  readonly #page: Page;
  readonly #taps: DoubleTaps;
  readonly #often = new Map<string, number>();
  /** Kinds whose second press did something. */
  readonly faults: string[] = [];
  /** What opened the sheet that is in front, one after the other, and what is new in it. */
  #opened: string[] = [];
  #newInside: string[] = [];
  /** To be pressed once more. */
  readonly #wanted = new Set<string>();
  constructor(page: Page, taps: DoubleTaps) {
    this.#page = page;
    this.#taps = taps;
  }

  get pressed(): string[] {
    return [...this.#often.keys()];
  }

  async everythingNew(mayClose = false): Promise<void> {
    for (let next = await this.#next(mayClose); next; next = await this.#next(mayClose)) {
      // It is still to be pressed where it comes again.
      if (!(await this.#taps.isThere(next))) continue;
      this.#wanted.delete(next.kind);
      this.#often.set(next.kind, (this.#often.get(next.kind) ?? 0) + 1);
      const { commands, felt, shut } = await this.#taps.twice(next);
      if (felt > 1 || shut || commands > (doesTwo.test(next.kind) ? 2 : 1))
        this.faults.push(
          `${next.kind}: ${commands} commands, ${felt} presses felt${shut ? ', shut again' : ''}`,
        );
    }
  }

  async #next(mayClose: boolean): Promise<Pressable | undefined> {
    await this.#fillIn();
    const here = (await this.#taps.pressable()).filter(
      ({ kind }) => !left.test(kind) && (mayClose || kind !== closes),
    );
    const isSheet = here.some(({ shuts }) => shuts);
    if (!isSheet) this.#reopen();
    const fresh = here.filter(
      ({ kind, shuts }) => !shuts && (!this.#often.has(kind) || this.#wanted.has(kind)),
    );
    if (isSheet) this.#newInside = fresh.map(({ kind }) => kind);
    const [next = here.find(({ shuts }) => shuts)] = fresh.sort((a, b) => leaving(a) - leaving(b));
    if (next?.inMenu) this.#opened.push(next.kind);
    else if (next && !isSheet) this.#opened = [next.kind];
    return next;
  }

  /** What was new in a sheet that is gone is still to be pressed. */
  #reopen(): void {
    const isLeft = this.#newInside.some((kind) => !this.#often.has(kind));
    const [opener = ''] = this.#opened;
    if (isLeft && (this.#often.get(opener) ?? 0) < mostOften)
      for (const kind of this.#opened) this.#wanted.add(kind);
    this.#newInside = [];
  }

  /** To be pressed once more, whatever it led to. */
  again(...kinds: string[]): void {
    for (const kind of kinds) this.#wanted.add(kind);
  }

  /** What a sheet asks for. */
  async #fillIn(): Promise<void> {
    const fields = this.#page.locator('dialog[open] :is(textarea, input[type="text"])');
    for (const field of await fields.all())
      if ((await field.isEditable()) && (await field.inputValue()) === '') await field.fill('Thử');
  }
}
