import { expect, test } from 'vitest';
import { moderator, openHall, presider, secretary, type Hall } from '../testing/example-hall.ts';
import { seenBy } from '../testing/seen-by.ts';
import { dutiesOf } from './duties.ts';

const owed = (hall: Hall, department = 'dat-dai') =>
  dutiesOf(department, seenBy('department', hall.meeting, { department }));

test('D13 UB8 a body sees what a disposition asks of it: of which petition, what, and until when', () => {
  const hall = openHall();
  const { petition } = hall.registers();
  hall.does(presider, 'petitions.dispose', { petition, kind: 'writtenReply', department: 'dat-dai' });
  const [commitment] = [...hall.meeting.commitments];
  expect(owed(hall)).toMatchObject([
    { id: commitment?.id, no: 1, asks: 'writtenReply', promised: false, due: commitment?.due },
  ]);
  expect(owed(hall, 'xay-dung')).toEqual([]);
});

test('D13 UB8 a promise that stands for a disposition says what the disposition asks for', () => {
  const hall = openHall();
  const { petition } = hall.registers();
  const commitment = hall.captures(petition);
  expect(owed(hall)).toMatchObject([{ id: commitment, asks: null, promised: true, state: 'captured' }]);
  hall.does(moderator, 'commitments.readBack', { commitment });
  hall.does(presider, 'commitments.confirm', { commitment });
  hall.does(presider, 'petitions.dispose', { petition, kind: 'writtenReply', department: 'dat-dai' });
  expect(owed(hall)).toMatchObject([{ id: commitment, asks: 'writtenReply', promised: true, state: 'open' }]);
});

test('D13 a promise of one body is not what a disposition asks of another', () => {
  const hall = openHall();
  const { petition } = hall.registers();
  const commitment = hall.captures(petition);
  hall.does(presider, 'petitions.dispose', { petition, kind: 'toBeVerified', department: 'xay-dung' });
  expect(owed(hall)).toMatchObject([{ id: commitment, asks: null }]);
  expect(owed(hall, 'xay-dung')).toMatchObject([{ asks: 'toBeVerified', promised: false }]);
});

test('D13 what is due first stands first, and what was taken back is owed no more', () => {
  const hall = openHall();
  const [late, early] = [hall.registers().petition, hall.registers().petition];
  for (const [petition, due] of [
    [late, '2027-03-30'],
    [early, '2027-03-01'],
  ])
    hall.does(presider, 'petitions.dispose', { petition, kind: 'writtenReply', department: 'dat-dai', due });
  expect(owed(hall).map(({ no }) => no)).toEqual([2, 1]);
  hall.does(presider, 'petitions.reopen', { petition: early });
  hall.does(secretary, 'commitments.discard', { commitment: hall.captures(late) });
  expect(owed(hall).map(({ no }) => no)).toEqual([1]);
});
