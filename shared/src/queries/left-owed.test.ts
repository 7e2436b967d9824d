import { describe, expect, test } from 'vitest';
import { theDate } from '../calendar/civil-date.ts';
import { Table } from '../engine/table.ts';
import type { InputOf } from '../meeting/meeting.ts';
import { noBodies, type KnownBodies, type Lasting } from '../office/lasting.ts';
import { coordinator, Hall, moderator, presider, there } from '../testing/example-hall.ts';
import { as, replay } from '../testing/playing.ts';
import { followedHall, reports, tells, verifies } from '../testing/followed-hall.ts';
import { seenBy } from '../testing/seen-by.ts';
import { newOf, type BroughtIn } from '../meeting/plan/brought-in.ts';
import { earlierFigures } from './earlier-promises.ts';
import { isEarlierOf, toldBetween, type ListedConference } from './earlier-conferences.ts';
import { leftOwed, toBeTold } from './left-owed.ts';

const system = as('system');
const rowsOf = (hall: Hall) => leftOwed(hall.meeting).map(({ row }) => row);
const row = (hall: Hall) => there(rowsOf(hall)[0]);

/** A conference to come, of the same office. */
function nextHall(heldOn: string | null = '2025-11-21', bodies: KnownBodies = noBodies): Hall {
  const hall = new Hall('lan-hai');
  hall.bodies = bodies;
  hall.does(coordinator, 'plan.start', {
    ...{ template: 'commune', title: 'Đối thoại 2025', host: 'UBND phường Mẫu', heldOn },
    ...{ period: '', startsAt: '08:00', place: 'Hội trường' },
  });
  return hall;
}

type Bringing = InputOf<'earlierPromises.bringIn'>;

/** Brings in what the process would bring in by now. */
function brings(next: Hall, earlier: Hall, more: Partial<Bringing> = {}) {
  const { about } = earlier.meeting;
  const { bodies, now } = next;
  const { rows, gone } = newOf(next.meeting, about.id, rowsOf(earlier), {
    ...{ bodies, now },
  });
  return next.does(system, 'earlierPromises.bringIn', {
    ...{ from: about.id, title: about.title, heldOn: about.heldOn },
    ...{ asOf: earlier.journal.length, rows, gone, ...more },
  });
}
const brought = (next: Hall) => [...next.meeting.earlierPromises].sort((a, b) => a.row - b.row);
const first = (next: Hall) => there(brought(next)[0]);

describe('what a conference left owed', () => {
  test('QN6 BX9 PN18 what a body owes with its first day and its present one, and what became of it on both axes', () => {
    const { hall, petition, commitment } = followedHall();
    expect(row(hall)).toMatchObject({
      ...{ key: commitment, kept: 'there', checked: true, owedById: 'dat-dai', body: 'Phòng Đất đai' },
      ...{ firstDue: '2024-12-13', due: '2024-12-13', outcome: '3a', replied: false, note: 'HN-KN1' },
    });
    hall.does(presider, 'extensions.grant', {
      ...{ commitment, until: '2025-01-20', reason: 'Chờ bàn giao mặt bằng', chair: 'an' },
    });
    expect(row(hall)).toMatchObject({ firstDue: '2024-12-13', due: '2025-01-20' });
    expect(row(hall)).toMatchObject({ asked: '', reported: '' });
    reports(hall, commitment);
    // Nobody else has made sure of it.
    expect(row(hall)).toMatchObject({ outcome: '3a', replied: false });
    expect(row(hall).reported).toBe('22/11/2024: Đã sửa xong đường');
    verifies(hall, commitment);
    expect(leftOwed(hall.meeting)[0]).toMatchObject({ row: { outcome: '2c' }, overSince: '2024-11-22' });
    tells(hall, petition, '2024-11-22');
    expect(row(hall)).toMatchObject({ replied: true, replyNo: '31/UBND-KT', repliedOn: '2024-11-22' });
  });

  test('PN18 BX6 TD15 what an upper body has and what nobody was given is among it, and what the hall ended is not', () => {
    const { hall } = followedHall('escalated', { body: 'Sở Xây dựng', due: '2024-12-20' });
    expect(rowsOf(hall)).toMatchObject([{ body: 'Sở Xây dựng', owedBy: '', outcome: '5', wasPublic: false }]);
    expect(rowsOf(followedHall('answered').hall)).toEqual([]);
    const unheard = new Hall();
    unheard.does(coordinator, 'meeting.convene', { title: 'Đối thoại' });
    unheard.does(moderator, 'meeting.start');
    unheard.registers(['Đường vào xóm hỏng nặng']);
    unheard.does(moderator, 'meeting.close');
    expect(rowsOf(unheard)).toMatchObject([{ body: '', outcome: null, wording: 'Đường vào xóm hỏng nặng' }]);
  });

  test('PN19 what ended before the last hall was told of it is not told to the next one again', () => {
    const owed = (overSince: string | null) => ({
      row: { key: `het-${overSince}` } as BroughtIn,
      overSince: overSince === null ? null : theDate(overSince),
      first: null,
    });
    const all = [owed(null), owed('2025-03-01'), owed('2025-06-01')];
    const keys = (since: string | null) =>
      toBeTold(all, since === null ? null : theDate(since)).map(({ row }) => row.key);
    expect(keys(null)).toHaveLength(3);
    expect(keys('2025-06-01')).toEqual(['het-null', 'het-2025-06-01']);
  });
});

describe('which conferences are earlier ones', () => {
  const listed = (id: string, heldOn: string | null, more: Partial<ListedConference> = {}) => ({
    ...{ id, host: 'UBND xã Đồng Mẫu', state: 'closed' as const, rehearsal: false, ...more },
    heldOn: heldOn === null ? null : theDate(heldOn),
  });
  const coming = listed('nay', '2026-12-18', { state: 'convened' });
  const earlier = (one: ListedConference, bodies = Table.of<Lasting>()) => isEarlierOf(one, coming, bodies);

  test('PN18 BX12 those of the same host that are over, or of one that went over into it; never a rehearsal', () => {
    expect(earlier(listed('a', '2025-12-18'))).toBe(true);
    expect(earlier(listed('a', null, { host: 'UBND  XÃ ĐỒNG MẪU'.replace('  ', ' ') }))).toBe(true);
    expect(earlier(listed('a', '2025-12-18', { state: 'inSession' }))).toBe(false);
    expect(earlier(listed('a', '2025-12-18', { rehearsal: true }))).toBe(false);
    expect(earlier(listed('a', '2027-01-01'))).toBe(false);
    expect(earlier(listed('a', '2025-12-18', { host: '' }))).toBe(false);
    const old = listed('a', '2024-12-18', { host: 'UBND xã Cũ' });
    expect(earlier(old)).toBe(false);
    const bodies = Table.of<Lasting>([
      { id: 'cu', name: 'UBND xã Cũ', validTo: theDate('2025-06-30'), successor: 'moi' },
      { id: 'moi', name: 'UBND xã Đồng Mẫu', validTo: null, successor: null },
    ]);
    expect(earlier(old, bodies)).toBe(true);
  });

  test('PN19 the hall before is that of the last conference in between', () => {
    const all = [listed('a', '2024-12-18'), listed('b', '2025-06-18'), listed('c', '2025-12-18'), coming];
    const told = (id: string) =>
      toldBetween(all, there(all.find((one) => one.id === id)), coming, Table.of<Lasting>())?.id;
    expect([told('a'), told('b'), told('c')]).toEqual(['c', 'c', undefined]);
  });
});

describe('what a conference to come is brought', () => {
  test('PN18 QN6 comes once, with its step, follows what happens there until the day, and stays then', () => {
    const { hall, petition, commitment } = followedHall();
    const next = nextHall();
    brings(next, hall);
    expect(brought(next)).toHaveLength(1);
    expect([...next.meeting.agenda].filter(({ on }) => on === 'earlierPromises')).toHaveLength(1);
    expect([...next.meeting.earlierSources]).toMatchObject([{ id: 'thu', title: 'Hội nghị đối thoại mẫu' }]);
    const { id } = first(next);
    expect(brings(next, hall)).toEqual([]);
    reports(hall, commitment);
    verifies(hall, commitment);
    tells(hall, petition, '2024-11-22');
    brings(next, hall);
    expect(first(next)).toMatchObject({ id, outcome: '2c', replied: true, replyNo: '31/UBND-KT' });
    expect(earlierFigures(seenBy('screen', next.meeting).earlierPromises)).toMatchObject({
      ...{ total: 1, replied: 1, results: { done: 1 } },
    });
    next.does(moderator, 'meeting.start');
    hall.does(coordinator, 'matters.askReopening', { petition, reason: 'Đường lại hỏng như trước' });
    hall.does(coordinator, 'matters.decideReopening', { petition, due: '2025-12-31', department: 'dat-dai' });
    expect(row(hall)).toMatchObject({ outcome: '3a' });
    expect(brings(next, hall)).toEqual([]);
    expect(first(next)).toMatchObject({ outcome: '2c' });
    expect(replay('lan-hai', next.journal)).toEqual(next.meeting);
  });

  test('PN18 what was read of a record before something newer changes nothing, nor what was taken along by hand', () => {
    const { hall, commitment } = followedHall();
    const next = nextHall();
    brings(next, hall);
    const before = rowsOf(hall);
    reports(hall, commitment);
    verifies(hall, commitment);
    brings(next, hall);
    expect(brings(next, hall, { asOf: 1, rows: before })).toEqual([]);
    expect(first(next)).toMatchObject({ outcome: '2c' });

    const byHand = new Hall('lan-ba');
    const rows = [{ row: 1, wording: 'Sửa xong đường trước Tết' }];
    byHand.does(coordinator, 'plan.start', {
      ...{ template: 'commune', title: 'Đối thoại', host: '', heldOn: null, period: '', startsAt: '' },
      ...{ place: '', content: { promises: { from: 'thu', title: 'Đối thoại 2024', rows } } },
    });
    expect(brings(byHand, hall)).toEqual([]);
  });

  test('TD11 TD24 PN18 a body that ended by the day is named with who owes it today', () => {
    const { hall } = followedHall();
    const body = (id: string, name: string, validTo: string | null, successor: string | null) => ({
      ...{ id, name, successor },
      validTo: validTo === null ? null : theDate(validTo),
    });
    const bodies = Table.of([
      body('dat-dai', 'Phòng Đất đai', '2025-06-30', 'kinh-te'),
      body('kinh-te', 'Phòng Kinh tế', null, null),
    ]);
    const next = nextHall('2025-11-21', bodies);
    brings(next, hall);
    expect(first(next)).toMatchObject({
      ...{ body: 'Phòng Đất đai', former: true, owedBy: 'Phòng Kinh tế', owedById: 'kinh-te' },
    });
    // Who succeeds it can change while the conference is prepared.
    next.bodies = Table.of([body('dat-dai', 'Phòng Đất đai', null, null)]);
    brings(next, hall);
    expect(first(next)).toMatchObject({ former: false, owedBy: 'Phòng Đất đai' });
  });

  test('PN20 a coordinator leaves one out with a reason, and brings it back as it stands by then', () => {
    const { hall, commitment } = followedHall();
    const next = nextHall();
    brings(next, hall);
    const { id } = first(next);
    next.does(coordinator, 'earlierPromises.leaveOut', { promise: id, reason: 'Đã nhập chung việc khác' });
    expect([brought(next), Object.keys(seenBy('screen', next.meeting).earlierPromises)]).toEqual([[], []]);
    reports(hall, commitment);
    verifies(hall, commitment);
    brings(next, hall);
    expect(brought(next)).toEqual([]);
    expect(next.meeting.leftOutPromises.get(id)).toMatchObject({
      ...{ reason: 'Đã nhập chung việc khác', promise: { outcome: '2c' } },
    });
    const everybody = ['chair', 'book', 'moderator', 'secretary', 'screen', 'public'] as const;
    for (const audience of everybody)
      expect(JSON.stringify(seenBy(audience, next.meeting))).not.toContain('Đã nhập chung');
    next.does(coordinator, 'earlierPromises.bringBack', { promise: id });
    expect(first(next)).toMatchObject({ id, outcome: '2c' });
    const unknown = { promise: 'khong-co', reason: 'Không rõ' };
    expect(next.refusal(coordinator, 'earlierPromises.leaveOut', unknown)).toBe('unknownEarlierPromise');
    next.does(moderator, 'meeting.start');
    const late = { promise: id, reason: 'Không rõ' };
    expect(next.refusal(coordinator, 'earlierPromises.leaveOut', late)).toBe('wrongMeetingState');
  });

  test('PN18 PN17 its words stand in the hall where its own hall read them, and nobody is overruled who let less be read', () => {
    const due = { due: '2025-01-10', officer: 'Trần Văn Mẫu', wording: 'Sửa xong đường trước Tết' };
    const promised = new Hall();
    promised.does(coordinator, 'meeting.convene', {
      title: 'Đối thoại',
      departments: [{ id: 'dat-dai', name: 'Phòng Đất đai' }],
    });
    promised.does(moderator, 'meeting.start');
    const one = promised.registers().petition;
    const commitment = promised.captures(one, due);
    promised.does(moderator, 'petitions.release', { petition: one, text: 'Đường hỏng nặng' });
    promised.does(moderator, 'commitments.readBack', { commitment });
    const [chair] = [...promised.meeting.chairs];
    promised.does(as('chair', { chair: there(chair).id }), 'commitments.confirm', { commitment });
    promised.does(moderator, 'meeting.close');
    const next = nextHall();
    brings(next, promised);
    expect(first(next)).toMatchObject({ released: 'Sửa xong đường trước Tết' });
    // What was asked goes with what was promised of it, and is nothing that the hall reads.
    expect(first(next).asked).toBe('Đường hỏng nặng');
    expect(JSON.stringify(seenBy('screen', next.meeting))).not.toContain(first(next).asked);
    next.does(coordinator, 'earlierPromises.withdrawRelease', { promise: first(next).id });
    promised.does(coordinator, 'parts.report', {
      ...{ commitment, code: '3a', text: 'Đang làm', until: '2025-02-01' },
    });
    brings(next, promised);
    expect(first(next).released).toBeNull();
    const unread = nextHall();
    brings(unread, followedHall().hall);
    expect(first(unread).released).toBeNull();
  });

  test('PN18 IM6 what a table brought to the earlier one is looked after here, and all else at its own conference', () => {
    const { hall } = followedHall();
    const rows = [{ row: 4, wording: 'Lắp đèn đường thôn Đoài', body: 'Phòng TN&MT huyện', former: true }];
    const file = { hash: 'd'.repeat(64), name: 'cam-ket-2023.xlsx', sheet: 'Sheet1' };
    hall.does(coordinator, 'import.take', { file, content: { kind: 'promises', rows } });
    const next = nextHall();
    brings(next, hall);
    const [followed, here] = brought(next);
    const standing = { owedBy: 'Phòng Kinh tế', outcome: '2c', replied: true };
    const check = (promise: string | undefined) =>
      next.refusal(coordinator, 'earlierPromises.check', { promise, ...standing });
    expect([check(followed?.id), check(here?.id)]).toEqual(['earlierPromiseKeptThere', null]);
    expect(brings(next, hall)).toEqual([]);
    expect(next.meeting.earlierPromises.get(here?.id ?? '')).toMatchObject({ ...standing, checked: true });
  });

  test('PN18 UB3 what is owed there no more goes here as well, with its words', () => {
    const { hall, commitment } = followedHall();
    const next = nextHall();
    brings(next, hall);
    const { id } = first(next);
    const events = next.does(system, 'earlierPromises.bringIn', {
      ...{ from: 'thu', title: 'Đối thoại', heldOn: null, asOf: 999, rows: [], gone: [commitment] },
    });
    expect(events).toContainEqual({ type: 'earlierPromiseRemoved', promise: id, erase: [id] });
    expect(brought(next)).toEqual([]);
  });
});
