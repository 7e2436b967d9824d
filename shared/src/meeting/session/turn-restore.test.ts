import { describe, expect, test } from 'vitest';
import { moderator, openHall, presider, there, type Hall } from '../../testing/example-hall.ts';
import { remaining } from './timer.ts';

/** Two people; the first has spoken for 40 s. */
function spoken() {
  const hall = openHall();
  const [first, second] = [hall.registers(), hall.registers()];
  hall.does(presider, 'queue.call', { registration: first.registration });
  hall.does(presider, 'turn.start');
  hall.wait(40_000);
  return { hall, first, second, turn: there(hall.meeting.floor.turn ?? undefined) };
}
const left = (hall: Hall) => remaining(hall.meeting.floor.timer, hall.now);
const stateOf = (hall: Hall, { registration }: { readonly registration: string }) =>
  hall.meeting.registrations.get(registration)?.state;

describe('an end that is taken back', () => {
  test.each([
    ['turn.end', {}],
    ['turn.cut', { reason: 'Quá giờ' }],
  ])('S18 after %s the same turn goes on with the clock that it had', (type, input) => {
    const { hall, first, turn } = spoken();
    hall.does(presider, type as 'turn.end', { ...input, turn });
    hall.wait(20_000);
    hall.does(moderator, 'turn.restore', { turn });
    expect(stateOf(hall, first)).toBe('speaking');
    expect(hall.meeting.floor).toMatchObject({ turn, petition: first.petition });
    expect(left(hall)).toBe(140_000);
    hall.wait(10_000);
    expect(left(hall)).toBe(130_000);
    expect(hall.meeting.turns.get(turn)).toMatchObject({ end: null, reason: '', endedAt: null, spokenMs: 0 });
    expect(hall.does(presider, 'turn.restore', { turn })).toEqual([]);
    hall.does(presider, 'turn.end');
    expect(hall.meeting.turns.get(turn)).toMatchObject({ end: 'done', spokenMs: 50_000 });
  });

  test('S18 a clock that stood goes on standing, and an absence is taken back as well', () => {
    const { hall, second, turn } = spoken();
    hall.does(presider, 'turn.pause');
    hall.does(presider, 'turn.end');
    hall.wait(5000);
    hall.does(presider, 'turn.restore', { turn });
    hall.wait(5000);
    expect(left(hall)).toBe(140_000);
    hall.does(presider, 'turn.end');
    hall.does(presider, 'queue.call', { registration: second.registration });
    const called = hall.meeting.floor.turn;
    hall.does(presider, 'turn.noShow');
    hall.does(presider, 'turn.restore', { turn: called });
    expect(stateOf(hall, second)).toBe('called');
    expect(hall.meeting.petitions.get(second.petition)?.raisedAt).not.toBeNull();
  });

  test('S18 it is taken back for half a minute, and while nothing has come onto the floor since', () => {
    const { hall, second, turn } = spoken();
    hall.does(presider, 'turn.end');
    hall.wait(30_001);
    expect(hall.refusal(presider, 'turn.restore', { turn })).toBe('tooLate');
    hall.does(presider, 'queue.call', { registration: second.registration });
    expect(hall.refusal(presider, 'turn.restore', { turn })).toBe('overtaken');
    hall.does(presider, 'turn.noShow');
    expect(hall.refusal(presider, 'turn.restore', { turn })).toBe('overtaken');
  });

  test('S18 M7 nothing goes on in a pause, nor for who was sent elsewhere since', () => {
    const { hall, first, turn } = spoken();
    hall.does(presider, 'turn.end');
    hall.does(presider, 'meeting.pause');
    expect(hall.refusal(presider, 'turn.restore', { turn })).toBe('notInSession');
    hall.does(presider, 'meeting.start');
    hall.does(moderator, 'speakers.reroute', { registration: first.registration, nature: 'complaint' });
    expect(hall.refusal(presider, 'turn.restore', { turn })).toBe('overtaken');
  });
});

describe('a call that is taken back', () => {
  test('S16 gives back the turn that it broke off, whoever’s it was', () => {
    const { hall, first, second, turn } = spoken();
    hall.does(moderator, 'queue.call', { registration: second.registration });
    const called = hall.meeting.floor.turn;
    hall.wait(3000);
    hall.does(presider, 'turn.takeBack', { turn: called });
    expect([stateOf(hall, first), stateOf(hall, second)]).toEqual(['speaking', 'queued']);
    expect(hall.meeting.floor).toMatchObject({ turn, petition: first.petition });
    expect(left(hall)).toBe(140_000);
    expect(hall.meeting.turns.get(called ?? '')).toBeUndefined();
  });

  test('S16 S17 never takes back another’s call', () => {
    const hall = openHall();
    const [first, second] = [hall.registers(), hall.registers()];
    hall.does(presider, 'queue.call', { registration: first.registration });
    const { turn } = hall.meeting.floor;
    hall.does(moderator, 'queue.call', { registration: second.registration });
    expect(hall.refusal(presider, 'turn.takeBack', { turn })).toBe('overtaken');
    expect(stateOf(hall, second)).toBe('called');
  });

  test('S16 long after it the speech that it broke off is not begun again', () => {
    const { hall, first, second } = spoken();
    hall.does(moderator, 'queue.call', { registration: second.registration });
    hall.wait(31_000);
    hall.does(presider, 'turn.takeBack');
    expect([stateOf(hall, first), stateOf(hall, second)]).toEqual(['done', 'queued']);
    expect(hall.meeting.floor.turn).toBeNull();
  });
});

describe('time that is put right', () => {
  test('S7 time is taken off, and never more than is left', () => {
    const { hall } = spoken();
    hall.does(presider, 'turn.extend', { seconds: -30 });
    expect(left(hall)).toBe(110_000);
    hall.does(presider, 'turn.extend', { seconds: -1800 });
    expect(left(hall)).toBe(0);
    hall.wait(5000);
    expect(hall.does(presider, 'turn.extend', { seconds: -60 })).toEqual([]);
    expect(hall.refusal(presider, 'turn.extend', { seconds: -5 })).toBe('malformed');
    hall.does(presider, 'turn.end');
    expect([...hall.meeting.turns][0]).toMatchObject({ spokenMs: 45_000 });
  });

  test('S19 a start that was forgotten is set back, up to the call', () => {
    const hall = openHall();
    const person = hall.registers();
    hall.does(presider, 'queue.call', { registration: person.registration });
    const calledAt = hall.now;
    hall.wait(50_000);
    hall.does(presider, 'turn.start', { agoSeconds: 30 });
    expect(left(hall)).toBe(150_000);
    hall.does(presider, 'turn.start', { agoSeconds: 600 });
    expect(left(hall)).toBe(130_000);
    expect([...hall.meeting.turns][0]).toMatchObject({ startedAt: calledAt });
    expect(hall.does(presider, 'turn.start')).toEqual([]);
    hall.does(presider, 'turn.pause');
    hall.wait(60_000);
    hall.does(presider, 'turn.end');
    expect([...hall.meeting.turns][0]).toMatchObject({ spokenMs: 50_000 });
  });
});
