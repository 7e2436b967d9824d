/** Runs at once when it is triggered; triggers within some time after that lead to one more run. */
export class Throttle {
  readonly #ms: number;
  readonly #run: () => Promise<void> | void;
  #timer: NodeJS.Timeout | undefined;
  #running = false;
  #triggered = false;
  #closed = false;

  /** @param ms milliseconds from the end of one run to the beginning of the next */
  constructor(ms: number, run: () => Promise<void> | void) {
    this.#ms = ms;
    this.#run = run;
  }

  trigger(): void {
    if (this.#running) this.#triggered = true;
    else void this.#runNow();
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
  }

  async #runNow(): Promise<void> {
    this.#running = true;
    this.#triggered = false;
    await this.#run();
    if (this.#closed) return;
    this.#timer = setTimeout(() => {
      this.#running = false;
      if (this.#triggered) void this.#runNow();
    }, this.#ms);
  }
}
