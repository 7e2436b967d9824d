import { expect, test } from 'vitest';
import type { SpeakerRegistration } from '../meeting/intake/registrations.ts';
import { coordinator, convening, desk, Hall, openHall, presider } from '../testing/example-hall.ts';
import { seenBy } from '../testing/seen-by.ts';
import { waitingToSpeak } from './preferences.ts';
import { heard, nextSpeaker, peopleBefore, putBack, queueInOrder } from './queue.ts';

type Queued = Pick<SpeakerRegistration, 'id' | 'no' | 'state' | 'rank'>;

/** Three who wait: two of Khu 1 about land, then one of Khu 2 about roads who speaks for the first time. */
function queued() {
  const hall = openHall();
  const people = [
    hall.registers(undefined, { unit: 'Khu 1', field: 'dat' }),
    hall.registers(undefined, { unit: 'Khu 1', field: 'dat' }),
    hall.registers(undefined, { unit: 'Khu 2', field: 'duong', firstTime: true }),
  ];
  return { hall, people: people.map((one) => one.registration) };
}

test('Q1 BL7 everyone sees one order, that of the meeting itself, and who is next', () => {
  const { hall, people } = queued();
  hall.does(presider, 'queue.move', { registration: people[2], before: people[0] });
  const inOrder = [people[2], people[0], people[1]];
  const { meeting } = hall;
  const seen = (['chair', 'screen', 'desk'] as const).map((audience) => seenBy(audience, meeting));
  for (const held of [meeting, ...seen]) {
    expect(queueInOrder<Queued>(held).map(({ id }) => id)).toEqual(inOrder);
    expect(nextSpeaker<Queued>(held)?.id).toBe(people[2]);
  }
});

test('BX5 a receipt tells how many stand before it, and nothing once it waits no more', () => {
  const { hall, people } = queued();
  hall.does(presider, 'queue.move', { registration: people[2], before: people[1] });
  const before = (at: number) => {
    const own = hall.meeting.registrations.get(people[at] ?? '');
    return own && peopleBefore(seenBy('public', hall.meeting), own);
  };
  expect([before(0), before(1), before(2)]).toEqual([0, 2, 1]);
  hall.does(presider, 'queue.call', { registration: people[0] });
  expect([before(0), before(1), before(2)]).toEqual([undefined, 1, 0]);
});

test('Q4 BL7 who was deferred or not there is at hand, by number', () => {
  const { hall, people } = queued();
  hall.does(presider, 'queue.defer', { registration: people[2] });
  hall.does(presider, 'queue.call', { registration: people[1] });
  hall.does(presider, 'turn.noShow');
  expect(putBack(seenBy('chair', hall.meeting)).map((row) => row.no)).toEqual([2, 3]);
});

test('S11 BL9 who was heard may speak a second time, the last heard first', () => {
  const { hall, people } = queued();
  for (const [at, end] of ['turn.end', 'turn.cut'].entries()) {
    hall.wait(60_000);
    hall.does(presider, 'queue.call', { registration: people[at] });
    hall.does(presider, 'turn.start');
    hall.does(presider, end as 'turn.end', end === 'turn.cut' ? { reason: 'Quá giờ' } : {});
  }
  hall.does(presider, 'queue.call', { registration: people[2] });
  expect(heard(seenBy('moderator', hall.meeting)).map((row) => row.no)).toEqual([2, 1]);
});

test('BX10 whom to prefer: first-time speakers, and once somebody has spoken, units and fields that were not', () => {
  const { hall, people } = queued();
  const named = () =>
    waitingToSpeak(seenBy('chair', hall.meeting)).map(({ registration, prefer }) => [
      registration.no,
      ...prefer,
    ]);
  expect(named()).toEqual([[1], [2], [3, 'firstTime']]);
  hall.does(presider, 'queue.call', { registration: people[0] });
  hall.does(presider, 'turn.start');
  expect(named()).toEqual([[2], [3, 'firstTime', 'unitWaits', 'fieldWaits']]);
});

test('Q1 nobody waits before anyone has registered', () => {
  const hall = new Hall();
  hall.does(coordinator, 'meeting.convene', convening);
  expect(nextSpeaker(hall.meeting)).toBeUndefined();
  hall.does(coordinator, 'meeting.openIntake');
  hall.does(desk, 'speakers.withdraw', { registration: hall.registers().registration });
  expect(nextSpeaker(hall.meeting)).toBeUndefined();
});
