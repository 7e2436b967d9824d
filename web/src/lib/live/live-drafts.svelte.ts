import type { Drafts } from '@doi-thoai/shared/client/drafts';
import type { OpenDraft } from '@doi-thoai/shared/client/open-draft';

/** A text that is being written: bind it (`bind:value={draft.text}`) and it is never lost. */
export class LiveDraft {
  readonly #draft: OpenDraft;
  #text: string;
  #elsewhere: boolean;
  #writer: string;

  constructor(draft: OpenDraft) {
    this.#draft = draft;
    this.#text = $state(draft.text);
    this.#elsewhere = $state(draft.elsewhere);
    this.#writer = $state(draft.writer);
    draft.watch(() => {
      this.#text = draft.text;
      this.#elsewhere = draft.elsewhere;
      this.#writer = draft.writer;
    });
  }

  get text(): string {
    return this.#text;
  }

  set text(text: string) {
    this.#draft.text = text;
  }

  /** Whether somebody wrote in it on another device within the last seconds. */
  get elsewhere(): boolean {
    return this.#elsewhere;
  }

  /** Who wrote there; empty where nobody does, or that is not known. */
  get writer(): string {
    return this.#writer;
  }

  /** Where writing begins when nothing was written yet: it is no change, and is not shared. */
  begin(text: string): void {
    this.#draft.begin(text);
  }
}

/** The drafts of a meeting as runes. */
export class LiveDrafts {
  readonly #drafts: Drafts;
  readonly #open = new Map<string, LiveDraft>();

  constructor(drafts: Drafts) {
    this.#drafts = drafts;
  }

  of(key: string): LiveDraft {
    const open = this.#open.get(key) ?? new LiveDraft(this.#drafts.of(key));
    this.#open.set(key, open);
    return open;
  }

  /** Whether something is being written under a key, or was left there on this device: asked before many are opened. */
  isKept(key: string): boolean {
    return this.#drafts.isKept(key);
  }

  /** To be called once the text has been submitted, or given up; what was typed over what was `submitted` stays. */
  clear(key: string, submitted?: string): void {
    this.#drafts.clear(key, submitted);
  }
}
