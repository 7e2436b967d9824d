import { describe, expect, test } from 'vitest';
import { moderator, openHall, presider, type Hall, type Registered } from '../../testing/example-hall.ts';

const calls = (hall: Hall, { registration }: Registered) =>
  hall.does(presider, 'queue.call', { registration });
const stateOf = (hall: Hall, { registration }: Registered) =>
  hall.meeting.registrations.get(registration)?.state;
const turnsOf = (hall: Hall, { registration }: Registered) =>
  hall.meeting.turns
    .filter((turn) => turn.registration === registration)
    .sort((a, b) => a.calledAt - b.calledAt);

/** Called, heard for so many seconds, and ended. */
function hears(hall: Hall, person: Registered, seconds = 10) {
  calls(hall, person);
  hall.does(presider, 'turn.start');
  hall.wait(seconds * 1000);
  hall.does(presider, 'turn.end');
}

describe('follow-up speeches', () => {
  const follows = (hall: Hall, { registration }: Registered, petition: string) =>
    hall.does(presider, 'turn.followUp', { registration, petition });

  test('S10 BL9 UB7 belongs to its petition and has a length of its own', () => {
    const hall = openHall();
    const person = hall.registers();
    hears(hall, person);
    follows(hall, person, person.petition);
    expect(hall.meeting.floor).toMatchObject({ petition: person.petition, timer: { grantedMs: 60_000 } });
    expect(turnsOf(hall, person).map((turn) => turn.follows)).toEqual([null, person.petition]);
  });

  test('S10 BL9 of a petition that was disposed, for the second speech comes after the answer', () => {
    const hall = openHall();
    const person = hall.registers();
    hears(hall, person);
    hall.does(presider, 'petitions.dispose', { petition: person.petition, kind: 'answered' });
    follows(hall, person, person.petition);
    expect(hall.meeting.floor.petition).toBe(person.petition);
  });

  test.each([
    ['speaks', ['turn.start', 'turn.end']],
    ['does not come', ['turn.noShow']],
    ['is put off', ['turn.end']],
  ] as const)('S11 BL9 who was heard and then %s stays heard', (_what, commands) => {
    const hall = openHall();
    const person = hall.registers();
    hears(hall, person);
    follows(hall, person, person.petition);
    for (const command of commands) hall.does(presider, command);
    expect(stateOf(hall, person)).toBe('done');
  });

  test.each([
    ['speaks', ['turn.start', 'turn.end'], 'queued'],
    ['is put off', ['turn.end'], 'queued'],
    ['does not come', ['turn.noShow'], 'noShow'],
  ] as const)(
    'S11 UB7 who waits, has the word to another’s petition and %s (%j) is %s',
    (_what, commands, state) => {
      const hall = openHall();
      const [asker, waiting] = [hall.registers(), hall.registers()];
      const rank = hall.meeting.registrations.get(waiting.registration)?.rank;
      hears(hall, asker);
      follows(hall, waiting, asker.petition);
      for (const command of commands) hall.does(presider, command);
      expect(hall.meeting.registrations.get(waiting.registration)).toMatchObject({ state, rank });
    },
  );

  test('S11 who spoke to another’s petition only is still called, and a no-show then is one', () => {
    const hall = openHall();
    const [asker, waiting] = [hall.registers(), hall.registers()];
    hears(hall, asker);
    follows(hall, waiting, asker.petition);
    hall.does(presider, 'turn.start');
    hall.does(presider, 'turn.end');
    calls(hall, waiting);
    hall.does(presider, 'turn.noShow');
    expect(stateOf(hall, waiting)).toBe('noShow');
  });

  test('S11 who follows up on their own matter, merged into another’s, was heard', () => {
    const hall = openHall();
    const [asker, same] = [hall.registers(), hall.registers()];
    hall.does(moderator, 'petitions.merge', { petition: same.petition, into: asker.petition });
    hears(hall, asker);
    follows(hall, same, asker.petition);
    hall.does(presider, 'turn.start');
    hall.does(presider, 'turn.end');
    expect(stateOf(hall, same)).toBe('done');
  });

  test('S11 BL15 a follow-up that was cut is cut', () => {
    const hall = openHall();
    const [asker, waiting] = [hall.registers(), hall.registers()];
    hears(hall, asker);
    follows(hall, waiting, asker.petition);
    hall.does(presider, 'turn.start');
    hall.does(presider, 'turn.cut', { reason: 'Lạc đề' });
    expect(stateOf(hall, waiting)).toBe('cutOff');
  });

  test('S10 the refusals of a follow-up', () => {
    const hall = openHall();
    const [asker, other] = [hall.registers(), hall.registers()];
    const refusal = (registration: string, petition: string) =>
      hall.refusal(presider, 'turn.followUp', { registration, petition });
    expect(refusal('khong-co', asker.petition)).toBe('unknownRegistration');
    expect(refusal(asker.registration, 'khong-co')).toBe('unknownPetition');
    hall.does(moderator, 'petitions.merge', { petition: other.petition, into: asker.petition });
    expect(refusal(asker.registration, other.petition)).toBe('petitionMerged');
    calls(hall, asker);
    expect(refusal(asker.registration, asker.petition)).toBe('wrongRegistrationState');
    hall.does(presider, 'meeting.pause');
    expect(refusal(other.registration, asker.petition)).toBe('notInSession');
  });
});
