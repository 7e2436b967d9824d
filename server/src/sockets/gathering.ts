/** Tells at once what happens, and what happens within some time after that in one go. */
export class Gathering {
  readonly #ms: number;
  readonly #tell: () => Promise<void> | void;
  #timer: NodeJS.Timeout | undefined;
  #telling = false;
  #moreToTell = false;
  #closed = false;

  /** @param ms milliseconds, from the end of one telling to the beginning of the next */
  constructor(ms: number, tell: () => Promise<void> | void) {
    this.#ms = ms;
    this.#tell = tell;
  }

  /** Something happened that is to be told. */
  happened(): void {
    if (this.#telling) this.#moreToTell = true;
    else void this.#tellNow();
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
  }

  async #tellNow(): Promise<void> {
    this.#telling = true;
    this.#moreToTell = false;
    await this.#tell();
    if (this.#closed) return;
    this.#timer = setTimeout(() => {
      this.#telling = false;
      if (this.#moreToTell) void this.#tellNow();
    }, this.#ms);
  }
}
