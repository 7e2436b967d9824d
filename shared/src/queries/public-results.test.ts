import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { playFrom } from '../testing/arbitrary.ts';
import { canariesIn, canaryWords } from '../testing/canaries.ts';
import { coordinator, citizen, land, presider } from '../testing/example-hall.ts';
import { followedHall, reports, tells, verifies } from '../testing/followed-hall.ts';
import { mayStandInResults } from '../testing/results-canaries.ts';
import { matterFigures, mattersOf } from './matters.ts';
import { groupOf, resultsFound, type PublicResult } from './public-results.ts';
import { publicResults } from './results-of.ts';

const session = fc.array(fc.integer({ min: 0, max: 0x7fff_ffff }), {
  minLength: 150,
  maxLength: 300,
  size: 'max',
});

test('RS5 LW1 UB3 the results hold no word that everybody may not see, and nothing that was rerouted', () => {
  let [told, unreleased] = [0, 0];
  fc.assert(
    fc.property(session, (seeds) => {
      const { meeting, now } = playFrom(seeds, undefined, canaryWords());
      const { rows } = publicResults(meeting, now);
      const found = canariesIn(JSON.stringify(rows));
      told += found.length;
      unreleased += rows.filter(({ words }) => words === '').length;
      expect(found.filter((canary) => !mayStandInResults(canary, meeting))).toEqual([]);
      const rerouted = new Set(meeting.petitions.filter((row) => row.rerouted).map(({ no }) => no));
      expect(rows.filter(({ no }) => rerouted.has(no))).toEqual([]);
    }),
    { numRuns: 160 },
  );
  expect(told).toBeGreaterThan(20);
  expect(unreleased).toBeGreaterThan(5);
});

test('RS6 TD14 the figures are those of the office, and each is the number of rows behind it', () => {
  fc.assert(
    fc.property(session, (seeds) => {
      const { meeting, now } = playFrom(seeds);
      const { figures, rows } = publicResults(meeting, now);
      expect(figures).toMatchObject(
        (({ total, replied, solved, results }) => ({ total, replied, solved, results }))(
          matterFigures(mattersOf(meeting, now)),
        ),
      );
      const counted = rows.filter(({ code }) => code !== '6');
      expect(counted).toHaveLength(figures.total);
      expect(counted.filter(({ replied }) => replied)).toHaveLength(figures.replied);
      expect(counted.filter(({ code }) => groupOf(code) === 'solved')).toHaveLength(figures.solved);
    }),
    { numRuns: 40 },
  );
});

test('RS5 FU6 FU7 a later day stands with why it was granted, and a matter that was opened again is no extension', () => {
  const { hall, petition, commitment, receipt } = followedHall();
  const row = () => publicResults(hall.meeting, hall.now).rows.find(({ no }) => no === 1);
  expect(row()).toMatchObject({ first: '2024-12-13', extendedTo: null, extendedWhy: '', reopenedTo: null });
  hall.does(land, 'extensions.ask', { commitment, until: '2025-01-10', reason: 'Chờ vật tư' });
  const reason = 'Chờ vật tư về, gọi 0912 345 678';
  hall.does(presider, 'extensions.grant', { commitment, until: '2025-01-10', reason });
  const why = row()?.extendedWhy ?? '';
  expect(row()).toMatchObject({ first: '2024-12-13', extendedTo: '2025-01-10', reopenedTo: null });
  expect(why).toContain('Chờ vật tư về');
  expect(why).not.toContain('0912 345 678');
  reports(hall, commitment);
  verifies(hall, commitment);
  tells(hall, petition, '2024-11-22');
  hall.does(citizen, 'matters.askReopening', { petition, receipt, reason: 'Đường vẫn ngập mỗi khi mưa to' });
  hall.does(coordinator, 'matters.decideReopening', { petition, due: '2025-01-31' });
  expect(row()).toMatchObject({ extendedTo: null, extendedWhy: '', reopenedTo: '2025-01-31' });
});

describe('looking for a result', () => {
  const row: PublicResult = {
    ...{ no: 12, words: 'Mương tiêu nước cánh đồng Đồng Chùa tắc', field: 'Đất đai', asker: '', unit: '' },
    ...{ askers: 4, code: '3a', partly: true, replied: true, bodies: ['Phòng Kinh tế'], upper: '' },
    answers: [{ by: 'Phòng Kinh tế', text: 'Đã nạo vét 1,1 km' }],
    ...{ first: null, extendedTo: null, extendedWhy: '', reopenedTo: null, told: null, overdue: 0 },
  };
  const other: PublicResult = {
    ...row,
    no: 26,
    words: 'Khám sức khỏe',
    field: 'Xã hội',
    code: '2a',
    answers: [],
  };
  const found = (search: object) =>
    resultsFound([row, other], { text: '', field: '', group: '', ...search }).map(({ no }) => no);

  test.each([
    [{}, [12, 26]],
    [{ text: 'muong dong chua' }, [12]],
    [{ text: 'nạo vét' }, [12]],
    [{ text: '26' }, [26]],
    [{ field: 'Xã hội' }, [26]],
    [{ group: 'solved' }, [26]],
    [{ group: 'underWay', text: 'suc khoe' }, []],
  ])('RS7 %o', (search, nos) => {
    expect(found(search)).toEqual(nos);
  });
});
