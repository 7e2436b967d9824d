import type { ViewData } from '../engine/view.ts';
import type { DraftNews } from '../wire/messages.ts';
import { isRerouted } from './draft-erasure.ts';
import { DraftStorage } from './draft-storage.ts';
import { OpenDraft, readDraft } from './open-draft.ts';
import type { Platform } from './platform.ts';
import type { Subscription } from './subscription.ts';

/**
 * What people have typed and not submitted yet: kept on the device under a key, and shared with the other devices
 * of the same seat or department.
 */
export class Drafts {
  readonly #subscription: Subscription;
  readonly #platform: Platform;
  readonly #storage: DraftStorage;
  readonly #open = new Map<string, OpenDraft>();
  /** Which drafts wait to be compared with the server's, one after another, for it counts messages. */
  readonly #toMeet = new Set<OpenDraft>();
  #meets = false;

  constructor(subscription: Subscription, platform: Platform) {
    this.#subscription = subscription;
    this.#platform = platform;
    this.#storage = new DraftStorage(subscription.address.stream, platform.storage);
    subscription.listen({
      entered: () => this.#entered(),
      drafted: (news) => this.#heard(news),
      shown: () => this.#seen(subscription.data ?? {}),
      closing: () => this.#closing(),
    });
  }

  /** The draft under a key (`a-z 0-9 : -`), with what was left there on this device or on the seat's others. */
  of(key: string): OpenDraft {
    const open = this.#open.get(key);
    if (open) return open;
    const opened = new OpenDraft(key, this.#storage, this.#subscription, this.#platform);
    this.#open.set(key, opened);
    void this.#meet(opened);
    return opened;
  }

  /** Whether something is being written under a key, or was left there on this device. */
  isKept(key: string): boolean {
    return (this.#open.get(key)?.text ?? this.#storage.read(key)?.text ?? '') !== '';
  }

  /**
   * To be called once the text has been submitted, or given up. The answer to a command may come late: what was typed
   * over the text that was `submitted` stays.
   */
  clear(key: string, submitted?: string): void {
    const draft = this.of(key);
    if (submitted === undefined || draft.text === submitted) draft.clear();
  }

  #heard({ key, rev, text, by, erased }: DraftNews): void {
    if (erased) this.#erase(key);
    else this.#open.get(key)?.heard({ rev, text }, by);
  }

  #entered(): void {
    void this.#meet(...this.#open.values());
    void this.#eraseWhatIsRerouted();
  }

  /** No words about what was rerouted stay on this device (UB3). */
  #seen(data: ViewData): void {
    for (const key of [...this.#open.keys(), ...this.#storage.keys()])
      if (isRerouted(key, data)) this.#erase(key);
  }

  async #meet(...drafts: readonly OpenDraft[]): Promise<void> {
    for (const draft of drafts) this.#toMeet.add(draft);
    if (this.#meets) return;
    this.#meets = true;
    // Those that are opened meanwhile come last.
    for (const draft of this.#toMeet) {
      this.#toMeet.delete(draft);
      await draft.meet();
    }
    this.#meets = false;
  }

  #closing(): void {
    for (const open of this.#open.values()) void open.share();
  }

  /** Not every view shows what a draft is about; the server knows. One after another, for it counts messages. */
  async #eraseWhatIsRerouted(): Promise<void> {
    for (const key of this.#storage.keys())
      if (!this.#open.has(key) && (await readDraft(this.#subscription, key)) === 'erased') this.#erase(key);
  }

  #erase(key: string): void {
    this.#open.get(key)?.erase();
    this.#storage.forget(key);
  }
}
