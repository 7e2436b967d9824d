import { describe, expect, test } from 'vitest';
import {
  moderator,
  openHall,
  presider,
  there,
  type Hall,
  type Registered,
} from '../../testing/example-hall.ts';
import { remaining } from './timer.ts';

const calls = (hall: Hall, { registration }: Registered) =>
  hall.does(presider, 'queue.call', { registration });
const stateOf = (hall: Hall, { registration }: Registered) =>
  hall.meeting.registrations.get(registration)?.state;
const turnsOf = (hall: Hall, { registration }: Registered) =>
  hall.meeting.turns
    .filter((turn) => turn.registration === registration)
    .sort((a, b) => a.calledAt - b.calledAt);

/** Called, heard for so many seconds, and ended. */
function hears(hall: Hall, person: Registered, seconds = 10) {
  calls(hall, person);
  hall.does(presider, 'turn.start');
  hall.wait(seconds * 1000);
  hall.does(presider, 'turn.end');
}

describe('calling', () => {
  test('S1 BL7 calling the next ends the speech under way', () => {
    const hall = openHall();
    const [first, second] = [hall.registers(), hall.registers()];
    calls(hall, first);
    hall.does(presider, 'turn.start');
    hall.wait(42_000);
    calls(hall, second);
    expect([stateOf(hall, first), stateOf(hall, second)]).toEqual(['done', 'called']);
    expect(turnsOf(hall, first)).toMatchObject([{ end: 'done', spokenMs: 42_000 }]);
    expect(hall.meeting.floor.turn).toBe(turnsOf(hall, second)[0]?.id);
  });

  test('S1 BL7 a turn that never began is deferred when another is called', () => {
    const hall = openHall();
    const [first, second] = [hall.registers(), hall.registers()];
    calls(hall, first);
    calls(hall, second);
    expect(stateOf(hall, first)).toBe('deferred');
    expect(turnsOf(hall, first)).toMatchObject([{ end: 'deferred', spokenMs: 0 }]);
  });

  test('S2 two who tap the same number at once call one person once', () => {
    const hall = openHall();
    const person = hall.registers();
    calls(hall, person);
    expect(hall.does(moderator, 'queue.call', { registration: person.registration })).toEqual([]);
    expect(hall.meeting.turns.size).toBe(1);
    hall.does(presider, 'turn.start');
    expect(hall.refusal(moderator, 'queue.call', { registration: person.registration })).toBe(
      'wrongRegistrationState',
    );
  });

  test('S2 nobody is called in a pause', () => {
    const hall = openHall();
    const { registration } = hall.registers();
    hall.does(presider, 'meeting.pause');
    expect(hall.refusal(presider, 'queue.call', { registration })).toBe('notInSession');
  });

  test('S3 who was deferred or not there is called straight away, who was heard or withdrew is not', () => {
    const hall = openHall();
    const [deferred, absent, heard, gone, over] = Array.from({ length: 5 }, () => hall.registers());
    hall.does(presider, 'queue.defer', { registration: there(deferred).registration });
    calls(hall, there(absent));
    hall.does(presider, 'turn.noShow');
    hears(hall, there(heard));
    hall.does(moderator, 'speakers.withdraw', { registration: there(gone).registration });
    hall.does(moderator, 'speakers.reject', { registration: there(over).registration, reason: 'repeated' });
    for (const person of [heard, gone, over])
      expect(hall.refusal(presider, 'queue.call', { registration: person?.registration })).toBe(
        'wrongRegistrationState',
      );
    calls(hall, there(deferred));
    calls(hall, there(absent));
    expect(stateOf(hall, there(absent))).toBe('called');
  });

  test('S4 BL7 the first open petition of a speaker comes before the hall', () => {
    const hall = openHall();
    const person = hall.registers(['Kiến nghị một', 'Kiến nghị hai']);
    hall.does(presider, 'petitions.dispose', { petition: person.petition, kind: 'noted' });
    calls(hall, person);
    expect(hall.meeting.floor.petition).toBe(person.petitions[1]);
    expect(hall.meeting.petitions.get(person.petitions[1] ?? '')?.raisedAt).toBe(hall.now);
  });

  test('S4 a merged petition brings the one kept at the end of the chain before the hall', () => {
    const hall = openHall();
    const [a, b, c] = [hall.registers(), hall.registers(), hall.registers()];
    hall.does(moderator, 'petitions.merge', { petition: a.petition, into: b.petition });
    hall.does(moderator, 'petitions.merge', { petition: b.petition, into: c.petition });
    calls(hall, a);
    expect(hall.meeting.floor.petition).toBe(c.petition);
    expect(hall.meeting.petitions.get(c.petition)?.raisedAt).toBe(hall.now);
  });

  test('S4 whose petitions all have their disposition, or were merged into such, brings none', () => {
    const hall = openHall();
    const [a, b] = [hall.registers(), hall.registers()];
    hall.does(moderator, 'petitions.merge', { petition: a.petition, into: b.petition });
    hall.does(presider, 'petitions.dispose', { petition: b.petition, kind: 'answered' });
    calls(hall, a);
    expect(hall.meeting.floor.petition).toBeNull();
  });
});

describe('the timer of a turn', () => {
  test('S5 S6 S7 S13 BL7 start, pause, resume, extend, overtime', () => {
    const hall = openHall();
    const person = hall.registers();
    const left = () => remaining(hall.meeting.floor.timer, hall.now);
    calls(hall, person);
    hall.wait(60_000);
    expect(left()).toBe(180_000);
    hall.does(presider, 'turn.start');
    expect(hall.does(moderator, 'turn.start')).toEqual([]);
    hall.wait(50_000);
    hall.does(presider, 'turn.pause');
    expect(hall.does(moderator, 'turn.pause')).toEqual([]);
    hall.wait(40_000);
    hall.does(presider, 'turn.extend', { seconds: 30 });
    expect(left()).toBe(160_000);
    hall.does(presider, 'turn.resume');
    expect(hall.does(moderator, 'turn.resume')).toEqual([]);
    hall.wait(170_000);
    expect(left()).toBe(-10_000);
    hall.does(presider, 'turn.end');
    expect(turnsOf(hall, person)).toMatchObject([{ spokenMs: 220_000, end: 'done' }]);
    expect(hall.meeting.floor.timer).toEqual({ state: 'idle' });
  });

  test('S7 time can be added before the start', () => {
    const hall = openHall();
    calls(hall, hall.registers());
    hall.does(presider, 'turn.extend', { seconds: 60 });
    expect(remaining(hall.meeting.floor.timer, hall.now)).toBe(240_000);
    expect(hall.refusal(presider, 'turn.extend', { seconds: 0 })).toBe('malformed');
  });

  test('S15 every command about a turn needs one', () => {
    const hall = openHall();
    const types = ['start', 'pause', 'resume', 'end', 'noShow'].map((verb) => `turn.${verb}`);
    for (const type of types) expect([type, hall.refusal(presider, type)]).toEqual([type, 'floorFree']);
    expect(hall.refusal(presider, 'turn.extend', { seconds: 30 })).toBe('floorFree');
    expect(hall.refusal(presider, 'turn.cut', { reason: 'x' })).toBe('floorFree');
  });

  test('S6 S8 S9 what needs a start is refused before it, and what needs none after it', () => {
    const hall = openHall();
    calls(hall, hall.registers());
    for (const type of ['turn.pause', 'turn.resume'])
      expect([type, hall.refusal(presider, type)]).toEqual([type, 'timerNotRunning']);
    expect(hall.refusal(presider, 'turn.cut', { reason: 'Xúc phạm' })).toBe('timerNotRunning');
    hall.does(presider, 'turn.start');
    expect(hall.refusal(presider, 'turn.noShow')).toBe('timerRunning');
  });
});

describe('how a turn ends', () => {
  test('S8 BL15 a speech is cut with a reason that stays in the record', () => {
    const hall = openHall();
    const person = hall.registers();
    calls(hall, person);
    hall.does(presider, 'turn.start');
    expect(hall.refusal(presider, 'turn.cut', { reason: '' })).toBe('malformed');
    hall.wait(5000);
    hall.does(presider, 'turn.cut', { reason: 'Xúc phạm người khác' });
    expect(stateOf(hall, person)).toBe('cutOff');
    expect(turnsOf(hall, person)).toMatchObject([
      { end: 'cutOff', reason: 'Xúc phạm người khác', spokenMs: 5000 },
    ]);
  });

  test('S9 BL7 a no-show keeps nothing before the hall', () => {
    const hall = openHall();
    const person = hall.registers();
    calls(hall, person);
    hall.does(presider, 'turn.noShow');
    expect(stateOf(hall, person)).toBe('noShow');
    expect(hall.meeting.floor).toMatchObject({ turn: null, petition: null, timer: { state: 'idle' } });
  });

  test('S12 a turn ended before its start is deferred and keeps nothing before the hall', () => {
    const hall = openHall();
    const person = hall.registers();
    calls(hall, person);
    hall.does(presider, 'turn.end');
    expect(stateOf(hall, person)).toBe('deferred');
    expect(hall.meeting.floor.petition).toBeNull();
  });

  test('S12 D7 after a speech the petition stays before the hall until it has its disposition', () => {
    const hall = openHall();
    const person = hall.registers();
    hears(hall, person);
    expect(hall.meeting.floor.petition).toBe(person.petition);
    hall.does(presider, 'petitions.dispose', { petition: person.petition, kind: 'answered' });
    expect(hall.meeting.floor.petition).toBeNull();
  });

  test('S12 D7 disposed while its speaker is at the microphone, it leaves with the end of the turn', () => {
    const hall = openHall();
    const person = hall.registers();
    calls(hall, person);
    hall.does(presider, 'turn.start');
    hall.does(presider, 'petitions.dispose', { petition: person.petition, kind: 'resolvedNow' });
    expect(hall.meeting.floor.petition).toBe(person.petition);
    hall.does(presider, 'turn.end');
    expect(hall.meeting.floor.petition).toBeNull();
  });
});
