import { afterAll, beforeAll, expect, test } from 'vitest';
import { addDays, theDate } from '@doi-thoai/shared/calendar/civil-date';
import { instant } from '@doi-thoai/shared/calendar/instant';
import { officeId } from '@doi-thoai/shared/office/office';
import type { DayList } from '@doi-thoai/shared/queries/day-list';
import { mattersOf } from '@doi-thoai/shared/queries/matters';
import { receiptOf, registration } from '../cast/people.ts';
import { signedInCookie } from '../cast/sessions.ts';
import { askOver } from '../support/ask-over-http.ts';
import { convene, type Convened } from '../support/convened.ts';
import { aCitizen, anAccount } from '../support/in-process-server.ts';
import { TimedOffice, type Moment } from '../support/timed-office.ts';
import { mornings, nobodysLeft, results } from '../support/over-tet-mornings.ts';

/*
 * A conference of Thursday 28/01/2027, to the last of its matters. Tết is off from 04/02 to 10/02, as far as that is
 * expected; on 29/01 it is decided that 11/02 and 12/02 are off as well and that Saturdays 20/02 and 27/02 are worked for
 * them. After the session working days are 29/01, 01/02 to 03/02, 15/02 to 20/02, 22/02 to 27/02, and Monday to Friday
 * from 01/03 on.
 */

const names = ['kept', 'silent', 'upper', 'reopened', 'nobodys', 'extended'] as const;
type Name = (typeof names)[number];

const clerk = anAccount('coordinator');
let office: TimedOffice;
let hall: Convened;
let cookie: string;

beforeAll(async () => {
  office = await TimedOffice.opens('2027-01-28T07:30');
  const account = { name: 'lan', password: 'mat khau thu', roles: ['coordinator'] } as const;
  await office.server.accounts.saveAccount(account);
  cookie = await signedInCookie(office.server, account.name, account.password);
  hall = await convene(office.server);
});
afterAll(() => office.closes());

const does = (type: string, input: object) => hall.must(clerk, type, input);

/** The petition of a matter, by its place in the list of names. */
async function matter(name: Name): Promise<string> {
  const receipt = receiptOf(names.indexOf(name) + 1);
  return (await hall.state()).registrations.find((row) => row.receipt === receipt)?.petitions[0] ?? '';
}

async function owed(name: Name): Promise<string> {
  const petition = await matter(name);
  return (await hall.state()).commitments.find((row) => row.petition === petition)?.id ?? '';
}

async function letter(): Promise<string> {
  return [...(await hall.state()).escalations][0]?.id ?? '';
}

/** The session: two are owed by a day that was named, one by a counted one, one goes up, one is nobody's. */
async function held(): Promise<void> {
  for (const [at] of names.entries()) await hall.must(aCitizen, 'speakers.register', registration(at + 1));
  const disposed = {
    kept: { kind: 'toBeVerified', department: 'giao-thong' },
    silent: { kind: 'toBeVerified', department: 'giao-thong', due: '2027-02-03' },
    upper: { kind: 'escalated', body: 'UBND tỉnh' },
    reopened: { kind: 'toBeVerified', department: 'giao-duc', due: '2027-02-16' },
    extended: { kind: 'toBeVerified', department: 'giao-duc', due: '2027-02-16' },
  };
  for (const [name, how] of Object.entries(disposed))
    await hall.must(hall.chair, 'petitions.dispose', { petition: await matter(name as Name), ...how });
  await hall.must(hall.chair, 'meeting.close', {});
  for (const of of ['giao-thong', 'giao-duc']) await leaves(of);
}

/** What gives a body its matters leaves the house on the evening of the day. */
async function leaves(of: string): Promise<void> {
  await does('papers.makeFinal', { kind: 'transferLetter', of });
  const paper = (await hall.state()).papers.find((row) => row.of === of)?.id;
  const signer = { office: 'Chủ tịch', name: 'Trần Văn Mẫu' };
  await does('papers.issue', { paper, number: `${of}/UBND`, date: '2027-01-28', signer });
  await does('papers.send', { paper, on: '2027-01-28' });
}

async function swapped(): Promise<void> {
  for (const [off, worked] of [
    ['2027-02-11', '2027-02-20'],
    ['2027-02-12', '2027-02-27'],
  ]) {
    const decided = { off, worked, state: 'official', source: 'Thông báo nghỉ Tết 2027' };
    await office.must(anAccount('admin'), officeId, 'calendar.swap', decided);
  }
}

/** A body ends what it owes by a paper of that day. */
async function reports(name: Name, on: string): Promise<void> {
  const paper = { no: `${names.indexOf(name) + 1}/QĐ-UBND`, date: on };
  const department = name === 'kept' || name === 'silent' ? hall.roads : hall.schools;
  await hall.must(department, 'parts.report', {
    commitment: await owed(name),
    code: '2a',
    text: 'Xong',
    paper,
  });
}

async function tells(name: Name, on: string): Promise<void> {
  await does('matters.tell', { petition: await matter(name), on, way: 'zalo', text: 'Đã làm xong.' });
}

async function published(): Promise<void> {
  const on = { from: '2027-02-03', results: true };
  await does('publications.note', { channel: 'posted', place: 'Trụ sở', ...on });
  await does('publications.note', { channel: 'web', place: 'Cổng', link: 'https://vi-du.example', ...on });
  await does('heads.list', { heads: [{ name: 'Thôn Một' }, { name: 'Thôn Hai' }] });
  const head = (await hall.state()).heads.find(({ name }) => name === 'Thôn Một')?.id;
  await does('heads.told', { head, on: '2027-02-03', way: 'call' });
}

/** What happens in the course of a day, after its morning. */
const course: Readonly<Record<string, () => Promise<unknown>>> = {
  '2027-01-29': swapped,
  '2027-02-03': async () => {
    await does('escalations.send', {
      escalation: await letter(),
      letter: { no: '9/UBND', date: '2027-02-03' },
    });
    await reports('reopened', '2027-02-03');
    await tells('reopened', '2027-02-03');
    await published();
  },
  // The first day of Tết, a Saturday.
  '2027-02-06': async () =>
    hall.must(aCitizen, 'matters.askReopening', {
      ...{ petition: await matter('reopened'), receipt: receiptOf(names.indexOf('reopened') + 1) },
      reason: 'Cống vẫn tắc ở đoạn cuối.',
    }),
  '2027-02-15': async () => {
    const head = (await hall.state()).heads.find(({ name }) => name === 'Thôn Hai')?.id;
    await does('heads.told', { head, on: '2027-02-15', way: 'paper' });
    const silent = { department: 'giao-thong', parts: [await owed('silent')] };
    await does('reminders.note', { ...silent, way: 'message', on: '2027-02-15' });
    const later = { until: '2027-03-05', reason: 'Chờ thẩm định' };
    await hall.must(hall.schools, 'extensions.ask', { commitment: await owed('extended'), ...later });
  },
  '2027-02-16': async () => {
    const later = { until: '2027-03-05', reason: 'Chờ thẩm định' };
    await hall.must(hall.chair, 'extensions.grant', { commitment: await owed('extended'), ...later });
    await does('matters.decideReopening', { petition: await matter('reopened'), due: '2027-02-24' });
  },
  '2027-02-22': async () =>
    does('matters.assign', { petition: await matter('nobodys'), department: 'giao-duc', part: 'lead' }),
  '2027-02-23': () => reports('silent', '2027-02-23'),
  '2027-02-24': async () => {
    await reports('kept', '2027-02-24');
    await reports('reopened', '2027-02-24');
    await tells('reopened', '2027-02-24');
  },
  '2027-02-27': () => tells('silent', '2027-02-27'),
  '2027-03-01': async () => {
    await tells('kept', '2027-03-01');
    await reports('nobodys', '2027-03-01');
    await tells('nobodys', '2027-03-01');
  },
  '2027-03-04': async () => {
    const again = { no: '21/UBND', date: '2027-03-04' };
    await does('escalations.askAgain', { escalation: await letter(), letter: again });
    await reports('extended', '2027-03-04');
    await tells('extended', '2027-03-04');
  },
  '2027-03-26': async () => {
    const reply = { letter: { no: '310/UBND-TH', date: '2027-03-26' }, text: 'Đưa vào kế hoạch.' };
    await does('escalations.enterReply', { escalation: await letter(), ...reply });
  },
  '2027-03-31': () => tells('upper', '2027-03-31'),
};

async function morningOf(day: string): Promise<DayList> {
  await office.turnsTo(`${day}T07:30` as Moment);
  const { status, body } = await askOver(office.server, 'GET', '/api/office/today', { cookie });
  expect(status).toBe(200);
  return body as unknown as DayList;
}

function shown({ rows }: DayList): readonly string[] {
  const nameOf = (code: string) => names[Number(code.split('-KN')[1]) - 1] ?? '';
  return rows.map(({ group, act, codes, past, left, leaderSince }) => {
    const days = [past > 0 ? `+${past}` : '', left > 0 ? `-${left}` : '', leaderSince ? 'leader' : ''];
    return [group, act, codes.map(nameOf).join(), ...days].filter(Boolean).join(' ');
  });
}

const nextAct = ({ next, rows }: DayList): string =>
  next?.kind === 'row' ? (rows.find(({ key }) => key === next.key)?.act ?? '') : (next?.kind ?? '');

const sorted = (rows: readonly string[] | undefined) => [...(rows ?? [])].sort();

test('C13 D10 FU6 FU7 FU10 RM3 RM5 RS1 TD13 TD15 TD19 QN10 a follow-up over Tết and days that were swapped, morning by morning', async () => {
  await held();
  for (let day = theDate('2027-01-29'); day <= '2027-04-01'; day = addDays(day, 1)) {
    const list = await morningOf(day);
    const left = nobodysLeft[day] === undefined ? [] : [`out give nobodys -${nobodysLeft[day]}`];
    const morning = mornings[day];
    if (morning) expect([day, ...sorted(shown(list))]).toEqual([day, ...sorted([...morning, ...left])]);
    const [conference] = list.conferences;
    const { term, isLate, heads } = conference?.results ?? {};
    expect([day, term]).toMatchObject([
      day,
      { lastDay: '2027-02-07', lastWorkingDay: '2027-02-03', certainty: 'expected' },
    ]);
    const expected = results[day];
    if (expected) {
      const untold = heads?.untold.map(({ name }) => name).join();
      expect([day, term?.daysLeft, untold, isLate, nextAct(list)]).toEqual([day, ...expected]);
    }
    await course[day]?.();
  }
  const state = await hall.state();
  const leaders = [...state.reminders].filter(({ whom }) => whom.to === 'leader');
  expect(leaders.map(({ on }) => on)).toEqual(['2027-02-20']);
  // What was counted is counted anew by the days that were swapped, and the first day stays.
  expect(state.commitments.get(await owed('kept'))).toMatchObject({
    ...{ firstDue: '2027-02-25', due: '2027-02-26', certainty: 'expected' },
  });
  // A body's line counts when it reported, the office's when it told, both against the first day: that of what went up
  // and of what is counted is 25/02, as the calendar stood in the session.
  const late = mattersOf(state, instant(office.now)).map(({ no, parts, lateForOffice }) => [
    ...[names[no - 1], parts.map((part) => part.late).join(), lateForOffice],
  ]);
  expect(late).toEqual([
    ['kept', '0', 0],
    ['silent', '8', 9],
    ['upper', '', 22],
    ['reopened', '0', 0],
    ['nobodys', '2', 0],
    ['extended', '14', 11],
  ]);
});
