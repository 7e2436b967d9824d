import { drawFrom } from '@doi-thoai/shared/testing/arbitrary';

/** Choices that are the same for the same seed. */
export class Chance {
  readonly #draw: (below: number) => number;

  constructor(seed: number) {
    this.#draw = drawFrom(seed);
  }

  /** A whole number from 0 up to and without `limit`. */
  below(limit: number): number {
    return this.#draw(limit);
  }

  percent(chance: number): boolean {
    return this.#draw(100) < chance;
  }

  of<T>(choices: readonly T[]): T {
    const choice = choices[this.#draw(choices.length)];
    if (choice === undefined) throw new Error('nothing to choose from');
    return choice;
  }

  /** One of several, each as often as its weight says. */
  weighed<T>(choices: readonly (readonly [weight: number, choice: T])[]): T {
    let at = this.#draw(choices.reduce((sum, [weight]) => sum + weight, 0));
    for (const [weight, choice] of choices) {
      if (at < weight) return choice;
      at -= weight;
    }
    throw new Error('nothing to choose from');
  }

  /** A seed for whatever draws for itself. */
  seed(): number {
    return this.#draw(0x7fff_ffff);
  }
}
