import { describe, expect, test } from 'vitest';
import {
  citizen,
  coordinator,
  desk,
  moderator,
  openHall,
  presider,
  secretary,
  type Hall,
} from '../testing/example-hall.ts';
import { seenBy } from '../testing/seen-by.ts';
import { views } from './audiences.ts';
import { apply, diff } from '../engine/view.ts';

const all = { name: true, organisation: true, place: true };
const none = { name: false, organisation: false, place: false };
const person = { honorific: 'bà', name: 'Trần Thị Mẫu', unit: 'Tổ 7', organisation: 'benh' };
const body = 'Hội Người mắc bệnh Ví Dụ';

/** Somebody whom a moderator has seen, with words released and before the hall. */
function shown(more: object) {
  const hall = openHall();
  hall.registers(['Khác'], { name: 'Người khác' });
  const taken = hall.registers(undefined, { ...person, ...more });
  hall.does(moderator, 'petitions.release', { petition: taken.petition, text: 'Sửa đường vào xóm' });
  hall.does(presider, 'queue.call', { registration: taken.registration });
  return { hall, ...taken };
}

/** Everywhere that others see somebody. */
function seen(hall: Hall): string {
  const { organisations: _invited, ...hallSees } = seenBy('public', hall.meeting);
  const { organisations: _too, ...screenSees } = seenBy('screen', hall.meeting);
  const department = seenBy('department', hall.meeting, { department: 'dat-dai' });
  const other = hall.meeting.registrations.find((row) => row.name === 'Người khác')?.id ?? null;
  return JSON.stringify([
    hallSees,
    screenSees,
    department,
    seenBy('receipt', hall.meeting, { registration: other }),
  ]);
}

const parts = ['Trần Thị Mẫu', body, 'Tổ 7'];
const toldOf = (hall: Hall) => parts.filter((part) => seen(hall).includes(part));

describe('consent', () => {
  test('V2 V3 R18 name, organisation and place are shown each by its own yes, the place where no organisation is', () => {
    expect(toldOf(shown({ consent: none }).hall)).toEqual([]);
    expect(toldOf(shown({ consent: { ...none, name: true } }).hall)).toEqual(['Trần Thị Mẫu']);
    expect(toldOf(shown({ consent: { ...none, organisation: true } }).hall)).toEqual([body]);
    expect(toldOf(shown({ consent: { ...none, place: true } }).hall)).toEqual(['Tổ 7']);
    expect(toldOf(shown({ consent: all }).hall)).toEqual(['Trần Thị Mẫu', body]);
  });

  test('R18 who was asked for the name alone, or not at all, agreed to nothing else', () => {
    expect(toldOf(shown({ consentName: true }).hall)).toEqual(['Trần Thị Mẫu']);
    expect(toldOf(shown({ consentName: false }).hall)).toEqual([]);
    // An organisation that everybody knows is no reason either.
    const { hall } = shown({ consentName: false, organisation: 'phu-nu' });
    expect(seen(hall)).not.toContain('Hội Phụ nữ');
  });

  test('R18 a form that asks for the name alone takes nothing else along when it corrects', () => {
    const hall = openHall();
    const { registration } = hall.registers(undefined, { ...person, consent: all });
    const { organisation: _sent, ...right } = person;
    const consent = () => hall.meeting.registrations.get(registration)?.consent;
    hall.does(desk, 'speakers.correct', { registration, ...right, name: 'Trần Thị Mẫn', consentName: true });
    expect(consent()).toEqual(all);
    hall.does(desk, 'speakers.correct', { registration, ...right, name: 'Trần Thị Mẫu' });
    expect(consent()).toEqual(all);
    hall.does(desk, 'speakers.correct', { registration, ...right, consentName: false });
    expect(consent()).toEqual(none);
    hall.does(desk, 'speakers.correct', { registration, ...right, consent: { ...none, place: true } });
    expect(consent()).toEqual({ ...none, place: true });
  });

  test('R18 it is changed by the receipt or by staff, also after the close, and every view follows', () => {
    const { hall, receipt, registration } = shown({ consent: all });
    const before = hall.meeting;
    const view = seenBy('public', before);
    const viewer = { audience: 'public', seat: 'seat', department: null, registration: null } as const;
    hall.does(citizen, 'speakers.consent', { receipt, consent: { ...none, place: true } });
    expect(apply(view, diff(views.public, before, hall.meeting, viewer))).toEqual(
      seenBy('public', hall.meeting),
    );
    expect(toldOf(hall)).toEqual(['Tổ 7']);
    expect(hall.does(citizen, 'speakers.consent', { receipt, consent: { ...none, place: true } })).toEqual(
      [],
    );
    hall.does(presider, 'turn.end');
    hall.does(presider, 'meeting.close');
    for (const by of [moderator, secretary, coordinator]) {
      hall.does(by, 'speakers.consent', { registration, consent: all });
      hall.does(by, 'speakers.consent', { registration, consent: none });
    }
    expect(toldOf(hall)).toEqual([]);
    expect(hall.refusal(citizen, 'speakers.consent', { registration, consent: all })).toBe('unknownReceipt');
    expect(hall.refusal(presider, 'speakers.consent', { registration, consent: all })).toBe('notAllowed');
  });

  test('R18 R17 a desk hides at any time, and shows more of whom it wrote down just now or whose receipt it is given', () => {
    const hall = openHall();
    const { registration, receipt } = hall.registers(undefined, { ...person, consent: all }, citizen);
    hall.does(desk, 'speakers.consent', { registration, consent: { ...none, name: true } });
    expect(hall.refusal(desk, 'speakers.consent', { registration, consent: all })).toBe('takenElsewhere');
    hall.does(desk, 'speakers.consent', { receipt, consent: all });
    const own = hall.registers(undefined, { ...person, consent: none });
    hall.does(desk, 'speakers.consent', { registration: own.registration, consent: all });
    expect(hall.meeting.registrations.get(own.registration)?.consent).toEqual(all);
  });

  test('R18 nothing is agreed to any more by who withdrew', () => {
    const hall = openHall();
    const { receipt } = hall.registers();
    hall.does(citizen, 'speakers.withdraw', { receipt });
    const code = hall.refusal(citizen, 'speakers.consent', { receipt, consent: all });
    expect(code).toBe('wrongRegistrationState');
  });

  test('V9 R18 a receipt says what was agreed to and what others are shown at present', () => {
    const hall = openHall();
    const { registration, petition } = hall.registers(undefined, { ...person, consent: all }, citizen);
    const own = () => seenBy('receipt', hall.meeting, { registration }).registrations[registration];
    expect(own()).toMatchObject({
      consent: all,
      from: { organisation: body, place: 'Tổ 7' },
      shown: { no: 1, honorific: '', name: '', unit: '' },
    });
    hall.does(moderator, 'petitions.release', { petition, text: 'Sửa đường' });
    expect(own()?.shown).toEqual({ no: 1, honorific: 'bà', name: 'Trần Thị Mẫu', unit: body });
  });
});

describe('what somebody typed', () => {
  const consent = { ...none, name: true, place: true };
  const typed = { ...person, organisation: null, consent };
  const isShown = (hall: Hall) => seen(hall).includes('Trần Thị Mẫu') || seen(hall).includes('Tổ 7');

  test('V18 V5 a name from a desk or a phone is not public before a moderator has seen it, also when it is called', () => {
    const hall = openHall();
    const { registration } = hall.registers(undefined, typed);
    hall.does(presider, 'queue.call', { registration });
    hall.does(presider, 'turn.start');
    expect(isShown(hall)).toBe(false);
    hall.does(moderator, 'speakers.accept', { registration });
    expect(isShown(hall)).toBe(true);
    expect(hall.meeting.registrations.get(registration)?.state).toBe('speaking');
    expect(hall.refusal(moderator, 'speakers.accept', { registration })).toBe('wrongRegistrationState');
  });

  test('V18 it is with the acceptance of a phone’s registration, and with the release of words', () => {
    const hall = openHall();
    const phone = hall.registers(undefined, typed, citizen);
    hall.does(moderator, 'speakers.accept', { registration: phone.registration });
    expect(isShown(hall)).toBe(true);
    const other = openHall();
    const slip = other.registers(undefined, typed);
    other.does(moderator, 'petitions.release', { petition: slip.petition, text: 'Sửa đường' });
    expect(isShown(other)).toBe(true);
  });

  test('V18 what a moderator wrote down was seen by one, what a secretary wrote down was not', () => {
    const hall = openHall();
    hall.registers(undefined, typed, secretary);
    expect(isShown(hall)).toBe(false);
    hall.registers(undefined, typed, moderator);
    expect(isShown(hall)).toBe(true);
  });

  test('V18 R13 what a desk types anew is seen by a moderator anew', () => {
    const hall = openHall();
    const { registration } = hall.registers(undefined, typed);
    hall.does(moderator, 'speakers.accept', { registration });
    const { organisation: _sent, ...right } = person;
    hall.does(desk, 'speakers.correct', { registration, ...right, name: 'Mua nhà gọi 0900', consent });
    expect(seen(hall)).not.toContain('Mua nhà');
    hall.does(moderator, 'speakers.correct', { registration, ...right, consent });
    expect(isShown(hall)).toBe(true);
  });
});
