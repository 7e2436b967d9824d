import { describe, expect, test } from 'vitest';
import {
  citizen,
  conveneHall,
  coordinator,
  desk,
  moderator,
  openHall,
  presider,
  there,
  type Hall,
} from '../../testing/example-hall.ts';

function added(hall: Hall, type: 'participants.add' | 'participants.ask', input: object): string {
  const [event] = hall.does(desk, type, input);
  return event?.type === 'participantAdded' ? event.id : '';
}

describe('participants', () => {
  test('E1 UB5 a delegate is added for an organisation, a guest for none', () => {
    const hall = conveneHall();
    const delegate = added(hall, 'participants.add', { name: 'Đại biểu Mẫu', organisation: 'phu-nu' });
    const guest = added(hall, 'participants.add', { name: 'Khách Mẫu' });
    expect(hall.meeting.participants.get(delegate)).toMatchObject({
      organisation: 'phu-nu',
      admission: 'invited',
    });
    expect(hall.meeting.participants.get(guest)?.organisation).toBeNull();
    expect(hall.refusal(desk, 'participants.add', { name: 'A', organisation: 'la' })).toBe(
      'unknownOrganisation',
    );
  });

  test('E2 UB2 who asks is admitted by the organiser, or refused, and the organiser may think again', () => {
    const hall = conveneHall();
    hall.does(citizen, 'participants.ask', { name: 'Người Xin Dự' });
    const participant = there([...hall.meeting.participants][0]).id;
    expect(hall.refusal(desk, 'participants.decideAdmission', { participant, admitted: true })).toBe(
      'notAllowed',
    );
    hall.does(moderator, 'participants.decideAdmission', { participant, admitted: false });
    expect(hall.meeting.participants.get(participant)?.admission).toBe('refused');
    hall.does(coordinator, 'participants.decideAdmission', { participant, admitted: true });
    expect(hall.meeting.participants.get(participant)?.admission).toBe('admitted');
    expect(hall.does(moderator, 'participants.decideAdmission', { participant, admitted: true })).toEqual([]);
  });

  test('E2 only who asked is decided upon', () => {
    const hall = conveneHall();
    const participant = added(hall, 'participants.add', { name: 'Khách Mẫu' });
    for (const one of [participant, 'khong-co'])
      expect(
        hall.refusal(moderator, 'participants.decideAdmission', { participant: one, admitted: true }),
      ).toBe('unknownParticipant');
  });

  test('E3 UB2 who is invited or admitted is checked in with the time, and out again', () => {
    const hall = openHall();
    const participant = added(hall, 'participants.add', { name: 'Đại biểu Mẫu' });
    hall.wait(1000);
    hall.does(desk, 'participants.setPresent', { participant, present: true });
    const since = hall.now;
    hall.wait(1000);
    expect(hall.does(desk, 'participants.setPresent', { participant, present: true })).toEqual([]);
    expect(hall.meeting.participants.get(participant)?.presentSince).toBe(since);
    hall.does(desk, 'participants.setPresent', { participant, present: false });
    expect(hall.meeting.participants.get(participant)?.presentSince).toBeNull();
  });

  test('E3 UB2 who only asked, was refused or is unknown is not checked in', () => {
    const hall = openHall();
    const asking = added(hall, 'participants.ask', { name: 'Người Xin Dự' });
    const refused = added(hall, 'participants.ask', { name: 'Người Bị Từ Chối' });
    hall.does(moderator, 'participants.decideAdmission', { participant: refused, admitted: false });
    for (const participant of [asking, refused, 'khong-co'])
      expect(hall.refusal(desk, 'participants.setPresent', { participant, present: true })).toBe(
        'unknownParticipant',
      );
  });

  test('E7 UB2 who stands at the door already is added and checked in by one act', () => {
    const hall = openHall();
    const participant = added(hall, 'participants.add', { name: 'Đại biểu Mẫu', present: true });
    expect(hall.meeting.participants.get(participant)?.presentSince).toBe(hall.now);
    hall.does(presider, 'meeting.close', {});
    expect(hall.refusal(desk, 'participants.add', { name: 'Đến Muộn', present: true })).toBe(
      'wrongMeetingState',
    );
    expect(hall.refusal(moderator, 'participants.takeBack', { participant })).toBe('wrongMeetingState');
  });

  test('E7 R17 a name added by mistake is taken off the list, by a desk only its own and for ten minutes', () => {
    const hall = openHall();
    const other = { ...desk, seat: 'ban-2' };
    const mine = added(hall, 'participants.add', { name: 'Thi Mẫu' });
    expect(hall.refusal(other, 'participants.takeBack', { participant: mine })).toBe('takenElsewhere');
    hall.does(desk, 'participants.takeBack', { participant: mine });
    expect(hall.meeting.participants.has(mine)).toBe(false);
    expect(hall.refusal(desk, 'participants.takeBack', { participant: mine })).toBe('unknownParticipant');
    const late = added(hall, 'participants.add', { name: 'Thi Mẫu' });
    hall.wait(10 * 60_000 + 1);
    expect(hall.refusal(desk, 'participants.takeBack', { participant: late })).toBe('tooLateAtDesk');
    hall.does(moderator, 'participants.takeBack', { participant: late });
    expect(hall.meeting.participants.has(late)).toBe(false);
  });

  test('E4 UB6 a department is marked present and absent', () => {
    const hall = openHall();
    hall.does(desk, 'departments.setPresent', { department: 'dat-dai', present: true });
    expect(hall.meeting.departments.get('dat-dai')?.present).toBe(true);
    expect(hall.does(desk, 'departments.setPresent', { department: 'dat-dai', present: true })).toEqual([]);
    expect(hall.refusal(desk, 'departments.setPresent', { department: 'la', present: true })).toBe(
      'unknownDepartment',
    );
  });

  test('E5 UB2 asking ends when the meeting is closed', () => {
    const hall = openHall();
    hall.does(moderator, 'meeting.close');
    expect(hall.refusal(citizen, 'participants.ask', { name: 'Người Đến Muộn' })).toBe('registrationClosed');
  });
});
