import { deviceStorage } from '#lib/ui/device-storage.ts';

/** Text that stays on this phone until it is sent: a reload or a flat battery costs nobody a word. */
export class KeptText {
  readonly #key: string;
  #text: string;

  /** @param given stands there where this phone keeps nothing */
  constructor(meeting: string, name: string, given = '') {
    this.#key = `register:${meeting}:${name}`;
    this.#text = $state(deviceStorage.read(this.#key) ?? given);
  }

  get text(): string {
    return this.#text;
  }

  set text(text: string) {
    this.#text = text;
    deviceStorage.write(this.#key, text);
  }

  /** It was sent and stays on this page; the next one shows what stands there by then. */
  wasSent(): void {
    deviceStorage.forget(this.#key);
  }
}
