import { expect, test } from 'vitest';
import {
  citizen,
  conveneHall,
  land,
  leader,
  moderator,
  openHall,
  presider,
  there,
  type Hall,
} from '../testing/example-hall.ts';
import { seenBy } from '../testing/seen-by.ts';
import {
  inbox,
  inboxGroups,
  needsOf,
  submitted,
  wordlessAnswerAtTheHall,
  wordlessBeforeTheHall,
} from './inbox.ts';

const waits = (hall: Hall) => inbox(seenBy('moderator', hall.meeting)).map(({ kind, row }) => [kind, row.no]);

test('R1 people who wait come before petitions of those who speak later, and their own petitions wait with them', () => {
  const hall = openHall();
  for (const { registration } of [hall.registers(), hall.registers()])
    hall.does(presider, 'queue.defer', { registration });
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

test('P2 QN2 where a meeting knows no fields, none is asked for', () => {
  const hall = openHall();
  const { petition: id } = hall.registers();
  const seen = seenBy('moderator', hall.meeting);
  const petition = {
    ...there(seen.petitions[id]),
    field: null,
    authority: 'commune',
    necessity: 'normal',
  } as const;
  expect(needsOf(petition, seen)).toContain('classify');
  expect(needsOf(petition, { fields: {} })).not.toContain('classify');
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
  const seen = seenBy('moderator', hall.meeting);
  const { petitions } = seen;
  expect([merged, rerouted].map((id) => petitions[id] && needsOf(petitions[id], seen))).toEqual([[], []]);
});

test('P2 P3 what waits is ordered by urgency: on the floor, answers to release, the next three, people, the rest', () => {
  const hall = openHall();
  const [answered, onFloor] = [hall.registers(), hall.registers(['Việc thứ nhất', 'Việc thứ hai'])];
  const next = [hall.registers(), hall.registers(), hall.registers()];
  const later = hall.registers();
  hall.registers(undefined, {}, citizen);
  const assignment = hall.assigns(answered.petition);
  hall.does(land, 'answers.draft', { assignment, text: 'Đã khắc phục' });
  hall.does(presider, 'queue.call', { registration: answered.registration });
  hall.does(presider, 'turn.start');
  hall.does(presider, 'answers.deliver', { assignment, how: 'orally' });
  hall.does(presider, 'queue.call', { registration: onFloor.registration });
  const [first] = next;
  hall.does(presider, 'queue.move', { registration: next[2]?.registration, before: first?.registration });
  const groups = inboxGroups(seenBy('moderator', hall.meeting));
  expect(groups.map(({ urgency, items }) => [urgency, items.map(({ row }) => row.no)])).toEqual([
    ['floor', [2, 3]],
    ['answers', [1]],
    ['next', [6, 4, 5]],
    ['people', [7]],
    ['rest', [7]],
  ]);
  expect(later.petition).not.toBe('');
  expect(inbox(seenBy('moderator', hall.meeting))[2]).toMatchObject({
    needs: ['classify', 'release', 'releaseAnswer'],
  });
});

test('R1 before the session is opened people who wait in person come first', () => {
  const hall = conveneHall();
  hall.does(moderator, 'meeting.openIntake');
  hall.registers();
  hall.registers(undefined, {}, citizen);
  expect(waits(hall)).toEqual([
    ['registration', 2],
    ['petition', 1],
  ]);
});

test('P3 P4 what the hall has before it without words is named until words are released', () => {
  const hall = openHall();
  const { petition, registration } = hall.registers();
  const wordless = () => wordlessBeforeTheHall(seenBy('moderator', hall.meeting))?.no;
  expect(wordless()).toBeUndefined();
  hall.does(presider, 'queue.call', { registration });
  expect(wordless()).toBe(1);
  hall.does(moderator, 'petitions.release', { petition, text: 'Đường vào xóm hỏng' });
  expect(wordless()).toBeUndefined();
});

test.each([
  ['their words are released', moderator, 'answers.release', { text: 'Đã khắc phục' }],
  ['it has been given', presider, 'turn.end', undefined],
] as const)(
  'W8 P4 BL8 a signed answer that is being given without words for the hall is named until %s',
  (_until, who, act, input) => {
    const hall = openHall();
    const { petition } = hall.registers();
    const assignment = hall.assigns(petition);
    const wordless = () => wordlessAnswerAtTheHall(seenBy('moderator', hall.meeting))?.petition.no;
    hall.does(presider, 'petitions.raise', { petition });
    hall.does(land, 'answers.draft', { assignment, text: 'Đã khắc phục' });
    hall.does(presider, 'answering.call', { assignment });
    expect(wordless()).toBeUndefined();
    hall.does(leader, 'answers.sign', { assignment });
    expect(wordless()).toBe(1);
    hall.does(who, act, input && { assignment, ...input });
    expect(wordless()).toBeUndefined();
  },
);
