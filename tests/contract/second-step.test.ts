import { Secret, TOTP } from 'otpauth';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { AccessRow } from '@doi-thoai/shared/access/access';
import { signedInCookie } from '../cast/sessions.ts';
import { askOver, type Asking } from '../support/ask-over-http.ts';
import { startInProcess, type InProcessServer } from '../support/in-process-server.ts';

const password = 'con mèo trèo cây cau';
let server: InProcessServer;
let count = 0;
let name: string;
let cookie: string;

beforeAll(async () => {
  server = await startInProcess();
  await server.accounts.saveAccount({ name: 'quan-tri', password, roles: ['admin'] });
});
afterAll(() => server.stop());
beforeEach(async () => {
  count += 1;
  name = `nguoi-${count}`;
  await server.accounts.saveAccount({ name, password, roles: ['coordinator'] });
  cookie = await signedInCookie(server, name, password);
});

const post = (path: string, asking: Asking = {}) => askOver(server, 'POST', path, asking);
const signIn = (code?: string) =>
  post('/api/sign-in', { body: { name, password, ...(code === undefined ? {} : { code }) } });

/** What the app shows, so many half minutes from now: one more is taken as well, so that none grows too old here. */
function shown(secret: string, later = 0): string {
  return new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + later * 30_000 });
}

/** Turns the second step on as its bearer; the secret, and the code that was typed for it. */
async function turnedOn(): Promise<{ secret: string; typed: string }> {
  const offered = await post('/api/second-step/offer', { cookie });
  const { secret, address } = offered.body as { secret: string; address: string };
  expect(new URL(address).searchParams.get('secret')).toBe(secret);
  const typed = shown(secret);
  const body = { current: password, secret, code: typed };
  expect(await post('/api/second-step/on', { cookie, body })).toMatchObject({
    status: 200,
    body: { ok: true },
  });
  return { secret, typed };
}

const isOn = async () => (await askOver(server, 'GET', '/api/second-step', { cookie })).body['on'];

test('AC8 who turned the second step on signs in with a code of the app, each good once', async () => {
  expect(await isOn()).toBe(false);
  const { secret, typed } = await turnedOn();
  expect(await isOn()).toBe(true);
  expect(await signIn()).toMatchObject({ status: 401, body: { code: 'secondCodeNeeded' } });
  expect(await signIn('')).toMatchObject({ body: { code: 'secondCodeNeeded' } });
  expect(await signIn('12ab')).toMatchObject({ status: 401, body: { code: 'wrongSecondCode' } });
  expect(await signIn(typed), 'the one that turned it on').toMatchObject({
    body: { code: 'wrongSecondCode' },
  });
  const code = shown(secret, 1);
  const spelled = `${code.slice(0, 3)} ${code.slice(3)}`;
  expect(await signIn(spelled)).toMatchObject({ status: 200, body: { roles: ['coordinator'] } });
  expect(await signIn(code)).toMatchObject({ body: { code: 'wrongSecondCode' } });
  expect(await signIn(shown(secret, 20))).toMatchObject({ body: { code: 'wrongSecondCode' } });
});

test('AC8 a wrong password is said before any code is asked for, so that nobody learns who has the step', async () => {
  await turnedOn();
  expect(await post('/api/sign-in', { body: { name, password: 'khong phai' } })).toMatchObject({
    body: { code: 'wrongPassword' },
  });
});

test('AC8 of two who type the same code at once one comes in', async () => {
  const { secret } = await turnedOn();
  const code = shown(secret, 1);
  const both = await Promise.all([signIn(code), signIn(code)]);
  expect(both.map(({ status }) => status).sort()).toEqual([200, 401]);
});

test('AC8 the step is turned on and off by whoever knows the password and has the app', async () => {
  const { secret } = (await post('/api/second-step/offer', { cookie })).body as { secret: string };
  const on = (body: object) => post('/api/second-step/on', { cookie, body });
  expect(await on({ current: 'khong phai', secret, code: shown(secret) })).toMatchObject({
    body: { code: 'wrongPassword' },
  });
  expect(await on({ current: password, secret, code: '000000x' })).toMatchObject({
    body: { code: 'wrongSecondCode' },
  });
  expect(await on({ current: password, secret: 'ngan', code: shown(secret) })).toMatchObject({
    body: { code: 'malformed' },
  });
  expect(await isOn()).toBe(false);
  const kept = (await turnedOn()).secret;
  const off = (body: object) => post('/api/second-step/off', { cookie, body });
  expect(await off({ current: password, code: '' })).toMatchObject({ body: { code: 'secondCodeNeeded' } });
  expect(await off({ current: password, code: shown(kept, 1) })).toMatchObject({ status: 200 });
  expect(await signIn()).toMatchObject({ status: 200 });
});

test('AC8 AC6 a lost phone: a new password takes the step away, and the book says all of it without a secret', async () => {
  const { secret } = await turnedOn();
  const admin = await signedInCookie(server, 'quan-tri', password);
  const reset = await post('/api/accounts/password', { cookie: admin, body: { name } });
  const given = String(reset.body['password']);
  expect(await post('/api/sign-in', { body: { name, password: given } })).toMatchObject({ status: 200 });
  const { view } = (await askOver(server, 'GET', '/api/streams/access:main/views/access', { cookie: admin }))
    .body as { view: { latest: Record<string, AccessRow> } };
  const told = Object.values(view.latest).filter(({ whom }) => whom === name);
  expect(told.map(({ act }) => act)).toEqual(['signedIn', 'secondStepOn', 'passwordReset', 'signedIn']);
  expect(JSON.stringify(told)).not.toContain(secret);
  expect(server.logged.join('\n')).not.toContain(secret);
});

test('AC8 nobody is offered a second step who is not signed in', async () => {
  expect(await post('/api/second-step/offer')).toMatchObject({ status: 401, body: { code: 'notSignedIn' } });
  expect(await askOver(server, 'GET', '/api/second-step')).toMatchObject({ status: 401 });
});
