import { describe, expect, test } from 'vitest';
import {
  citizen,
  conveneHall,
  desk,
  moderator,
  openHall,
  presider,
  type Hall,
} from '../../testing/example-hall.ts';
import { queueInOrder } from '../session/queue-order.ts';

const base = {
  receipt: 'mot-giay-hen-rat-dai-01',
  channel: 'slip',
  name: 'Hoàng Văn Thử',
  consentName: false,
  petitions: [{ text: 'Đường vào xóm hỏng nặng' }],
};
const stateOf = (hall: Hall, registration: string) => hall.meeting.registrations.get(registration)?.state;

describe('registering', () => {
  test('R1 QN8 a slip stands in the queue at once, what comes from a phone waits for a moderator', () => {
    const hall = openHall();
    const slip = hall.registers();
    const phone = hall.registers(undefined, {}, citizen);
    expect(stateOf(hall, slip.registration)).toBe('queued');
    expect(stateOf(hall, phone.registration)).toBe('submitted');
    expect(queueInOrder(hall.meeting).map((row) => row.id)).toEqual([slip.registration]);
    hall.does(moderator, 'speakers.accept', { registration: phone.registration });
    expect(queueInOrder(hall.meeting).map((row) => row.id)).toEqual([slip.registration, phone.registration]);
    expect(hall.does(moderator, 'speakers.accept', { registration: phone.registration })).toEqual([]);
  });

  test.each([
    ['no name', { name: ' ' }],
    ['no petition', { petitions: [] }],
    ['eleven petitions', { petitions: Array.from({ length: 11 }, () => ({ text: 'Một kiến nghị' })) }],
    ['a petition of two letters', { petitions: [{ text: 'ab' }] }],
    ['a petition of 5,001 characters', { petitions: [{ text: 'ộ'.repeat(5001) }] }],
    ['a phone number with letters', { phone: '09x' }],
    ['a short receipt', { receipt: 'ngan' }],
    ['hidden characters', { name: 'Hoàng\u202eVăn' }],
    ['no word on consent', { consentName: undefined }],
  ])('R2 UB3 %s is malformed', (_what, wrong) => {
    expect(openHall().refusal(desk, 'speakers.register', { ...base, ...wrong })).toBe('malformed');
  });

  test('R2 5,000 characters with marks, markup and emoji are kept as they were written', () => {
    const hall = openHall();
    const text = `<b>ộ</b> 👍🏽 ${'ộ'.normalize('NFD').repeat(4900)}`;
    const { petition } = hall.registers([text]);
    expect(hall.meeting.petitions.get(petition)?.text).toBe(text.normalize('NFC'));
  });

  test('R3 BX5 a receipt belongs to one registration', () => {
    const hall = openHall();
    const { receipt } = hall.registers();
    expect(hall.refusal(citizen, 'speakers.register', { ...base, receipt })).toBe('receiptTaken');
  });

  test.each([
    ['convened', [], 'registrationClosed'],
    ['collecting', ['meeting.openIntake'], null],
    ['ready', ['meeting.makeReady'], null],
    ['in session', ['meeting.start'], null],
    ['paused', ['meeting.start', 'meeting.pause'], null],
    ['closed', ['meeting.start', 'meeting.close'], 'registrationClosed'],
  ])('R4 while a meeting is %s', (_state, steps, code) => {
    const hall = conveneHall();
    for (const step of steps) hall.does(moderator, step as 'meeting.start');
    expect(hall.refusal(citizen, 'speakers.register', base)).toBe(code);
  });

  test('R5 what is not of this meeting is refused', () => {
    const hall = openHall();
    expect(hall.refusal(desk, 'speakers.register', { ...base, organisation: 'la' })).toBe(
      'unknownOrganisation',
    );
    expect(hall.refusal(desk, 'speakers.register', { ...base, field: 'la' })).toBe('unknownField');
    const petitions = [{ text: 'Một kiến nghị', field: 'la' }];
    expect(hall.refusal(desk, 'speakers.register', { ...base, petitions })).toBe('unknownField');
  });

  test('R5 a petition without a field takes its registration’s, a registration its first petition’s', () => {
    const hall = openHall();
    const one = hall.registers(['Kiến nghị về đường'], { field: 'duong' });
    expect(hall.meeting.petitions.get(one.petition)?.field).toBe('duong');
    const other = hall.registers([], { petitions: [{ text: 'Về đất', field: 'dat' }, { text: 'Về khác' }] });
    expect(hall.meeting.registrations.get(other.registration)?.field).toBe('dat');
    expect(other.petitions.map((id) => hall.meeting.petitions.get(id)?.field)).toEqual(['dat', 'dat']);
  });

  test.each(['complaint', 'denunciation'])('R6 UB3 of a %s nothing is kept but the way there', (nature) => {
    const hall = openHall();
    const secret = {
      name: 'Người Tố Cáo',
      phone: '0912 000 111',
      address: 'Ngõ Bí Mật',
      organisation: 'benh',
    };
    hall.does(citizen, 'speakers.register', {
      ...base,
      ...secret,
      nature,
      petitions: [{ text: 'Ông kia nhận tiền' }],
    });
    expect(JSON.stringify([hall.journal, hall.meeting])).not.toMatch(
      /Người Tố Cáo|0912 ?000|Bí Mật|nhận tiền/,
    );
    expect([...hall.meeting.registrations]).toMatchObject([
      {
        no: 1,
        receipt: base.receipt,
        state: 'rerouted',
        channel: 'phone',
        organisation: null,
        petitions: [],
      },
    ]);
    expect(hall.meeting.petitions.size).toBe(0);
    expect(hall.refusal(citizen, 'speakers.register', base)).toBe('receiptTaken');
  });

  test('R10 BL7 numbers follow the order of arrival, those turned away included', () => {
    const hall = openHall();
    hall.registers(['Kiến nghị một', 'Kiến nghị hai']);
    hall.does(citizen, 'speakers.register', { ...base, nature: 'complaint', petitions: [] });
    hall.registers(['Kiến nghị ba']);
    const numbers = (rows: Iterable<{ no: number }>) => [...rows].map((row) => row.no).sort();
    expect(numbers(hall.meeting.registrations)).toEqual([1, 2, 3]);
    expect(numbers(hall.meeting.petitions)).toEqual([1, 2, 3]);
  });

  test('R11 BL7 who registers stands after everyone, also after who was put back at the end', () => {
    const hall = openHall();
    const [a, b, c] = [hall.registers(), hall.registers(), hall.registers()];
    for (const { registration } of [a, b]) {
      hall.does(presider, 'queue.defer', { registration });
      hall.does(presider, 'queue.requeue', { registration });
    }
    const d = hall.registers();
    const order = [c, a, b, d].map((one) => one.registration);
    expect(queueInOrder(hall.meeting).map((row) => row.id)).toEqual(order);
  });

  test('R12 a citizen’s own device is of the channel phone, whatever it says', () => {
    const hall = openHall();
    const { registration } = hall.registers(undefined, { channel: 'desk' }, citizen);
    expect(hall.meeting.registrations.get(registration)?.channel).toBe('phone');
  });
});

describe('screening', () => {
  test('R7 who was rejected can be accepted after all, and the reason is gone', () => {
    const hall = openHall();
    const { registration } = hall.registers();
    hall.does(moderator, 'speakers.reject', { registration, reason: 'unclear', note: 'Xin ghi rõ địa chỉ' });
    expect(hall.meeting.registrations.get(registration)).toMatchObject({
      state: 'rejected',
      reason: 'unclear',
      note: 'Xin ghi rõ địa chỉ',
    });
    hall.does(moderator, 'speakers.accept', { registration });
    expect(hall.meeting.registrations.get(registration)).toMatchObject({
      state: 'queued',
      reason: '',
      note: '',
    });
  });

  test('R7 R8 who withdrew is neither accepted nor rejected', () => {
    const hall = openHall();
    const { registration } = hall.registers();
    hall.does(desk, 'speakers.withdraw', { registration });
    expect(hall.refusal(moderator, 'speakers.accept', { registration })).toBe('wrongRegistrationState');
    const reject = { registration, reason: 'other' };
    expect(hall.refusal(moderator, 'speakers.reject', reject)).toBe('wrongRegistrationState');
  });

  test('R8 BX6 a reason is one of the published codes', () => {
    const hall = openHall();
    const { registration } = hall.registers();
    expect(hall.refusal(moderator, 'speakers.reject', { registration, reason: 'boring' })).toBe('malformed');
  });

  test.each(['speakers.accept', 'speakers.reject', 'speakers.withdraw', 'speakers.reroute'])(
    'R8 %s needs a registration that exists',
    (type) => {
      const more = { 'speakers.reject': { reason: 'other' }, 'speakers.reroute': { nature: 'complaint' } }[
        type
      ];
      const input = { registration: 'khong-co', ...more };
      expect(openHall().refusal(moderator, type, input)).toBe('unknownRegistration');
    },
  );

  test('R9 BX5 a citizen withdraws with the receipt, and not by naming a registration', () => {
    const hall = openHall();
    const { registration, receipt } = hall.registers();
    expect(hall.refusal(citizen, 'speakers.withdraw', { registration })).toBe('unknownReceipt');
    expect(hall.refusal(citizen, 'speakers.withdraw', { receipt: 'mot-giay-hen-doan-mo' })).toBe(
      'unknownReceipt',
    );
    expect(hall.refusal(desk, 'speakers.withdraw', { receipt })).toBe('unknownRegistration');
    hall.does(citizen, 'speakers.withdraw', { receipt });
    expect(stateOf(hall, registration)).toBe('withdrawn');
    expect(hall.does(citizen, 'speakers.withdraw', { receipt })).toEqual([]);
  });

  test('R9 who was called does not withdraw', () => {
    const hall = openHall();
    const { registration, receipt } = hall.registers();
    hall.does(presider, 'queue.call', { registration });
    expect(hall.refusal(citizen, 'speakers.withdraw', { receipt })).toBe('wrongRegistrationState');
  });
});
