import { registration } from '../cast/people.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase } from '@doi-thoai/server/journal/database';
import type { RecordedEvent } from '@doi-thoai/server/journal/journal';
import { convene } from '../support/convened.ts';
import { nextCommandId, startInProcess, type InProcessServer } from '../support/in-process-server.ts';
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts';
import { meetingKind } from '@doi-thoai/server/streams/meeting-kind';

let database: TestDatabase;
let server: InProcessServer;

beforeAll(async () => {
  database = await createTestDatabase();
  server = await startInProcess({ databaseUrl: database.url });
});
afterAll(async () => {
  await server.stop();
  await database.drop();
});

/** Ends all sessions at the database; none is let in again until it is allowed to. */
async function shutOut(): Promise<() => Promise<void>> {
  const { pathname } = new URL(database.url);
  const name = pathname.slice(1);
  const beside = openDatabase(Object.assign(new URL(database.url), { pathname: '/postgres' }).href);
  await beside.query(`alter database ${name} allow_connections false`);
  await beside.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name]);
  return async () => {
    await beside.query(`alter database ${name} allow_connections true`);
    await beside.end();
  };
}

test('H4 H6 commands that come at once while the record is away are all refused, and taken once when sent again', async () => {
  const { meeting, desk, state } = await convene(server);
  const numbers = Array.from({ length: 30 }, (_, no) => no);
  const ids = numbers.map(() => nextCommandId());
  const sendAll = () =>
    Promise.all(
      numbers.map((no) =>
        server.command(desk, meeting, 'speakers.register', registration(no), { id: ids[no] ?? '' }),
      ),
    );
  const letIn = await shutOut();
  const refused = await sendAll();
  expect(refused.filter((outcome) => outcome.ok || outcome.code !== 'notSaved')).toEqual([]);
  await letIn();
  const taken = await sendAll();
  expect(taken.filter(({ ok }) => !ok)).toEqual([]);
  expect(await sendAll()).toEqual(taken);
  expect((await state()).registrations.size).toBe(30);
  expect(await server.journal.verify(meeting)).toMatchObject({ ok: true });
});

test('J7 an event that is missing while the record is away is no fault of the server, and is read later', async () => {
  const { meeting, moderator } = await convene(server);
  const from = server.logged.length;
  const since = () =>
    server.logged.slice(from).map((line) => JSON.parse(line) as { level: number; msg: string });
  await server.app.streams.with(meetingKind, meeting, async (open) => {
    const letIn = await shutOut();
    // The one after the next, as the log that servers share may bring it.
    open.receive([{ seq: open.seq() + 2 } as RecordedEvent]);
    await expect.poll(since, { timeout: 10_000 }).toContainEqual(expect.objectContaining({ level: 40 }));
    expect(since().filter(({ level }) => level > 40)).toEqual([]);
    await letIn();
  });
  const outcome = await server.command(moderator, meeting, 'announcements.make', { text: 'Đã nối lại' });
  expect(outcome).toMatchObject({ ok: true });
});
