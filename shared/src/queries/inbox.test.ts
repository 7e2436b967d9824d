import { expect, test } from 'vitest';
import { citizen, moderator, openHall, type Hall } from '../testing/example-hall.ts';
import { seenBy } from '../testing/seen-by.ts';
import { inbox, needsOf, submitted } from './inbox.ts';

const waits = (hall: Hall) => inbox(seenBy('moderator', hall.meeting)).map(({ kind, row }) => [kind, row.no]);

test('R1 people who wait come before petitions, and their own petitions wait with them', () => {
  const hall = openHall();
  hall.registers();
  hall.registers();
  hall.registers(undefined, {}, citizen);
  hall.registers(undefined, {}, citizen);
  expect(waits(hall)).toEqual([
    ['registration', 3],
    ['registration', 4],
    ['petition', 1],
    ['petition', 2],
  ]);
  expect(submitted(hall.meeting.registrations).map(({ no }) => no)).toEqual([3, 4]);
});

test('P2 P3 a petition waits until it is classified and released', () => {
  const hall = openHall();
  const { petition } = hall.registers();
  const needs = () =>
    inbox(seenBy('moderator', hall.meeting)).flatMap((item) => ('needs' in item ? item.needs : []));
  expect(needs()).toEqual(['classify', 'release']);
  const classes = { field: 'dat', authority: 'commune', necessity: 'urgent' };
  hall.does(moderator, 'petitions.classify', { petition, ...classes });
  expect(needs()).toEqual(['release']);
  hall.does(moderator, 'petitions.release', { petition, text: 'Nạo vét mương' });
  expect(waits(hall)).toEqual([]);
});

test('P7 BX7 what was merged or rerouted waits for nothing', () => {
  const hall = openHall();
  const [merged, kept] = [hall.registers().petition, hall.registers().petition];
  const rerouted = hall.registers(['Việc thứ nhất', 'Việc thứ hai']).petition;
  hall.does(moderator, 'petitions.merge', { petition: merged, into: kept });
  hall.does(moderator, 'petitions.reroute', { petition: rerouted, nature: 'complaint' });
  expect(waits(hall)).toEqual([
    ['petition', 2],
    ['petition', 4],
  ]);
  const { petitions } = seenBy('moderator', hall.meeting);
  expect([merged, rerouted].map((id) => petitions[id] && needsOf(petitions[id]))).toEqual([[], []]);
});
