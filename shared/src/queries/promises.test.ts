import { expect, test } from 'vitest';
import { moderator, openHall, presider, secretary } from '../testing/example-hall.ts';
import { seenBy } from '../testing/seen-by.ts';
import { usualDue } from './deadlines.ts';
import { confirmedPromises, owedOn, promiseToRead, promiseUnderWay, promisesOn } from './promises.ts';

test('K7 BX3 the promise that waits for its confirmation is the one on the screens, else one written down', () => {
  const hall = openHall();
  const [petition, other] = [hall.registers().petition, hall.registers().petition];
  const [first, second] = [hall.captures(petition), hall.captures(petition)];
  const underWay = (about: string) => promiseUnderWay(about, seenBy('chair', hall.meeting).commitments)?.id;
  expect([first, second]).toContain(underWay(petition));
  hall.does(moderator, 'commitments.readBack', { commitment: second });
  expect(underWay(petition)).toBe(second);
  expect(underWay(other)).toBeUndefined();
  expect(promiseToRead(seenBy('screen', hall.meeting))?.id).toBe(second);
  hall.does(presider, 'commitments.confirm', { commitment: second });
  expect(promiseToRead(seenBy('screen', hall.meeting))).toBeUndefined();
  expect(underWay(petition)).toBe(first);
});

test('K4 K5 BX3 what was promised, what was confirmed of it, and all that is owed', () => {
  const hall = openHall();
  const { petition } = hall.registers();
  const [kept, dropped, open] = [hall.captures(petition), hall.captures(petition), hall.captures(petition)];
  hall.does(secretary, 'commitments.discard', { commitment: dropped });
  hall.does(moderator, 'commitments.readBack', { commitment: kept });
  hall.does(presider, 'commitments.confirm', { commitment: kept });
  hall.does(presider, 'petitions.dispose', { petition, kind: 'writtenReply', department: 'xay-dung' });
  const { commitments } = seenBy('chair', hall.meeting);
  expect(new Set(promisesOn(petition, commitments).map(({ id }) => id))).toEqual(new Set([kept, open]));
  expect(confirmedPromises(petition, commitments).map(({ id }) => id)).toEqual([kept]);
  expect(new Set(owedOn(petition, commitments).map((one) => [one.department, one.promised].join()))).toEqual(
    new Set(['dat-dai,true', 'xay-dung,false']),
  );
});

test('D4 BL12 the day that is proposed is the one that the rules give', () => {
  const hall = openHall();
  const { petition } = hall.registers();
  hall.does(presider, 'petitions.dispose', { petition, kind: 'toBeVerified', department: 'dat-dai' });
  const { about, house, petitions } = hall.meeting;
  const { due } = usualDue(about.rules.answerWorkingDays, hall.now, house.calendar);
  expect(due).toBe(petitions.get(petition)?.disposition?.due);
});
