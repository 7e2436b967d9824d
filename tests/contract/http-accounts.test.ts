import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askOver, type Asking } from '../support/ask-over-http.ts';
import { convene } from '../support/convened.ts';
import { startInProcess, type InProcessServer } from '../support/in-process-server.ts';

let server: InProcessServer;
let admin: string;

beforeAll(async () => {
  server = await startInProcess();
  await server.accounts.saveAccount({ name: 'quan-tri', password: 'mot mat khau dai', roles: ['admin'] });
  admin = await signIn('quan-tri', 'mot mat khau dai');
});
afterAll(() => server.stop());

const post = (path: string, asking: Asking = {}) => askOver(server, 'POST', path, asking);

async function signIn(name: string, password: string): Promise<string> {
  const { headers } = await post('/api/sign-in', { body: { name, password } });
  return headers.getSetCookie()[0]?.split(';')[0] ?? '';
}

/** Makes an account as an administrator, and its bearer chooses a password; who signed in with it. */
async function newcomer(name: string, roles: readonly string[], own: string): Promise<string> {
  const made = await post('/api/accounts', { cookie: admin, body: { name, roles } });
  const cookie = await signIn(name, made.body['password'] as string);
  const chosen = { current: made.body['password'], next: own };
  const { headers } = await post('/api/password', { cookie, body: chosen });
  return headers.getSetCookie()[0]?.split(';')[0] ?? '';
}

const me = async (cookie: string) => (await askOver(server, 'GET', '/api/me', { cookie })).body;
const listed = async () =>
  (await askOver(server, 'GET', '/api/accounts', { cookie: admin })).body['accounts'] as { name: string }[];
const own = 'con mèo trèo cây cau';

describe('H19 accounts', () => {
  test('H19 AC4 a password that was given out is shown once, and good for nothing but choosing another', async () => {
    const body = { name: 'Trần Văn Mẫu', roles: ['coordinator'] };
    const made = await post('/api/accounts', { cookie: admin, body });
    expect(made).toMatchObject({ status: 200, body: { ok: true, name: body.name } });
    const given = made.body['password'] as string;
    expect(JSON.stringify(await listed())).not.toContain(given);
    const cookie = await signIn(body.name, given);
    expect(await me(cookie)).toMatchObject({ account: { name: body.name, roles: [], temporary: true } });
    const office = '/api/streams/office:main/views/office';
    expect(await askOver(server, 'GET', office, { cookie })).toMatchObject({ status: 403 });
    const chosen = await post('/api/password', { cookie, body: { current: given, next: own } });
    expect(chosen).toMatchObject({ status: 200, body: { ok: true, roles: ['coordinator'] } });
    const after = chosen.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    expect(await me(after)).toMatchObject({ account: { roles: ['coordinator'], temporary: false } });
    expect(await askOver(server, 'GET', office, { cookie: after })).toMatchObject({ status: 200 });
    expect(await me(cookie)).toMatchObject({ account: null });
  });

  test('H19 AC2 an account is closed, opened again, given other rights and another password', async () => {
    const name = 'Lê Thị Thử';
    const cookie = await newcomer(name, ['coordinator', 'supervisor'], own);
    const row = async () => (await listed()).find((one) => one.name === name);
    expect(await row()).toMatchObject({
      active: true,
      roles: ['coordinator', 'supervisor'],
      temporary: false,
    });
    const to = (act: string, more = {}) =>
      post(`/api/accounts/${act}`, { cookie: admin, body: { name, ...more } });
    expect(await to('close')).toMatchObject({ status: 200 });
    expect(await me(cookie)).toMatchObject({ account: null });
    expect(await signIn(name, own)).toBe('');
    expect(await row()).toMatchObject({ active: false });
    expect(await to('open')).toMatchObject({ status: 200 });
    const back = await signIn(name, own);
    expect(await me(back)).toMatchObject({ account: { name, roles: ['coordinator', 'supervisor'] } });
    expect(await to('roles', { roles: ['registry'] })).toMatchObject({ status: 200 });
    expect(await me(back)).toMatchObject({ account: null });
    expect(await me(await signIn(name, own))).toMatchObject({ account: { roles: ['registry'] } });
    const reset = await to('password');
    expect(await signIn(name, own)).toBe('');
    expect(await me(await signIn(name, reset.body['password'] as string))).toMatchObject({
      account: { temporary: true, roles: [] },
    });
    const nobody = { cookie: admin, body: { name: 'Ai Đó' } };
    for (const act of ['close', 'open', 'password'])
      expect(await post(`/api/accounts/${act}`, nobody)).toMatchObject({
        status: 404,
        body: { code: 'unknownAccount' },
      });
  });

  test('AC1 a name that is taken, or looks like one that is, makes no second account and changes none', async () => {
    await newcomer('Phạm Thị Ví', ['coordinator'], own);
    for (const name of ['Phạm Thị Ví', ' phạm  thị ví', 'Рhạm Thị Ví', 'PHẠM THỊ VÍ', 'Phạm\u200B Thị Ví'])
      expect(await post('/api/accounts', { cookie: admin, body: { name, roles: ['admin'] } })).toMatchObject({
        status: 409,
        body: { code: 'accountThere', params: { name: 'Phạm Thị Ví' } },
      });
    expect(await me(await signIn('phạm thị ví', own))).toMatchObject({ account: { roles: ['coordinator'] } });
  });

  test('AC3 people choose their own password, not a short and not a common one, who know the current one', async () => {
    const cookie = await newcomer('Vũ Ví Dụ', ['registry'], own);
    const change = (current: string, next: string) =>
      post('/api/password', { cookie, body: { current, next } });
    expect(await change('khong phai', 'xe đạp cũ màu xanh')).toMatchObject({
      body: { code: 'wrongPassword' },
    });
    expect(await change(own, 'ngắn')).toMatchObject({
      status: 409,
      body: { code: 'passwordTooShort', params: { length: 10 } },
    });
    expect(await change(own, 'matkhau123456')).toMatchObject({ body: { code: 'passwordCommon' } });
    expect(await change(own, 'vuvidu2026')).toMatchObject({ body: { code: 'passwordCommon' } });
    expect(await me(cookie)).toMatchObject({ account: { name: 'Vũ Ví Dụ' } });
    expect(await change(own, 'xe đạp cũ màu xanh')).toMatchObject({ status: 200 });
    expect(await me(cookie)).toMatchObject({ account: null });
    expect(await signIn('Vũ Ví Dụ', own)).toBe('');
    expect(await post('/api/password', { body: { current: own, next: own } })).toMatchObject({ status: 401 });
  });

  test('H19 nobody else makes, lists or changes accounts', async () => {
    const hall = await convene(server);
    const moderator = await server.pair(hall.meeting, 'moderator-1');
    const coordinator = await newcomer('Điều Phối', ['coordinator', 'registry', 'supervisor'], own);
    const body = { name: 'Lê Giả Định', roles: ['admin'] };
    expect(await post('/api/accounts', { body })).toMatchObject({ status: 401 });
    for (const cookie of [moderator, coordinator]) {
      expect(await post('/api/accounts', { cookie, body })).toMatchObject({ status: 403 });
      expect(await askOver(server, 'GET', '/api/accounts', { cookie })).toMatchObject({ status: 403 });
      for (const act of ['close', 'open', 'password'])
        expect(await post(`/api/accounts/${act}`, { cookie, body: { name: 'quan-tri' } })).toMatchObject({
          status: 403,
        });
      const rights = { name: 'Điều Phối', roles: ['admin'] };
      expect(await post('/api/accounts/roles', { cookie, body: rights })).toMatchObject({ status: 403 });
    }
    for (const wrong of [
      { ...body, roles: ['chair'] },
      { ...body, name: ' ' },
      { ...body, name: 'a\u202Eb' },
    ])
      expect(await post('/api/accounts', { cookie: admin, body: wrong })).toMatchObject({
        status: 400,
        body: { code: 'malformed' },
      });
  });

  test('AC2 the last administrator is neither closed nor loses the right, also when two try at once', async () => {
    const lastly = { status: 409, body: { code: 'lastAdmin' } };
    const close = (name: string, cookie = admin) => post('/api/accounts/close', { cookie, body: { name } });
    const rights = { name: 'quan-tri', roles: ['coordinator'] };
    expect(await close('quan-tri')).toMatchObject(lastly);
    expect(await post('/api/accounts/roles', { cookie: admin, body: rights })).toMatchObject(lastly);
    const other = await newcomer('Quản Trị Hai', ['admin'], own);
    const answers = await Promise.all([close('Quản Trị Hai'), close('quan-tri', other)]);
    const [closed, kept] = answers.map(({ status }) => status).sort();
    // Who comes second waits for the first, or has lost the session already.
    expect([closed, [401, 409].includes(kept ?? 0)]).toEqual([200, true]);
    const left = (await server.accounts.listAccounts()).filter(
      ({ roles, active }) => active && roles.includes('admin'),
    );
    expect(left).toHaveLength(1);
    await server.accounts.setActive('quan-tri', true);
    await server.accounts.setActive('Quản Trị Hai', false);
    expect(await server.accounts.setRoles('QUẢN-TRỊ', [])).toMatchObject({ code: 'unknownAccount' });
    admin = await signIn('quan-tri', 'mot mat khau dai');
    expect(await me(admin)).toMatchObject({ account: { roles: ['admin'] } });
  });
});

describe('H20 a forgotten PIN', () => {
  test('H20 a moderator clears it, so that the leader chooses another; nobody else does', async () => {
    const hall = await convene(server);
    const moderator = await server.pair(hall.meeting, 'moderator-1');
    const department = await server.pair(hall.meeting, 'department-giao-thong');
    await post('/api/pin', { cookie: department, body: { pin: '2468' } });
    const clear = `/api/meetings/${hall.meeting}/seats/department-giao-thong/clear-pin`;
    expect(await post(clear, { cookie: department })).toMatchObject({ status: 403 });
    expect(await post(clear, { cookie: moderator })).toMatchObject({ status: 200 });
    const pin = await askOver(server, 'GET', '/api/pin', { cookie: department });
    expect(pin.body).toMatchObject({ set: false });
  });
});
