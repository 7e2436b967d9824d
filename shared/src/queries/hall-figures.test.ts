import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rowsIn } from '../engine/keyed.ts';
import { standsForItself } from '../meeting/intake/petition-standing.ts';
import { playFrom } from '../testing/arbitrary.ts';
import { seenBy } from '../testing/seen-by.ts';
import { earlierFigures } from './earlier-promises.ts';
import { figuresOf } from './figures.ts';
import { opinionFigures } from './opinion-figures.ts';

const session = fc.array(fc.integer({ min: 0, max: 0x7fff_ffff }), {
  ...{ minLength: 40, maxLength: 200, size: 'max' as const },
});

/** How many there are of each. */
function counted<K>(keys: readonly K[]): Map<K, number> {
  return keys.reduce((counts, key) => counts.set(key, (counts.get(key) ?? 0) + 1), new Map<K, number>());
}

test('M21 TD4 what the hall counts is what the workbench, the consoles and the record count, of any conference', () => {
  let [raised, merged, earlier] = [0, 0, 0];
  fc.assert(
    fc.property(session, (seeds) => {
      const { meeting } = playFrom(seeds);
      const hall = seenBy('screen', meeting);
      const figures = figuresOf(hall);
      expect(figuresOf(seenBy('moderator', meeting))).toEqual(figures);
      expect(figuresOf(seenBy('chair', meeting))).toEqual(figures);
      expect(figuresOf(seenBy('public', meeting))).toEqual(figures);
      expect(figuresOf(meeting)).toEqual(figures);
      // Matters are counted in the workbench before the day and in the hall on it, each from its own view.
      const workbench = opinionFigures(seenBy('preparation', meeting));
      const matters = rowsIn(hall.petitions).filter(standsForItself);
      expect(matters.length).toBe(workbench.matters);
      expect(figures.raised).toBeLessThanOrEqual(workbench.matters);
      if (workbench.outOfScope === 0)
        expect(counted(matters.map(({ field }) => field))).toEqual(workbench.byField);
      expect(earlierFigures(hall.earlierPromises)).toEqual(earlierFigures(meeting.earlierPromises));
      raised += figures.raised;
      merged += rowsIn(hall.petitions).length - matters.length;
      earlier += rowsIn(hall.earlierPromises).length;
    }),
    // One in seventeen of them has promises of before: of so many, some always have.
    { numRuns: 250 },
  );
  expect([raised, merged, earlier].every((count) => count > 0)).toBe(true);
});
