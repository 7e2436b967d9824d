import { afterAll, beforeAll, expect, test } from 'vitest';
import { civilDateOf } from '@doi-thoai/shared/calendar/civil-date';
import { instant } from '@doi-thoai/shared/calendar/instant';
import { followsUp } from '@doi-thoai/shared/queries/followed-up';
import { matterCode } from '@doi-thoai/shared/queries/matter-code';
import { matterFigures, mattersOf } from '@doi-thoai/shared/queries/matters';
import type { Meeting } from '@doi-thoai/shared/meeting/meeting';
import { openDatabase } from '@doi-thoai/server/journal/database';
import { owedLetters } from '@doi-thoai/server/processes/owed-letters';
import { ProcessRunner } from '@doi-thoai/server/processes/runner';
import { meetingKind } from '@doi-thoai/server/streams/meeting-kind';
import { signedInCookie } from '../cast/sessions.ts';
import { askOver } from '../support/ask-over-http.ts';
import { closedByFirstRelease, leaveClosed } from '../support/first-release.ts';
import { startInProcess, type InProcessServer } from '../support/in-process-server.ts';
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts';

let database: TestDatabase;
let server: InProcessServer;
let pool: ReturnType<typeof openDatabase>;
/** The test drives the clock: the session was on Sunday 29/11/2026, the upgrade is on Monday 11/01/2027; 16/01 is a Saturday. */
let now = Date.parse('2027-01-11T02:00:00Z');
const clock = () => now;
const { meeting, event } = closedByFirstRelease();

beforeAll(async () => {
  database = await createTestDatabase();
  await leaveClosed(database.url);
  server = await startInProcess({ databaseUrl: database.url, clock, wall: clock });
  pool = openDatabase(database.url);
});
afterAll(async () => {
  await pool.end();
  await server.stop();
  await database.drop();
});

const stateNow = (): Promise<Meeting> => server.app.streams.with(meetingKind, meeting, ({ state }) => state);

/** What a server does when it starts. */
async function startsProcesses(): Promise<void> {
  const { journal, app } = server;
  const processes = new ProcessRunner([owedLetters()], {
    ...{ pool, journal, handleCommand: app.handleCommand, log: app.http.log as never, clock },
  });
  await processes.run();
  await processes.close();
}

async function matters() {
  const state = await stateNow();
  return mattersOf(state, instant(now));
}

test('J13 FU13 TD15 what the first release sent up is in a letter that is owed from the day of the upgrade', async () => {
  expect([...(await stateNow()).escalations]).toEqual([]);
  await startsProcesses();
  const { escalations, petitions } = await stateNow();
  const opened = [...escalations].map((row) => [
    row.body,
    row.petitions.map((id) => petitions.get(id)?.no),
    civilDateOf(row.openedAt),
    row.letter,
  ]);
  expect(opened).toHaveLength(2);
  expect(opened).toEqual(
    expect.arrayContaining([
      ['Công ty Điện lực', [3, 4], '2027-01-11', null],
      ['Sở Xây dựng', [5], '2027-01-11', null],
    ]),
  );
  const sentUp = (await matters()).filter(({ letter }) => letter !== null);
  expect(sentUp.map(({ no, result, letter }) => [no, result.code, letter?.sendBy])).toEqual([
    [3, '5', '2027-01-18'],
    [4, '5', '2027-01-18'],
    [5, '5', '2027-01-18'],
  ]);
  expect(sentUp.map(({ overdue }) => overdue)).toEqual([0, 0, 0]);

  const { seq } = await server.journal.head(meeting);
  now = Date.parse('2027-01-19T02:00:00Z');
  await pool.query(`delete from cursor where name like 'process %'`);
  await startsProcesses();
  expect((await server.journal.head(meeting)).seq).toBe(seq);
  expect((await matters()).find(({ no }) => no === 5)?.overdue).toBe(1);
  expect(await server.journal.verify(meeting)).toEqual({ ok: true, events: seq });
  expect(seq).toBe(event.length + 3);
});

test('J13 CN5 FU1 what the first release closed is followed up with all that it still owes', async () => {
  const state = await stateNow();
  expect([state.about.state, followsUp(state)]).toEqual(['closed', true]);
  const all = await matters();
  const standing = all.map(({ no, stage, result, parts, lacksBody, dates }) => [
    ...[no, stage, result.code, parts.map(({ department }) => department), lacksBody, dates.first],
  ]);
  expect(standing).toEqual([
    [1, 'open', '3a', ['giao-thong'], false, '2026-12-18'],
    [3, 'open', '5', [], false, '2026-12-18'],
    [4, 'open', '5', [], false, '2026-12-18'],
    [5, 'open', '5', [], false, '2026-12-25'],
    [6, 'open', '4', ['giao-duc'], false, '2026-12-18'],
    [7, 'closed', '1', [], false, null],
    [8, 'open', '4', [], true, '2026-12-18'],
  ]);
  expect(matterFigures(all)).toMatchObject({ total: 7, replied: 1, solved: 0, closed: 1 });
});

test('J13 J14 TK1 TK4 the tracker and what is due hold what the first release left owed', async () => {
  await server.accounts.saveAccount({
    ...{ name: 'coordinator', password: 'mat-khau-thu', roles: ['coordinator'] },
  });
  const cookie = await signedInCookie(server, 'coordinator', 'mat-khau-thu');
  const rowsOf = async (path: string) => (await askOver(server, 'GET', path, { cookie })).body;
  const codes = (rows: unknown) => (rows as { code: string }[]).map(({ code }) => code).sort();
  const state = await stateNow();
  const codesOf = (...numbers: number[]) => numbers.map((no) => matterCode(state, no));
  const tracker = await rowsOf('/api/office/tracker');
  expect(codes(tracker['rows'])).toEqual(codesOf(1, 3, 4, 5, 6, 7, 8));
  const { due } = (await rowsOf('/api/office/due')) as {
    due: Record<string, { tracked: { code: string } }[]>;
  };
  expect(codes(due['longLate']?.map(({ tracked }) => tracked))).toEqual(codesOf(1, 6, 8));
  expect(codes(due['late']?.map(({ tracked }) => tracked))).toEqual(codesOf(3, 4, 5));
});
