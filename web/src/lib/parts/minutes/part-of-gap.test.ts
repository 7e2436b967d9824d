import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gapsOf } from '@doi-thoai/shared/queries/gaps';
import { minutesOf, partsOf } from '@doi-thoai/shared/queries/minutes';
import { playFrom } from '@doi-thoai/shared/testing/arbitrary';
import { as } from '@doi-thoai/shared/testing/playing';
import { seenBy } from '@doi-thoai/shared/testing/seen-by';
import { unwritten } from '@doi-thoai/shared/words/minutes-sentences';
import { partOfGap } from './part-of-gap.ts';

test('QN9 every part in which minutes print “[chưa ghi]” has a line in the list of what is lacking', () => {
  let found = 0;
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 0x7fff_ffff }), { minLength: 20, maxLength: 200, size: 'max' }),
      (seeds) => {
        const playing = playFrom(seeds);
        const presider = as('chair', { chair: playing.meeting.about.presiding });
        for (const type of ['turn.end', 'turn.noShow', 'meeting.close']) playing.command(presider, type, {});
        if (playing.meeting.about.state !== 'closed') return;
        const data = seenBy('secretary', playing.meeting);
        const listed = new Set(gapsOf(data).map((gap) => partOfGap(gap, data)));
        const open = partsOf(minutesOf(data)).filter(({ text }) => text.includes(unwritten));
        found += open.length;
        expect(open.filter(({ id }) => !listed.has(id))).toEqual([]);
      },
    ),
    { numRuns: 100 },
  );
  expect(found).toBeGreaterThan(0);
});
