import { expect, test } from 'vitest';
import { moderator, openHall, presider } from '../../testing/example-hall.ts';

test('S16 BL7 a call that is taken back leaves everything as it was before', () => {
  const hall = openHall();
  const [first, second] = [hall.registers(['Ý kiến thứ nhất']), hall.registers(['Ý kiến thứ hai'])];
  hall.does(presider, 'queue.call', { registration: first.registration });
  hall.does(presider, 'turn.start');
  hall.does(presider, 'turn.end');
  const before = hall.meeting;
  hall.wait(1000);
  hall.does(presider, 'queue.call', { registration: second.registration });
  hall.does(presider, 'turn.takeBack');
  const facts = ({ floor, turns, registrations, petitions }: typeof before) =>
    JSON.stringify([floor, turns, registrations, petitions]);
  expect(facts(hall.meeting)).toBe(facts(before));
});

test('S16 who was deferred is deferred again, and what was answered meanwhile does not come back', () => {
  const hall = openHall();
  const [first, second] = [hall.registers(['Ý kiến thứ nhất']), hall.registers(['Ý kiến thứ hai'])];
  hall.does(presider, 'queue.defer', { registration: second.registration });
  hall.does(presider, 'petitions.raise', { petition: first.petition });
  hall.does(presider, 'queue.call', { registration: second.registration });
  hall.does(presider, 'petitions.dispose', { petition: first.petition, kind: 'noted' });
  hall.does(presider, 'turn.takeBack');
  expect(hall.meeting.registrations.get(second.registration)).toMatchObject({ state: 'deferred' });
  expect(hall.meeting.floor).toMatchObject({ turn: null, petition: null });
});

test('S15 S16 nothing is taken back once the speech has begun, or where nobody was called', () => {
  const hall = openHall();
  expect(hall.refusal(presider, 'turn.takeBack')).toBe('floorFree');
  hall.does(presider, 'queue.call', { registration: hall.registers().registration });
  hall.does(presider, 'turn.start');
  expect(hall.refusal(presider, 'turn.takeBack')).toBe('timerRunning');
});

test('S16 BX7 what was before the hall and was merged meanwhile comes back as what speaks for it', () => {
  const hall = openHall();
  const [first, kept, called] = [hall.registers(), hall.registers(), hall.registers()];
  hall.does(presider, 'petitions.raise', { petition: first.petition });
  hall.does(presider, 'queue.call', { registration: called.registration });
  hall.does(moderator, 'petitions.merge', { petition: first.petition, into: kept.petition });
  hall.does(presider, 'turn.takeBack');
  expect(hall.meeting.floor.petition).toBe(kept.petition);
});

test('S16 V5 the call raised its petition, whatever was put before the hall after it', () => {
  const hall = openHall();
  const [called, other] = [hall.registers(), hall.registers()];
  hall.does(presider, 'queue.call', { registration: called.registration });
  hall.wait(1000);
  hall.does(presider, 'petitions.raise', { petition: other.petition });
  hall.does(presider, 'turn.takeBack');
  expect(hall.meeting.petitions.get(called.petition)?.raisedAt).toBeNull();
  expect(hall.meeting.petitions.get(other.petition)?.raisedAt).not.toBeNull();
});
