import type { Refusal } from '../engine/refusal.ts';
import { mergeTexts } from '../text/merge.ts';
import type { Draft, DraftSaved, KeptDraft } from '../wire/messages.ts';
import type { DraftStorage } from './draft-storage.ts';
import type { Platform } from './platform.ts';
import type { Subscription } from './subscription.ts';

/** What it is about was rerouted: nothing of it is kept anywhere (UB3). */
type Erased = 'erased';

const shareDelayMs = 300;
const elsewhereMs = 4_000;

/**
 * One draft on one device. What is typed goes out over the text that the server was known to keep; when another
 * stands there, both are merged against what both began from, so nothing that anybody typed is lost.
 */
export class OpenDraft {
  readonly #key: string;
  readonly #storage: DraftStorage;
  readonly #subscription: Subscription;
  readonly #platform: Platform;
  #changed: () => void = () => undefined;
  #text: string;
  #elsewhere = false;
  #writer = '';
  #agreed: KeptDraft;
  /** A text is on its way to the server; what is heard meanwhile waits for the answer. */
  #sending = false;
  #heard: { readonly news: KeptDraft; readonly by: string } | undefined;
  #begun = '';
  #erased = false;
  #cancelShare: (() => void) | undefined;
  #cancelElsewhere: (() => void) | undefined;

  constructor(key: string, storage: DraftStorage, subscription: Subscription, platform: Platform) {
    const { text, agreed } = storage.read(key) ?? { text: '', agreed: { rev: 0, text: '' } };
    this.#key = key;
    this.#storage = storage;
    this.#subscription = subscription;
    this.#platform = platform;
    this.#text = text;
    this.#agreed = agreed;
  }

  /** `changed` is called whenever `text`, `elsewhere` or `writer` is another. */
  watch(changed: () => void): void {
    this.#changed = changed;
  }

  get text(): string {
    return this.#text;
  }

  set text(text: string) {
    if (this.#erased || text === this.#text) return;
    this.#become(text);
    this.#shareSoon();
  }

  /** Whether somebody wrote in it on another device within the last seconds. */
  get elsewhere(): boolean {
    return this.#elsewhere;
  }

  /** Who wrote there; empty where nobody does, or the server does not say. */
  get writer(): string {
    return this.#elsewhere ? this.#writer : '';
  }

  /** Where writing begins when nothing was written yet: it is no change, and is not shared. */
  begin(text: string): void {
    if (this.#erased) return;
    this.#begun = text;
    if (this.#text !== '' || this.#agreed.text !== '') return;
    this.#agreed = { ...this.#agreed, text };
    this.#text = text;
    this.#changed();
  }

  /** What it began from stands in the record by now, and does not come back as something typed. */
  clear(): void {
    this.#begun = '';
    this.text = '';
    void this.share();
  }

  /** For good: what was rerouted does not come back, whatever is still on its way or typed. */
  erase(): void {
    this.#cancelShare?.();
    this.#agreed = { rev: 0, text: '' };
    this.#become('');
    this.#erased = true;
  }

  /** Makes this device and the server agree. */
  async meet(): Promise<void> {
    if (this.#isBusy()) return;
    const kept = await readDraft(this.#subscription, this.#key);
    if (kept === 'erased') this.erase();
    if (kept === undefined || kept === 'erased' || this.#isBusy()) return;
    if (kept) this.#take(kept);
    // A server that was ended may have forgotten what this device still has.
    else if (this.#text !== this.#begun) this.#agreed = { ...this.#agreed, text: '' };
    await this.share();
  }

  heard(news: KeptDraft, by = ''): void {
    if (this.#erased) return;
    if (this.#sending) this.#heard = { news, by };
    else if (news.rev > this.#agreed.rev) this.#take(news, by);
    // The answer to what was sent from here told of the same words before, and not whose they are.
    else if (news.rev === this.#agreed.rev && this.#elsewhere) this.#tellElsewhere(by);
  }

  async share(): Promise<void> {
    this.#cancelShare?.();
    if (this.#isBusy() || this.#text === this.#agreed.text) return;
    this.#sending = true;
    const text = this.#text;
    const saved = await this.#send(text);
    this.#sending = false;
    if (this.#erased) return;
    if (saved === 'erased') {
      this.erase();
      return;
    }
    if (saved?.instead !== undefined) this.#take({ rev: saved.rev, text: saved.instead });
    else if (saved) this.#agree({ rev: saved.rev, text });
    const heard = this.#heard;
    this.#heard = undefined;
    if (heard) this.heard(heard.news, heard.by);
    if (saved && this.#text !== this.#agreed.text) this.#shareSoon();
  }

  #isBusy(): boolean {
    return this.#sending || this.#erased;
  }

  #take(theirs: KeptDraft, by = ''): void {
    const agreed = theirs.text === '' ? this.#begun : theirs.text;
    const before = this.#text;
    const untouched = before === this.#agreed.text;
    // Emptied elsewhere, it was submitted there: what is typed here stays whole.
    const mine = untouched ? agreed : theirs.text === '' ? before : this.#merged(agreed);
    if (agreed !== this.#agreed.text && agreed !== before) this.#tellElsewhere(by);
    this.#agreed = { rev: theirs.rev, text: agreed };
    this.#become(mine);
    if (mine !== agreed) this.#shareSoon();
  }

  #merged(theirs: string): string {
    return mergeTexts(this.#agreed.text, this.#text, theirs);
  }

  #agree(agreed: KeptDraft): void {
    this.#agreed = agreed;
    this.#storage.write(this.#key, { text: this.#text, agreed });
  }

  #become(text: string): void {
    this.#text = text;
    this.#storage.write(this.#key, { text, agreed: this.#agreed });
    this.#changed();
  }

  #shareSoon(): void {
    this.#cancelShare?.();
    this.#cancelShare = this.#platform.after(shareDelayMs, () => void this.share());
  }

  #tellElsewhere(by: string): void {
    this.#writer = by;
    this.#setElsewhere(true);
    this.#cancelElsewhere?.();
    this.#cancelElsewhere = this.#platform.after(elsewhereMs, () => this.#setElsewhere(false));
  }

  #setElsewhere(elsewhere: boolean): void {
    this.#elsewhere = elsewhere;
    this.#changed();
  }

  /** What stands at the server afterwards; undefined when that is not known. */
  async #send(text: string): Promise<DraftSaved | Erased | undefined> {
    const { stream } = this.#subscription.address;
    const message: Draft = { stream, key: this.#key, text, over: this.#agreed.rev };
    const outcome = await this.#subscription.ask('draft', message);
    return outcome?.ok ? outcome : erasedOr(outcome);
  }
}

/** What the server keeps under a key, or null for nothing; undefined when it cannot be had now. */
export async function readDraft(
  subscription: Subscription,
  key: string,
): Promise<KeptDraft | null | Erased | undefined> {
  const { stream } = subscription.address;
  const answer = await subscription.ask('readDraft', { stream, key });
  return answer?.ok ? answer.kept : erasedOr(answer);
}

function erasedOr(refusal: Refusal | undefined): Erased | undefined {
  return refusal?.code === 'petitionRerouted' ? 'erased' : undefined;
}
