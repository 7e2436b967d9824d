import { beforeEach, expect, test } from 'vitest';
import { isRefusal } from '@doi-thoai/shared/engine/refusal';
import { as, Playing } from '@doi-thoai/shared/testing/playing';
import { views } from '@doi-thoai/shared/views/audiences';
import { project } from '@doi-thoai/shared/engine/view';
import { type DataOf } from '../views/audiences.ts';
import { only } from '../engine/view.ts';
import { wordsToFollow } from '../meeting/intake/petition-standing.ts';
import type { ActionType } from '../meeting/meeting.ts';
import { conveneHall, openHall, presider, secretary } from '../testing/example-hall.ts';
import { seenBy } from '../testing/seen-by.ts';
import { gapsOf } from './gaps.ts';
import { minuteOf, timeline } from './timeline.ts';

const moderator = as('moderator');
const viewer = { audience: 'secretary', seat: 'secretary-1', department: null, registration: null } as const;
let played: Playing;
let petition: string;

function data(): DataOf<'secretary'> {
  return project(views.secretary, played.meeting, viewer);
}

function then(by: Parameters<Playing['command']>[0], type: string, input: unknown) {
  played.wait(1000);
  expect(isRefusal(played.command(by, type, input))).toBe(false);
}

beforeEach(() => {
  played = new Playing();
  then(moderator, 'meeting.convene', {
    title: 'Hội nghị thử',
    departments: [{ id: 'kt', name: 'Phòng Kinh tế' }],
  });
  then(moderator, 'meeting.start', {});
  then(as('desk'), 'speakers.register', {
    receipt: 'receipt-of-number-00001',
    channel: 'desk',
    name: 'Trần Văn Mẫu',
    consentName: true,
    petitions: [{ text: 'Mương tiêu nước bị tắc' }],
  });
  const registration = played.meeting.registrations.find(() => true);
  petition = registration?.petitions[0] ?? '';
  then(moderator, 'queue.call', { registration: registration?.id });
  then(moderator, 'turn.start', {});
  then(moderator, 'petitions.assign', { petition, department: 'kt', part: 'lead' });
  const assignment = played.meeting.assignments.find(() => true)?.id;
  then(as('department', { department: 'kt' }), 'assignments.acknowledge', { assignment });
  then(moderator, 'answers.deliver', { assignment, how: 'orally' });
  then(as('secretary'), 'petitions.comment', { petition, text: 'Bổ sung tiến độ', department: 'kt' });
  then(moderator, 'turn.end', {});
});

test('QN9 the session tells itself in order, in three strands', () => {
  then(moderator, 'petitions.dispose', { petition, kind: 'answered' });
  expect(timeline(data()).map((entry) => [entry.kind, entry.strand])).toEqual([
    ['happened', 'session'],
    ['happened', 'session'],
    ['raised', 'people'],
    ['turn', 'people'],
    ['assigned', 'chair'],
    ['accepted', 'agencies'],
    ['delivered', 'agencies'],
    ['comment', 'agencies'],
    ['disposed', 'chair'],
  ]);
});

test('QN9 BL2 what was given before the session was opened is no word of the chair’s', () => {
  const hall = conveneHall();
  hall.does(moderator, 'meeting.makeReady');
  hall.assigns(hall.registers().petition);
  const assigned = timeline(seenBy('secretary', hall.meeting)).find((entry) => entry.kind === 'assigned');
  expect(assigned?.strand).toBe('session');
});

test('QN9 W11 what a chair answers in person is told as the chair’s, with words of the minutes beside it', () => {
  then(as('chair', { chair: 'chu-tri' }), 'petitions.answer', { petition, text: 'Sẽ nạo vét ngay.' });
  const told = timeline(data()).find((entry) => entry.kind === 'chairAnswered');
  if (!told) throw new Error('it is not told');
  expect(told.strand).toBe('chair');
  then(as('secretary'), 'minutes.write', { ...minuteOf(told), text: 'Chủ trì nhận trách nhiệm' });
  expect(Object.values(data().minutes).map(({ kind, of }) => [kind, of])).toEqual([
    ['chairAnswered', petition],
  ]);
});

test('QN9 what the record lacks is named: an answer without words, a petition without a disposition', () => {
  // What is before the hall is being dealt with, so it is no gap yet.
  expect(gapsOf(data()).map((gap) => gap.kind)).toEqual(['answer']);
  then(as('desk'), 'speakers.register', {
    receipt: 'receipt-of-number-00002',
    channel: 'desk',
    name: 'Lê Giả Định',
    consentName: true,
    petitions: [{ text: 'Đèn đường hỏng' }],
  });
  const next = played.meeting.registrations.find((row) => row.no === 2)?.id;
  then(moderator, 'queue.call', { registration: next });
  expect(gapsOf(data()).map((gap) => gap.kind)).toEqual(['disposition', 'answer']);
});

test('QN9 words beside each entry are kept under that entry, and close its gap', () => {
  then(moderator, 'announcements.make', { text: 'Giải lao' });
  for (const entry of timeline(data()))
    then(as('secretary'), 'minutes.write', { ...minuteOf(entry), text: `Ghi ${entry.id}` });
  expect(
    Object.values(data().minutes)
      .map(({ text }) => text)
      .sort(),
  ).toEqual(
    timeline(data())
      .map(({ id }) => `Ghi ${id}`)
      .sort(),
  );
  expect(gapsOf(data())).toEqual([]);
});

test('QN9 a second speech without words and a promise that nobody confirmed are gaps', () => {
  then(moderator, 'turn.followUp', {
    registration: data().petitions[petition]?.asker.registration,
    petition,
  });
  then(moderator, 'turn.start', {});
  expect(gapsOf(data()).map((gap) => gap.kind)).toEqual(['answer']);
  then(moderator, 'turn.end', {});
  then(as('secretary'), 'commitments.capture', {
    petition,
    department: 'kt',
    officer: 'Lê Giả Định',
    wording: 'Sẽ nạo vét',
  });
  expect(gapsOf(data()).map((gap) => gap.kind)).toEqual(['answer', 'turn', 'promise']);
});

test('S20 QN9 R14 a petition whose words are to follow is a gap until they are written', () => {
  then(moderator, 'floor.giveToHand', {});
  const hand = Object.values(data().registrations).find(({ channel }) => channel === 'floor');
  then(moderator, 'turn.start', {});
  then(moderator, 'petitions.capture', { registration: hand?.id, text: wordsToFollow });
  const asked = () => gapsOf(data()).filter(({ kind }) => kind === 'asked');
  const [gap] = asked();
  expect(gap?.no).toBe(2);
  const later = data().floor[only]?.petition;
  then(as('secretary'), 'petitions.correct', { petition: later, text: 'Xin lắp đèn ở khúc cua' });
  expect(asked()).toEqual([]);
});

test('S20 QN9 a raised hand without a name is a gap from its call on, until the name is written down', () => {
  then(moderator, 'floor.giveToHand', {});
  const hand = Object.values(data().registrations).find(({ channel }) => channel === 'floor');
  const named = () => gapsOf(data()).some(({ kind, no }) => kind === 'name' && no === hand?.no);
  expect(named()).toBe(true);
  then(moderator, 'turn.start', {});
  then(moderator, 'turn.end', {});
  expect(named()).toBe(true);
  then(as('secretary'), 'speakers.correct', {
    registration: hand?.id,
    honorific: 'bà',
    name: 'Đỗ Thị Thí Điểm',
    unit: 'Khu 3',
    consentName: true,
  });
  expect(named()).toBe(false);
});

test('UB3 of what was rerouted nothing is told', () => {
  then(moderator, 'petitions.reroute', { petition, nature: 'complaint' });
  const told = timeline(data());
  expect(told.map((entry) => entry.kind).slice(2)).toEqual(['turn', 'happened']);
  expect(told.at(-1)).toMatchObject({ moment: { kind: 'speakerRerouted', no: 1 } });
  expect(JSON.stringify(told)).not.toContain('Mương');
});

test('N7 QN9 a petition without an end is a gap when one that was merged into it was raised', () => {
  then(moderator, 'petitions.dispose', { petition, kind: 'answered' });
  for (const no of ['02', '03'])
    then(as('desk'), 'speakers.register', {
      receipt: `receipt-of-number-000${no}`,
      channel: 'desk',
      name: 'Lê Giả Định',
      consentName: true,
      petitions: [{ text: 'Đèn đường hỏng' }],
    });
  const [asked, kept] = [2, 3].map((no) => played.meeting.petitions.find((row) => row.no === no)?.id);
  then(moderator, 'petitions.raise', { petition: asked });
  then(moderator, 'petitions.raise', { petition });
  const open = () =>
    gapsOf(data())
      .filter((gap) => gap.kind === 'disposition')
      .map((gap) => gap.no);
  expect(open()).toEqual([2]);
  then(moderator, 'petitions.merge', { petition: asked, into: kept });
  expect(open()).toEqual([3]);
});

test('QN9 BL15 it tells who was not there, which steps were begun or skipped, who passed the presiding seat, and what was taken back', () => {
  const hall = openHall();
  const [absent, asked] = [hall.registers(), hall.registers()];
  const later = (type: ActionType, input: unknown = {}) => {
    hall.wait(1000);
    hall.does(presider, type, input);
  };
  later('queue.call', { registration: absent.registration });
  later('turn.noShow');
  later('agenda.skip', { item: 'bao-cao', reason: 'Đã gửi trước bằng văn bản' });
  later('agenda.begin', { item: 'doi-thoai' });
  hall.wait(1000);
  const assignment = hall.assigns(asked.petition);
  later('assignments.withdraw', { assignment });
  later('meeting.pause');
  later('meeting.start');
  const first = hall.meeting.about.presiding;
  later('presiding.pass', { to: 'binh' });
  later('presiding.takeBack');
  const told = timeline(seenBy('secretary', hall.meeting))
    .filter(({ kind }) => kind !== 'raised')
    .map((entry) => (entry.kind === 'happened' ? [entry.moment.kind, entry.moment.of] : [entry.kind]));
  expect(told).toEqual([
    ['opened', ''],
    ['stepBegun', 'khai-mac'],
    ['absent'],
    ['stepSkipped', 'bao-cao'],
    ['stepBegun', 'doi-thoai'],
    ['assigned'],
    ['assignmentWithdrawn', assignment],
    ['paused', ''],
    ['resumed', ''],
    ['presidingPassed', 'binh'],
    ['presidingTakenBack', first],
  ]);
});

test('O1 O3 UB3 words stand beside what happened, and none beside what was rerouted', () => {
  const hall = openHall();
  const absent = hall.registers();
  hall.does(presider, 'queue.call', { registration: absent.registration });
  hall.does(presider, 'turn.noShow');
  hall.does(as('moderator'), 'petitions.reroute', { petition: absent.petition, nature: 'complaint' });
  const entries = timeline(seenBy('secretary', hall.meeting));
  const outcomes = entries.map((entry) => [
    entry.kind === 'happened' ? entry.moment.kind : entry.kind,
    hall.refusal(secretary, 'minutes.write', { ...minuteOf(entry), text: 'Ghi thêm' }),
  ]);
  expect(Object.fromEntries(outcomes)).toMatchObject({ opened: null, speakerRerouted: 'unknownEntry' });
});
