import { describe, expect, test } from 'vitest';
import { moderator, openHall, presider } from '../../testing/example-hall.ts';
import { momentary, secondsToLive } from './short-lived.ts';

/** Two people; the first has the floor and speaks. */
function speaking() {
  const hall = openHall();
  const [first, second] = [hall.registers(), hall.registers()];
  hall.does(presider, 'queue.call', { registration: first.registration });
  hall.does(presider, 'turn.start');
  return { hall, first, second, turn: hall.meeting.floor.turn };
}

const acts = [
  ['turn.start', {}],
  ['turn.pause', {}],
  ['turn.resume', {}],
  ['turn.extend', { seconds: 60 }],
  ['turn.end', {}],
  ['turn.cut', { reason: 'Quá giờ' }],
  ['turn.noShow', {}],
  ['turn.takeBack', {}],
] as const;

describe('an act on the floor', () => {
  test.each(acts)(
    'S17 %s that names a turn never falls on another [case late-cut-hits-next-speaker] [case undo-takes-back-anothers-call]',
    (type, input) => {
      const { hall, second, turn } = speaking();
      hall.does(moderator, 'queue.call', { registration: second.registration });
      hall.does(moderator, 'turn.start');
      const before = hall.meeting;
      expect(hall.refusal(presider, type, { ...input, turn: 'no-such' })).toBe('overtaken');
      if (type !== 'turn.end') expect(hall.refusal(presider, type, { ...input, turn })).toBe('overtaken');
      expect(hall.meeting).toBe(before);
    },
  );

  test('S17 M6 whoever ends a turn that somebody ended meanwhile has what they wanted', () => {
    const { hall, second, turn } = speaking();
    hall.does(moderator, 'turn.cut', { reason: 'Quá giờ', turn });
    hall.does(moderator, 'queue.call', { registration: second.registration });
    expect(hall.does(presider, 'turn.end', { turn })).toEqual([]);
    expect(hall.does(presider, 'turn.cut', { reason: 'Lạc đề', turn })).toEqual([]);
    expect(hall.refusal(presider, 'turn.noShow', { turn })).toBe('overtaken');
  });

  test('S17 of two calls of different people over the same floor one is carried out', () => {
    const hall = openHall();
    const [first, second] = [hall.registers(), hall.registers()];
    hall.does(presider, 'queue.call', { registration: first.registration, floor: null });
    const again = { registration: second.registration, floor: null };
    expect(hall.refusal(presider, 'queue.call', again)).toBe('overtaken');
    expect(hall.does(presider, 'queue.call', { registration: first.registration, floor: null })).toEqual([]);
    const { turn } = hall.meeting.floor;
    hall.does(presider, 'queue.call', { ...again, floor: turn });
    const follow = { registration: first.registration, petition: first.petition, floor: turn };
    expect(hall.refusal(presider, 'turn.followUp', follow)).toBe('overtaken');
  });

  test('S17 a petition comes before the hall in the place of the one that was seen there', () => {
    const { hall, first, second } = speaking();
    const raise = { petition: second.petition, before: null };
    expect(hall.refusal(presider, 'petitions.raise', raise)).toBe('overtaken');
    hall.does(presider, 'petitions.raise', { ...raise, before: first.petition });
    expect(hall.does(presider, 'petitions.raise', raise)).toEqual([]);
  });

  test('B5 presiding is passed by whoever was seen presiding', () => {
    const { hall } = speaking();
    hall.does(moderator, 'presiding.pass', { to: 'binh', from: 'an' });
    expect(hall.refusal(moderator, 'presiding.pass', { to: 'an', from: 'an' })).toBe('overtaken');
  });

  test('A9 a step begins after the one that was seen under way', () => {
    const { hall } = speaking();
    hall.does(presider, 'agenda.begin', { item: 'bao-cao', current: 'khai-mac' });
    expect(hall.refusal(moderator, 'agenda.begin', { item: 'doi-thoai', current: 'khai-mac' })).toBe(
      'overtaken',
    );
    expect(hall.does(moderator, 'agenda.begin', { item: 'bao-cao', current: 'khai-mac' })).toEqual([]);
  });

  test('K8 a promise is read back in the place of the one that was seen read', () => {
    const { hall, first } = speaking();
    const [one, two] = [hall.captures(first.petition), hall.captures(first.petition)];
    hall.does(presider, 'commitments.readBack', { commitment: one, before: null });
    expect(hall.refusal(moderator, 'commitments.readBack', { commitment: two, before: null })).toBe(
      'overtaken',
    );
    hall.does(moderator, 'commitments.readBack', { commitment: two, before: one });
  });
});

test('H29 acts of the moment live some seconds, and what keeps its meaning lives on', () => {
  for (const type of momentary) expect(secondsToLive(type), type).toBe(8);
  for (const type of ['petitions.dispose', 'answers.draft', 'speakers.register', 'announcements.make'])
    expect(secondsToLive(type), type).toBeUndefined();
});
