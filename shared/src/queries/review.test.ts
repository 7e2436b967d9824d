import { expect, test } from 'vitest';
import { theDate } from '../calendar/civil-date.ts';
import type { Body } from '../office/bodies.ts';
import { concludedHall, makesFinal, petitionIn, registered } from '../testing/concluded-hall.ts';
import { coordinator, there, type Hall } from '../testing/example-hall.ts';
import { seenBy } from '../testing/seen-by.ts';
import { reviewBoard, reviewGroups } from './review.ts';

const today = theDate('2026-12-21');
const board = (hall: Hall, bodies?: Readonly<Record<string, Body>>) =>
  reviewBoard(seenBy('preparation', hall.meeting), bodies ? { today, bodies } : { today });
const numbers = (hall: Hall, bodies?: Readonly<Record<string, Body>>) =>
  reviewGroups.map((group) => [group, board(hall, bodies).groups[group].map(({ petition }) => petition.no)]);

test('CN12 BL11 everything that must leave the house stands in one group, what has no body first', () => {
  const hall = concludedHall();
  expect(numbers(hall)).toEqual([
    ['withoutBody', [4]],
    ['own', [1, 2]],
    ['outside', []],
    ['upper', [3]],
    ['reply', []],
  ]);
  // Of what went to citizen reception there is a number, and nothing else.
  expect(board(hall).reception).toEqual({ matters: [], opinions: [4] });
  const given = { petition: petitionIn(hall, 'Thêm đèn đường'), department: 'van-hoa', part: 'lead' };
  hall.does(coordinator, 'petitions.assign', given);
  expect(numbers(hall)).toContainEqual(['reply', [4]]);
  expect(board(hall).groups.withoutBody).toEqual([]);
});

test('CN12 BL11 a body of another level is outside', () => {
  const hall = concludedHall();
  const [department] = [there(hall.meeting.departments.get('kinh-te'))];
  hall.meeting = {
    ...hall.meeting,
    departments: hall.meeting.departments.with({ ...department, body: 'so-mau' }),
  };
  const body = { id: 'so-mau', name: 'Sở Mẫu', level: 'province' } as Body;
  expect(numbers(hall, { 'so-mau': body })).toContainEqual(['outside', [1, 2]]);
  expect(numbers(hall, { 'so-mau': { ...body, level: 'commune' } })).toContainEqual(['own', [1, 2]]);
});

test('CN12 LW1 its last day follows from the profile, and a day off moves it', () => {
  expect(board(concludedHall())).toMatchObject({ lastDay: '2026-12-23', daysLeft: 2 });
  const late = reviewBoard(seenBy('preparation', concludedHall().meeting), { today: theDate('2026-12-24') });
  expect(late.daysLeft).toBe(-1);
});

test('CN11 BL11 a letter is drafted, waits for its number, is not sent, or is', () => {
  const hall = concludedHall();
  const state = () => board(hall).letters.map((one) => [one.of, one.matters, one.state]);
  expect(state()).toEqual([
    ['kinh-te', [1, 2], 'drafted'],
    ['cong-an', [2], 'drafted'],
    [expect.any(String), [3], 'drafted'],
  ]);
  const paper = makesFinal(hall, 'transferLetter', 'cong-an');
  expect(state()[1]?.[2]).toBe('numberMissing');
  hall.does(coordinator, 'papers.issue', { paper, ...registered('30/UBND-VP') });
  expect(state()[1]?.[2]).toBe('notSent');
  expect(board(hall).unsent).toBe(3);
  hall.does(coordinator, 'papers.send', { paper, on: '2026-12-18' });
  expect(state()[1]?.[2]).toBe('sent');
  expect(board(hall).unsent).toBe(2);
});

test('CN12 CN9 what is put to an upper body has its letter from the decision on, or is shown to have none', () => {
  const hall = concludedHall();
  expect(board(hall).groups.upper[0]).toMatchObject({
    inNoLetter: false,
    letters: [{ kind: 'upperLetter', matters: [3], state: 'drafted' }],
  });
  const [opened] = [...hall.meeting.escalations];
  hall.does(coordinator, 'escalations.withdraw', { escalation: there(opened).id });
  expect(board(hall).groups.upper[0]?.inNoLetter).toBe(true);
});
