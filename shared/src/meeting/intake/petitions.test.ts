import { describe, expect, test } from 'vitest';
import {
  conveneHall,
  desk,
  moderator,
  openHall,
  presider,
  secretary,
  there,
} from '../../testing/example-hall.ts';

describe('petitions', () => {
  test('P1 QN8 one more of a speaker, written down from a slip', () => {
    const hall = openHall();
    const { registration, petition } = hall.registers();
    const [event] = hall.does(desk, 'petitions.capture', {
      registration,
      text: 'Xin thêm đèn đường',
      field: 'duong',
    });
    const more = event?.type === 'petitionReceived' ? event.id : '';
    expect(hall.meeting.registrations.get(registration)?.petitions).toEqual([petition, more]);
    expect(hall.meeting.petitions.get(more)).toMatchObject({
      no: 2,
      registration,
      field: 'duong',
      askers: 1,
    });
  });

  test('P1 UB5 an organisation’s prepared petition is taken in before the session', () => {
    const hall = conveneHall();
    hall.does(secretary, 'petitions.capture', {
      text: 'Ý kiến chuẩn bị trước',
      kind: 'opinion',
      organisation: 'phu-nu',
      channel: 'massOrganisation',
    });
    expect([...hall.meeting.petitions]).toMatchObject([
      { kind: 'opinion', organisation: 'phu-nu', channel: 'massOrganisation', registration: null },
    ]);
  });

  test.each([
    ['an unknown registration', { registration: 'khong-co' }, 'unknownRegistration'],
    ['an unknown organisation', { organisation: 'khong-co' }, 'unknownOrganisation'],
    ['an unknown field', { field: 'khong-co' }, 'unknownField'],
    ['no words', { text: '  ' }, 'malformed'],
    ['an unknown kind', { kind: 'joke' }, 'malformed'],
  ])('P1 a petition of %s is refused', (_what, wrong, code) => {
    const input = { text: 'Một kiến nghị', ...wrong };
    expect(openHall().refusal(secretary, 'petitions.capture', input)).toBe(code);
  });

  test('P1 P14 whose matter was rerouted hands in no more here', () => {
    const hall = openHall();
    const { registration } = hall.registers();
    hall.does(moderator, 'speakers.reroute', { registration, nature: 'complaint' });
    expect(hall.refusal(desk, 'petitions.capture', { registration, text: 'Thêm nữa' })).toBe(
      'petitionRerouted',
    );
  });

  test('P2 classified by field, authority and necessity', () => {
    const hall = openHall();
    const { petition } = hall.registers();
    const to = { field: 'dat', authority: 'province', necessity: 'urgent' };
    hall.does(moderator, 'petitions.classify', { petition, ...to });
    expect(hall.meeting.petitions.get(petition)).toMatchObject(to);
    expect(hall.does(moderator, 'petitions.classify', { petition, ...to })).toEqual([]);
    expect(hall.refusal(moderator, 'petitions.classify', { petition, ...to, field: 'la' })).toBe(
      'unknownField',
    );
    expect(hall.refusal(moderator, 'petitions.classify', { petition: 'la', ...to })).toBe('unknownPetition');
  });

  test('P3 released wording stands beside the words as said, and can be taken back', () => {
    const hall = openHall();
    const { petition } = hall.registers(['Đường nhà ông Ba hỏng']);
    hall.does(moderator, 'petitions.release', { petition, text: 'Đường vào xóm hỏng' });
    expect(hall.meeting.petitions.get(petition)).toMatchObject({
      text: 'Đường nhà ông Ba hỏng',
      released: 'Đường vào xóm hỏng',
    });
    expect(hall.does(moderator, 'petitions.release', { petition, text: 'Đường vào xóm hỏng' })).toEqual([]);
    hall.does(moderator, 'petitions.withdrawRelease', { petition });
    expect(hall.meeting.petitions.get(petition)?.released).toBeNull();
    expect(hall.does(moderator, 'petitions.withdrawRelease', { petition })).toEqual([]);
  });

  test.each(['petitions.release', 'petitions.withdrawRelease', 'petitions.raise', 'petitions.reopen'])(
    'P3 %s needs a petition that exists',
    (type) => {
      const input = { petition: 'la', ...(type === 'petitions.release' ? { text: 'Xin chào' } : {}) };
      expect(openHall().refusal(moderator, type, input)).toBe('unknownPetition');
    },
  );

  test('P4 raised in session, and the first time is kept', () => {
    const hall = conveneHall();
    hall.does(moderator, 'meeting.openIntake');
    const [one, other] = [hall.registers(), hall.registers()];
    expect(hall.refusal(presider, 'petitions.raise', { petition: one.petition })).toBe('notInSession');
    hall.does(presider, 'meeting.start');
    hall.does(presider, 'petitions.raise', { petition: one.petition });
    expect(hall.does(presider, 'petitions.raise', { petition: one.petition })).toEqual([]);
    const raisedAt = hall.now;
    hall.wait(60_000);
    hall.does(presider, 'petitions.raise', { petition: other.petition });
    hall.does(presider, 'petitions.raise', { petition: one.petition });
    expect(there(hall.meeting.petitions.get(one.petition)).raisedAt).toBe(raisedAt);
    expect(hall.meeting.floor.petition).toBe(one.petition);
  });
});
