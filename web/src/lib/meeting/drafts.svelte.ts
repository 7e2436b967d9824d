import type {
  DraftSaved,
  KeptDraft,
  Draft as DraftMessage,
  DraftNews,
} from '@doi-thoai/shared/wire/messages';
import type { DeviceStorage } from './device-storage.ts';
import { OpenDraft, type Draft, type Left } from './open-draft.svelte.ts';

/** How drafts reach the other devices of the seat. */
export interface DraftPost {
  /** What stands at the server afterwards; undefined when that is not known. */
  share(draft: DraftMessage): Promise<DraftSaved | undefined>;
  /** What the server keeps, or null for nothing; undefined when it cannot be had now. */
  read(key: string): Promise<KeptDraft | null | undefined>;
}

/**
 * What people have typed and not submitted yet: kept on the device under a key, and shared with the other devices
 * of the same seat or department.
 */
export class Drafts {
  readonly #meeting: string;
  readonly #storage: DeviceStorage;
  readonly #post: DraftPost;
  readonly #open = new Map<string, OpenDraft>();

  constructor(meeting: string, storage: DeviceStorage, post: DraftPost) {
    this.#meeting = meeting;
    this.#storage = storage;
    this.#post = post;
  }

  /** The draft under a key (`a-z 0-9 : -`), with what was left there on this device or on the seat's others. */
  of(key: string): Draft {
    const open = this.#open.get(key);
    if (open) return open;
    const opened = new OpenDraft(this.#left(key), {
      keep: (left) => this.#keep(key, left),
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

  heard({ key, rev, text }: DraftNews): void {
    this.#open.get(key)?.heard({ rev, text });
  }

  /** To be called each time the meeting has been entered. */
  entered(): void {
    for (const open of this.#open.values()) void open.meet();
  }

  close(): void {
    for (const open of this.#open.values()) void open.share();
  }

  #place(key: string): string {
    return `draft:${this.#meeting}:${key}`;
  }

  #left(key: string): Left | undefined {
    const left = this.#storage.read(this.#place(key));
    try {
      return left === undefined ? undefined : (JSON.parse(left) as Left);
    } catch {
      // Written by an earlier release, or cut short: the text itself is what matters.
      return left === undefined ? undefined : { text: left, agreed: { rev: 0, text: '' } };
    }
  }

  #keep(key: string, left: Left): void {
    if (left.text === '' && left.agreed.text === '') this.#storage.forget(this.#place(key));
    else this.#storage.write(this.#place(key), JSON.stringify(left));
  }
}
