import { mergeTexts } from '@doi-thoai/shared/text/merge';
import type { DraftSaved, KeptDraft } from '@doi-thoai/shared/wire/messages';

/** A text that is being written: bind it (`bind:value={draft.text}`) and it is never lost. */
export interface Draft {
  text: string;
  /** Whether somebody wrote in it on another device within the last seconds. */
  readonly elsewhere: boolean;
  /** Where writing begins when nothing was written yet: it is no change, and is not shared. */
  begin(text: string): void;
}

/** What stays on the device: the text, and what this device last knew the server to keep. */
export interface Left {
  readonly text: string;
  readonly agreed: KeptDraft;
}

/** What it is about was rerouted: nothing of it is kept anywhere (UB3). */
export type Erased = 'erased';

interface Ways {
  keep(left: Left): void;
  share(text: string, over: number): Promise<DraftSaved | Erased | undefined>;
  read(): Promise<KeptDraft | null | Erased | undefined>;
}

const shareAfter = 300;
const elsewhereFor = 4_000;

/**
 * One draft on one device. What is typed goes out over the text that the server was known to keep; when another
 * stands there, both are merged against what both began from, so nothing that anybody typed is lost.
 */
export class OpenDraft implements Draft {
  readonly #ways: Ways;
  #text: string;
  #elsewhere = $state(false);
  #agreed: KeptDraft;
  /** A text is on its way to the server; what is heard meanwhile waits for the answer. */
  #sending = false;
  #heard: KeptDraft | undefined;
  #begun = '';
  #erased = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #elsewhereTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(left: Left | undefined, ways: Ways) {
    this.#text = $state(left?.text ?? '');
    this.#agreed = left?.agreed ?? { rev: 0, text: '' };
    this.#ways = ways;
  }

  get text(): string {
    return this.#text;
  }

  set text(text: string) {
    if (this.#erased || text === this.#text) return;
    this.#become(text);
    this.#shareSoon();
  }

  get elsewhere(): boolean {
    return this.#elsewhere;
  }

  begin(text: string): void {
    if (this.#erased) return;
    this.#begun = text;
    if (this.#text !== '' || this.#agreed.text !== '') return;
    this.#agreed = { ...this.#agreed, text };
    this.#text = text;
  }

  /** What it began from stands in the record by now, and does not come back as something typed. */
  clear(): void {
    this.#begun = '';
    this.text = '';
    void this.share();
  }

  /** For good: what was rerouted does not come back, whatever is still on its way or typed. */
  erase(): void {
    clearTimeout(this.#timer);
    this.#agreed = { rev: 0, text: '' };
    this.#become('');
    this.#erased = true;
  }

  /** Makes this device and the server agree. */
  async meet(): Promise<void> {
    if (this.#sending || this.#erased) return;
    const kept = await this.#ways.read();
    if (kept === 'erased') return this.erase();
    if (kept === undefined || this.#sending || this.#erased) return;
    if (kept) this.#take(kept);
    // A server that was ended may have forgotten what this device still has.
    else if (this.#text !== this.#begun) this.#agreed = { ...this.#agreed, text: '' };
    await this.share();
  }

  heard(news: KeptDraft): void {
    if (this.#erased) return;
    if (this.#sending) this.#heard = news;
    else if (news.rev > this.#agreed.rev) this.#take(news);
  }

  async share(): Promise<void> {
    clearTimeout(this.#timer);
    if (this.#sending || this.#erased || this.#text === this.#agreed.text) return;
    this.#sending = true;
    const text = this.#text;
    const saved = await this.#ways.share(text, this.#agreed.rev);
    this.#sending = false;
    if (this.#erased) return;
    if (saved === 'erased') return this.erase();
    if (saved?.instead !== undefined) this.#take({ rev: saved.rev, text: saved.instead });
    else if (saved) this.#agree({ rev: saved.rev, text });
    const news = this.#heard;
    this.#heard = undefined;
    if (news) this.heard(news);
    if (saved && this.#text !== this.#agreed.text) this.#shareSoon();
  }

  #take(theirs: KeptDraft): void {
    const agreed = theirs.text === '' ? this.#begun : theirs.text;
    const before = this.#text;
    const untouched = before === this.#agreed.text;
    // Emptied elsewhere, it was submitted there: what is typed here stays whole.
    const mine = untouched ? agreed : theirs.text === '' ? before : this.#merged(agreed);
    if (agreed !== this.#agreed.text && agreed !== before) this.#tellElsewhere();
    this.#agreed = { rev: theirs.rev, text: agreed };
    this.#become(mine);
    if (mine !== agreed) this.#shareSoon();
  }

  #merged(theirs: string): string {
    return mergeTexts(this.#agreed.text, this.#text, theirs);
  }

  #agree(agreed: KeptDraft): void {
    this.#agreed = agreed;
    this.#ways.keep({ text: this.#text, agreed });
  }

  #become(text: string): void {
    this.#text = text;
    this.#ways.keep({ text, agreed: this.#agreed });
  }

  #shareSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.share(), shareAfter);
  }

  #tellElsewhere(): void {
    this.#elsewhere = true;
    clearTimeout(this.#elsewhereTimer);
    this.#elsewhereTimer = setTimeout(() => (this.#elsewhere = false), elsewhereFor);
  }
}
