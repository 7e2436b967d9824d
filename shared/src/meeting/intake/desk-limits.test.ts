import { describe, expect, test } from 'vitest';
import { citizen, desk, moderator, openHall, presider, type Hall } from '../../testing/example-hall.ts';

const otherDesk = { ...desk, seat: 'desk-2' };
const slip = { id: 'c'.repeat(64), bytes: 90_000, mediaType: 'image/jpeg' } as const;
const right = { honorific: 'bà', name: 'Nguyễn Thị Ví Dụ', unit: 'Khu phố Mẫu', consentName: true };

/** What a desk destroys or changes, on one registration and its petition. */
const changes = (registration: string, petition: string): readonly (readonly [string, object])[] => [
  ['speakers.correct', { registration, ...right }],
  ['speakers.attachSlip', { registration, slip }],
  ['speakers.withdraw', { registration }],
  ['speakers.reroute', { registration, nature: 'complaint' }],
  ['petitions.reroute', { petition, nature: 'complaint' }],
];

function codes(hall: Hall, taken: { registration: string; petition: string }, by = desk) {
  const tried = changes(taken.registration, taken.petition).map(([type, input]) =>
    hall.refusal(by, type, input),
  );
  return [...new Set(tried)];
}

describe('a desk', () => {
  test.each(changes('', '').map(([type], at) => [type, at] as const))(
    'R17 may do %s with what it wrote down itself, for ten minutes',
    (_type, at) => {
      const hall = openHall();
      const { registration, petition } = hall.registers();
      const [type, input] = changes(registration, petition)[at] ?? ['', {}];
      hall.wait(10 * 60_000);
      expect(hall.refusal(desk, type, input)).toBeNull();
      const later = hall.registers();
      const [, again] = changes(later.registration, later.petition)[at] ?? ['', {}];
      hall.wait(10 * 60_000 + 1);
      expect(hall.refusal(desk, type, again)).toBe('tooLateAtDesk');
    },
  );

  test('R17 changes nothing that was taken elsewhere, of a phone, of another desk or of nobody', () => {
    const hall = openHall();
    expect(codes(hall, hall.registers(undefined, {}, citizen))).toEqual(['takenElsewhere']);
    expect(codes(hall, hall.registers(), otherDesk)).toEqual(['takenElsewhere']);
    const [event] = hall.does(desk, 'petitions.capture', { text: 'Cầu hỏng', organisation: 'phu-nu' });
    const petition = event?.type === 'petitionReceived' ? event.id : '';
    expect(hall.refusal(desk, 'petitions.reroute', { petition, nature: 'complaint' })).toBe('takenElsewhere');
  });

  test('R17 changes nothing in a closed meeting, and forty registrations outlive it', () => {
    const hall = openHall();
    const forty = Array.from({ length: 40 }, () => hall.registers());
    hall.does(presider, 'meeting.close');
    for (const taken of forty) expect(codes(hall, taken)).toEqual(['wrongMeetingState']);
    expect(hall.meeting.registrations.filter((row) => row.state === 'rerouted')).toEqual([]);
  });

  test('R17 those who run the session are not held back by it', () => {
    const hall = openHall();
    const { registration } = hall.registers(undefined, {}, citizen);
    hall.wait(60 * 60_000);
    expect(hall.refusal(moderator, 'speakers.correct', { registration, ...right })).toBeNull();
    expect(hall.refusal(moderator, 'speakers.reroute', { registration, nature: 'complaint' })).toBeNull();
  });
});
