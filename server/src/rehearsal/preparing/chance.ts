/** The same seed and the same words give the same whole number, from 0 up to and without `below`. */
export type Chance = (about: string, below: number) => number;

/**
 * Chance that hangs on what it is about and not on when it is asked: people who are quicker or slower change nothing of
 * it, and a printed seed plays the same again.
 */
export function chanceOf(seed: number): Chance {
  return (about, below) => {
    // FNV-1a over the words, mixed once more so that neighbouring seeds have nothing in common.
    let mixed = Math.imul(seed ^ 0x811c9dc5, 0x01000193);
    for (const char of about) mixed = Math.imul(mixed ^ (char.codePointAt(0) ?? 0), 0x01000193);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
    mixed = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39);
    return ((mixed ^ (mixed >>> 15)) >>> 0) % below;
  };
}
