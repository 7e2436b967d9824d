import { expect, test } from 'vitest';
import { rowsIn } from '../engine/keyed.ts';
import { publicResults } from './results-of.ts';
import { concludedHall, petitionIn } from '../testing/concluded-hall.ts';
import { coordinator } from '../testing/example-hall.ts';
import { unreleasedMatters } from './unreleased-matters.ts';

test('V19 RS10 matters without released words are those of which the public reads none, until somebody releases them', () => {
  const hall = concludedHall();
  const lamps = petitionIn(hall, 'Thêm đèn đường');
  const wordless = () =>
    publicResults(hall.meeting, hall.now)
      .rows.filter(({ words }) => words === '')
      .map(({ no }) => no);
  expect(unreleasedMatters(hall.meeting)).toEqual(wordless());
  for (const { id, released } of rowsIn(hall.meeting.petitions))
    if (released !== null) hall.does(coordinator, 'petitions.withdrawRelease', { petition: id });
  const all = unreleasedMatters(hall.meeting);
  expect(all.length).toBeGreaterThan(2);
  expect(all).toEqual(wordless());
  hall.does(coordinator, 'petitions.release', { petition: lamps, text: 'Đề nghị thêm đèn đường' });
  expect(unreleasedMatters(hall.meeting)).toEqual(
    all.filter((no) => no !== hall.meeting.petitions.get(lamps)?.no),
  );
  // What went to citizen reception is nobody's to release.
  expect(all).not.toContain(hall.meeting.petitions.find(({ rerouted }) => rerouted)?.no);
});
