import { expect, test } from 'vitest';
import { coordinator, land, moderator, openHall, presider, there } from '../../testing/example-hall.ts';
import {
  day,
  disposes,
  followedHall,
  matterIn,
  reports,
  tells,
  verifies,
  works,
} from '../../testing/followed-hall.ts';
import { project } from '../../engine/view.ts';
import { viewer, viewOf } from '../../testing/viewers.ts';

test('FU9 BX6 what was not reached is given out after the day, until the day of all that was left open', () => {
  const hall = openHall();
  const { petition } = hall.registers();
  const given = { petition, department: 'dat-dai', part: 'lead' };
  expect(hall.refusal(coordinator, 'matters.assign', given)).toBe('notFollowedUpYet');
  hall.does(moderator, 'meeting.close');
  hall.does(coordinator, 'matters.assign', given);
  expect(hall.refusal(coordinator, 'matters.assign', given)).toBe('alreadyAssigned');
  expect(hall.refusal(coordinator, 'matters.assign', { ...given, department: 'xay-dung' })).toBe('leadTaken');
  expect(matterIn(hall, petition)).toMatchObject({
    lacksBody: false,
    lead: 'dat-dai',
    parts: [{ first: '2024-12-13', part: 'lead' }],
  });
  const own = project(
    viewOf(viewer('department')),
    hall.meeting,
    viewer('department', { department: 'dat-dai' }),
  );
  expect(own['petitions']?.[petition]).toMatchObject({ own: true, text: 'Đường vào xóm hỏng nặng' });
});

test('FU9 BX6 what a body was given and the session did not reach is owed by it from the close, by whoever reads it', () => {
  const hall = openHall();
  const { petition } = hall.registers();
  hall.assigns(petition);
  const promised = hall.registers().petition;
  hall.assigns(promised);
  const promise = {
    petition: promised,
    department: 'dat-dai',
    officer: 'Trưởng phòng',
    wording: 'Sửa đường',
  };
  hall.does(presider, 'commitments.capture', promise);
  const { id: captured } = there(hall.meeting.commitments.find((row) => row.petition === promised));
  hall.does(presider, 'commitments.readBack', { commitment: captured });
  hall.does(presider, 'commitments.confirm', { commitment: captured });
  const answered = disposes(hall, 'answered').petition;
  hall.does(moderator, 'meeting.close');
  const given = { lacksBody: false, lead: 'dat-dai', parts: [{ department: 'dat-dai', part: 'lead' }] };
  expect(matterIn(hall, petition)).toMatchObject({ ...given, dates: { first: '2024-12-13' } });
  expect(matterIn(hall, promised).parts).toHaveLength(1);
  expect(matterIn(hall, answered).parts).toEqual([]);
  const own = project(
    viewOf(viewer('department')),
    hall.meeting,
    viewer('department', { department: 'dat-dai' }),
  );
  expect(Object.values(own['owed'] ?? {})).toHaveLength(2);
  const { id: commitment } = there(hall.meeting.commitments.find((row) => row.petition === petition));
  hall.does(coordinator, 'matters.unassign', { commitment });
  expect(matterIn(hall, petition)).toMatchObject({ lacksBody: true, parts: [] });
});

test('FU9 BL11 CN12 what the review gives to a body is owed by it from then on, and taken back from it as a whole', () => {
  const hall = openHall();
  const { petition } = hall.registers();
  hall.does(moderator, 'meeting.close');
  hall.does(coordinator, 'petitions.assign', { petition, department: 'dat-dai', part: 'lead' });
  hall.does(coordinator, 'petitions.assign', { petition, department: 'xay-dung', part: 'supporting' });
  expect(matterIn(hall, petition)).toMatchObject({
    lacksBody: false,
    lead: 'dat-dai',
    parts: [{ first: '2024-12-13', part: 'lead' }, { part: 'supporting' }],
  });
  for (const { id: commitment } of [...hall.meeting.commitments])
    hall.does(coordinator, 'matters.unassign', { commitment });
  expect(matterIn(hall, petition)).toMatchObject({ lacksBody: true, lead: null, parts: [] });
  hall.does(coordinator, 'petitions.assign', { petition, department: 'dat-dai', part: 'lead' });
  expect(matterIn(hall, petition)).toMatchObject({ lacksBody: false, lead: 'dat-dai' });
});

test('FU9 what was given to the wrong body is taken back, and what the conference gave is handed over', () => {
  const { hall, petition, commitment } = followedHall();
  expect(hall.refusal(coordinator, 'matters.unassign', { commitment })).toBe('owedByDisposition');
  hall.does(coordinator, 'matters.assign', { petition, department: 'xay-dung', part: 'supporting' });
  const helps = there(hall.meeting.commitments.find((row) => row.department === 'xay-dung')).id;
  hall.does(coordinator, 'matters.unassign', { commitment: helps });
  expect(hall.meeting.commitments.get(helps)).toBeUndefined();
});

test('FU9 TD24 another body takes over with all that became of it', () => {
  const { hall, petition, commitment } = followedHall();
  reports(hall, commitment, { code: '3a', until: '2025-01-15' });
  hall.does(coordinator, 'parts.handOver', { commitment, department: 'xay-dung' });
  const record = there(hall.meeting.partRecords.get(commitment));
  expect(record).toMatchObject({
    report: { code: '3a' },
    formerly: [{ department: 'dat-dai', until: '2024-11-22' }],
  });
  expect(hall.refusal(land, 'parts.report', { commitment, code: '6', text: 'x' })).toBe('notYours');
  reports(hall, commitment, {}, works);
  expect(matterIn(hall, petition)).toMatchObject({ lead: 'xay-dung', parts: [{ first: '2024-12-13' }] });
});

test('FU8 TD15 waiting for others stops the clock of the body, and not that of the office', () => {
  const { hall, petition, commitment } = followedHall();
  hall.wait(3 * day);
  hall.does(coordinator, 'matters.wait', { petition, for: 'citizen', note: 'Chờ bổ sung hồ sơ' });
  const again = { petition, for: 'resources', note: 'Chờ vốn' };
  expect(hall.refusal(coordinator, 'matters.wait', again)).toBe('waitsAlready');
  // Monday 25/11 to Monday 16/12: fifteen working days.
  hall.wait(21 * day);
  expect(matterIn(hall, petition)).toMatchObject({ waiting: 'citizen', overdue: 0, lateForOffice: 0 });
  hall.does(coordinator, 'matters.goOn', { petition });
  hall.wait(15 * day);
  expect(matterIn(hall, petition)).toMatchObject({
    waiting: null,
    overdue: 0,
    parts: [{ next: '2025-01-06', present: '2024-12-13', late: 0 }],
  });
  expect(matterIn(hall, petition).lateForOffice).toBeGreaterThan(5);
  hall.wait(7 * day);
  expect(matterIn(hall, petition).parts).toMatchObject([{ overdue: 1, late: 1 }]);
  reports(hall, commitment);
  // What is waited for afterwards mends nothing.
  hall.does(coordinator, 'matters.wait', { petition, for: 'resources', note: 'Chờ vốn' });
  hall.wait(10 * day);
  expect(matterIn(hall, petition).parts).toMatchObject([{ late: 1 }]);
});

test('FU10 TD19 told on 19/12 it is late for the office, and in time for the body that reported on 13/12', () => {
  const { hall, petition, commitment } = followedHall();
  hall.wait(21 * day);
  reports(hall, commitment);
  verifies(hall, commitment);
  expect(matterIn(hall, petition)).toMatchObject({ tellBy: '2024-12-18', overdue: 0 });
  hall.wait(6 * day);
  expect(matterIn(hall, petition)).toMatchObject({ overdue: 1, lateForOffice: 1 });
  tells(hall, petition, '2024-12-19');
  expect(matterIn(hall, petition)).toMatchObject({
    overdue: 0,
    lateForOffice: 1,
    parts: [{ late: 0, reported: '2024-12-13' }],
  });
});

test('FU10 told on 18/12 it is in time for both', () => {
  const { hall, petition, commitment } = followedHall();
  hall.wait(21 * day);
  reports(hall, commitment);
  verifies(hall, commitment);
  hall.wait(5 * day);
  tells(hall, petition, '2024-12-18');
  expect(matterIn(hall, petition)).toMatchObject({ lateForOffice: 0, parts: [{ late: 0 }] });
});

test('FU10 TD15 what lies with an upper body is late for the office without its letter, and waits with it', () => {
  const { hall, petition } = followedHall('escalated', { body: 'Sở Xây dựng' });
  const escalation = hall.meeting.escalations.find((row) => row.petitions.includes(petition))?.id;
  expect(matterIn(hall, petition).letter).toMatchObject({ sendBy: '2024-11-27', body: 'Sở Xây dựng' });
  hall.wait(6 * day);
  expect(matterIn(hall, petition).overdue).toBe(1);
  if (escalation === undefined)
    hall.does(coordinator, 'escalations.open', { body: 'Sở Xây dựng', about: [petition] });
  const { id } = there(hall.meeting.escalations.find((row) => row.petitions.includes(petition)));
  hall.does(coordinator, 'escalations.send', {
    escalation: id,
    letter: { no: '31/UBND', date: '2024-11-28' },
  });
  expect(matterIn(hall, petition)).toMatchObject({
    ...{ waiting: 'upper', overdue: 0, result: { code: '5' } },
    letter: { askAgainOn: '2024-12-19', sendBy: null },
  });
  hall.wait(56 * day);
  const letter = { no: '99/SXD', date: '2025-01-20' };
  hall.does(coordinator, 'escalations.enterReply', { escalation: id, letter, text: 'Đã đưa vào kế hoạch' });
  expect(matterIn(hall, petition)).toMatchObject({ waiting: null, result: { code: '1' }, stage: 'reported' });
  hall.does(coordinator, 'escalations.tell', { escalation: id, on: '2025-01-21', way: 'paper' });
  expect(matterIn(hall, petition)).toMatchObject({ stage: 'told', reply: { paper: { no: '99/SXD' } } });
  const planned = { petition, code: '3a', until: '2025-06-30', text: '' };
  hall.does(coordinator, 'matters.settle', planned);
  expect(matterIn(hall, petition)).toMatchObject({ result: { code: '3a' }, stage: 'open' });
});

test('FU9 BL14 where nobody was named to lead it, whoever promised it leads, and not who was to support', () => {
  const hall = openHall();
  const { petition } = hall.registers();
  hall.does(presider, 'petitions.dispose', { petition, kind: 'explained' });
  hall.does(coordinator, 'matters.assign', { petition, department: 'xay-dung', part: 'supporting' });
  expect(matterIn(hall, petition).lead).toBe('xay-dung');
  hall.wait(day);
  const commitment = hall.captures(petition);
  hall.does(presider, 'commitments.readBack', { commitment });
  hall.does(presider, 'commitments.confirm', { commitment });
  expect(matterIn(hall, petition)).toMatchObject({
    lead: 'dat-dai',
    parts: [
      { department: 'dat-dai', part: 'lead' },
      { department: 'xay-dung', part: 'supporting' },
    ],
  });
});

test('FU5 TD15 whoever asked knows what an upper body replied once it is noted at the matter, not before it came', () => {
  const hall = openHall();
  const { petition } = hall.registers();
  hall.does(presider, 'petitions.dispose', { petition, kind: 'escalated', body: 'Sở Xây dựng' });
  hall.does(moderator, 'meeting.close');
  const { id: escalation } = there([...hall.meeting.escalations][0]);
  const date = '2024-11-22';
  hall.does(coordinator, 'escalations.send', { escalation, letter: { no: '5/UBND', date } });
  hall.does(coordinator, 'matters.tell', { petition, on: date, way: 'call', text: 'Đã gửi Sở', by: 'Lan' });
  hall.wait(3 * day);
  const letter = { no: '9/SXD', date: '2024-11-25' };
  hall.does(coordinator, 'escalations.enterReply', { escalation, letter, text: 'Đã đưa vào kế hoạch' });
  expect(matterIn(hall, petition)).toMatchObject({ stage: 'reported', tellBy: '2024-11-28' });
  hall.does(coordinator, 'matters.tell', {
    petition,
    on: '2024-11-25',
    way: 'call',
    text: 'Đã xếp lịch',
    by: 'Lan',
  });
  expect(matterIn(hall, petition)).toMatchObject({ stage: 'told', tellBy: null, overdue: 0 });
});
