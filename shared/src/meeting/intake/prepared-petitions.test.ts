import { describe, expect, test } from 'vitest';
import { citizen, moderator, openHall, presider, secretary } from '../../testing/example-hall.ts';

function prepared() {
  const hall = openHall();
  const [event] = hall.does(secretary, 'petitions.capture', {
    text: 'Chợ phường cần mái che',
    organisation: 'phu-nu',
    channel: 'front',
  });
  const petition = event?.type === 'petitionReceived' ? event.id : '';
  const brings = { petitions: [], organisation: 'phu-nu', prepared: [petition] };
  return { hall, petition, brings };
}

describe('prepared petitions', () => {
  test('P17 UB5 a delegate takes the floor with what the organisation had prepared', () => {
    const { hall, petition, brings } = prepared();
    const { registration } = hall.registers([], brings);
    expect(hall.meeting.registrations.get(registration)?.petitions).toEqual([petition]);
    expect(hall.meeting.counters.petitions).toBe(1);
    hall.does(presider, 'queue.call', { registration });
    expect(hall.meeting.floor.petition).toBe(petition);
  });

  test('P17 it is brought by one speaker, and not by a phone nobody knows', () => {
    const { hall, petition, brings } = prepared();
    expect(hall.refusal(citizen, 'speakers.register', { ...hall.form(), ...brings })).toBe('notAllowed');
    hall.registers([], brings);
    expect(hall.refusal(moderator, 'speakers.register', { ...hall.form(), ...brings })).toBe(
      'petitionHasSpeaker',
    );
    expect(
      hall.refusal(moderator, 'speakers.register', { ...hall.form(), prepared: ['la'], petitions: [] }),
    ).toBe('unknownPetition');
    hall.does(presider, 'petitions.dispose', { petition, kind: 'noted' });
    expect(hall.refusal(moderator, 'speakers.register', { ...hall.form(), ...brings })).toBe(
      'petitionDisposed',
    );
  });

  test('P17 named twice, it is brought once', () => {
    const { hall, petition, brings } = prepared();
    const { registration } = hall.registers([], { ...brings, prepared: [petition, petition] });
    expect(hall.meeting.registrations.get(registration)?.petitions).toEqual([petition]);
  });

  test('P17 words of a speaker are not an organisation’s as well', () => {
    const { hall } = prepared();
    const { registration } = hall.registers();
    const both = { text: 'Thêm một ý nữa', registration, organisation: 'phu-nu' };
    expect(hall.refusal(secretary, 'petitions.capture', both)).toBe('malformed');
  });
});
