import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openDatabase } from '@doi-thoai/server/journal/database';
import type { AccessRow } from '@doi-thoai/shared/access/access';
import { signedInCookie } from '../cast/sessions.ts';
import { askOver } from '../support/ask-over-http.ts';
import { convene, type Convened } from '../support/convened.ts';
import { Device } from '../support/device.ts';
import { nextCommandId, startInProcess, type InProcessServer } from '../support/in-process-server.ts';

const password = 'con mèo trèo cây cau';
let server: InProcessServer;
let hall: Convened;

beforeAll(async () => {
  server = await startInProcess();
  for (const role of ['admin', 'coordinator'] as const)
    await server.accounts.saveAccount({ name: `nguoi-${role}`, password, roles: [role] });
});
afterAll(() => server.stop());
beforeEach(async () => {
  hall = await convene(server);
});

/** A browser in which somebody is signed in, and which is the device of a seat as well. */
async function bothOf(role: string, seat: string): Promise<string> {
  const [device, person] = await Promise.all([
    server.pair(hall.meeting, seat),
    signedInCookie(server, `nguoi-${role}`, password),
  ]);
  return `${device}; ${person}`;
}

async function book(): Promise<AccessRow[]> {
  const cookie = await signedInCookie(server, 'nguoi-admin', password);
  const { body } = await askOver(server, 'GET', '/api/streams/access:main/views/access', { cookie });
  return Object.values((body as { view: { latest: Record<string, AccessRow> } }).view.latest);
}

test('U12 whoever is signed in prepares conferences in a browser that is a desk of a hall as well', async () => {
  const cookie = await bothOf('coordinator', 'desk-1');
  for (const path of ['/api/office/preparations', '/api/office/samples'])
    expect(await askOver(server, 'GET', path, { cookie }), path).toMatchObject({ status: 200 });
  const imported = await askOver(server, 'POST', `/api/streams/${hall.meeting}/imports?kind=opinions`, {
    cookie,
    body: {},
  });
  expect(imported.body).not.toMatchObject({ code: 'notAllowed' });
});

test('U12 AC6 the book says who acted of the two that a browser is', async () => {
  const keeper = await bothOf('admin', 'desk-1');
  const body = { name: 'Vũ Ví Dụ', roles: [] };
  expect(await askOver(server, 'POST', '/api/accounts', { cookie: keeper, body })).toMatchObject({
    status: 200,
  });
  const mint = async (cookie: string) =>
    askOver(server, 'POST', `/api/meetings/${hall.meeting}/seats/chair-mot/pairing`, { cookie });
  expect(await mint(await bothOf('coordinator', 'desk-1'))).toMatchObject({ status: 200 });
  expect(await mint(await bothOf('coordinator', 'moderator-1'))).toMatchObject({ status: 200 });
  const rows = await book();
  const who = (act: string) => rows.filter((row) => row.act === act).map((row) => row.who);
  expect(who('accountCreated')).toEqual(['nguoi-admin']);
  expect(who('minted')).toEqual(['nguoi-coordinator', 'moderator-1']);
});

test('U12 BX1 the record names the person where the account acts, and nobody where the seat does', async () => {
  const cookie = await bothOf('coordinator', 'moderator-1');
  const command = (type: string, input: object) =>
    askOver(server, 'POST', `/api/meetings/${hall.meeting}/commands`, {
      cookie,
      body: { id: nextCommandId(), type, input },
    });
  expect(await command('members.grant', { account: 'Trần Văn Mẫu', role: 'secretary' })).toMatchObject({
    status: 200,
  });
  expect(await command('announcements.make', { text: 'Hội nghị bắt đầu sau năm phút' })).toMatchObject({
    status: 200,
  });
  const pool = openDatabase(server.databaseUrl);
  const { rows } = await pool.query<{ seat: string; person: string | null }>(
    `select by ->> 'seat' as seat, person from event where stream = $1 order by seq desc limit 2`,
    [hall.meeting],
  );
  await pool.end();
  expect(rows).toEqual([
    { seat: 'moderator-1', person: null },
    { seat: 'nguoi-coordinator', person: 'nguoi-coordinator' },
  ]);
});

test('M5 M12 whoever enters is told what else they may act as there, so that nothing is offered that would be refused', async () => {
  const meeting = hall.meeting;
  const person = await signedInCookie(server, 'nguoi-coordinator', password);
  const entered = async (cookie: string) => {
    const device = new Device(server.url, cookie);
    const answer = await device.enter({ stream: meeting, audience: 'moderator' });
    device.close();
    return answer;
  };
  const alone = await entered(person);
  expect(alone).toMatchObject({ ok: true, me: { role: 'coordinator' } });
  expect(alone).not.toHaveProperty('me.also');
  const pause = { id: nextCommandId(), type: 'meeting.pause', input: {} };
  expect(
    (await askOver(server, 'POST', `/api/meetings/${meeting}/commands`, { cookie: person, body: pause }))
      .body,
  ).toMatchObject({ code: 'notAllowed' });
  expect(await entered(await bothOf('coordinator', 'moderator-1'))).toMatchObject({
    me: { role: 'moderator', also: ['coordinator'] },
  });
});
