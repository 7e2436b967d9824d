import { describe, expect, test } from 'vitest';
import type { ActionType, InputOf } from '../meeting/meeting.ts';
import { coChair, moderator, openHall, presider, type Hall } from '../testing/example-hall.ts';
import { seenBy } from '../testing/seen-by.ts';
import { asSeen, givenAnew } from './acting.ts';

const view = (hall: Hall) => seenBy('chair', hall.meeting);
const named = <T extends ActionType>(hall: Hall, type: T, input: InputOf<T>) =>
  asSeen(type, input, view(hall));

/** Two people, the first of whom has the floor. */
function spoken() {
  const hall = openHall();
  const [first, second] = [hall.registers(), hall.registers()];
  hall.does(presider, 'queue.call', { registration: first.registration });
  return { hall, first, second, turn: hall.meeting.floor.turn };
}

describe('what an act names', () => {
  test('S17 an act on a turn names the turn that is seen, and a call who has the floor, also when nobody has', () => {
    const { hall, first, second, turn } = spoken();
    for (const type of ['turn.start', 'turn.pause', 'turn.end', 'turn.noShow', 'turn.takeBack'] as const)
      expect(named(hall, type, {}), type).toEqual({ turn });
    expect(named(hall, 'turn.cut', { reason: 'Quá giờ' })).toEqual({ reason: 'Quá giờ', turn });
    const { registration, petition } = second;
    expect(named(hall, 'queue.call', { registration })).toEqual({ registration, floor: turn });
    expect(named(hall, 'petitions.raise', { petition })).toEqual({ petition, before: first.petition });
    hall.does(presider, 'turn.noShow');
    expect(named(hall, 'queue.call', { registration })).toEqual({ registration, floor: null });
    expect(named(hall, 'turn.end', {})).toEqual({});
  });

  test('B5 A9 K8 passing on, the next step and a reading back name what they follow', () => {
    const { hall, first } = spoken();
    const [one, two] = [hall.captures(first.petition), hall.captures(first.petition)];
    hall.does(moderator, 'commitments.readBack', { commitment: one });
    expect(named(hall, 'presiding.pass', { to: 'binh' })).toEqual({ to: 'binh', from: 'an' });
    expect(named(hall, 'agenda.begin', { item: 'bao-cao' })).toEqual({
      item: 'bao-cao',
      current: 'khai-mac',
    });
    expect(named(hall, 'commitments.readBack', { commitment: two })).toEqual({
      commitment: two,
      before: one,
    });
  });

  test('S17 what an act names itself stays, and one that keeps its meaning names nothing', () => {
    const { hall } = spoken();
    expect(named(hall, 'turn.takeBack', { turn: 'another' })).toEqual({ turn: 'another' });
    expect(named(hall, 'announcements.make', { text: 'Giải lao' })).toEqual({ text: 'Giải lao' });
    expect(asSeen('turn.end', {}, undefined)).toEqual({});
  });
});

describe('an act that was not carried out', () => {
  test('S17 is given anew about the same turn, and means nothing once another has the floor', () => {
    const { hall, second, turn } = spoken();
    const late = named(hall, 'turn.cut', { reason: 'Quá giờ' });
    expect(givenAnew('turn.cut', late, view(hall))).toEqual({ reason: 'Quá giờ', turn });
    hall.does(moderator, 'queue.call', { registration: second.registration });
    expect(givenAnew('turn.cut', late, view(hall))).toBeUndefined();
  });

  test('S17 a call is given anew over whoever has the floor by then, as long as the person waits', () => {
    const { hall, first, second } = spoken();
    const late = { registration: second.registration, floor: null };
    expect(givenAnew('queue.call', late, view(hall))).toEqual({ ...late, floor: hall.meeting.floor.turn });
    expect(givenAnew('queue.call', { registration: first.registration }, view(hall))).toBeUndefined();
  });

  test('S17 what holds by then, or cannot be any more, is not offered', () => {
    const { hall, first, second } = spoken();
    const offered = (type: ActionType, input: object) => givenAnew(type, input, view(hall)) !== undefined;
    const commitment = hall.captures(first.petition);
    expect(offered('presiding.pass', { to: 'an' })).toBe(false);
    expect(offered('agenda.begin', { item: 'khai-mac' })).toBe(false);
    expect(offered('petitions.raise', { petition: first.petition })).toBe(false);
    expect(offered('meeting.start', {})).toBe(false);
    expect(offered('meeting.pause', {})).toBe(true);
    expect(offered('petitions.raise', { petition: second.petition })).toBe(true);
    expect(offered('commitments.readBack', { commitment })).toBe(true);
    hall.does(coChair, 'commitments.capture', {
      petition: first.petition,
      department: 'xay-dung',
      wording: 'Làm xong trong quý',
      officer: 'Đỗ Văn Thử',
    });
    hall.does(moderator, 'commitments.readBack', { commitment });
    expect(offered('commitments.readBack', { commitment })).toBe(false);
    expect(offered('announcements.make', { text: 'Giải lao' })).toBe(false);
  });
});
