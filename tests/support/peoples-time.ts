import type { Locator } from '@playwright/test';
import type { Hands } from './hands.ts';

/** Seconds that somebody needs who has not done it before: to find and press a control, and to type a character. */
const tap = 1;
const character = 0.2;

/** Adds up what people's hands do, as if one person did all of it, one after the other; no machine's time is in it. */
export class PeoplesTime {
  #seconds = 0;

  get seconds(): number {
    return Math.round(this.#seconds);
  }

  /** A control is pressed, a field is pointed at, or a code is held before a camera; and something may be typed. */
  takes(typed = ''): void {
    this.#seconds += tap + character * [...typed].length;
  }

  /** Hands that are looked on. */
  of(hands: Hands): Hands {
    return new WatchedHands(hands, this);
  }
}

class WatchedHands implements Hands {
  readonly #hands: Hands;
  readonly #time: PeoplesTime;

  constructor(hands: Hands, time: PeoplesTime) {
    this.#hands = hands;
    this.#time = time;
  }

  press(control: Locator): Promise<void> {
    this.#time.takes();
    return this.#hands.press(control);
  }

  write(field: Locator, text: string): Promise<void> {
    this.#time.takes(text);
    return this.#hands.write(field, text);
  }

  choose(box: Locator): Promise<void> {
    this.#time.takes();
    return this.#hands.choose(box);
  }

  async pick(select: Locator, line: string): Promise<void> {
    this.#time.takes();
    await this.#hands.pick(select, line);
    this.#time.takes();
  }

  async take(combobox: Locator, suggestion: string): Promise<void> {
    this.#time.takes(suggestion);
    await this.#hands.take(combobox, suggestion);
    this.#time.takes();
  }

  dismiss(sheet: Locator): Promise<void> {
    this.#time.takes();
    return this.#hands.dismiss(sheet);
  }
}
