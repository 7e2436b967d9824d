import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { AccessRow } from '@doi-thoai/shared/access/access';
import { signedInCookie } from '../cast/sessions.ts';
import { askOver } from '../support/ask-over-http.ts';
import { convene, type Convened } from '../support/convened.ts';
import { startInProcess, type InProcessServer } from '../support/in-process-server.ts';

const password = 'con mèo trèo cây cau';
const number = '0912 345 678';
let server: InProcessServer;
let hall: Convened;
let people: Readonly<Record<'called' | 'silent', string>>;

beforeAll(async () => {
  server = await startInProcess();
  for (const role of ['admin', 'coordinator', 'registry'] as const)
    await server.accounts.saveAccount({ name: `nguoi-${role}`, password, roles: [role] });
});
afterAll(() => server.stop());
beforeEach(async () => {
  hall = await convene(server);
  const given = [{ name: 'Người Được Gọi', phone: number }, { name: 'Người Không Số' }];
  await hall.must(hall.moderator, 'delegates.name', { organisation: 'hoi-a', people: given });
  const rows = [...(await hall.state()).participants];
  const idOf = (name: string) => rows.find((row) => row.name === name)?.id ?? '';
  people = { called: idOf('Người Được Gọi'), silent: idOf('Người Không Số') };
});

const cookieOf = (role: string) => signedInCookie(server, `nguoi-${role}`, password);
const show = (cookie: string, participant: string) =>
  askOver(server, 'POST', `/api/meetings/${hall.meeting}/participants/${participant}/phone`, { cookie });

async function book(): Promise<AccessRow[]> {
  const cookie = await cookieOf('admin');
  const path = '/api/streams/access:main/views/access';
  const { view } = (await askOver(server, 'GET', path, { cookie })).body as {
    view: { latest: Record<string, AccessRow> };
  };
  return Object.values(view.latest).filter(({ stream }) => stream === hall.meeting);
}

test('AC9 V1 whoever has to call somebody is told the number, and the book says who asked, without name or number', async () => {
  const cookie = await server.pair(hall.meeting, 'moderator-1');
  const shown = await show(cookie, people.called);
  expect(shown).toMatchObject({ status: 200, body: { ok: true, phone: number } });
  expect(shown.headers.get('cache-control')).toBe('no-store');
  const noted = (await book()).filter(({ act }) => act === 'phoneSeen');
  expect(noted).toMatchObject([{ who: 'moderator-1', whom: people.called }]);
  for (const word of [number, 'Người Được Gọi']) {
    expect(JSON.stringify(noted)).not.toContain(word);
    expect(server.logged.join('\n')).not.toContain(word);
  }
});

test('AC9 whoever left no number, and whoever is not there, is said so; nothing is noted', async () => {
  const cookie = await server.pair(hall.meeting, 'moderator-1');
  expect(await show(cookie, people.silent)).toMatchObject({ status: 409, body: { code: 'noPhone' } });
  expect(await show(cookie, 'khong-co')).toMatchObject({
    status: 404,
    body: { code: 'unknownParticipant' },
  });
  expect((await book()).filter(({ act }) => act === 'phoneSeen')).toEqual([]);
});

test('AC9 U12 nobody else sees a number: no other seat, no administrator, no registry, nobody', async () => {
  for (const seat of ['chair-mot', 'desk-1', 'secretary-1', 'department-giao-thong', 'screen-man-hinh-1']) {
    const cookie = await server.pair(hall.meeting, seat);
    expect(await show(cookie, people.called), seat).toMatchObject({ status: 403 });
  }
  for (const role of ['admin', 'registry'])
    expect(await show(await cookieOf(role), people.called), role).toMatchObject({ status: 403 });
  expect(await show('', people.called)).toMatchObject({ status: 401 });
  expect((await book()).filter(({ act }) => act === 'phoneSeen')).toEqual([]);
});
