import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase } from '@doi-thoai/server/journal/database';
import { lookIns } from '@doi-thoai/server/processes/look-ins';
import { ProcessRunner } from '@doi-thoai/server/processes/runner';
import { meetingKind } from '@doi-thoai/server/streams/meeting-kind';
import { signedInCookie } from '../cast/sessions.ts';
import { askOver } from '../support/ask-over-http.ts';
import { convene, withAssignment, type Convened } from '../support/convened.ts';
import { startInProcess, type InProcessServer } from '../support/in-process-server.ts';

let server: InProcessServer;
let pool: ReturnType<typeof openDatabase>;
/** The test drives the clock: the session of Thursday 28/01/2027, before a Tết whose days off are only expected. */
let now = Date.parse('2027-01-28T02:00:00Z');

beforeAll(async () => {
  server = await startInProcess({ clock: () => now });
  pool = openDatabase(server.databaseUrl);
});
afterAll(async () => {
  await pool.end();
  await server.stop();
});

/** A server that looks in; one that was killed has left no more than its record. */
function looker(): ProcessRunner {
  const { journal, app } = server;
  const { handleCommand, projections, streams } = app;
  const looks = lookIns({
    matters: () => projections.matters(),
    standing: (meeting) => streams.with(meetingKind, meeting, ({ state }) => state),
  });
  return new ProcessRunner([looks], {
    ...{ pool, journal, handleCommand, log: app.http.log as never },
    clock: () => now,
  });
}

/** What two servers do in the same minute of a day: the second one begins after the first was ended in the middle. */
async function morningOf(day: string): Promise<void> {
  now = Date.parse(`${day}T00:30:00Z`);
  const [one, other] = [looker(), looker()];
  await Promise.all([one.run(), other.run()]);
  await one.close();
  await other.run();
  await other.close();
}

const listed = async (hall: Convened): Promise<string[]> =>
  [...(await hall.state()).reminders].filter(({ whom }) => whom.to === 'leader').map(({ on }) => on);

test('RM3 QN10 what is late for more than five working days is put on the leader’s list once, over Tết and by two servers', async () => {
  const hall = await convene(server);
  const { petition } = await withAssignment(hall);
  await hall.must(hall.chair, 'petitions.dispose', {
    ...{ petition, kind: 'toBeVerified', department: 'giao-thong', due: '2027-02-03' },
  });
  await hall.must(hall.chair, 'meeting.close', {});
  const owed = (await hall.state()).commitments.find((row) => row.petition === petition);
  expect(owed?.due).toBe('2027-02-03');
  // The days off of Tết are Thursday 04/02 to Wednesday 10/02, as they are expected: 11/02, 12/02, 15/02, 16/02 and 17/02
  // are the five working days.
  for (const day of ['2027-02-12', '2027-02-17']) await morningOf(day);
  expect(await listed(hall)).toEqual([]);
  for (const day of ['2027-02-18', '2027-02-19', '2027-02-22']) await morningOf(day);
  const days = await listed(hall);
  expect(days).toEqual(['2027-02-18']);
  // On a day off nobody is told of anything, and what stands there stands there once.
  await morningOf('2027-02-28');
  await morningOf('2027-03-01');
  expect(await listed(hall)).toEqual(days);
});

test('RM6 RM5 the day’s list is read by coordinators alone', async () => {
  for (const [role, status] of [
    ['coordinator', 200],
    ['supervisor', 403],
    ['registry', 403],
    ['admin', 403],
  ] as const) {
    await server.accounts.saveAccount({ name: role, password: 'mat-khau-thu', roles: [role] });
    const cookie = await signedInCookie(server, role, 'mat-khau-thu');
    expect([role, (await askOver(server, 'GET', '/api/office/today', { cookie })).status]).toEqual([
      role,
      status,
    ]);
  }
  expect((await askOver(server, 'GET', '/api/office/today', {})).status).toBe(401);
});
