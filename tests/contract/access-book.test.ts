import { afterAll, beforeAll, expect, test } from 'vitest';
import { AccessBook } from '@doi-thoai/server/access/access-book';
import { openDatabase } from '@doi-thoai/server/journal/database';
import { openLog } from '@doi-thoai/server/log';
import type { AccessRow } from '@doi-thoai/shared/access/access';
import { signedInCookie } from '../cast/sessions.ts';
import { askOver } from '../support/ask-over-http.ts';
import { convene } from '../support/convened.ts';
import { startInProcess, type InProcessServer } from '../support/in-process-server.ts';
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts';

const password = 'mot mat khau dai';
let database: TestDatabase;
let server: InProcessServer;

beforeAll(async () => {
  database = await createTestDatabase();
  server = await startInProcess({ databaseUrl: database.url });
  for (const role of ['admin', 'supervisor', 'coordinator', 'registry'] as const)
    await server.accounts.saveAccount({ name: `nguoi-${role}`, password, roles: [role] });
});
afterAll(async () => {
  await server.stop();
  await database.drop();
});

const cookieOf = (role: string) => signedInCookie(server, `nguoi-${role}`, password);
const book = (cookie: string) => askOver(server, 'GET', '/api/streams/access:main/views/access', { cookie });

async function rows(cookie: string): Promise<AccessRow[]> {
  const { view } = (await book(cookie)).body as { view: { latest: Record<string, AccessRow> } };
  return Object.values(view.latest).sort((a, b) => Number(a.id) - Number(b.id));
}

test('AC6 who was let in and who let them stands in the book, once and without a secret', async () => {
  const hall = await convene(server);
  const admin = await cookieOf('admin');
  const post = (path: string, cookie: string, body?: object) =>
    askOver(server, 'POST', path, { cookie, ...(body ? { body } : {}) });
  const moderator = await server.pair(hall.meeting, 'moderator-1');
  const seat = (act: string) =>
    post(`/api/meetings/${hall.meeting}/seats/department-giao-thong/${act}`, moderator);
  const minted = await seat('pairing');
  await post('/api/pair', '', { code: minted.body['code'] });
  await seat('clear-pin');
  await seat('revoke');
  const name = 'Vũ Ví Dụ';
  const made = await post('/api/accounts', admin, { name, roles: [] });
  await post('/api/accounts/roles', admin, { name, roles: ['registry'] });
  await post('/api/accounts/close', admin, { name });
  await post('/api/accounts/open', admin, { name });
  const reset = await post('/api/accounts/password', admin, { name });
  const cookie = await signedInCookie(server, name, String(reset.body['password']));
  await post('/api/password', cookie, { current: reset.body['password'], next: 'con mèo trèo cây cau' });
  const roads = 'Phòng Giao thông';
  const told = (await rows(admin)).map(({ act, who, whom, stream }) => [act, who, whom, stream]);
  expect(told).toEqual([
    ['signedIn', 'nguoi-admin', 'nguoi-admin', null],
    ['paired', 'Tổ giúp việc 1', 'Tổ giúp việc 1', hall.meeting],
    ['minted', 'moderator-1', roads, hall.meeting],
    ['paired', roads, roads, hall.meeting],
    ['cleared', 'moderator-1', roads, hall.meeting],
    ['revoked', 'moderator-1', roads, hall.meeting],
    ['accountCreated', 'nguoi-admin', name, null],
    ['rightsChanged', 'nguoi-admin', name, null],
    ['accountClosed', 'nguoi-admin', name, null],
    ['accountOpened', 'nguoi-admin', name, null],
    ['passwordReset', 'nguoi-admin', name, null],
    ['signedIn', name, name, null],
    ['passwordChanged', name, name, null],
  ]);
  const text = JSON.stringify(await rows(admin));
  for (const secret of [minted.body['code'], made.body['password'], reset.body['password']])
    expect(text).not.toContain(secret);
});

test('AC6 administrators and supervisors read the book; nobody else does, and nobody writes it by hand', async () => {
  for (const role of ['admin', 'supervisor'])
    expect(await book(await cookieOf(role)), role).toMatchObject({ status: 200 });
  for (const role of ['coordinator', 'registry'])
    expect(await book(await cookieOf(role)), role).toMatchObject({ status: 403 });
  expect(await book('')).toMatchObject({ status: 401 });
  const input = { act: 'signedIn', who: 'a', device: null, whom: 'b', stream: null };
  const forged = await askOver(server, 'POST', '/api/streams/access:main/commands', {
    cookie: await cookieOf('admin'),
    body: { id: 'a-forged-command-1', type: 'access.note', input },
  });
  expect(forged.body).toMatchObject({ code: 'notAllowed' });
});

test('AC6 a note that cannot be written holds nobody up, and is written once the record is back', async () => {
  const admin = await cookieOf('admin');
  const log = openLog('silent');
  const away = new AccessBook(server.app.handleCommand, log);
  const { pathname } = new URL(database.url);
  const beside = openDatabase(Object.assign(new URL(database.url), { pathname: '/postgres' }).href);
  const name = pathname.slice(1);
  await beside.query(`alter database ${name} allow_connections false`);
  await beside.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name]);
  const note = { act: 'exported', who: 'x', device: null, whom: 'bảng phân bổ', stream: null } as const;
  await away.note(note, 'the same');
  await away.note(note, 'the same');
  await beside.query(`alter database ${name} allow_connections true`);
  await beside.end();
  const written = async () =>
    (await rows(admin).catch(() => [])).filter(({ act }) => act === 'exported').length;
  await expect.poll(written, { timeout: 30_000, interval: 500 }).toBe(1);
  away.close();
});
