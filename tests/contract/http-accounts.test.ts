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

describe('H19 accounts', () => {
  test('H19 an administrator makes an account whose password is shown once, and closes it', async () => {
    const body = { name: 'Trần Văn Mẫu', roles: ['moderator'] };
    const made = await post('/api/accounts', { cookie: admin, body });
    expect(made).toMatchObject({ status: 200, body: { ok: true, name: body.name } });
    const cookie = await signIn(body.name, made.body['password'] as string);
    const me = await askOver(server, 'GET', '/api/me', { cookie });
    expect(me.body).toMatchObject({ account: { name: body.name, roles: ['moderator'] } });
    await post('/api/accounts/close', { cookie: admin, body: { name: body.name } });
    expect((await askOver(server, 'GET', '/api/me', { cookie })).body).toMatchObject({ account: null });
    expect(await signIn(body.name, made.body['password'] as string)).toBe('');
    const again = await post('/api/accounts/close', { cookie: admin, body: { name: 'Ai Đó' } });
    expect(again).toMatchObject({ status: 404, body: { code: 'unknownAccount' } });
  });

  test('H19 nobody else makes or closes accounts', async () => {
    const hall = await convene(server);
    const moderator = await server.pair(hall.meeting, 'moderator-1');
    const body = { name: 'Lê Giả Định', roles: ['admin'] };
    expect(await post('/api/accounts', { body })).toMatchObject({ status: 401 });
    expect(await post('/api/accounts', { cookie: moderator, body })).toMatchObject({ status: 403 });
    const close = { body: { name: 'quan-tri' } };
    expect(await post('/api/accounts/close', { cookie: moderator, ...close })).toMatchObject({ status: 403 });
    expect(await post('/api/accounts', { cookie: admin, body: { ...body, roles: ['chair'] } })).toMatchObject(
      {
        status: 400,
        body: { code: 'malformed' },
      },
    );
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
