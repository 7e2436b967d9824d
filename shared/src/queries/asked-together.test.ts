import { expect, test } from 'vitest';
import { desk, moderator, openHall, presider } from '../testing/example-hall.ts';
import { seenBy } from '../testing/seen-by.ts';
import { answeredTogether, askersOf, keptPetition, mergedInto } from './asked-together.ts';

/** The first merged into the second, and that into the third. */
function chained() {
  const hall = openHall();
  const [first, second, third] = [hall.registers(), hall.registers(), hall.registers()];
  hall.does(moderator, 'petitions.merge', { petition: first.petition, into: second.petition });
  hall.does(moderator, 'petitions.merge', { petition: second.petition, into: third.petition });
  return { hall, first, second, third };
}

test('P5 BX7 the one kept names all who ask, also by way of others, to moderators as to departments', () => {
  const { hall, second, third } = chained();
  const named = (into: string, petitions: Parameters<typeof mergedInto>[1]) =>
    mergedInto(into, petitions).map(({ no }) => no);
  const { meeting } = hall;
  for (const { petitions } of [meeting, seenBy('moderator', meeting), seenBy('department', meeting)]) {
    expect(named(third.petition, petitions)).toEqual([1, 2]);
    expect(named(second.petition, petitions)).toEqual([1]);
  }
});

test('P8 BX7 whatever is done to a merged petition is told the number of the one kept', () => {
  const { hall, first } = chained();
  expect(hall.command(presider, 'petitions.raise', { petition: first.petition })).toMatchObject({
    params: { into: 3 },
  });
  expect(keptPetition(seenBy('public', hall.meeting).petitions, first.petition)?.no).toBe(3);
});

test('P8 BX7 a speaker’s petitions are answered by the ones kept, each once', () => {
  const hall = openHall();
  const speaker = hall.registers(['Mương tiêu tắc', 'Đường vào ruộng hẹp', 'Đèn đường hỏng']);
  const other = hall.registers();
  for (const petition of speaker.petitions.slice(1))
    hall.does(moderator, 'petitions.merge', { petition, into: other.petition });
  const { petitions } = seenBy('chair', hall.meeting);
  expect(answeredTogether(speaker.petitions, petitions).map(({ no }) => no)).toEqual([1, 4]);
  hall.does(presider, 'queue.call', { registration: speaker.registration });
  expect(hall.meeting.floor.petition).toBe(speaker.petition);
});

test('S4 BL7 who is called brings the first open petition before the hall, merged twice or not', () => {
  const { hall, first, third } = chained();
  hall.does(presider, 'queue.call', { registration: first.registration });
  const { petitions } = seenBy('chair', hall.meeting);
  expect(answeredTogether(first.petitions, petitions).map(({ id }) => id)).toEqual([third.petition]);
  expect(hall.meeting.floor.petition).toBe(third.petition);
});

test('P14 UB3 what was rerouted is answered by nothing', () => {
  const hall = openHall();
  const { petition, petitions } = hall.registers(['Việc thứ nhất', 'Việc thứ hai']);
  hall.does(desk, 'petitions.reroute', { petition, nature: 'denunciation' });
  expect(answeredTogether(petitions, seenBy('chair', hall.meeting).petitions).map(({ no }) => no)).toEqual([
    2,
  ]);
});

test('P5 BX7 those who are told what became of a matter are all who still ask it, by number', () => {
  const hall = openHall();
  const asks = (name: string) => hall.registers(undefined, { name });
  const [first, second, kept] = [asks('Trần Thị Một'), asks('Lê Văn Hai'), asks('Phạm Thị Ba')];
  hall.does(moderator, 'petitions.merge', { petition: first.petition, into: second.petition });
  hall.does(moderator, 'petitions.merge', { petition: second.petition, into: kept.petition });
  const named = (matter: string) =>
    askersOf(seenBy('preparation', hall.meeting).petitions, matter).map(({ name }) => name);
  expect(named(kept.petition)).toEqual(['Trần Thị Một', 'Lê Văn Hai', 'Phạm Thị Ba']);
  expect(named(first.petition)).toEqual([]);
  hall.does(desk, 'speakers.withdraw', { registration: second.registration });
  expect(named(kept.petition)).toEqual(['Phạm Thị Ba']);
  // What was merged into theirs stands for itself again: nobody is left untold.
  expect(named(first.petition)).toEqual(['Trần Thị Một']);
});
