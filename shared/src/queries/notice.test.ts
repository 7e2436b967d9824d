import { expect, test } from 'vitest';
import { theDate } from '../calendar/civil-date.ts';
import { instant } from '../calendar/instant.ts';
import { communeProfile, shippedProfiles } from '../office/shipped-profiles.ts';
import { lineOf } from '../office/rule-profile.ts';
import { coordinator, Hall, there } from '../testing/example-hall.ts';
import { seenBy } from '../testing/seen-by.ts';
import { only } from '../engine/view.ts';
import { missingInNotice, noticeStep, noticeTerm, outdatedNotice, type Announcing } from './notice.ts';

const evidence = { id: 'a'.repeat(64), name: 'anh.jpg', bytes: 10, mediaType: 'image/jpeg' };
const complete = {
  ...{ registrationPlace: 'Bộ phận Một cửa', registrationBy: '2026-12-15', registrationWay: 'điện thoại' },
  ...{ opinionsTo: 'Văn phòng', contact: 'Văn phòng', contactPhone: '0203 123 456' },
};

function begun(heldOn: string | null = '2026-12-18', at = Date.UTC(2026, 11, 7, 2)): Hall {
  const hall = new Hall('dong-mau', instant(at));
  hall.house = { ...hall.house, profile: { lines: communeProfile.lines } };
  hall.does(coordinator, 'plan.start', {
    ...{ template: 'commune', title: 'Đối thoại 2026', host: 'UBND xã Đồng Mẫu', heldOn },
    ...{ period: '', startsAt: '08:00', place: 'Hội trường' },
  });
  return hall;
}

function announcing({ meeting }: Hall): Announcing {
  const data = seenBy('preparation', meeting);
  return {
    ...{ about: there(data.about[only]), plan: there(data.plan[only]), house: there(data.house[only]) },
    ...{ opinionsBy: data.intake[only]?.dueOn ?? null, papers: data.papers },
    publications: data.publications,
  };
}

const termOn = (hall: Hall, today: string) => noticeTerm(announcing(hall), theDate(today));

test('PU6 TD1 BL4 a session on 18/12/2026 is announced by 11/12/2026 at the latest, as the copied line says', () => {
  const hall = begun();
  expect(termOn(hall, '2026-12-07')).toEqual({
    ...{ state: 'ahead', lastDay: '2026-12-11', daysBefore: 7, outOn: null, days: 4 },
    source: 'Luật 72/2025/QH15, điều 43',
  });
  expect(termOn(hall, '2026-12-11')).toMatchObject({ state: 'ahead', days: 0 });
  expect(termOn(hall, '2026-12-12')).toMatchObject({ state: 'late', days: 1 });
});

test('PU6 BL4 the plan of Bình Lãng announces a session of 28/10/2021 by 21/10/2021', () => {
  const hall = begun(null);
  hall.does(coordinator, 'schedule.change', {
    ...{ heldOn: '2021-10-28', period: '', startsAt: '08:00', place: 'Hội trường', reason: 'Ấn định ngày' },
  });
  const lines = shippedProfiles.find(({ id }) => id === 'binh-lang-2021')?.lines ?? [];
  const house = { ...announcing(hall).house, profile: { lines } };
  expect(noticeTerm({ ...announcing(hall), house }, theDate('2021-10-01')).lastDay).toBe('2021-10-21');
});

test('PU6 nothing is counted without a day, or without a line of the profile', () => {
  expect(termOn(begun(null), '2026-12-07')).toMatchObject({ state: 'unset', lastDay: null });
  const hall = begun();
  const house = { ...announcing(hall).house, profile: { lines: [] } };
  expect(noticeTerm({ ...announcing(hall), house }, theDate('2026-12-07')).state).toBe('unset');
});

test('PU6 it is in time or late by the day on which it was first made public, in whatever way', () => {
  const hall = begun();
  hall.does(coordinator, 'notice.putOut');
  expect(termOn(hall, '2026-12-20')).toMatchObject({ state: 'inTime', outOn: '2026-12-07', days: 4 });
  const late = begun('2026-12-18', Date.UTC(2026, 11, 14, 2));
  late.does(coordinator, 'notice.putOut');
  expect(termOn(late, '2026-12-14')).toMatchObject({ state: 'late', outOn: '2026-12-14', days: 3 });
  late.does(coordinator, 'publications.note', { channel: 'posted', place: 'Bảng tin', from: '2026-12-11' });
  expect(termOn(late, '2026-12-14')).toMatchObject({ state: 'inTime', outOn: '2026-12-11', days: 0 });
});

test('PU8 BL4 what the notice does not say yet is named, the four things of the law first', () => {
  const hall = begun(null);
  hall.does(coordinator, 'plan.change', { set: { contents: '', forms: ['onSite', 'online'] } });
  expect(missingInNotice(announcing(hall))).toEqual([
    ...['day', 'contents', 'registration', 'opinionsTo', 'opinionsBy', 'contact', 'online', 'reception'],
  ]);
});

test('PU8 TD2 one thing is owed at a time, from what is missing to the proof', () => {
  const hall = begun();
  const step = () => noticeStep(announcing(hall));
  expect(step()).toBe('write');
  hall.does(coordinator, 'plan.change', { set: complete });
  hall.does(coordinator, 'facts.change', { set: { reception: 'Phòng Tiếp công dân' } });
  hall.does(coordinator, 'intake.setDue', { dueOn: '2026-12-04' });
  expect(step()).toBe('makeFinal');
  hall.does(coordinator, 'papers.makeFinal', { kind: 'notice' });
  expect(step()).toBe('issue');
  const paper = there(hall.meeting.papers.find(({ kind }) => kind === 'notice')).id;
  hall.does(coordinator, 'papers.issue', {
    ...{ paper, number: '49/TB-UBND', date: '2026-12-07', signer: { office: '', name: 'Trần Văn Mẫu' } },
  });
  expect(step()).toBe('putOut');
  hall.does(coordinator, 'notice.putOut');
  expect(step()).toBe('prove');
  const note = { channel: 'posted', place: 'Bảng tin', from: '2026-12-07' };
  hall.does(coordinator, 'publications.note', note);
  expect(step()).toBe('prove');
  hall.does(coordinator, 'publications.note', { ...note, proof: [evidence] });
  expect(step()).toBe('done');
});

test('PU6 the line that is asked is the one of the profile, never a number of the product', () => {
  const hall = begun();
  const line = there(lineOf(announcing(hall).house.profile, 'notice', theDate('2026-12-18')));
  const house = { ...announcing(hall).house, profile: { lines: [{ ...line, offset: -10 }] } };
  expect(noticeTerm({ ...announcing(hall), house }, theDate('2026-12-07'))).toMatchObject({
    ...{ lastDay: '2026-12-08', daysBefore: 10 },
  });
});

test('PU2 TD7 a plan that says something else than the issued notice is told of, until another notice amends it', () => {
  const hall = begun();
  const outdated = () => outdatedNotice(announcing(hall))?.number;
  const issue = (number: string) => {
    hall.does(coordinator, 'papers.makeFinal', { kind: 'notice' });
    const { id: paper } = there(hall.meeting.papers.find((one) => one.amended === null));
    const signer = { office: '', name: 'Nguyễn Thị Ví Dụ' };
    hall.does(coordinator, 'papers.issue', { paper, number, date: '2026-12-07', signer });
    return paper;
  };
  const change = (contact: string) => hall.does(coordinator, 'plan.change', { set: { contact } });
  change('Bộ phận Một cửa');
  expect(outdated()).toBeUndefined();
  const paper = issue('49/TB-UBND');
  expect(outdated()).toBeUndefined();
  change('Nhà văn hóa');
  expect(outdated()).toBe('49/TB-UBND');
  change('Bộ phận Một cửa');
  expect(outdated()).toBeUndefined();
  change('Nhà văn hóa');
  hall.does(coordinator, 'papers.amend', { paper, reason: 'Đổi nơi liên hệ' });
  expect(outdated()).toBe('49/TB-UBND');
  issue('52/TB-UBND');
  expect(outdated()).toBeUndefined();
});
