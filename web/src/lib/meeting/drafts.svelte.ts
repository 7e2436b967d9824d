import type { Draft as DraftMessage, DraftNews } from '@doi-thoai/shared/wire/messages';
import type { DeviceStorage } from './device-storage.ts';

/** A text that is being written: bind it (`bind:value={draft.text}`) and it is never lost. */
export interface Draft {
  text: string;
}

/** How drafts reach the other devices of the seat. */
export interface DraftPost {
  /** Whether the server has taken it. */
  share(draft: DraftMessage): Promise<boolean>;
  /** What the server keeps; undefined when that is nothing, or cannot be had now. */
  read(key: string): Promise<string | undefined>;
}

interface Kept {
  readonly text: string;
  /** Whether the server has it too. */
  readonly shared: boolean;
}

const shareAfter = 300;

/**
 * What people have typed and not submitted yet: kept on the device under a key, and shared with the other devices
 * of the same seat. What this device has not shared yet wins over what comes in, so nothing typed is overwritten.
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
    const opened = new OpenDraft(this.#kept(key), {
      keep: (kept) => this.#keep(key, kept),
      share: (text) => this.#post.share({ meeting: this.#meeting, key, text }),
      read: () => this.#post.read(key),
    });
    this.#open.set(key, opened);
    void opened.meet();
    return opened;
  }

  /** To be called once the text has been submitted, or given up. */
  clear(key: string): void {
    const draft = this.of(key);
    draft.text = '';
    void this.#open.get(key)?.share();
  }

  heard({ key, text }: DraftNews): void {
    this.#open.get(key)?.heard(text);
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

  /** The sign before the text tells whether the server has it. */
  #kept(key: string): Kept {
    const left = this.#storage.read(this.#place(key)) ?? '+';
    return { text: left.slice(1), shared: left.startsWith('+') };
  }

  #keep(key: string, { text, shared }: Kept): void {
    if (text === '' && shared) this.#storage.forget(this.#place(key));
    else this.#storage.write(this.#place(key), (shared ? '+' : '-') + text);
  }
}

interface Ways {
  keep(kept: Kept): void;
  share(text: string): Promise<boolean>;
  read(): Promise<string | undefined>;
}

class OpenDraft implements Draft {
  readonly #ways: Ways;
  #text: string;
  #shared: boolean;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor({ text, shared }: Kept, ways: Ways) {
    this.#text = $state(text);
    this.#shared = shared;
    this.#ways = ways;
  }

  get text(): string {
    return this.#text;
  }

  set text(text: string) {
    if (text === this.#text) return;
    this.#set(text, false);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.share(), shareAfter);
  }

  /** Makes this device and the server agree: what is unshared goes out, else what is kept there comes in. */
  async meet(): Promise<void> {
    if (!this.#shared) return this.share();
    const kept = await this.#ways.read();
    if (kept !== undefined) this.heard(kept);
  }

  heard(text: string): void {
    if (this.#shared && text !== this.#text) this.#set(text, true);
  }

  async share(): Promise<void> {
    clearTimeout(this.#timer);
    const text = this.#text;
    if (this.#shared || !(await this.#ways.share(text)) || text !== this.#text) return;
    this.#set(text, true);
  }

  #set(text: string, shared: boolean): void {
    this.#text = text;
    this.#shared = shared;
    this.#ways.keep({ text, shared });
  }
}
