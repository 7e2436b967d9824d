const burst = 200;
const perSecond = 50;

/** How many messages one socket may send: a person's many, a runaway program's few. */
export class MessageRate {
  #left = burst;
  #at = 0;

  /** Counts one message; `now` in milliseconds, from any start. */
  allows(now: number): boolean {
    this.#left = Math.min(burst, this.#left + ((now - this.#at) / 1000) * perSecond);
    this.#at = now;
    if (this.#left < 1) return false;
    this.#left -= 1;
    return true;
  }
}
