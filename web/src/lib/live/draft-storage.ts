import type { DeviceStorage } from '../ui/device-storage.ts';
import type { Left } from './open-draft.svelte.ts';

/** The drafts of a meeting that stay on this device. */
export class LeftDrafts {
  readonly #prefix: string;
  readonly #storage: DeviceStorage;

  constructor(meeting: string, storage: DeviceStorage) {
    this.#prefix = `draft:${meeting}:`;
    this.#storage = storage;
  }

  keys(): string[] {
    return this.#storage.keys(this.#prefix).map((place) => place.slice(this.#prefix.length));
  }

  of(key: string): Left | undefined {
    const left = this.#storage.read(this.#prefix + key);
    try {
      return left === undefined ? undefined : (JSON.parse(left) as Left);
    } catch {
      // Written by an earlier release, or cut short: the text itself is what matters.
      return left === undefined ? undefined : { text: left, agreed: { rev: 0, text: '' } };
    }
  }

  keep(key: string, left: Left): void {
    if (left.text === '' && left.agreed.text === '') this.forget(key);
    else this.#storage.write(this.#prefix + key, JSON.stringify(left));
  }

  forget(key: string): void {
    this.#storage.forget(this.#prefix + key);
  }
}
