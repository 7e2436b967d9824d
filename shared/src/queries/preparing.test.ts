import { expect, test } from 'vitest';
import { theDate } from '../calendar/civil-date.ts';
import { instant } from '../calendar/instant.ts';
import { conveneHall, coordinator, Hall, there } from '../testing/example-hall.ts';
import { byUrgency, daysLeft, owedIn } from './preparing.ts';

const owed = ({ meeting }: Hall, today: string) =>
  owedIn({ ...meeting, calendar: meeting.house.calendar }, theDate(today)).map(({ code, what, late }) =>
    code === 'milestone' ? [what, late] : code,
  );

test('PN10 PL5 the next thing owed: what is late or soon due, then what the plan lacks, then the rest by its date', () => {
  const hall = new Hall('thu', instant(Date.UTC(2026, 10, 20, 2)));
  const start = {
    template: 'adHoc',
    title: 'Đối thoại',
    host: 'UBND xã',
    heldOn: null,
    period: '',
    startsAt: '',
    place: '',
  };
  hall.does(coordinator, 'plan.start', start);
  expect(owed(hall, '2026-12-07')).toEqual(['day', 'place', 'chairs']);
  const add = (what: string, writtenAs: string) =>
    hall.does(coordinator, 'milestones.add', { milestones: [{ what, writtenAs }] });
  add('Xa', 'chậm nhất ngày 20/12/2026');
  add('Gần', 'chậm nhất ngày 08/12/2026');
  add('Muộn', 'chậm nhất ngày 04/12/2026');
  add('Không hạn', '');
  expect(owed(hall, '2026-12-07')).toEqual([
    ['Muộn', true],
    ['Gần', false],
    'day',
    'place',
    'chairs',
    ['Xa', false],
  ]);
  hall.does(coordinator, 'chairs.set', {
    chairs: [{ id: 'a', name: 'Nguyễn Thị Ví Dụ', title: 'Chủ tịch' }],
    seen: null,
  });
  const schedule = { heldOn: '2026-12-18', period: '', startsAt: '', place: 'Hội trường' };
  hall.does(coordinator, 'schedule.change', schedule);
  for (const { id, what } of hall.meeting.milestones)
    if (what !== 'Xa') hall.does(coordinator, 'milestones.handIn', { milestone: id });
  expect(owed(hall, '2026-12-07')).toEqual([['Xa', false]]);
  expect(daysLeft(hall.meeting.about, theDate('2026-12-07'))).toBe(11);
});

test('PN10 PL5 what waits for an open milestone is not next: the one that comes before it is, and as urgent', () => {
  const hall = new Hall('cho', instant(Date.UTC(2026, 10, 20, 2)));
  const when = { heldOn: '2026-12-18', period: '', startsAt: '', place: 'Nhà văn hóa' };
  const given = { template: 'adHoc', title: 'Đối thoại', host: 'UBND xã', ...when };
  hall.does(coordinator, 'plan.start', given);
  const add = (what: string, writtenAs: string, ...after: string[]) => {
    const afterIds = hall.meeting.milestones.filter((row) => after.includes(row.what)).map(({ id }) => id);
    const milestones = [{ what, writtenAs, after: afterIds }];
    hall.does(coordinator, 'milestones.add', { milestones });
  };
  add('Kế hoạch', '');
  add('Duyệt danh sách', '', 'Kế hoạch');
  add('Giấy mời', 'chậm nhất ngày 11/12/2026', 'Duyệt danh sách');
  add('Báo cáo', 'chậm nhất ngày 09/12/2026');
  const rows = (today: string) =>
    owedIn({ ...hall.meeting, calendar: hall.meeting.house.calendar }, theDate(today))
      .filter(({ code }) => code === 'milestone')
      .map(({ what, due, late, holdsUp }) => [what, due, late, holdsUp?.what]);
  const report = ['Báo cáo', '2026-12-09', false, undefined];
  expect(rows('2026-11-24')).toEqual([report, ['Kế hoạch', null, false, 'Giấy mời']]);
  const handIn = (sought: string) => {
    const milestone = hall.meeting.milestones.find(({ what }) => what === sought)?.id;
    hall.does(coordinator, 'milestones.handIn', { milestone });
  };
  handIn('Kế hoạch');
  handIn('Báo cáo');
  expect(rows('2026-12-12')).toEqual([['Duyệt danh sách', null, true, 'Giấy mời']]);
  handIn('Duyệt danh sách');
  expect(rows('2026-12-10')).toEqual([['Giấy mời', '2026-12-11', false, undefined]]);
  handIn('Giấy mời');
  expect(rows('2026-12-10')).toEqual([]);
});

test('PN10 PL1 units that have not handed in are owed by the day that was set, until the synthesis is closed', () => {
  const hall = conveneHall();
  const rows = (today: string) =>
    owedIn({ ...hall.meeting, calendar: hall.meeting.house.calendar }, theDate(today)).filter(
      ({ code }) => code === 'handIns',
    );
  expect(rows('2024-11-20')).toEqual([]);
  hall.does(coordinator, 'intake.setDue', { dueOn: '2024-11-15' });
  const units = [...hall.meeting.organisations];
  const [first] = units.toSorted((a, b) => a.order - b.order);
  const owing = { what: String(units.length), due: '2024-11-15', late: true, stage: 'opinions' };
  expect(rows('2024-11-20')).toMatchObject([owing]);
  expect(there(rows('2024-11-20')[0]).who).toContain(there(first).name);
  expect(rows('2024-11-15')).toMatchObject([{ late: false }]);
  for (const { id: organisation } of units)
    hall.does(coordinator, 'handIn.submit', { organisation, name: 'Trần Văn Mẫu' });
  expect(rows('2024-11-20')).toEqual([]);
});

test('PN10 PL6 a matter that no body was given is owed, and what is out of scope is not', () => {
  const hall = conveneHall();
  const opinions = ['Cống bị tắc', 'Ly hôn'].map((text) => ({ text, channel: 'survey' }));
  hall.does(coordinator, 'opinions.add', { opinions });
  const schedule = { heldOn: '2024-12-20', period: '', startsAt: '', place: '' };
  hall.does(coordinator, 'schedule.change', { ...schedule, reason: 'Theo kế hoạch' });
  const rows = () =>
    owedIn({ ...hall.meeting, calendar: hall.meeting.house.calendar }, theDate('2024-12-19')).filter(
      ({ code }) => code === 'unassigned' || code === 'place',
    );
  const owing = { code: 'unassigned', what: '2', due: '2024-12-20', stage: 'synthesis' };
  expect(rows()).toMatchObject([owing, { code: 'place' }]);
  const [one, other] = [...hall.meeting.petitions].toSorted((a, b) => a.no - b.no);
  hall.does(coordinator, 'petitions.setAside', { petition: there(other).id, reason: 'Việc của tòa án' });
  expect(rows()).toMatchObject([{ ...owing, what: '1' }, { code: 'place' }]);
  hall.does(coordinator, 'petitions.assign', {
    petition: there(one).id,
    department: 'dat-dai',
    part: 'lead',
  });
  expect(rows()).toMatchObject([{ code: 'place' }]);
});

test('PN10 PL6 TD8 a body that was asked and handed in nothing is owed: before all that is not late once the day is near', () => {
  const hall = conveneHall();
  const opinions = [{ text: 'Cống bị tắc', channel: 'survey' }];
  hall.does(coordinator, 'opinions.add', { opinions });
  const petition = there([...hall.meeting.petitions][0]).id;
  hall.does(coordinator, 'petitions.assign', { petition, department: 'dat-dai', part: 'lead' });
  const schedule = { heldOn: '2024-12-20', period: '', startsAt: '', place: '' };
  hall.does(coordinator, 'schedule.change', { ...schedule, reason: 'Theo kế hoạch' });
  const rows = (today: string) =>
    owedIn({ ...hall.meeting, calendar: hall.meeting.house.calendar }, theDate(today)).filter(
      ({ code }) => code === 'answers' || code === 'place',
    );
  const owing = { code: 'answers', what: '1', who: 'Phòng Đất đai', due: '2024-12-20', late: false };
  expect(rows('2024-11-25')).toMatchObject([{ code: 'place' }, owing]);
  expect(rows('2024-12-19')).toMatchObject([owing, { code: 'place' }]);
  expect(rows('2024-12-21')).toMatchObject([{ ...owing, late: true }, { code: 'place' }]);
  const assignment = there([...hall.meeting.assignments][0]).id;
  const paper = { no: '1/PDD', date: '2024-11-20', signer: 'Trần Văn Mẫu' };
  hall.does(coordinator, 'answers.enter', { assignment, text: 'Thông cống', paper, over: null });
  expect(rows('2024-12-19')).toMatchObject([{ code: 'place' }]);
  hall.does(coordinator, 'answers.return', { assignment, reason: 'Chưa nói bao giờ xong' });
  expect(rows('2024-12-19')).toMatchObject([owing, { code: 'place' }]);
  hall.does(coordinator, 'assignments.withdraw', { assignment });
  expect(rows('2024-12-19')).toMatchObject([{ code: 'place' }]);
});

test('PN10 among several conferences what is late stands first, then the nearest date, and last what has none', () => {
  const undated = { heldOn: null, next: { due: null, late: false } };
  const late = { heldOn: theDate('2026-12-24'), next: { due: theDate('2026-11-14'), late: true } };
  const soon = { heldOn: theDate('2026-12-18'), next: { due: theDate('2026-12-11'), late: false } };
  const nothingOwed = { heldOn: theDate('2026-12-15'), next: null };
  const dueOnly = { heldOn: null, next: { due: theDate('2026-12-12'), late: false } };
  const all = [undated, nothingOwed, dueOnly, soon, late];
  expect(all.toSorted(byUrgency)).toEqual([late, soon, dueOnly, nothingOwed, undated]);
});
