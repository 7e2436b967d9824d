import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { askOver, type Asking } from '../support/ask-over-http.ts';
import { convene, type Convened } from '../support/convened.ts';
import { pairedCookie, signedInCookie } from '../cast/sessions.ts';
import { startInProcess, type InProcessServer } from '../support/in-process-server.ts';

let server: InProcessServer;
let hall: Convened;

beforeAll(async () => {
  server = await startInProcess();
});
afterAll(() => server.stop());
beforeEach(async () => {
  hall = await convene(server);
});

const ask = (method: 'GET' | 'POST', path: string, asking: Asking = {}) =>
  askOver(server, method, path, asking);

describe('H15 seats', () => {
  const seats = (rest = '') => `/api/meetings/${hall.meeting}/seats${rest}`;

  test('H15 a moderator hands out a code, a device pairs with it once, and is who it should be', async () => {
    const moderator = await server.pair(hall.meeting, 'moderator-1');
    const made = await ask('POST', seats('/department-giao-thong/pairing'), { cookie: moderator });
    const code = made.body['code'] as string;
    expect(made.body).toMatchObject({ ok: true, link: `/pair?code=${code}` });
    const typed = code.replace('-', ' ');
    const paired = await fetch(`${server.url}/api/pair`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ code: typed }),
    });
    expect(await paired.json()).toMatchObject({
      ok: true,
      seat: 'department-giao-thong',
      role: 'department',
      address: `/m/${hall.meeting}/department`,
    });
    const [cookie = ''] = paired.headers.getSetCookie();
    expect(cookie).toMatch(/HttpOnly/i);
    expect(cookie).toMatch(/SameSite=Lax/i);
    const me = await ask('GET', '/api/me', { cookie: cookie.split(';')[0] ?? '' });
    expect(me.body).toMatchObject({
      account: null,
      seat: { id: 'department-giao-thong', meeting: hall.meeting },
    });
    expect(await ask('POST', '/api/pair', { body: { code } })).toMatchObject({
      status: 401,
      body: { code: 'codeUsed' },
    });
    const list = await ask('GET', seats(), { cookie: moderator });
    expect(list.body['seats']).toContainEqual(
      expect.objectContaining({ id: 'department-giao-thong', paired: 1, pin: false }),
    );
  });

  test('H15 a revoked device is nobody from then on', async () => {
    const [moderator, chair] = [
      await server.pair(hall.meeting, 'moderator-1'),
      await server.pair(hall.meeting, 'chair-mot'),
    ];
    expect(await ask('POST', seats('/chair-mot/revoke'), { cookie: moderator })).toMatchObject({
      status: 200,
    });
    expect((await ask('GET', '/api/me', { cookie: chair })).body).toEqual({ account: null, seat: null });
    expect(await ask('GET', seats(), { cookie: chair })).toMatchObject({
      status: 401,
      body: { code: 'seatRevoked' },
    });
  });

  test('H15 nobody else hands out or takes back seats', async () => {
    for (const seat of ['chair-mot', 'desk-1', 'department-giao-thong', 'screen-man-hinh-1']) {
      const cookie = await server.pair(hall.meeting, seat);
      expect(await ask('GET', seats(), { cookie }), seat).toMatchObject({ status: 403 });
      expect(await ask('POST', seats('/chair-mot/pairing'), { cookie }), seat).toMatchObject({ status: 403 });
      expect(await ask('POST', seats('/chair-mot/revoke'), { cookie }), seat).toMatchObject({ status: 403 });
    }
    expect(await ask('GET', seats())).toMatchObject({ status: 401, body: { code: 'notSignedIn' } });
    const moderator = await server.pair(hall.meeting, 'moderator-1');
    expect(await ask('POST', seats('/khong-co/pairing'), { cookie: moderator })).toMatchObject({
      status: 404,
    });
    const other = await convene(server);
    expect(await ask('GET', `/api/meetings/${other.meeting}/seats`, { cookie: moderator })).toMatchObject({
      status: 403,
    });
  });

  test('U12 H15 an administrator ends the sessions of a seat, and lets nobody into one', async () => {
    const password = 'một mật khẩu dài';
    await server.accounts.saveAccount({ name: 'quan-tri', password, roles: ['admin'] });
    const cookie = await signedInCookie(server, 'quan-tri', password);
    for (const act of ['pairing', 'clear-pin'])
      expect(await ask('POST', seats(`/chair-mot/${act}`), { cookie }), act).toMatchObject({ status: 403 });
    const sheets = `/api/meetings/${hall.meeting}/pairing-sheets`;
    expect(await ask('POST', sheets, { cookie, body: { seats: ['chair-mot'] } })).toMatchObject({
      status: 403,
      body: { code: 'notAllowed' },
    });
    expect(await ask('POST', seats('/chair-mot/revoke'), { cookie })).toMatchObject({ status: 200 });
  });

  test('H15 a leader sets a PIN at the department’s seat and nowhere else, and is told whose it is', async () => {
    const cookie = await server.pair(hall.meeting, 'department-giao-thong');
    const owner = { name: 'Phạm Thị Thử', title: 'Trưởng phòng' };
    expect((await ask('GET', '/api/pin', { cookie })).body).toEqual({ ok: true, set: false, owner });
    expect(await ask('POST', '/api/pin', { cookie, body: { pin: '12' } })).toMatchObject({
      body: { code: 'malformed' },
    });
    expect(await ask('POST', '/api/pin', { cookie, body: { pin: '246810' } })).toMatchObject({
      body: { ok: true },
    });
    expect((await ask('GET', '/api/pin', { cookie })).body).toEqual({ ok: true, set: true, owner });
    const chair = await server.pair(hall.meeting, 'chair-mot');
    expect(await ask('POST', '/api/pin', { cookie: chair, body: { pin: '246810' } })).toMatchObject({
      status: 403,
    });
  });

  test('H15 people sign in, are told apart from seats, and sign out', async () => {
    await server.accounts.saveAccount({
      name: 'dieu-phoi',
      password: 'một mật khẩu dài',
      roles: ['coordinator'],
    });
    const body = { name: 'dieu-phoi', password: 'một mật khẩu dài' };
    const signedIn = await fetch(`${server.url}/api/sign-in`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    expect(await signedIn.json()).toEqual({ ok: true, roles: ['coordinator'], temporary: false });
    const cookie = signedIn.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    expect((await ask('GET', '/api/me', { cookie })).body).toMatchObject({
      account: { name: 'dieu-phoi' },
      seat: null,
    });
    expect(await ask('GET', seats(), { cookie })).toMatchObject({ status: 200 });
    await ask('POST', '/api/sign-out', { cookie });
    expect((await ask('GET', '/api/me', { cookie })).body).toEqual({ account: null, seat: null });
    expect(await ask('POST', '/api/sign-in', { body: { ...body, password: 'khác' } })).toMatchObject({
      status: 401,
      body: { code: 'wrongPassword' },
    });
  });

  test('H15 passwords cannot be tried without end', async () => {
    const statuses: number[] = [];
    for (let n = 0; n < 40; n += 1)
      statuses.push(
        (await ask('POST', '/api/sign-in', { body: { name: 'khong-co', password: `${n}` } })).status,
      );
    expect(statuses.at(-1)).toBe(429);
    expect(statuses[0]).toBe(401);
  });

  test('H15 a program on this machine gets codes of all seats by the local door alone', async () => {
    const path = `/api/local/meetings/${hall.meeting}/seats`;
    expect(await ask('POST', path)).toMatchObject({ status: 403 });
    const headers = { authorization: `Bearer ${server.app.localToken}` };
    const given = (await ask('POST', path, { headers })).body['seats'] as { seat: string; code: string }[];
    const desk = given.find(({ seat }) => seat === 'desk-1');
    expect(await pairedCookie(server, desk?.code ?? '')).toMatch(/^doi-thoai-[0-9a-f]{8}=/);
  });

  test('H15 where codes lead is chosen by those who hand out seats, among this machine’s own addresses', async () => {
    const path = `/api/meetings/${hall.meeting}/addresses`;
    const moderator = await server.pair(hall.meeting, 'moderator-1');
    expect(await ask('GET', path, { cookie: moderator })).toMatchObject({
      body: { ok: true, configured: false, chosen: null, possible: [] },
    });
    const choose = (cookie: string, origin: string) => ask('POST', path, { cookie, body: { origin } });
    expect(await choose(moderator, 'http://lua-dao.example')).toMatchObject({
      body: { code: 'unknownAddress' },
    });
    expect(await choose(moderator, '')).toMatchObject({ status: 200 });
    expect(await choose(await server.pair(hall.meeting, 'chair-mot'), '')).toMatchObject({ status: 403 });
    expect(await ask('GET', path)).toMatchObject({ status: 401 });
    expect(await ask('GET', '/api/address')).toMatchObject({ body: { ok: true, origin: null } });
  });
});
