import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase } from '@doi-thoai/server/journal/database';
import { isMigratedByNewer, lastRelease, noteRelease } from '@doi-thoai/server/journal/releases';
import { convene, type Convened } from '../support/convened.ts';
import { aDevice, startInProcess, type InProcessServer } from '../support/in-process-server.ts';
import { Listener } from '../support/listener.ts';

let server: InProcessServer;
let pool: ReturnType<typeof openDatabase>;

beforeAll(async () => {
  server = await startInProcess();
  pool = openDatabase(server.databaseUrl);
});
afterAll(async () => {
  await pool.end();
  await server.stop();
});

/** What a newer release, which stands beside this one, records in a stream. */
async function recordFuture({ meeting }: Pick<Convened, 'meeting'>, on = server): Promise<void> {
  const after = await on.journal.head(meeting);
  const appended = await on.journal.append({
    stream: meeting,
    after,
    at: after.at,
    by: { role: 'moderator', seat: 'moderator-1' },
    command: { id: `future-${after.seq}-of-${meeting}`, digest: 'x' },
    events: [{ type: 'somethingOfTheFuture' }],
  });
  expect(appended.ok).toBe(true);
}

async function readiness(at: InProcessServer): Promise<{ status: number; body: unknown }> {
  const response = await fetch(`${at.url}/readyz`);
  return { status: response.status, body: await response.json() };
}

test('H27 BX11 an event that only a newer release knows takes its meeting out of service here, and no other', async () => {
  const [hall, beside] = [await convene(server), await convene(server)];
  const screen = await Listener.enter(server.url, { stream: hall.meeting, audience: 'public' });
  await recordFuture(hall);
  await expect.poll(() => screen.connected, { timeout: 15_000 }).toBe(false);
  screen.close();
  const wanted = ['announcements.make', { text: 'Giải lao' }] as const;
  expect(await server.command(hall.moderator, hall.meeting, ...wanted)).toMatchObject({
    ok: false,
    code: 'needsNewerRelease',
  });
  expect(await server.command(beside.moderator, beside.meeting, ...wanted)).toMatchObject({ ok: true });
  const response = await fetch(`${server.url}/api/meetings/${hall.meeting}/public`);
  expect([response.status, await response.json()]).toEqual([
    503,
    expect.objectContaining({ code: 'needsNewerRelease' }),
  ]);
  await expect(Listener.enter(server.url, { stream: hall.meeting, audience: 'public' })).rejects.toThrow(
    'needsNewerRelease',
  );
  expect(await readiness(server)).toEqual({
    status: 200,
    body: { ok: true, needNewerRelease: { [hall.meeting]: 'somethingOfTheFuture' }, clocksOff: {} },
  });
});

test('H27 BX11 after a restart such a meeting is refused in the same way, and the others open', async () => {
  const [hall, beside] = [await convene(server), await convene(server)];
  await recordFuture(hall);
  const restarted = await startInProcess({ databaseUrl: server.databaseUrl });
  const sent = ['announcements.make', { text: 'Giải lao' }] as const;
  const moderator = (meeting: string) => aDevice(meeting, 'moderator-1');
  expect(await restarted.command(moderator(hall.meeting), hall.meeting, ...sent)).toMatchObject({
    code: 'needsNewerRelease',
  });
  expect(await restarted.command(moderator(beside.meeting), beside.meeting, ...sent)).toMatchObject({
    ok: true,
  });
  expect(await readiness(restarted)).toMatchObject({
    status: 200,
    body: { needNewerRelease: { [hall.meeting]: 'somethingOfTheFuture' } },
  });
  await restarted.stop();
});

test('H27 BX11 where only a newer release can serve the office, a server starts, and meetings go on', async () => {
  const own = await startInProcess();
  await recordFuture({ meeting: 'office:main' }, own);
  const restarted = await startInProcess({ databaseUrl: own.databaseUrl });
  const hall = await convene(restarted);
  expect((await hall.state()).house.version).toBe(0);
  await restarted.stop();
  await own.stop();
});

test('J14 BX11 projections stop before what they do not know, and go on elsewhere', async () => {
  const hall = await convene(server);
  await recordFuture(hall);
  const beside = await convene(server);
  const list = await server.app.projections.meetings();
  expect(list.map(({ id }) => id)).toEqual(expect.arrayContaining([hall.meeting, beside.meeting]));
});

test('J15 BX11 the release that wrote last stands in the database, and tables of a newer one are noticed', async () => {
  await noteRelease(pool, '0.2.0 (abc)');
  await noteRelease(pool, '0.3.0 (def)');
  expect(await lastRelease(pool)).toBe('0.3.0 (def)');
  expect(await isMigratedByNewer(pool)).toBe(false);
  await pool.query('insert into drizzle.__drizzle_migrations (hash, created_at) values ($1, $2)', [
    'future',
    Date.UTC(2100, 0, 1),
  ]);
  expect(await isMigratedByNewer(pool)).toBe(true);
  const newer = await startInProcess({
    databaseUrl: server.databaseUrl,
    isMigratedByNewer: () => isMigratedByNewer(pool),
  });
  expect(await readiness(newer)).toMatchObject({ status: 503, body: { ok: false, migratedByNewer: true } });
  await newer.stop();
});
