import { expect, test } from 'vitest';
import {
  citizen,
  desk,
  moderator,
  openHall,
  presider,
  secretary,
  type Hall,
} from '../testing/example-hall.ts';
import { seenBy } from '../testing/seen-by.ts';
import { closingFigures, figuresOf } from './figures.ts';
import { notReached } from './not-reached.ts';
import { firstRaised, leavesOwed, opensCommitment, standing } from './standing.ts';

/** The numbers of the petitions by where they stand, as the meeting itself and as the chair sees it. */
function stands(hall: Hall) {
  const numbers = (groups: Readonly<Record<string, readonly { readonly no: number }[]>>) =>
    Object.fromEntries(Object.entries(groups).map(([name, group]) => [name, group.map((row) => row.no)]));
  const inMeeting = numbers(standing(hall.meeting));
  expect(numbers(standing(seenBy('chair', hall.meeting)))).toEqual(inMeeting);
  return inMeeting;
}

/** The numbers of the conclusion's lines by section. */
function concluded(hall: Hall) {
  hall.does(secretary, 'conclusion.compile');
  const sections: Record<string, number[]> = {};
  for (const { id, section } of hall.meeting.conclusion.lines)
    (sections[section] ??= []).push(hall.meeting.petitions.get(id)?.no ?? 0);
  return sections;
}

test('UB8 each petition stands once: settled, owed, before the hall without an end, or not raised', () => {
  const hall = openHall();
  const [answered, noted, owed, sent, raised] = Array.from({ length: 6 }, () => hall.registers().petition);
  hall.does(presider, 'petitions.dispose', { petition: answered, kind: 'answered' });
  hall.does(presider, 'petitions.dispose', { petition: noted, kind: 'noted' });
  hall.does(presider, 'petitions.dispose', { petition: owed, kind: 'writtenReply', department: 'dat-dai' });
  hall.does(presider, 'petitions.dispose', { petition: sent, kind: 'escalated', body: 'Bộ Mẫu' });
  hall.does(presider, 'petitions.raise', { petition: raised });
  expect(stands(hall)).toEqual({ settled: [1, 2], owed: [3, 4], unresolved: [5], notRaised: [6] });
  expect(figuresOf(seenBy('screen', hall.meeting))).toEqual({ heard: 0, raised: 5, answered: 2, owed: 2 });
});

test('UB8 what is owed: by a department with a commitment, by another body without one', () => {
  expect([leavesOwed('toBeVerified'), leavesOwed('writtenReply'), leavesOwed('escalated')]).not.toContain(
    false,
  );
  expect([leavesOwed('answered'), leavesOwed('explained'), leavesOwed('noted')]).not.toContain(true);
  expect([opensCommitment('writtenReply'), opensCommitment('escalated')]).toEqual([true, false]);
});

test('N8 UB3 what nobody asks any more is counted nowhere, whoever held it, and who asked the same stays', () => {
  const hall = openHall();
  const [gone, given, joined, same, refused] = [
    hall.registers(),
    hall.registers(),
    hall.registers(),
    hall.registers(),
    hall.registers(undefined, {}, citizen),
  ];
  hall.assigns(given.petition);
  hall.does(moderator, 'petitions.merge', { petition: same.petition, into: joined.petition });
  for (const { registration } of [gone, given, joined])
    hall.does(desk, 'speakers.withdraw', { registration });
  hall.does(moderator, 'speakers.reject', { registration: refused.registration, reason: 'offensive' });
  expect(stands(hall)).toEqual({ settled: [], owed: [], unresolved: [], notRaised: [4] });
  expect(concluded(hall)).toEqual({ notRaised: [4] });
});

test('N7 BX7 a petition is raised for all when one that was merged into it was, also by way of others', () => {
  const hall = openHall();
  const [raised, between, kept, other] = Array.from({ length: 4 }, () => hall.registers().petition);
  hall.does(presider, 'petitions.raise', { petition: raised });
  const since = hall.now;
  hall.wait(60_000);
  hall.does(presider, 'petitions.raise', { petition: other });
  hall.does(moderator, 'petitions.merge', { petition: raised, into: between });
  hall.does(moderator, 'petitions.merge', { petition: between, into: kept });
  expect(stands(hall)).toEqual({ settled: [], owed: [], unresolved: [3, 4], notRaised: [] });
  expect(concluded(hall)).toEqual({ unresolved: [3, 4] });
  const { petitions } = seenBy('screen', hall.meeting);
  expect(figuresOf(seenBy('screen', hall.meeting)).raised).toBe(2);
  expect(firstRaised(petitions).get(kept ?? '')).toBe(since);
  // The first time counts, also when the one kept comes before the hall later.
  hall.does(presider, 'petitions.raise', { petition: kept });
  expect(firstRaised(hall.meeting.petitions).get(kept ?? '')).toBe(since);
});

test('P6 BX7 a split takes a merge back for every count', () => {
  const hall = openHall();
  const [raised, kept, other] = Array.from({ length: 3 }, () => hall.registers().petition);
  hall.does(presider, 'petitions.raise', { petition: raised });
  hall.does(presider, 'petitions.raise', { petition: other });
  const before = stands(hall);
  hall.does(moderator, 'petitions.merge', { petition: raised, into: kept });
  hall.does(moderator, 'petitions.split', { petition: raised });
  expect(stands(hall)).toEqual(before);
});

test('P10 UB3 what was rerouted is counted nowhere', () => {
  const hall = openHall();
  const { petition } = hall.registers(['Việc thứ nhất', 'Việc thứ hai']);
  hall.does(presider, 'petitions.raise', { petition });
  hall.does(desk, 'petitions.reroute', { petition, nature: 'complaint' });
  expect(stands(hall)).toEqual({ settled: [], owed: [], unresolved: [], notRaised: [2] });
});

test('BX10 the hall counts everybody heard once', () => {
  const hall = openHall();
  const [first, second] = [hall.registers(), hall.registers()];
  hall.does(presider, 'queue.call', { registration: first.registration });
  hall.does(presider, 'turn.start');
  hall.does(presider, 'turn.end');
  hall.does(presider, 'turn.followUp', { registration: first.registration, petition: first.petition });
  hall.does(presider, 'turn.start');
  hall.does(presider, 'queue.call', { registration: second.registration });
  expect(figuresOf(seenBy('screen', hall.meeting)).heard).toBe(1);
});

test('M9 BX6 a session comes to dispositions by kind, to what is owed and to who was not reached', () => {
  const hall = openHall();
  const [answered, owed, merged, kept] = Array.from({ length: 4 }, () => hall.registers().petition);
  hall.does(presider, 'petitions.dispose', { petition: answered, kind: 'answered' });
  hall.does(presider, 'petitions.dispose', { petition: owed, kind: 'writtenReply', department: 'dat-dai' });
  hall.does(moderator, 'petitions.merge', { petition: merged, into: kept });
  hall.does(presider, 'petitions.dispose', { petition: kept, kind: 'answered' });
  const before = notReached(seenBy('chair', hall.meeting));
  hall.does(presider, 'meeting.close');
  expect(notReached(seenBy('chair', hall.meeting))).toBe(before);
  expect(closingFigures(seenBy('chair', hall.meeting))).toEqual({
    heard: 0,
    raised: 3,
    answered: 2,
    owed: 1,
    kinds: { answered: 2, writtenReply: 1 },
    notReached: 4,
    openCommitments: 1,
  });
});
