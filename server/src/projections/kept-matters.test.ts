import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blankMeeting, evolve } from '@doi-thoai/shared/meeting/meeting';
import { keptMattersOf } from '@doi-thoai/shared/queries/kept-matters';
import { playFrom } from '@doi-thoai/shared/testing/arbitrary';
import { wantedOfMatters } from './kept-matters.ts';

const seeds = fc.array(fc.integer({ min: 0, max: 0x7fff_ffff }), {
  ...{ minLength: 100, maxLength: 300, size: 'max' },
});

test('TK1 J17 what is gone past leaves everything that is kept of matters as it was', () => {
  let past = 0;
  fc.assert(
    fc.property(seeds, (session) => {
      const { meeting, journal } = playFrom(session);
      let before = blankMeeting(meeting.about.id);
      for (const { event, ...stamp } of journal) {
        const after = evolve(before, event, stamp);
        const kept = wantedOfMatters(event.type) ? undefined : keptMattersOf(after);
        if (kept) expect(kept).toEqual(keptMattersOf(before));
        past += Number(kept !== undefined);
        before = after;
      }
    }),
    { numRuns: 30, endOnFailure: true },
  );
  expect(past).toBeGreaterThan(40);
});
