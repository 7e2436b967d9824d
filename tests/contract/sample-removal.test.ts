import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadSamples, sampleFolder } from '@doi-thoai/server/samples';
import { signedInCookie } from '../cast/sessions.ts';
import { anAccount, startInProcess, type InProcessServer } from '../support/in-process-server.ts';
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts';

let database: TestDatabase;
let server: InProcessServer;
const own = 'hoi-nghi-cua-xa';
const coordinator = anAccount('coordinator');

beforeAll(async () => {
  database = await createTestDatabase();
  server = await startInProcess({ databaseUrl: database.url });
  await load();
  const facts = { title: 'Hội nghị của xã', host: 'UBND xã', heldOn: '2099-12-18', period: '', place: '' };
  await server.command(coordinator, own, 'plan.start', { template: 'commune', startsAt: '', ...facts });
});
afterAll(async () => {
  await server.stop();
  await database.drop();
});

/** As a server does when it starts. */
function load(): Promise<string[]> {
  const { app, journal, dataDir } = server;
  return loadSamples({ ...app, journal, projections: app.projections, folder: sampleFolder, dataDir });
}

async function cookieOf(role: 'coordinator' | 'admin' | 'supervisor'): Promise<string> {
  const account = { name: role, password: 'mat-khau-thu', roles: [role], temporary: false };
  await server.accounts.createAccount(account);
  return signedInCookie(server, role, account.password);
}

async function ask(path: string, cookie: string, method = 'GET'): Promise<Record<string, unknown>> {
  const response = await fetch(`${server.url}/api/${path}`, { method, headers: { cookie } });
  return (await response.json()) as Record<string, unknown>;
}

const idsIn = (answer: Record<string, unknown>, list: string) =>
  (answer[list] as { id: string }[]).map(({ id }) => id);

test('SA1 TD1 whoever keeps the office takes the samples out by one act; what people made stays, and they do not come back', async () => {
  const cookie = await cookieOf('coordinator');
  for (const other of ['', await cookieOf('supervisor')]) {
    const code = other === '' ? 'notSignedIn' : 'notAllowed';
    expect(await ask('office/samples', other)).toMatchObject({ code });
    expect(await ask('office/samples/remove', other, 'POST')).toMatchObject({ code });
  }
  const before = idsIn(await ask('office/samples', cookie), 'samples');
  expect(before).toContain('dong-mau-2026');
  expect(before).toContain('uong-bi-2024');
  expect(before).not.toContain(own);
  expect(idsIn(await ask('office/preparations', cookie), 'programmes').sort()).toEqual([
    'dong-mau-nam-2026',
    'quang-ngai-nam-2021',
  ]);

  expect(await ask('office/samples/remove', cookie, 'POST')).toEqual({ ok: true });
  expect(await ask('office/samples', cookie)).toEqual({ ok: true, samples: [] });
  expect(idsIn(await ask('meetings', cookie), 'meetings')).toEqual([own]);
  expect(idsIn(await ask('office/preparations', cookie), 'meetings')).toEqual([own]);
  expect(idsIn(await ask('office/preparations', cookie), 'programmes')).toEqual([]);
  // Nobody finds one of them by its address, and nothing can be done in it.
  expect(await ask('meetings/uong-bi-2024/public', '')).toMatchObject({ code: 'unknownMeeting' });
  expect(await ask('streams/dong-mau-2026/views/preparation', cookie)).toMatchObject({ ok: false });
  for (const [type, input] of [
    ['meeting.openIntake', {}],
    ['meeting.convene', { title: 'Lại' }],
  ] as const)
    expect(await server.command(coordinator, 'uong-bi-2024', type, input)).toMatchObject({ ok: false });

  // Twice is harmless.
  expect(await ask('office/samples/remove', await cookieOf('admin'), 'POST')).toEqual({ ok: true });
  // Another start, also of an office that has no conference any more, brings none of them back.
  expect(await load()).toEqual([]);
  await server.stop();
  server = await startInProcess({ databaseUrl: database.url });
  expect(await load()).toEqual([]);
  await server.app.projections.rebuild();
  expect((await server.app.projections.meetings()).map(({ id }) => id)).toEqual([own]);
});

test('SA1 nobody but the system takes a conference out', async () => {
  for (const role of ['coordinator', 'admin'] as const)
    expect(await server.command(anAccount(role), own, 'meeting.removeSample', {})).toMatchObject({
      code: 'notAllowed',
    });
});
