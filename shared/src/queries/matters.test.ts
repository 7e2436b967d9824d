import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { only, project } from '../engine/view.ts';
import { playFrom } from '../testing/arbitrary.ts';
import { coordinator, openHall, presider, there } from '../testing/example-hall.ts';
import { day, disposes, followedHall, matterIn, reports, tells, verifies } from '../testing/followed-hall.ts';
import { viewer, viewOf } from '../testing/viewers.ts';
import type { DataOf } from '../views/audiences.ts';
import { resultCodes } from '../meeting/followup/vocabulary.ts';
import { latePromise } from './matter-dues.ts';
import { matterFigures, matterOf, mattersOf } from './matters.ts';

const session = fc.array(fc.integer({ min: 0, max: 0x7fff_ffff }), {
  minLength: 60,
  maxLength: 250,
  size: 'max',
});

/** A matter that is closed comes into a letter whose reply is there. */
const closedBesideLetter = [
  ...[0, 182_530_789, 539_579_170, 1_465_007_381, 119_759_759, ...Array<number>(31).fill(0)],
  ...[225_968_324, 0, 0, 918_320_798, ...Array<number>(8).fill(0), 2_009_344_626],
  ...[...Array<number>(13).fill(0), 1_518_094_132, 0, 0],
];

describe('figures of matters', () => {
  test('FU12 TD14 they add up over any conference, and are the same from the record and from the view', () => {
    let followed = 0;
    let solved = 0;
    fc.assert(
      fc.property(session, (seeds) => {
        const { meeting, now } = playFrom(seeds);
        const matters = mattersOf(meeting, now);
        const data = project(viewOf(viewer('preparation')), meeting, viewer('preparation'));
        const shown = data as unknown as DataOf<'preparation'>;
        const single = { about: there(shown.about[only]), house: there(shown.house[only]) };
        const seen = mattersOf({ ...shown, ...single }, now);
        expect(seen).toEqual(matters);
        const figures = matterFigures(matters);
        const sum = resultCodes.reduce((total, code) => total + figures.results[code], 0);
        expect(sum).toBe(matters.length);
        expect(figures.total).toBe(sum - figures.results['6']);
        expect(figures.solved).toBe(figures.results['2a'] + figures.results['2b'] + figures.results['2c']);
        for (const one of matters) {
          if (one.result.solved) expect(one.parts.every(({ done }) => done)).toBe(true);
          if (one.stage === 'told') expect(one.reply).not.toBeNull();
          if (one.tellBy !== null) expect(['told', 'closed']).not.toContain(one.stage);
          expect(matterOf(meeting, one.petition, now)).toEqual(one);
        }
        followed += matters.length;
        solved += figures.solved;
      }),
      { numRuns: 240, examples: [[closedBesideLetter]] },
    );
    expect([followed > 60, solved > 5]).toEqual([true, true]);
  });

  test('FU12 TD14 answered ten of ten, solved two of ten', () => {
    const hall = openHall();
    const owed = ['answered', 'explained', 'noted', 'answered', 'explained', 'noted', 'resolvedNow'];
    for (const kind of owed) disposes(hall, kind);
    const [done, later, told] = ['toBeVerified', 'toBeVerified', 'writtenReply'].map((kind) =>
      disposes(hall, kind),
    );
    hall.does(presider, 'meeting.close');
    if (!done || !later || !told) throw new Error('three are owed');
    reports(hall, done.commitment);
    verifies(hall, done.commitment);
    reports(hall, later.commitment, { code: '3a', until: '2025-01-15' });
    reports(hall, told.commitment, { code: '1', ground: 'Luật Đất đai, điều 79' });
    for (const { petition } of [done, later, told]) tells(hall, petition, '2024-11-22');
    const figures = matterFigures(mattersOf(hall.meeting, hall.now));
    expect(figures).toMatchObject({ total: 10, replied: 10, solved: 2 });
  });

  test('FU10 TD19 what a body said in time is not late for it, and telling those who asked has a day of its own', () => {
    const { hall, petition, commitment } = followedHall();
    hall.wait(30 * day);
    const owed = matterIn(hall, petition);
    expect(owed.late).toEqual([{ act: 'report', commitment, by: '2024-12-13', past: owed.overdue }]);
    expect(latePromise(owed)).toBe(owed.overdue);
    reports(hall, commitment);
    verifies(hall, commitment);
    const said = matterIn(hall, petition);
    expect([said.late, said.overdue]).toEqual([[], 0]);
    hall.wait(30 * day);
    const untold = matterIn(hall, petition);
    expect(untold.late).toEqual([{ act: 'tell', commitment: null, by: untold.tellBy, past: untold.overdue }]);
    expect([untold.overdue > 0, latePromise(untold), untold.dates.present]).toEqual([true, 0, '2024-12-13']);
  });

  test('FU10 FU7 a request to open it again is looked at by a day of its own, beside what the body owes', () => {
    const { hall, petition, commitment } = followedHall();
    reports(hall, commitment);
    verifies(hall, commitment);
    tells(hall, petition, '2024-11-22');
    const reason = 'Đường vẫn ngập';
    hall.does(coordinator, 'matters.askReopening', { petition, reason });
    hall.wait(60 * day);
    const asked = matterIn(hall, petition);
    expect(asked.late).toEqual([{ act: 'look', commitment: null, by: asked.lookBy, past: asked.overdue }]);
    expect([asked.overdue > 0, latePromise(asked)]).toEqual([true, 0]);
  });

  test('FU12 what was sent back as not of this house is not counted', () => {
    const { hall, petition } = followedHall('noted');
    const reason = { petition, code: '6', text: 'Thuộc thẩm quyền Tòa án' };
    hall.does(coordinator, 'matters.settle', reason);
    expect(matterFigures(mattersOf(hall.meeting, hall.now))).toMatchObject({ total: 0, results: { 6: 1 } });
  });
});
