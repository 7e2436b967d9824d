import { deviceStorage } from '#lib/ui/device-storage.ts';

/** Text that stays on this phone until it is sent: a reload or a flat battery costs nobody a word. */
export class KeptText {
  readonly #key: string;
  #text: string;

  constructor(meeting: string, name: string) {
    this.#key = `register:${meeting}:${name}`;
    this.#text = $state(deviceStorage.read(this.#key) ?? '');
  }

  get text(): string {
    return this.#text;
  }

  set text(text: string) {
    this.#text = text;
    deviceStorage.write(this.#key, text);
  }
}
