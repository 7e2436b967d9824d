import { describe, expect, test } from 'vitest';
import { theDate } from '../calendar/civil-date.ts';
import { instant } from '../calendar/instant.ts';
import { coordinator, Hall, there } from '../testing/example-hall.ts';
import {
  asks,
  calls,
  daysBefore,
  gradeOf,
  hallWith,
  lineOf,
  named,
  started,
} from '../testing/readied-hall.ts';
import { seenBy } from '../testing/seen-by.ts';
import { owedIn } from './preparing.ts';
import { readinessOf } from './readiness.ts';

describe('what the plan lacks', () => {
  test('RD1 RD2 PL4 UB1 day, place and chairs are lacking exactly while the band says that they are owed', () => {
    const hall = hallWith({}, { heldOn: null, place: '' });
    for (const code of ['day', 'place', 'chairs'] as const)
      expect(lineOf(hall, code)).toMatchObject({ grade: 'lacking', mend: { stage: 'plan' } });
    hall.does(coordinator, 'schedule.change', {
      ...{ heldOn: '2026-12-18', period: '', startsAt: '', place: 'Hội trường' },
      reason: 'Đã định',
    });
    hall.does(coordinator, 'chairs.set', { chairs: named, seen: null });
    const owed = owedIn({ ...hall.meeting, calendar: hall.meeting.house.calendar }, theDate(daysBefore));
    expect(owed).toEqual([]);
    for (const code of ['day', 'place', 'chairs'] as const) expect(gradeOf(hall, code)).toBe('done');
  });

  test('RD3 TD1 the law’s dialogue has a co-chair of the People’s Council; another one needs none', () => {
    expect(gradeOf(hallWith(), 'coChairs')).toBe('done');
    const alone = hallWith({ chairs: named.slice(0, 1) });
    expect(lineOf(alone, 'coChairs')).toMatchObject({
      grade: 'lacking',
      who: 'Thường trực Hội đồng nhân dân',
    });
    expect(gradeOf(hallWith({ chairs: named }), 'coChairs')).toBe('done');
    expect(gradeOf(hallWith({}, { template: 'village' }), 'coChairs')).toBeUndefined();
  });

  test('RD3 TD1 People’s Council, Party committee and Front are invited where the duty applies', () => {
    expect(gradeOf(hallWith(), 'guests')).toBe('done');
    const few = hallWith({ plan: { invited: ['Thường trực HĐND', 'Đảng ủy xã'] } });
    expect(lineOf(few, 'guests')).toMatchObject({
      grade: 'lacking',
      names: ['Thường trực Hội đồng nhân dân', 'Ủy ban Mặt trận Tổ quốc Việt Nam'],
    });
    expect(gradeOf(hallWith({}, { template: 'village' }), 'guests')).toBeUndefined();
  });

  test('RD4 BL4 TD2 the notice is lacking until it is out by the day that the copied profile names', () => {
    const hall = hallWith();
    expect(lineOf(hall, 'notice')).toMatchObject({ grade: 'lacking', due: '2026-12-11', late: false });
    expect(lineOf(hall, 'notice', '2026-12-12')).toMatchObject({ grade: 'lacking', late: true });
    expect(gradeOf(hall, 'proof')).toBeUndefined();
    hall.wait(12 * 86_400_000);
    hall.does(coordinator, 'notice.putOut');
    expect(lineOf(hall, 'notice', '2026-12-13')).toMatchObject({
      ...{ grade: 'lacking', late: true, date: '2026-12-13', due: '2026-12-11' },
    });
    const inTime = hallWith();
    inTime.does(coordinator, 'notice.putOut');
    expect(lineOf(inTime, 'notice')).toMatchObject({ grade: 'done', date: '2026-12-01' });
  });

  test('RD4 TD2 once the notice is out, what shows that it was posted is better to have', () => {
    const hall = hallWith();
    hall.does(coordinator, 'notice.putOut');
    expect(gradeOf(hall, 'proof')).toBe('better');
    const proof = [{ id: 'a'.repeat(64), name: 'anh.jpg', bytes: 10, mediaType: 'image/jpeg' }];
    const posted = { channel: 'posted', place: 'Bảng tin', from: '2026-12-01', proof };
    hall.does(coordinator, 'publications.note', posted);
    expect(gradeOf(hall, 'proof')).toBe('done');
  });

  test('RD4 BL4 where no line of the profile asks for a notice it is better to have', () => {
    const hall = new Hall('tinh', instant(Date.UTC(2026, 11, 1, 2)));
    hall.house = { ...hall.house, profile: { lines: [] } };
    hall.does(coordinator, 'plan.start', started);
    expect(lineOf(hall, 'notice')).toMatchObject({ grade: 'better', due: null, late: false });
  });

  test('RD1 PL7 PL4 number, contradictions and the words of recording and consent are better to have', () => {
    const hall = hallWith({ plan: { rights: 'Nói ngắn gọn.', delegatesStated: 9 } });
    expect(gradeOf(hall, 'issued')).toBe('better');
    expect(gradeOf(hall, 'contradictions')).toBe('done');
    expect(gradeOf(hall, 'recording')).toBe('better');
    expect(gradeOf(hallWith(), 'recording')).toBe('done');
    expect(gradeOf(hall, 'consent')).toBe('better');
    expect(gradeOf(hallWith(), 'consent')).toBe('done');
    hall.does(coordinator, 'plan.change', { set: { number: '48/KH-UBND' } });
    expect(gradeOf(hall, 'issued')).toBe('done');
    hall.does(coordinator, 'allocation.add', { rows: [{ name: 'Thôn Một', delegates: 3 }] });
    expect(lineOf(hall, 'contradictions')).toMatchObject({ grade: 'better', count: 1 });
  });
});

describe('what came in', () => {
  const rows = [
    { id: 'mot', name: 'Thôn Một', delegates: 1, minOpinions: 1 },
    { id: 'hai', name: 'Thôn Hai', delegates: 1, minOpinions: 0 },
  ];

  test('RD6 PL1 units that have not handed in are named with their date, as the band names them', () => {
    const hall = hallWith({ organisations: rows });
    expect(lineOf(hall, 'handIns')).toMatchObject({ grade: 'better', count: 0, of: 2 });
    hall.does(coordinator, 'intake.setDue', { dueOn: '2026-12-04' });
    const who = 'Thôn Một, Thôn Hai';
    expect(lineOf(hall, 'handIns')).toMatchObject({ grade: 'better', who, due: '2026-12-04', late: true });
    hall.does(coordinator, 'intake.close');
    expect(gradeOf(hall, 'handIns')).toBe('done');
    expect(gradeOf(hallWith(), 'handIns')).toBeUndefined();
  });

  test('RD6 UB5 delegates and opinions are counted against the table', () => {
    const hall = hallWith({ organisations: rows });
    expect(lineOf(hall, 'delegates')).toMatchObject({ grade: 'better', count: 0, of: 2 });
    expect(lineOf(hall, 'opinions')).toMatchObject({ grade: 'better', count: 0, of: 1 });
    for (const organisation of ['mot', 'hai'])
      hall.does(coordinator, 'delegates.name', { organisation, people: [{ name: 'Vũ Thị Ví Dụ' }] });
    asks(hall, 'Đường thôn hỏng', { organisation: 'mot' });
    expect([gradeOf(hall, 'delegates'), gradeOf(hall, 'opinions')]).toEqual(['done', 'done']);
  });

  test('RD5 UB3 what sounds like a complaint is lacking until somebody has sorted it', () => {
    const hall = hallWith();
    expect(gradeOf(hall, 'complaints')).toBeUndefined();
    const petition = asks(hall, 'Tôi khiếu nại việc thu hồi đất');
    expect(lineOf(hall, 'complaints')).toMatchObject({ grade: 'lacking', count: 1 });
    hall.does(coordinator, 'petitions.classify', {
      ...{ petition, field: 'dat-dai', authority: 'commune', necessity: null },
    });
    expect(gradeOf(hall, 'complaints')).toBe('done');
  });

  test('RD6 PL2 matters without field are better sorted', () => {
    const hall = hallWith();
    asks(hall, 'Thêm đèn đường');
    asks(hall, 'Đường thôn hỏng', { field: 'ha-tang' });
    expect(lineOf(hall, 'fields')).toMatchObject({ grade: 'better', count: 1, of: 2 });
  });

  test('RD2 BL2 PL6 TD8 matters without body and without proposed answer are lacking, with who owes what', () => {
    const hall = hallWith();
    const petition = asks(hall, 'Đường thôn hỏng', { field: 'ha-tang' });
    calls(hall);
    expect(lineOf(hall, 'bodies')).toMatchObject({ grade: 'lacking', count: 1, of: 1, due: '2026-12-18' });
    expect(gradeOf(hall, 'answers')).toBe('done');
    hall.does(coordinator, 'petitions.assign', { petition, department: 'kinh-te', part: 'lead' });
    expect(gradeOf(hall, 'bodies')).toBe('done');
    expect(lineOf(hall, 'answers')).toMatchObject({ grade: 'lacking', count: 1, who: 'Phòng Kinh tế 1' });
    const assignment = there([...hall.meeting.assignments][0]).id;
    const paper = { no: '12/KT', date: '2026-12-01', signer: 'Trần Văn Mẫu' };
    hall.does(coordinator, 'answers.enter', { assignment, text: 'Sửa xong trong tháng 12.', paper });
    expect([gradeOf(hall, 'answers'), gradeOf(hall, 'approved')]).toEqual(['done', 'better']);
    hall.does(coordinator, 'answers.approve', { assignment });
    expect(gradeOf(hall, 'approved')).toBe('done');
  });

  test('RD6 TD6 what the chair’s book needs besides answers is better to have', () => {
    const hall = hallWith({ agenda: [{ id: 'khai-mac', kind: 'opening', title: 'Khai mạc' }] });
    // The summary of the report, and who opens it for how long.
    expect(lineOf(hall, 'book')).toMatchObject({ grade: 'better', count: 2, mend: { stage: 'book' } });
    hall.does(coordinator, 'book.write', { part: 'report', text: 'Kinh tế của xã tăng 8 %.', over: '' });
    expect(lineOf(hall, 'book')).toMatchObject({ grade: 'better', count: 1 });
  });

  test('RD6 QN6 TD10 results of earlier promises are better to have', () => {
    expect(lineOf(hallWith(), 'promises')).toMatchObject({ grade: 'better', mend: { stage: 'import' } });
    const promises = {
      ...{ from: 'nam-truoc', title: 'Đối thoại năm 2025' },
      rows: [{ row: 1, wording: 'Sửa đường thôn', body: 'Phòng Kinh tế', owedBy: 'Phòng Kinh tế' }],
    };
    const hall = hallWith({ promises });
    expect(lineOf(hall, 'promises')).toMatchObject({
      grade: 'better',
      count: 1,
      of: 1,
      who: 'Phòng Kinh tế',
    });
    const promise = there([...hall.meeting.earlierPromises][0]).id;
    hall.does(coordinator, 'earlierPromises.check', { promise, owedBy: 'Phòng Kinh tế' });
    expect(gradeOf(hall, 'promises')).toBe('done');
  });

  test('RD6 PL5 QN5 milestones that are late and reports that are not there are told of, with who owes them', () => {
    const milestones = [
      { what: 'Nộp danh sách', owner: 'Các thôn', writtenAs: 'chậm nhất ngày 04/12/2026' },
      { what: 'Báo cáo kinh tế – xã hội', owner: 'Phòng Kinh tế' },
    ];
    const hall = hallWith({ milestones });
    expect(lineOf(hall, 'milestones')).toMatchObject({
      grade: 'better',
      count: 1,
      who: 'Các thôn',
      late: true,
    });
    expect(lineOf(hall, 'reports')).toMatchObject({
      grade: 'better',
      count: 1,
      who: 'Phòng Kinh tế',
      due: null,
    });
    for (const { id } of hall.meeting.milestones)
      hall.does(coordinator, 'milestones.handIn', { milestone: id });
    expect([gradeOf(hall, 'milestones'), gradeOf(hall, 'reports')]).toEqual(['done', 'done']);
    expect(gradeOf(hallWith(), 'milestones')).toBeUndefined();
  });

  test('RD6 TD12 dates that hang on an expected day off are told of', () => {
    const milestones = [{ what: 'Trả lời', due: { kind: 'session', offset: 15, unit: 'working' } }];
    const hall = hallWith({ milestones }, { heldOn: '2027-01-20' });
    expect(lineOf(hall, 'expected')).toMatchObject({ grade: 'better', count: 1, names: ['Trả lời'] });
    const certain = hallWith({ milestones: [{ what: 'Trả lời', writtenAs: 'ngày 04/12/2026' }] });
    expect(gradeOf(certain, 'expected')).toBe('done');
  });
});

test('RD1 QN4 within its grade what is late comes first, then what is due soonest', () => {
  const hall = hallWith({}, { place: '' });
  asks(hall, 'Đường thôn hỏng', { field: 'ha-tang' });
  const { lacking } = readinessOf(seenBy('preparation', hall.meeting), theDate('2026-12-12'), null);
  expect(lacking.map(({ code }) => code)).toEqual(['notice', 'bodies', 'place', 'chairs']);
});
