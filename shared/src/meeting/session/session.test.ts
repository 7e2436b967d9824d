import { describe, expect, test } from 'vitest';
import {
  coChair,
  conveneHall,
  coordinator,
  desk,
  moderator,
  openHall,
  presider,
  there,
} from '../../testing/example-hall.ts';
import type { MeetingState } from './session.ts';

const steps = ['meeting.openIntake', 'meeting.makeReady', 'meeting.start', 'meeting.pause'] as const;
const leadsTo = {
  'meeting.openIntake': 'collecting',
  'meeting.makeReady': 'ready',
  'meeting.start': 'inSession',
  'meeting.pause': 'paused',
} as const;

/** From each state, the steps that are allowed; the life cycle written out by hand. */
const allowed: Record<MeetingState, readonly (typeof steps)[number][]> = {
  convened: ['meeting.openIntake', 'meeting.makeReady', 'meeting.start'],
  collecting: ['meeting.makeReady', 'meeting.start'],
  ready: ['meeting.openIntake', 'meeting.start'],
  inSession: ['meeting.pause'],
  paused: ['meeting.start'],
  closed: [],
  cancelled: [],
};

const ways: Record<MeetingState, readonly string[]> = {
  convened: [],
  collecting: ['meeting.openIntake'],
  ready: ['meeting.makeReady'],
  inSession: ['meeting.start'],
  paused: ['meeting.start', 'meeting.pause'],
  closed: ['meeting.start', 'meeting.close'],
  cancelled: [],
};

function hallIn(state: MeetingState) {
  const hall = conveneHall();
  for (const step of ways[state]) hall.does(moderator, step as 'meeting.start');
  if (state === 'cancelled') hall.does(coordinator, 'meeting.cancel', { reason: 'Mưa lũ kéo dài' });
  expect(hall.meeting.about.state).toBe(state);
  return hall;
}

describe('the life of a meeting', () => {
  test.each(Object.keys(allowed) as MeetingState[])(
    'M4 M6 from %s only the steps of its life cycle',
    (state) => {
      for (const step of steps) {
        const hall = hallIn(state);
        const recorded = hall.journal.length;
        const refusal = hall.refusal(moderator, step);
        const holds = leadsTo[step] === state;
        expect([step, refusal]).toEqual([
          step,
          holds || allowed[state].includes(step) ? null : 'wrongMeetingState',
        ]);
        if (holds) expect(hall.journal.length).toBe(recorded);
        else if (refusal === null) expect(hall.meeting.about.state).toBe(leadsTo[step]);
      }
    },
  );

  test.each(['meeting.start', 'meeting.pause', 'meeting.close'] as const)(
    'M5 UB1 %s belongs to whoever presides or a moderator',
    (type) => {
      const hall = type === 'meeting.start' ? conveneHall() : openHall();
      expect(hall.refusal(coChair, type)).toBe('notPresiding');
      expect(hall.refusal(desk, type)).toBe('notAllowed');
      expect(hall.refusal(presider, type)).toBeNull();
    },
  );

  test('M5 intake and readiness are the coordinator’s and the moderator’s', () => {
    const hall = conveneHall();
    expect(hall.refusal(presider, 'meeting.openIntake')).toBe('notAllowed');
    expect(hall.refusal(coordinator, 'meeting.openIntake')).toBeNull();
  });

  test('M7 a pause stops the timer, and no time runs until the session and the turn go on', () => {
    const hall = openHall();
    hall.does(presider, 'queue.call', { registration: hall.registers().registration });
    hall.does(presider, 'turn.start');
    hall.wait(30_000);
    hall.does(presider, 'meeting.pause');
    hall.wait(600_000);
    expect(hall.meeting.floor.timer).toEqual({ state: 'paused', remainingMs: 150_000, grantedMs: 180_000 });
    expect(hall.refusal(presider, 'turn.resume')).toBe('notInSession');
    hall.does(presider, 'meeting.start');
    expect(hall.meeting.floor.timer.state).toBe('paused');
    hall.does(presider, 'turn.resume');
    hall.does(presider, 'turn.end');
    expect([...hall.meeting.turns][0]?.spokenMs).toBe(30_000);
  });

  test('M7 a turn does not start in a pause, but can be ended', () => {
    const hall = openHall();
    hall.does(presider, 'queue.call', { registration: hall.registers().registration });
    hall.does(presider, 'meeting.pause');
    expect(hall.refusal(presider, 'turn.start')).toBe('notInSession');
    hall.does(presider, 'turn.end');
    expect(hall.meeting.floor.turn).toBeNull();
  });

  test('M8 a session is not closed while someone has the floor', () => {
    const hall = openHall();
    hall.does(presider, 'queue.call', { registration: hall.registers().registration });
    expect(hall.refusal(presider, 'meeting.close')).toBe('floorTaken');
    hall.does(presider, 'turn.noShow');
    expect(hall.refusal(presider, 'meeting.close')).toBeNull();
  });

  test('M8 a meeting that was never opened is not closed; closing twice changes nothing', () => {
    expect(conveneHall().refusal(presider, 'meeting.close')).toBe('notInSession');
    const hall = hallIn('closed');
    expect(hall.does(presider, 'meeting.close')).toEqual([]);
  });

  test('M9 BX6 closing marks everyone unheard, clears the floor and ends the agenda item', () => {
    const hall = openHall();
    hall.does(presider, 'agenda.begin', { item: 'doi-thoai' });
    const heard = hall.registers();
    hall.does(presider, 'queue.call', { registration: heard.registration });
    hall.does(presider, 'turn.start');
    hall.does(presider, 'turn.end');
    const states = {
      queued: hall.registers().registration,
      deferred: hall.registers().registration,
      noShow: hall.registers().registration,
      submitted: hall.registers(undefined, {}, { role: 'citizen', seat: 'phone' }).registration,
      rejected: hall.registers().registration,
      withdrawn: hall.registers().registration,
    };
    hall.does(presider, 'queue.defer', { registration: states.deferred });
    hall.does(moderator, 'speakers.reject', { registration: states.rejected, reason: 'offTopic' });
    hall.does(desk, 'speakers.withdraw', { registration: states.withdrawn });
    hall.does(presider, 'queue.call', { registration: states.noShow });
    hall.does(presider, 'turn.noShow');
    hall.does(presider, 'petitions.raise', { petition: heard.petition });
    hall.does(presider, 'meeting.close');
    const after = Object.entries(states).map(([was, id]) => [was, hall.meeting.registrations.get(id)?.state]);
    expect(Object.fromEntries(after)).toEqual({
      queued: 'notReached',
      deferred: 'notReached',
      noShow: 'notReached',
      submitted: 'notReached',
      rejected: 'rejected',
      withdrawn: 'withdrawn',
    });
    expect(hall.meeting.registrations.get(heard.registration)?.state).toBe('done');
    expect(hall.meeting.floor).toMatchObject({ turn: null, petition: null, timer: { state: 'idle' } });
    expect(hall.meeting.agenda.get('doi-thoai')?.state).toBe('done');
  });

  test('M10 a closed meeting refuses what would change its session', () => {
    const hall = openHall();
    hall.does(desk, 'participants.add', { name: 'Đại biểu Mẫu' });
    const participant = there([...hall.meeting.participants][0]).id;
    const rejected = hall.registers();
    const { registration, petition } = hall.registers();
    hall.does(moderator, 'speakers.reject', { registration: rejected.registration, reason: 'unclear' });
    hall.does(presider, 'meeting.close');
    const refused: [string, unknown, string][] = [
      ['queue.call', { registration }, 'notInSession'],
      ['turn.followUp', { registration, petition }, 'notInSession'],
      ['petitions.raise', { petition }, 'notInSession'],
      ['agenda.begin', { item: 'bao-cao' }, 'notInSession'],
      ['agenda.skip', { item: 'bao-cao', reason: 'x' }, 'wrongMeetingState'],
      ['agenda.move', { item: 'bao-cao', before: null }, 'wrongMeetingState'],
      ['petitions.capture', { text: 'Một kiến nghị' }, 'wrongMeetingState'],
      ['speakers.accept', { registration: rejected.registration }, 'registrationClosed'],
      ['speakers.withdraw', { registration }, 'wrongRegistrationState'],
      ['speakers.reroute', { registration, nature: 'complaint' }, 'wrongMeetingState'],
      ['petitions.reroute', { petition, nature: 'complaint' }, 'wrongMeetingState'],
      ['queue.defer', { registration }, 'wrongRegistrationState'],
      ['queue.requeue', { registration }, 'wrongRegistrationState'],
      ['participants.setPresent', { participant, present: true }, 'wrongMeetingState'],
      ['departments.setPresent', { department: 'dat-dai', present: true }, 'wrongMeetingState'],
      ['turn.start', {}, 'floorFree'],
      ['meeting.start', {}, 'wrongMeetingState'],
    ];
    for (const [type, input, code] of refused)
      expect([type, hall.refusal(moderator, type, input)]).toEqual([type, code]);
    const late = { receipt: 'a-receipt-that-comes-late', channel: 'slip', name: 'Muộn', consentName: true };
    expect(hall.refusal(desk, 'speakers.register', { ...late, petitions: [{ text: 'Xin nói' }] })).toBe(
      'registrationClosed',
    );
    expect(hall.refusal(desk, 'participants.ask', { name: 'Muộn' })).toBe('registrationClosed');
  });

  test('BX6 who was not reached is still owed a reply after the session', () => {
    const hall = openHall();
    const { petition } = hall.registers();
    hall.does(presider, 'meeting.close');
    hall.does(presider, 'petitions.dispose', { petition, kind: 'writtenReply', department: 'dat-dai' });
    expect([...hall.meeting.commitments]).toMatchObject([{ petition, department: 'dat-dai', state: 'open' }]);
  });
});
