import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { playFrom } from '../testing/arbitrary.ts';
import { canariesIn, canaryWords, maySee } from '../testing/canaries.ts';
import { viewer } from '../testing/viewers.ts';
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
      expect(found.filter((canary) => !maySee(canary, meeting, viewer('public')))).toEqual([]);
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

describe('looking for a result', () => {
  const row: PublicResult = {
    ...{ no: 12, words: 'Mương tiêu nước cánh đồng Đồng Chùa tắc', field: 'Đất đai', asker: '', unit: '' },
    ...{ askers: 4, code: '3a', partly: true, replied: true, bodies: ['Phòng Kinh tế'], upper: '' },
    answers: [{ by: 'Phòng Kinh tế', text: 'Đã nạo vét 1,1 km' }],
    ...{ first: null, extendedTo: null, told: null, overdue: 0 },
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
