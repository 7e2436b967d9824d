import type { KeptDraft } from '../wire/messages.ts';
import type { TextStorage } from './platform.ts';

/** What stays on the device: the text, and what this device last knew the server to keep. */
export interface StoredDraft {
  readonly text: string;
  readonly agreed: KeptDraft;
}

/** The drafts of a stream that stay on this device. */
export class DraftStorage {
  readonly #prefix: string;
  readonly #storage: TextStorage;

  constructor(stream: string, storage: TextStorage) {
    this.#prefix = `draft:${stream}:`;
    this.#storage = storage;
  }

  keys(): string[] {
    return this.#storage.keys(this.#prefix).map((place) => place.slice(this.#prefix.length));
  }

  read(key: string): StoredDraft | undefined {
    const stored = this.#storage.read(this.#prefix + key);
    try {
      return stored === undefined ? undefined : (JSON.parse(stored) as StoredDraft);
    } catch {
      // Written by an earlier release, or cut short: the text itself is what matters.
      return stored === undefined ? undefined : { text: stored, agreed: { rev: 0, text: '' } };
    }
  }

  write(key: string, stored: StoredDraft): void {
    if (stored.text === '' && stored.agreed.text === '') this.forget(key);
    else this.#storage.write(this.#prefix + key, JSON.stringify(stored));
  }

  forget(key: string): void {
    this.#storage.forget(this.#prefix + key);
  }
}
