import { describe, expect, test } from 'vitest';
import { theDate, type CivilDate } from '../calendar/civil-date.ts';
import { instant } from '../calendar/instant.ts';
import { vietnamCalendar } from '../calendar/vietnam-calendar.ts';
import { shippedHouse } from '../office/house.ts';
import { shippedProfiles } from '../office/shipped-profiles.ts';
import { lastWorkingDayIn, milestoneStanding, milestoneWarnings, toRemind } from './milestones.ts';
import { coordinator, Hall, there } from '../testing/example-hall.ts';
import { erased, replay } from '../testing/playing.ts';
import { offDayRemark } from '../words/milestones.ts';

const at = (day: string) => instant(Date.parse(`${day}T02:00:00Z`));

/** A conference of a template, by the profile of one sample where it names one. */
function started(template: string, heldOn: string | null, today: string, profile?: string): Hall {
  const hall = new Hall('thu', at(today));
  const lines = shippedProfiles.find(({ id }) => id === profile)?.lines;
  if (lines) hall.house = { ...shippedHouse, profile: { lines } };
  hall.does(coordinator, 'plan.start', {
    ...{
      template,
      title: 'Hội nghị đối thoại',
      host: 'UBND xã Mẫu',
      heldOn,
      period: '',
      startsAt: '',
      place: '',
    },
  });
  return hall;
}

function dueOf(hall: Hall, milestone: string): CivilDate | null {
  return there(hall.meeting.milestones.get(milestone)).dueOn;
}

/** What the clerk of a plan types: what, words, and what comes before it. */
function adds(hall: Hall, id: string, writtenAs: string, after: readonly string[] = []): CivilDate | null {
  hall.does(coordinator, 'milestones.add', { milestones: [{ id, what: `Việc ${id}`, writtenAs, after }] });
  return dueOf(hall, id);
}

const warningsOf = ({ meeting }: Hall, issuedOn: CivilDate | null = null) =>
  milestoneWarnings({ milestones: meeting.milestones, issuedOn, calendar: meeting.house.calendar });

const remarkOn = (due: string) => {
  const day = theDate(due);
  const last = lastWorkingDayIn(day, vietnamCalendar);
  return last && offDayRemark(day, last, 'vi');
};

describe('the dates of five plans', () => {
  test('TD1 MI3 a commune of 2026: notice, results, review and answers of Friday 18/12/2026', () => {
    const hall = started('commune', '2026-12-18', '2026-11-20');
    expect(dueOf(hall, 'thong-bao')).toBe('2026-12-11');
    expect(dueOf(hall, 'cong-khai-ket-qua')).toBe('2026-12-28');
    expect(dueOf(hall, 'rut-kinh-nghiem')).toBe('2026-12-23');
    expect(dueOf(hall, 'tra-loi-sau')).toBe('2027-01-11');
    expect(dueOf(hall, 'ho-so')).toBe('2026-12-08');
  });

  test('PL5 MI1 Phú Lương: 16/06, 29/06, a Sunday, 04/08, and a report for which no day is named', () => {
    const hall = started('province', null, '2022-06-13');
    expect(adds(hall, 'xom', 'chậm nhất ngày 16/6/2022')).toBe('2022-06-16');
    expect(adds(hall, 'huyen', 'trước ngày 30/6/2022', ['xom'])).toBe('2022-06-29');
    expect(adds(hall, 'tinh', 'trước ngày 25/7/2022', ['huyen'])).toBe('2022-07-24');
    expect(adds(hall, 'dan-van', 'trước ngày 05/8/2022', ['tinh'])).toBe('2022-08-04');
    expect(adds(hall, 'kinh-te-xa-hoi', 'không nêu hạn')).toBeNull();
    expect(remarkOn('2022-07-24')).toBe('(Chủ nhật – ngày làm việc cuối cùng trong hạn: thứ Sáu 22/7)');
    expect(remarkOn('2022-08-04')).toBeUndefined();
  });

  test('PL4 MI4 Phú Lương: "cuối tháng 8/2022" becomes 12/09/2022, and what stood is kept', () => {
    const hall = started('province', null, '2022-06-13', 'binh-lang-2021');
    hall.does(coordinator, 'schedule.change', {
      ...{ heldOn: null, period: 'cuối tháng 8/2022', startsAt: '', place: 'Hội trường Huyện ủy Phú Lương' },
    });
    const day = { heldOn: '2022-09-12', period: '', startsAt: '', place: 'Hội trường Huyện ủy Phú Lương' };
    hall.does(coordinator, 'schedule.change', { ...day, reason: 'Lịch công tác của Tỉnh ủy' });
    expect(hall.meeting.plan.changes.map(({ before, after }) => [before.period, after.heldOn])).toEqual([
      ['', null],
      ['cuối tháng 8/2022', '2022-09-12'],
    ]);
  });

  test('BL4 MI3 Bình Lãng: notice by 21/10/2021, review 02/11/2021, answers 18/11/2021', () => {
    const hall = started('village', '2021-10-28', '2021-10-07', 'binh-lang-2021');
    expect(dueOf(hall, 'thong-bao')).toBe('2021-10-21');
    expect(dueOf(hall, 'rut-kinh-nghiem')).toBe('2021-11-02');
    expect(dueOf(hall, 'tra-loi-sau')).toBe('2021-11-18');
  });

  test('QN3 QN5 MI1 Quảng Ngãi: 31/03/2021 with that day, 30/05/2021 before the 31st, the dossier ten days before', () => {
    const hall = started('programme', '2021-04-28', '2021-03-01', 'quang-ngai-2021');
    expect(adds(hall, 'chu-de-1', 'chậm nhất ngày 31/3/2021')).toBe('2021-03-31');
    expect(adds(hall, 'chu-de-2', 'chậm nhất trước ngày 31/5')).toBe('2021-05-30');
    expect(remarkOn('2021-05-30')).toContain('Chủ nhật');
    expect(dueOf(hall, 'ho-so')).toBe('2021-04-18');
    expect(remarkOn('2021-04-18')).toBe('(Chủ nhật – ngày làm việc cuối cùng trong hạn: thứ Sáu 16/4)');
  });

  test('UB4 MI5 Uông Bí: two streams into one synthesis, and no day is left between the second and it', () => {
    const hall = started('allocated', '2024-11-22', '2024-11-01');
    const dates = { 'xa-phuong': 'trước ngày 12/11/2024', 'mat-tran': 'chậm nhất ngày 14/11/2024' };
    for (const [milestone, writtenAs] of [
      ...Object.entries(dates),
      ['tong-hop', 'trước ngày 15/11/2024'] as const,
    ]) {
      const { what, owner, after } = there(hall.meeting.milestones.get(milestone));
      hall.does(coordinator, 'milestones.change', { milestone, what, owner, after, writtenAs });
    }
    expect(['xa-phuong', 'mat-tran', 'tong-hop'].map((one) => dueOf(hall, one))).toEqual([
      '2024-11-11',
      '2024-11-14',
      '2024-11-14',
    ]);
    expect(warningsOf(hall).filter(({ code }) => code === 'noDayBetween')).toEqual([
      { code: 'noDayBetween', milestone: 'tong-hop', other: 'mat-tran' },
    ]);
  });
});

describe('a graph of milestones', () => {
  test('MI6 PL5 what waits for something that is not there, or for itself over others, is refused', () => {
    const hall = started('adHoc', '2026-12-18', '2026-11-20');
    const add = (milestones: unknown) => hall.refusal(coordinator, 'milestones.add', { milestones });
    expect(add([{ what: 'Một', after: ['khong-co'] }])).toBe('unknownMilestone');
    expect(
      add([
        { id: 'mot', what: 'Một', after: ['hai'] },
        { id: 'hai', what: 'Hai', after: ['mot'] },
      ]),
    ).toBe('milestonesInCircle');
    expect(hall.meeting.milestones.size).toBe(0);
    expect(
      add([
        { id: 'mot', what: 'Một' },
        { id: 'mot', what: 'Hai' },
      ]),
    ).toBe('sameIdTwice');
    expect(
      add([
        { id: 'mot', what: 'Một' },
        { id: 'hai', what: 'Hai', after: ['mot'] },
      ]),
    ).toBeNull();
    const back = { milestone: 'mot', what: 'Một', after: ['hai'] };
    expect(hall.refusal(coordinator, 'milestones.change', back)).toBe('milestonesInCircle');
    hall.does(coordinator, 'milestones.remove', { milestone: 'mot' });
    expect(there(hall.meeting.milestones.get('hai')).after).toEqual([]);
  });

  test('MI10 PL4 what a rule dates gets another date in one act; its first date stays, and no rule moves it again', () => {
    const hall = started('commune', '2026-12-18', '2026-11-02');
    const row = () => there(hall.meeting.milestones.find(({ due }) => due.kind === 'line'));
    const { id: milestone, dueOn: first } = row();
    const moved = { milestone, to: '2026-12-09', reason: 'Chờ số liệu của Công an xã' };
    expect(hall.refusal(coordinator, 'milestones.move', { ...moved, reason: '' })).toBe(
      'milestoneReasonNeeded',
    );
    hall.does(coordinator, 'milestones.move', moved);
    const after = () => there(hall.meeting.milestones.get(milestone));
    expect(after()).toMatchObject({ dueOn: '2026-12-09', firstDue: first });
    expect(after().moves).toEqual([
      { from: first, to: '2026-12-09', reason: 'Chờ số liệu của Công an xã', at: hall.now },
    ]);
    const postponed = { heldOn: '2027-01-15', startsAt: '', period: '', place: '', reason: 'Trùng kỳ họp' };
    hall.does(coordinator, 'schedule.change', { act: 'postponed', ...postponed });
    expect(after()).toMatchObject({ dueOn: '2026-12-09', firstDue: first });
  });

  test('MI7 PL5 where a milestone stands follows from the day, by working days', () => {
    const hall = started('adHoc', '2026-12-18', '2026-12-01');
    adds(hall, 'mot', 'chậm nhất ngày 11/12/2026');
    adds(hall, 'khong-han', '');
    const stands = (day: string, milestone = 'mot') =>
      milestoneStanding(there(hall.meeting.milestones.get(milestone)), theDate(day), vietnamCalendar);
    expect(stands('2026-12-07')).toBe('notYet');
    expect(stands('2026-12-08')).toBe('soon');
    expect(stands('2026-12-11')).toBe('soon');
    expect(stands('2026-12-12')).toBe('late');
    expect(stands('2026-12-12', 'khong-han')).toBe('undated');
    hall.now = at('2026-12-14');
    expect(hall.refusal(coordinator, 'milestones.handIn', { milestone: 'mot', on: '2026-12-15' })).toBe(
      'dayToCome',
    );
    hall.does(coordinator, 'milestones.handIn', {
      milestone: 'mot',
      on: '2026-12-10',
      proof: { kind: 'paper', text: 'Báo cáo', number: '12/BC-UBND', date: '2026-12-10' },
    });
    expect(stands('2026-12-14')).toBe('handedIn');
    hall.does(coordinator, 'milestones.giveBack', { milestone: 'mot', reason: 'Thiếu chữ ký' });
    expect(stands('2026-12-11')).toBe('returned');
    expect(hall.refusal(coordinator, 'milestones.giveBack', { milestone: 'mot', reason: 'x' })).toBe(
      'notHandedIn',
    );
    hall.does(coordinator, 'milestones.handIn', { milestone: 'mot' });
    expect(stands('2026-12-14')).toBe('handedInLate');
    hall.does(coordinator, 'milestones.takeBack', { milestone: 'mot' });
    expect(stands('2026-12-14')).toBe('late');
  });

  test('MI8 PL5 what is late or due within three working days is listed to be reminded of', () => {
    const hall = started('adHoc', '2026-12-18', '2026-12-01');
    for (const [id, day] of [
      ['xa', '14/12'],
      ['gan', '10/12'],
      ['qua', '02/12'],
      ['xong', '08/12'],
    ])
      adds(hall, id ?? '', `chậm nhất ngày ${day}/2026`);
    hall.does(coordinator, 'milestones.handIn', { milestone: 'xong' });
    const listed = () => toRemind(hall.meeting.milestones, theDate('2026-12-07'), vietnamCalendar);
    expect(listed().map(({ id }) => id)).toEqual(['qua', 'gan']);
    hall.does(coordinator, 'milestones.remind', { milestone: 'qua' });
    expect(there(listed()[0]).remindedAt).toEqual([hall.now]);
  });

  test('MI5 PL5 a date before the plan, and one that is awaited but not named, are told of', () => {
    const hall = started('adHoc', '2026-12-18', '2026-11-20');
    adds(hall, 'som', 'chậm nhất ngày 01/11/2026');
    adds(hall, 'cho', '');
    adds(hall, 'sau', 'chậm nhất ngày 10/12/2026', ['cho']);
    expect(warningsOf(hall, theDate('2026-11-10'))).toEqual([
      { code: 'dueBeforePlan', milestone: 'som', other: null },
      { code: 'undatedAwaited', milestone: 'cho', other: 'sau' },
    ]);
  });

  test('MI5 TD12 a date that hangs on an expected holiday is told of', () => {
    const hall = started('commune', '2027-01-20', '2026-12-20');
    expect(warningsOf(hall).filter(({ code }) => code === 'hangsOnExpected')).toContainEqual({
      code: 'hangsOnExpected',
      milestone: 'tra-loi-sau',
      other: null,
    });
  });
});

describe('dates that are dated anew', () => {
  const later = { heldOn: '2026-12-25', period: '', startsAt: '', place: '', reason: 'Trùng kỳ họp' };

  test('MI4 PL4 another day of the session re-dates what hangs on it, keeps first dates, and nothing that is handed in', () => {
    const hall = started('commune', '2026-12-18', '2026-11-20');
    adds(hall, 'co-ngay', 'chậm nhất ngày 01/12/2026');
    hall.does(coordinator, 'milestones.handIn', { milestone: 'giay-moi' });
    hall.does(coordinator, 'schedule.change', later);
    expect(hall.meeting.milestones.get('thong-bao')).toMatchObject({
      dueOn: '2026-12-18',
      firstDue: '2026-12-11',
    });
    expect(dueOf(hall, 'giay-moi')).toBe('2026-12-11');
    expect(dueOf(hall, 'co-ngay')).toBe('2026-12-01');
  });

  test('MI4 PL4 what is put off without a day has no dates until it has one again; first dates stay', () => {
    const hall = started('commune', '2026-12-18', '2026-11-20');
    hall.does(coordinator, 'schedule.change', { ...later, heldOn: null, act: 'postponed' });
    expect(hall.meeting.milestones.get('thong-bao')).toMatchObject({ dueOn: null, firstDue: '2026-12-11' });
  });

  test('MI4 TD12 what the office enters later re-dates what is open', () => {
    const hall = started('commune', '2026-12-18', '2026-11-20');
    const lines = shippedHouse.profile.lines.map((line) =>
      line.id === 'notice' ? { ...line, offset: -10 } : line,
    );
    hall.house = { ...shippedHouse, version: 9, profile: { lines } };
    hall.does({ role: 'system', seat: 'house-copies' }, 'house.adopt');
    expect(hall.meeting.milestones.get('thong-bao')).toMatchObject({
      dueOn: '2026-12-08',
      firstDue: '2026-12-11',
    });
    expect(dueOf(hall, 'rut-kinh-nghiem')).toBe('2026-12-23');
  });

  test('MI9 who is named travels sealed, and is gone with the milestone', () => {
    const hall = started('adHoc', '2026-12-18', '2026-11-20');
    const row = { id: 'mot', what: 'Tổng hợp', owner: 'UBND xã', person: 'Nguyễn Thị Ví Dụ' };
    hall.does(coordinator, 'milestones.add', { milestones: [row] });
    expect(there(hall.meeting.milestones.get('mot')).person).toBe(row.person);
    const added = hall.journal.find((played) => played.event.type === 'milestoneAdded');
    expect(there(added).event).toMatchObject({ subject: 'mot', sealed: { person: row.person } });
    hall.does(coordinator, 'milestones.remove', { milestone: 'mot' });
    expect(JSON.stringify(erased(hall.journal))).not.toContain(row.person);
    expect(replay('thu', erased(hall.journal)).milestones.size).toBe(0);
  });
});
