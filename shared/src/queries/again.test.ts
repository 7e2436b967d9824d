import { expect, test } from 'vitest';
import { theDate } from '../calendar/civil-date.ts';
import { allocationInOrder } from '../meeting/intake/allocation-order.ts';
import type { Body } from '../office/bodies.ts';
import { coordinator, Hall, moderator, openHall, presider, there } from '../testing/example-hall.ts';
import { seenBy } from '../testing/seen-by.ts';
import { contentAgain, endedSince, promisesAgain } from './again.ts';

const day = theDate('2027-12-17');
const nobodyEnded = { bodies: {}, version: 0, day };

/** A body of the directory, as far as how long it lasts goes. */
function body(id: string, name: string, ended: Partial<Pick<Body, 'validTo' | 'successor'>> = {}): Body {
  return {
    ...{ id, name, shortName: '', level: 'commune', kind: 'office', validFrom: null, account: false },
    ...{ fields: [], contact: '', phone: '', email: '', validTo: null, successor: null, endedBy: '' },
    ...ended,
  };
}

const last = theDate('2027-06-30');
const directory = {
  bodies: {
    ktht: body('ktht', 'Phòng Kinh tế, Hạ tầng và Đô thị', { validTo: last, successor: 'kt' }),
    tnmt: body('tnmt', 'Phòng Tài nguyên', { validTo: last, successor: 'kt' }),
    kt: body('kt', 'Phòng Kinh tế'),
    dai: body('dai', 'Đài Truyền thanh', { validTo: last }),
    thon: body('thon', 'Thôn Bến Đá', { validTo: last, successor: 'thon-moi' }),
    'thon-moi': body('thon-moi', 'Thôn Đá Mới'),
  },
  version: 7,
  day,
};

const given = {
  ...{ template: 'commune', title: 'Đối thoại 2026', host: 'UBND xã', heldOn: '2026-12-18' },
  ...{ period: '', startsAt: '08:00', place: 'Hội trường' },
};

test('PN2 an earlier conference is used again without who people are, what came in, and any day', () => {
  const before = new Hall();
  before.does(coordinator, 'plan.start', given);
  const chairs = [{ id: 'ubnd', name: 'Nguyễn Thị Ví Dụ', title: 'Chủ tịch UBND xã' }];
  before.does(coordinator, 'chairs.set', { chairs, seen: null });
  before.does(coordinator, 'departments.call', {
    departments: [
      { id: 'kt', name: 'Phòng Kinh tế', leader: 'Lê Giả Định', deputies: ['Trần Thử'], fields: ['kinh-te'] },
    ],
  });
  const paper = {
    number: '48/KH-UBND',
    issuedOn: '2026-11-10',
    votersRequest: { on: null, signatures: 9, voters: 10 },
  };
  before.does(coordinator, 'plan.change', { set: paper });
  before.does(coordinator, 'milestones.add', {
    milestones: [
      { id: 'rieng', what: 'Việc riêng', person: 'Phạm Thị Thử', writtenAs: 'chậm nhất ngày 01/12/2026' },
    ],
  });
  before.does(coordinator, 'meeting.openIntake');
  before.registers(['Đường hỏng']);

  const again = new Hall('lan-hai');
  const content = contentAgain(before.meeting, nobodyEnded);
  again.does(coordinator, 'plan.start', { ...given, title: 'Đối thoại 2027', heldOn: '2027-12-17', content });
  const { meeting } = again;
  expect(there(meeting.chairs.get('ubnd'))).toEqual({
    id: 'ubnd',
    name: 'Chủ tịch UBND xã',
    title: 'Chủ tịch UBND xã',
    order: 0,
  });
  expect(there(meeting.departments.get('kt'))).toMatchObject({
    leader: '',
    deputies: [],
    fields: ['kinh-te'],
  });
  expect(meeting.plan).toMatchObject({ number: '', issuedOn: null, votersRequest: null, yearlyDuty: true });
  expect(there(meeting.milestones.get('rieng'))).toMatchObject({ person: '', dueOn: null, firstDue: null });
  expect(there(meeting.milestones.get('thong-bao')).dueOn).toBe('2027-12-10');
  expect([meeting.petitions.size, meeting.registrations.size]).toEqual([0, 0]);
  const all = JSON.stringify(again.journal);
  for (const name of ['Ví Dụ', 'Giả Định', 'Trần Thử', 'Phạm Thị Thử', '2026-12-01'])
    expect(all).not.toContain(name);
  expect([...meeting.agenda].map(({ id }) => id).sort()).toEqual(
    [...before.meeting.agenda].map(({ id }) => id).sort(),
  );
});

test('PN11 TD11 a body that ended is left out of a conference like it, or its successor takes its place', () => {
  const before = new Hall();
  before.does(coordinator, 'plan.start', given);
  const called = (id: string, name: string, fields: string[]) => ({
    id,
    name,
    body: id,
    bodyVersion: 1,
    fields,
  });
  before.does(coordinator, 'departments.call', {
    departments: [
      called('ktht', 'Phòng Kinh tế, Hạ tầng và Đô thị', ['kinh-te']),
      called('tnmt', 'Phòng Tài nguyên', ['dat-dai']),
      called('dai', 'Đài Truyền thanh', []),
      { id: 'to-cong-tac', name: 'Tổ công tác' },
    ],
  });
  before.does(coordinator, 'allocation.add', {
    rows: [
      { name: 'Thôn Bến Đá', delegates: 3, minOpinions: 2, body: 'thon' },
      { name: 'Hội Khuyến học', delegates: 1, minOpinions: 1 },
    ],
  });
  const again = new Hall('lan-hai');
  const content = contentAgain(before.meeting, directory);
  again.does(coordinator, 'plan.start', { ...given, heldOn: day, content });
  const departments = [...again.meeting.departments].map(({ id, name, fields }) => ({ id, name, fields }));
  expect(departments).toEqual(
    expect.arrayContaining([
      { id: 'kt', name: 'Phòng Kinh tế', fields: ['kinh-te', 'dat-dai'] },
      { id: 'to-cong-tac', name: 'Tổ công tác', fields: [] },
    ]),
  );
  expect(departments).toHaveLength(2);
  expect(again.meeting.departments.get('kt')).toMatchObject({ body: 'kt', bodyVersion: 7 });
  expect(allocationInOrder(again.meeting.organisations).map(({ name, body: its }) => [name, its])).toEqual([
    ['Thôn Đá Mới', 'thon-moi'],
    ['Hội Khuyến học', null],
  ]);
  expect(endedSince(before.meeting, directory)).toEqual(
    expect.arrayContaining([
      { name: 'Phòng Kinh tế, Hạ tầng và Đô thị', successor: 'Phòng Kinh tế' },
      { name: 'Đài Truyền thanh', successor: null },
      { name: 'Thôn Bến Đá', successor: 'Thôn Đá Mới' },
    ]),
  );
});

test('PN12 TD10 QN6 what an earlier conference left open comes along as its promises, and goes again as a whole', () => {
  const hall = openHall();
  const { petition } = hall.registers();
  const promised = (due: string, more: object = {}) => {
    const commitment = hall.captures(petition, { due, ...more });
    hall.does(moderator, 'commitments.readBack', { commitment });
    hall.wait(5000);
    return commitment;
  };
  promised('2025-01-20', { wording: 'Chỉ mới đọc lại' });
  const commitment = promised('2025-01-10');
  hall.does(presider, 'commitments.confirm', { commitment });
  const view = seenBy('preparation', hall.meeting);
  const bodies = {
    ...directory.bodies,
    'dat-dai': body('dat-dai', 'Phòng Đất đai', { validTo: last, successor: 'kt' }),
  };
  const rows = promisesAgain(view, { ...directory, bodies });
  const name = there(hall.meeting.departments.get('dat-dai')).name;
  expect(rows).toMatchObject([
    {
      ...{ row: 1, wording: 'Sửa xong đường trước Tết', body: name, due: '2025-01-10' },
      ...{ former: true, owedBy: 'Phòng Kinh tế', owedById: 'kt' },
    },
  ]);
  // It was read back to the hall then, so the hall may read it again.
  expect(rows[0]?.wasPublic).toBe(true);
  // Who gave it by name stays where it was given.
  expect(JSON.stringify(rows)).not.toContain('Trần Văn Mẫu');

  const again = new Hall('lan-hai');
  const promises = { from: 'uong-bi-2024', title: 'Đối thoại 2024', rows };
  again.does(coordinator, 'plan.start', { ...given, heldOn: day, content: { promises } });
  const [promise] = [...again.meeting.earlierPromises];
  expect(promise).toMatchObject({
    wording: 'Sửa xong đường trước Tết',
    firstDue: '2025-01-10',
    checked: false,
    released: 'Sửa xong đường trước Tết',
  });
  const [batch] = [...again.meeting.imports];
  expect(batch).toMatchObject({ kind: 'promises', name: 'Đối thoại 2024', file: 'uong-bi-2024' });
  // What came along and was not found to be done comes along once more.
  expect(promisesAgain(seenBy('preparation', again.meeting), directory)).toHaveLength(1);
  again.does(coordinator, 'import.undo', { import: batch?.id });
  expect(again.meeting.earlierPromises.size).toBe(0);
});

test('M19 UB1 the same person presides in a conference begun like an earlier one, whoever took the chair in between', () => {
  const hall = new Hall();
  const named = (ids: readonly string[]) => ids.map((id) => ({ id, name: id }));
  const chairs = named(['anh', 'be', 'chuc', 'dung']).map((row) => ({
    ...row,
    title: `Chức danh của ${row.id}`,
  }));
  const fields = named(['dat-dai', 'ha-tang', 'moi-truong', 'van-hoa', 'y-te', 'khac']);
  const departments = named(['kinh-te', 'van-hoa', 'cong-an', 'truong-hoc']);
  hall.does(coordinator, 'meeting.convene', { title: 'Đối thoại', chairs, fields, departments });
  hall.does(moderator, 'presiding.pass', { to: 'chuc' });
  const content = contentAgain(hall.meeting, nobodyEnded);
  expect(content.chairs?.map(({ id }) => id)).toEqual(['chuc', 'anh', 'be', 'dung']);
  expect(content.fields).toEqual(fields);
  expect(content.departments?.map(({ id }) => id)).toEqual(departments.map(({ id }) => id));
});

test('PU1 PN2 another conference like it begins with the same offices to turn to and none of the days', () => {
  const offices = {
    ...{ registrationPlace: 'Bộ phận Một cửa xã', registrationWay: 'gặp trực tiếp' },
    ...{ opinionsTo: 'Văn phòng', contact: 'Văn phòng', contactPhone: '0203 123 456' },
  };
  const before = new Hall();
  before.does(coordinator, 'plan.start', given);
  const days = { registrationBy: '2026-12-15', replyBy: '2026-12-14' };
  before.does(coordinator, 'plan.change', {
    set: { ...offices, ...days, onlineAddress: 'https://hop.example/doi-thoai' },
  });
  const again = new Hall('lan-hai');
  const content = contentAgain(before.meeting, nobodyEnded);
  again.does(coordinator, 'plan.start', { ...given, heldOn: '2027-12-17', content });
  expect(again.meeting.plan).toMatchObject({
    ...offices,
    ...{ registrationBy: null, replyBy: null, onlineAddress: '' },
  });
});
