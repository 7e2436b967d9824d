import { describe, expect, test } from 'vitest';
import {
  citizen,
  conveneHall,
  convening,
  coordinator,
  coChair,
  Hall,
  moderator,
  openHall,
  presider,
  secretary,
} from '../../testing/example-hall.ts';

describe('a raised hand', () => {
  test('S20 gets the floor in one act, with the next number', () => {
    const hall = openHall();
    const waiting = hall.registers();
    hall.does(presider, 'floor.giveToHand', { floor: null });
    const turn = hall.meeting.turns.get(hall.meeting.floor.turn ?? '');
    const hand = hall.meeting.registrations.get(turn?.registration ?? '');
    expect(hand).toMatchObject({ no: 2, state: 'called', channel: 'floor', name: '', petitions: [] });
    expect(hall.meeting.registrations.get(waiting.registration)?.state).toBe('queued');
    expect(hall.refusal(presider, 'floor.giveToHand', { floor: null })).toBe('overtaken');
    expect(hall.refusal(coChair, 'floor.giveToHand')).toBe('notPresiding');
    expect(conveneHall().refusal(moderator, 'floor.giveToHand')).toBe('notInSession');
  });

  test('S20 R13 name and words follow while the person speaks, and the words come before the hall', () => {
    const hall = openHall();
    hall.does(presider, 'floor.giveToHand');
    hall.does(presider, 'turn.start');
    const registration = [...hall.meeting.registrations][0]?.id;
    const name = { honorific: 'bà', name: 'Trần Thị Thử', unit: 'Thôn Mẫu', consentName: true };
    hall.does(secretary, 'speakers.correct', { registration, ...name });
    expect([...hall.meeting.registrations][0]).toMatchObject({ name: 'Trần Thị Thử', state: 'speaking' });
    const [received] = hall.does(secretary, 'petitions.capture', { registration, text: 'Đèn đường hỏng' });
    const petition = received?.type === 'petitionReceived' ? received.id : '';
    expect(hall.meeting.floor.petition).toBe(petition);
    hall.does(secretary, 'petitions.capture', { registration, text: 'Cống thoát nước' });
    expect(hall.meeting.floor.petition).toBe(petition);
    hall.does(presider, 'turn.end');
    expect(hall.meeting.floor.petition).toBe(petition);
  });

  test('S16 S20 a hand that was called by mistake waits with its number', () => {
    const hall = openHall();
    hall.does(presider, 'floor.giveToHand');
    hall.does(presider, 'turn.takeBack');
    expect([...hall.meeting.registrations]).toMatchObject([{ no: 1, state: 'queued' }]);
  });
});

test('M1 R4 QN2 phones may register at once where a session is convened so', () => {
  const hall = new Hall();
  hall.does(coordinator, 'meeting.convene', { ...convening, openIntake: true });
  expect(hall.meeting.about.state).toBe('collecting');
  hall.registers(['Đường hỏng nặng'], {}, citizen);
  hall.does(presider, 'meeting.start');
});

describe('presiding that was passed on', () => {
  test('B6 UB1 is taken back by whoever passed it on, or by moderators on their behalf', () => {
    for (const who of [presider, moderator]) {
      const hall = openHall();
      hall.does(presider, 'presiding.pass', { to: 'binh' });
      expect(hall.meeting.about.presidingFrom).toBe('an');
      hall.does(who, 'presiding.takeBack', { from: 'binh' });
      expect(hall.meeting.about).toMatchObject({ presiding: 'an', presidingFrom: null });
      expect(hall.does(presider, 'presiding.takeBack')).toEqual([]);
      expect(hall.refusal(moderator, 'presiding.takeBack')).toBe('overtaken');
      expect(hall.refusal(coChair, 'presiding.takeBack')).toBe('notPresiding');
    }
  });

  test('B6 once it was passed on again, it is whoever did that who can', () => {
    const hall = openHall();
    hall.does(presider, 'presiding.pass', { to: 'binh' });
    hall.does(coChair, 'presiding.pass', { to: 'an' });
    expect(hall.meeting.about.presidingFrom).toBe('binh');
    hall.does(coChair, 'presiding.takeBack');
    expect(hall.meeting.about.presiding).toBe('binh');
  });
});
