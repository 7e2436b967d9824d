import type {
  DraftSaved,
  KeptDraft,
  Draft as DraftMessage,
  DraftNews,
} from '@doi-thoai/shared/wire/messages';
import type { ViewData } from '@doi-thoai/shared/engine/view';
import type { DeviceStorage } from '../ui/device-storage.ts';
import { LeftDrafts } from './draft-storage.ts';
import { OpenDraft, type Draft, type Erased } from './open-draft.svelte.ts';
import { isRerouted } from './draft-erasure.ts';

/** How drafts reach the other devices of the seat. */
export interface DraftPost {
  /** What stands at the server afterwards; undefined when that is not known. */
  share(draft: DraftMessage): Promise<DraftSaved | Erased | undefined>;
  /** What the server keeps, or null for nothing; undefined when it cannot be had now. */
  read(key: string): Promise<KeptDraft | null | Erased | undefined>;
}

/**
 * What people have typed and not submitted yet: kept on the device under a key, and shared with the other devices
 * of the same seat or department.
 */
export class Drafts {
  readonly #meeting: string;
  readonly #left: LeftDrafts;
  readonly #post: DraftPost;
  readonly #open = new Map<string, OpenDraft>();

  constructor(meeting: string, storage: DeviceStorage, post: DraftPost) {
    this.#meeting = meeting;
    this.#left = new LeftDrafts(meeting, storage);
    this.#post = post;
  }

  /** The draft under a key (`a-z 0-9 : -`), with what was left there on this device or on the seat's others. */
  of(key: string): Draft {
    const open = this.#open.get(key);
    if (open) return open;
    const opened = new OpenDraft(this.#left.of(key), {
      keep: (left) => this.#left.keep(key, left),
      share: (text, over) => this.#post.share({ meeting: this.#meeting, key, text, over }),
      read: () => this.#post.read(key),
    });
    this.#open.set(key, opened);
    void opened.meet();
    return opened;
  }

  /**
   * To be called once the text has been submitted, or given up. The answer to a command may come late: what was typed
   * over the text that was `submitted` stays.
   */
  clear(key: string, submitted?: string): void {
    const { text } = this.of(key);
    if (submitted === undefined || text === submitted) this.#open.get(key)?.clear();
  }

  heard({ key, rev, text, erased }: DraftNews): void {
    if (erased) this.#erase(key);
    else this.#open.get(key)?.heard({ rev, text });
  }

  /** To be called each time the meeting has been entered. */
  entered(): void {
    for (const open of this.#open.values()) void open.meet();
    void this.#eraseWhatIsRerouted();
  }

  /** To be called with each view that comes: no words about what was rerouted stay on this device (UB3). */
  seen(data: ViewData): void {
    for (const key of [...this.#open.keys(), ...this.#left.keys()])
      if (isRerouted(key, data)) this.#erase(key);
  }

  close(): void {
    for (const open of this.#open.values()) void open.share();
  }

  /** Not every view shows what a draft is about; the server knows. One after another, for it counts messages. */
  async #eraseWhatIsRerouted(): Promise<void> {
    for (const key of this.#left.keys())
      if (!this.#open.has(key) && (await this.#post.read(key)) === 'erased') this.#erase(key);
  }

  #erase(key: string): void {
    this.#open.get(key)?.erase();
    this.#left.forget(key);
  }
}
