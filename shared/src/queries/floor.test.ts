import { expect, test } from 'vitest';
import { moderator, openHall, presider, type Hall } from '../testing/example-hall.ts';
import { seenBy } from '../testing/seen-by.ts';
import { currentStep, nextStep } from './agenda.ts';
import { asksNothingHere, beforeTheHall, lastTurnOf, onTheFloor, petitionOfSpeaker } from './floor.ts';

const floor = (hall: Hall) =>
  (['chair', 'screen'] as const).map((audience) => {
    const data = seenBy(audience, hall.meeting);
    return [onTheFloor<Turn, Numbered>(data)?.registration.no, beforeTheHall<Numbered>(data)?.no];
  });
interface Turn {
  readonly registration: string;
}
interface Numbered {
  readonly no: number;
}

test('S1 S12 BL7 who was called has the floor until the turn ends; what was asked stays before the hall', () => {
  const hall = openHall();
  const { registration } = hall.registers();
  expect(floor(hall)).toEqual([
    [undefined, undefined],
    [undefined, undefined],
  ]);
  hall.does(presider, 'queue.call', { registration });
  expect(floor(hall)).toEqual([
    [1, 1],
    [1, 1],
  ]);
  const department = seenBy('department', hall.meeting, { department: 'dat-dai' });
  expect(
    onTheFloor<Turn, Numbered>({ ...department, registrations: department.speakers })?.registration.no,
  ).toBe(1);
  hall.does(presider, 'turn.start');
  hall.does(presider, 'turn.end');
  expect(floor(hall)).toEqual([
    [undefined, 1],
    [undefined, 1],
  ]);
});

test('A8 BL5 the session goes on to the first step that waits after the one under way', () => {
  const hall = openHall();
  const steps = () => [currentStep(hall.meeting)?.id, nextStep(hall.meeting)?.id];
  expect(steps()).toEqual(['khai-mac', 'bao-cao']);
  hall.does(presider, 'agenda.begin', { item: 'ket-luan' });
  expect(steps()).toEqual(['ket-luan', undefined]);
  // Back to an earlier one: what was passed over before it is not gone back to.
  hall.does(presider, 'agenda.begin', { item: 'doi-thoai' });
  expect(steps()).toEqual(['doi-thoai', 'ket-luan']);
  hall.does(presider, 'agenda.skip', { item: 'ket-luan', reason: 'Hết giờ' });
  expect(steps()).toEqual(['doi-thoai', undefined]);
  expect(currentStep(seenBy('screen', hall.meeting))?.id).toBe('doi-thoai');
});

test('S12 BX7 no words of another are under the name of who speaks; of what was merged, their own are', () => {
  const hall = openHall();
  const [speaker, other, same] = [hall.registers(), hall.registers(), hall.registers()];
  hall.does(moderator, 'petitions.merge', { petition: same.petition, into: speaker.petition });
  const shown = () => {
    const { meeting } = hall;
    return [
      petitionOfSpeaker(seenBy('screen', meeting))?.id,
      petitionOfSpeaker(seenBy('public', meeting))?.id,
      petitionOfSpeaker(seenBy('chair', meeting))?.id,
    ];
  };
  hall.does(presider, 'queue.call', { registration: speaker.registration });
  expect(new Set(shown())).toEqual(new Set([speaker.petition]));
  hall.does(presider, 'petitions.raise', { petition: other.petition });
  expect(new Set(shown())).toEqual(new Set([undefined]));
  hall.does(presider, 'queue.call', { registration: same.registration });
  expect(new Set(shown())).toEqual(new Set([same.petition]));
  hall.does(presider, 'turn.start');
  const { registration } = same;
  hall.does(presider, 'turn.end');
  hall.does(presider, 'turn.followUp', { registration, petition: other.petition });
  expect(new Set(shown())).toEqual(new Set([undefined]));
});

test('S17 an act names the turn of a call by whoever was called', () => {
  const hall = openHall();
  const [first, second] = [hall.registers(), hall.registers()];
  const turnOf = ({ registration }: typeof first) =>
    lastTurnOf(seenBy('chair', hall.meeting).turns, registration)?.id;
  expect(turnOf(first)).toBeUndefined();
  hall.does(presider, 'queue.call', { registration: first.registration });
  const called = hall.meeting.floor.turn;
  hall.does(moderator, 'queue.call', { registration: second.registration });
  expect(turnOf(first)).toBe(called);
  expect(turnOf(second)).toBe(hall.meeting.floor.turn);
});

test('P12 UB3 whoever was called and asks nothing here any more is known to whoever presides', () => {
  const hall = openHall();
  const { registration, petitions } = hall.registers(['Việc thứ nhất', 'Việc thứ hai']);
  hall.does(presider, 'queue.call', { registration });
  const asksNothing = () => {
    const data = seenBy('chair', hall.meeting);
    return asksNothingHere(data.registrations[registration], data.petitions);
  };
  for (const petition of petitions) {
    expect(asksNothing()).toBe(false);
    hall.does(moderator, 'petitions.reroute', { petition, nature: 'denunciation' });
  }
  expect(asksNothing()).toBe(true);
  hall.does(presider, 'floor.giveToHand');
  const { registrations, petitions: all } = seenBy('chair', hall.meeting);
  const hand = Object.values(registrations).find(({ channel }) => channel === 'floor');
  expect(asksNothingHere(hand, all)).toBe(false);
});
