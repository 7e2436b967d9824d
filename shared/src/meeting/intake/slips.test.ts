import { describe, expect, test } from 'vitest';
import { citizen, desk, moderator, openHall } from '../../testing/example-hall.ts';

const slip = { id: 'c'.repeat(64), bytes: 90_000, mediaType: 'image/jpeg' } as const;
const written = {
  receipt: 'mot-giay-hen-rat-dai-02',
  channel: 'slip',
  name: 'Hoàng Văn Thử',
  consentName: true,
};

describe('the photo of a slip', () => {
  test('R2 R15 QN8 it stands for the words, which are typed later', () => {
    const hall = openHall();
    hall.does(desk, 'speakers.register', { ...written, petitions: [], slip });
    const [row] = [...hall.meeting.registrations];
    expect(row).toMatchObject({ state: 'queued', petitions: [], slip });
    hall.does(moderator, 'petitions.capture', { registration: row?.id, text: 'Đường vào xóm hỏng nặng' });
    expect(hall.meeting.registrations.get(row?.id ?? '')?.petitions).toHaveLength(1);
  });

  test('R15 staff attach it later, replace it and take it away', () => {
    const hall = openHall();
    const { registration } = hall.registers();
    const photo = () => hall.meeting.registrations.get(registration)?.slip;
    hall.does(desk, 'speakers.attachSlip', { registration, slip });
    expect(photo()).toEqual(slip);
    expect(hall.does(desk, 'speakers.attachSlip', { registration, slip })).toEqual([]);
    hall.does(moderator, 'speakers.attachSlip', { registration, slip: { ...slip, id: 'd'.repeat(64) } });
    expect(photo()?.id).toBe('d'.repeat(64));
    hall.does(desk, 'speakers.attachSlip', { registration, slip: null });
    expect(photo()).toBeNull();
  });

  test('R15 it is not taken away while it is all that was said', () => {
    const hall = openHall();
    hall.does(desk, 'speakers.register', { ...written, petitions: [], slip });
    const [row] = [...hall.meeting.registrations];
    const registration = row?.id;
    expect(hall.refusal(desk, 'speakers.attachSlip', { registration, slip: null })).toBe('slipIsAllThereIs');
    hall.does(desk, 'petitions.capture', { registration, text: 'Đường vào xóm hỏng nặng' });
    hall.does(desk, 'speakers.attachSlip', { registration, slip: null });
    expect(hall.meeting.registrations.get(registration ?? '')?.slip).toBeNull();
  });

  test('R15 a citizen attaches none', () => {
    const hall = openHall();
    const { registration } = hall.registers();
    expect(hall.refusal(citizen, 'speakers.register', { ...written, petitions: [], slip })).toBe(
      'notAllowed',
    );
    expect(hall.refusal(citizen, 'speakers.attachSlip', { registration, slip })).toBe('notAllowed');
  });

  test('R16 UB3 rerouting takes it along, and none comes after that', () => {
    const hall = openHall();
    const { registration } = hall.registers();
    hall.does(desk, 'speakers.attachSlip', { registration, slip });
    hall.does(desk, 'speakers.reroute', { registration, nature: 'complaint' });
    expect(JSON.stringify(hall.meeting)).not.toContain(slip.id);
    expect(hall.refusal(desk, 'speakers.attachSlip', { registration, slip })).toBe('wrongRegistrationState');
  });

  test('R16 UB3 it goes with one of several matters too, for the paper may tell of it', () => {
    const hall = openHall();
    const { registration, petitions } = hall.registers(['Đèn hỏng', 'Tố cáo ông A']);
    hall.does(desk, 'speakers.attachSlip', { registration, slip });
    hall.does(moderator, 'petitions.reroute', { petition: petitions[1], nature: 'denunciation' });
    expect(hall.meeting.registrations.get(registration)).toMatchObject({ state: 'queued', slip: null });
    const sealed = hall.journal.find(({ event }) => event.type === 'slipAttached')?.event;
    const erased = hall.journal.flatMap(({ event }) => ('erase' in event ? event.erase : []));
    expect(erased).toContain(sealed && 'subject' in sealed && sealed.subject);
    expect(erased).not.toContain(registration);
  });
});
