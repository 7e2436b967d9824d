import { expect, test } from 'vitest';
import { citizen, conveneHall, coordinator, desk, openHall, presider } from '../testing/example-hall.ts';
import { seenBy } from '../testing/seen-by.ts';
import {
  askingToTakePart,
  attendance,
  decidedOn,
  departmentsHere,
  registrationIsOpen,
} from './attendance.ts';

test('E2 E3 UB2 who may come in is who is invited or admitted; who asks waits for the organiser', () => {
  const hall = openHall();
  hall.does(desk, 'participants.add', { name: 'Trần Văn Mẫu' });
  hall.does(citizen, 'participants.ask', { name: 'Lê Giả Định' });
  const here = () => attendance(seenBy('desk', hall.meeting));
  expect(here()).toEqual({ present: 0, all: 1 });
  const [asking] = askingToTakePart(hall.meeting.participants);
  hall.does(coordinator, 'participants.decideAdmission', { participant: asking?.id, admitted: true });
  expect(askingToTakePart(hall.meeting.participants)).toEqual([]);
  expect(decidedOn(hall.meeting.participants).map(({ id }) => id)).toEqual([asking?.id]);
  hall.does(desk, 'participants.setPresent', { participant: asking?.id, present: true });
  expect(here()).toEqual({ present: 1, all: 2 });
});

test('R4 registration is open where the meeting takes one, also in a pause', () => {
  const hall = conveneHall();
  const takes = () => {
    const form = { ...hall.form(), petitions: [{ text: 'Đường hỏng' }] };
    return hall.refusal(citizen, 'speakers.register', form) !== 'registrationClosed';
  };
  const open = () => registrationIsOpen(hall.meeting.about.state);
  for (const step of [
    undefined,
    'meeting.openIntake',
    'meeting.start',
    'meeting.pause',
    'meeting.close',
  ] as const) {
    if (step) hall.does(step === 'meeting.openIntake' ? coordinator : presider, step);
    expect([hall.meeting.about.state, open()]).toEqual([hall.meeting.about.state, takes()]);
  }
  expect(open()).toBe(false);
});

test('E4 UB6 departments are here as the door says', () => {
  const hall = openHall();
  hall.does(desk, 'departments.setPresent', { department: 'dat-dai', present: true });
  for (const audience of ['chair', 'desk'] as const)
    expect(departmentsHere(seenBy(audience, hall.meeting).departments)).toEqual({ present: 1, all: 3 });
});
