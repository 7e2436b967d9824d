import { describe, expect, test } from 'vitest';
import { citizen, desk, moderator, openHall, presider, secretary } from '../../testing/example-hall.ts';
import { numberOnly } from './consent.ts';
import { wordsToFollow } from './petition-standing.ts';

const right = { honorific: 'bà', name: 'Nguyễn Thị Ví Dụ', unit: 'Khu phố Mẫu', consentName: true };

describe('a person written down wrongly', () => {
  test('R13 name, form of address, unit and consent are put right before the call', () => {
    const hall = openHall();
    const { registration } = hall.registers();
    hall.does(desk, 'speakers.correct', { registration, ...right });
    const { consentName: name, ...typed } = right;
    expect(hall.meeting.registrations.get(registration)).toMatchObject({ ...typed, consent: { name } });
    expect(hall.does(moderator, 'speakers.correct', { registration, ...right })).toEqual([]);
    expect(hall.refusal(citizen, 'speakers.correct', { registration, ...right })).toBe('notAllowed');
    expect(hall.refusal(desk, 'speakers.correct', { registration, ...right, name: ' ' })).toBe('malformed');
    hall.does(presider, 'queue.call', { registration });
    expect(hall.refusal(desk, 'speakers.correct', { registration, ...right })).toBe('wrongRegistrationState');
  });
});

test('O4 R13 a name is put right as it was seen, and what is left out of consent stays as the person changed it', () => {
  const hall = openHall();
  const { registration } = hall.registers();
  const seen = hall.meeting.registrations.get(registration)?.name;
  const { consentName: _, ...typed } = right;
  hall.does(moderator, 'speakers.consent', { registration, consent: numberOnly });
  hall.does(secretary, 'speakers.correct', { registration, ...typed, over: seen });
  expect(hall.meeting.registrations.get(registration)?.consent).toEqual(numberOnly);
  const other = { registration, ...typed, name: 'Nguyễn Thị Ví Dự' };
  expect(hall.refusal(moderator, 'speakers.correct', { ...other, over: seen })).toBe('changedMeanwhile');
  hall.does(moderator, 'speakers.correct', { ...other, over: typed.name });
});

describe('words written down wrongly', () => {
  test('R14 are put right until the disposition, and released words stand by themselves', () => {
    const hall = openHall();
    const { registration, petition } = hall.registers(['Đường vào xóm hỏmg']);
    hall.does(moderator, 'petitions.release', { petition, text: 'Sửa đường' });
    hall.does(secretary, 'petitions.correct', { petition, text: 'Đường vào xóm hỏng' });
    expect(hall.meeting.petitions.get(petition)).toMatchObject({
      text: 'Đường vào xóm hỏng',
      released: 'Sửa đường',
    });
    expect(hall.does(moderator, 'petitions.correct', { petition, text: 'Đường vào xóm hỏng' })).toEqual([]);
    expect(hall.refusal(desk, 'petitions.correct', { petition, text: 'Khác hẳn' })).toBe('notAllowed');
    hall.does(presider, 'queue.call', { registration });
    hall.does(presider, 'turn.start');
    hall.does(presider, 'petitions.raise', { petition });
    hall.does(presider, 'petitions.dispose', { petition, kind: 'noted' });
    expect(hall.refusal(moderator, 'petitions.correct', { petition, text: 'Khác hẳn' })).toBe(
      'petitionDisposed',
    );
  });

  test('R14 those that were to follow are written also after the disposition, and once', () => {
    const hall = openHall();
    hall.does(presider, 'floor.giveToHand');
    hall.does(presider, 'turn.start');
    const registration = hall.meeting.registrations.find(({ channel }) => channel === 'floor')?.id;
    hall.does(presider, 'petitions.capture', { registration, text: wordsToFollow });
    const petition = hall.meeting.petitions.find(() => true)?.id ?? '';
    hall.does(presider, 'petitions.dispose', { petition, kind: 'noted' });
    const write = { petition, text: 'Xin lắp đèn ở khúc cua', over: wordsToFollow };
    hall.does(secretary, 'petitions.correct', write);
    expect(hall.meeting.petitions.get(petition)?.text).toBe('Xin lắp đèn ở khúc cua');
    expect(hall.refusal(secretary, 'petitions.correct', { ...write, text: 'Khác hẳn' })).toBe(
      'petitionDisposed',
    );
  });
});
