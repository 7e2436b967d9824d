import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { Listener } from '../support/listener.ts';
import { askOver } from '../support/ask-over-http.ts';
import { convene, type Convened } from '../support/convened.ts';
import { startInProcess, type InProcessServer } from '../support/in-process-server.ts';
import { pairedToken, post, signedInCookie } from '../cast/sessions.ts';

let server: InProcessServer;
let hall: Convened;

beforeAll(async () => {
  server = await startInProcess();
});
afterAll(() => server.stop());
beforeEach(async () => {
  hall = await convene(server);
});

const meAs = async (at: InProcessServer, cookie: string) =>
  (await askOver(at, 'GET', '/api/me', { cookie })).body as { seat: { id: string } | null };

async function codeOf(seat: string): Promise<string> {
  return (await server.accounts.newPairingCode({ meeting: hall.meeting, seat })).code;
}

test('U12 two installations on one host have two cookies, and a browser keeps both seats [case two-servers-one-host]', async () => {
  const other = await startInProcess();
  const there = await convene(other);
  const both = [await server.pair(hall.meeting, 'desk-1'), await other.pair(there.meeting, 'chair-mot')];
  const names = both.map((cookie) => cookie.slice(0, cookie.indexOf('=')));
  expect(names[0]).toMatch(/^doi-thoai-[0-9a-f]{8}$/);
  expect(new Set(names).size).toBe(2);
  for (const cookie of [both.join('; '), both.toReversed().join('; ')]) {
    expect((await meAs(server, cookie)).seat?.id).toBe('desk-1');
    expect((await meAs(other, cookie)).seat?.id).toBe('chair-mot');
  }
  await other.stop();
});

test('U12 a cookie of an earlier release is read, and gets the name of its installation', async () => {
  const token = await pairedToken(server.accounts, { meeting: hall.meeting, seat: 'desk-1' });
  const answer = await fetch(`${server.url}/api/me`, { headers: { cookie: `doi-thoai=${token}` } });
  expect(await answer.json()).toMatchObject({ seat: { id: 'desk-1' } });
  const [given = ''] = answer.headers.getSetCookie();
  expect(given).toMatch(new RegExp(`^doi-thoai-[0-9a-f]{8}=${token};`));
  // A length of time and no date: a tablet whose clock stands wrong keeps it too.
  expect(given).toMatch(/Max-Age=604800/);
  expect(given).not.toMatch(/Expires/i);
});

test('U12 what a browser is it stays until somebody says yes, and the code is still good [case second-code-kills-first-seat]', async () => {
  const cookie = await server.pair(hall.meeting, 'moderator-1');
  const code = await codeOf('screen-man-hinh-1');
  const asked = await askOver(server, 'POST', '/api/pair', { cookie, body: { code } });
  expect(asked).toMatchObject({ status: 409, body: { code: 'seatHeld', params: { wanted: 'Màn hình 1' } } });
  expect((await meAs(server, cookie)).seat?.id).toBe('moderator-1');
  const leaving = { code, leave: true };
  expect(await askOver(server, 'POST', '/api/pair', { cookie, body: leaving })).toMatchObject({
    status: 200,
  });
  expect(await askOver(server, 'GET', '/api/me', { cookie })).toMatchObject({ body: { seat: null } });
});

/** The cookie that an answer set, put beside those that the browser has. */
function beside(cookie: string, headers: Headers): string {
  return [cookie, ...headers.getSetCookie().map((one) => one.split(';')[0])].join('; ');
}

const account = { name: 'dieuphoi', password: 'mat-khau-thu' };

test('U12 a browser is one device and one person: signing in leaves the seat, pairing leaves the account', async () => {
  await server.accounts.saveAccount({ ...account, roles: ['coordinator'] });
  const seat = await server.pair(hall.meeting, 'desk-1');
  const signedIn = await askOver(server, 'POST', '/api/sign-in', { cookie: seat, body: account });
  const both = beside(seat, signedIn.headers);
  const me = async (cookie: string) => (await askOver(server, 'GET', '/api/me', { cookie })).body;
  expect(await me(both)).toMatchObject({ account: { name: 'dieuphoi' }, seat: { id: 'desk-1' } });
  const alone = await signedInCookie(server, account.name, account.password);
  const body = { code: await codeOf('desk-1') };
  const paired = await askOver(server, 'POST', '/api/pair', { cookie: alone, body });
  expect(paired).toMatchObject({ status: 200 });
  expect(await me(beside(alone, paired.headers))).toMatchObject({
    account: { name: 'dieuphoi' },
    seat: { id: 'desk-1' },
  });
  // Leaving one leaves the other.
  const out = await askOver(server, 'POST', '/api/sign-out', { cookie: both, body: {} });
  expect(out.headers.getSetCookie().join()).toMatch(/-account=;/);
  expect(await me(both)).toMatchObject({ account: null, seat: { id: 'desk-1' } });
  await askOver(server, 'POST', '/api/sign-out', { cookie: both, body: {} });
  expect(await me(both)).toMatchObject({ account: null, seat: { id: 'desk-1' } });
  await askOver(server, 'POST', '/api/sign-out', { cookie: both, body: { what: 'seat' } });
  expect(await me(both)).toMatchObject({ account: null, seat: null });
});

test('U12 signing in as somebody else ends the former session, and no other browser is signed out', async () => {
  await server.accounts.saveAccount({ ...account, roles: ['coordinator'] });
  await server.accounts.saveAccount({ ...account, name: 'khac', roles: ['registry'] });
  const elsewhere = await signedInCookie(server, account.name, account.password);
  const first = await signedInCookie(server, account.name, account.password);
  const body = { ...account, name: 'khac' };
  const second = await askOver(server, 'POST', '/api/sign-in', { cookie: first, body });
  const me = async (cookie: string) => (await askOver(server, 'GET', '/api/me', { cookie })).body;
  expect(await me(first)).toMatchObject({ account: null });
  expect(await me(beside('', second.headers))).toMatchObject({ account: { name: 'khac' } });
  expect(await me(elsewhere)).toMatchObject({ account: { name: 'dieuphoi' } });
});

test('U12 in a meeting a page acts as the seat that its console is for, else as the person; the office is the person’s', async () => {
  await server.accounts.saveAccount({ ...account, roles: ['coordinator'] });
  const seat = await server.pair(hall.meeting, 'desk-1');
  const signedIn = await askOver(server, 'POST', '/api/sign-in', { cookie: seat, body: account });
  const both = beside(seat, signedIn.headers);
  const { url } = server;
  const as = async (audience: string) => {
    const listener = await Listener.enter(url, { stream: hall.meeting, audience, cookie: both });
    listener.close();
    return listener.me;
  };
  expect(await as('desk')).toMatchObject({ role: 'desk', seat: 'desk-1' });
  expect(await as('moderator')).toMatchObject({ role: 'coordinator', seat: 'dieuphoi' });
  const office = (cookie: string) =>
    askOver(server, 'GET', '/api/streams/office:main/views/office', { cookie });
  expect(await office(both)).toMatchObject({ status: 200 });
  expect(await office(seat)).toMatchObject({ status: 403 });
  const seats = (cookie: string) => askOver(server, 'GET', `/api/meetings/${hall.meeting}/seats`, { cookie });
  expect(await seats(both)).toMatchObject({ status: 200 });
  expect(await seats(seat)).toMatchObject({ status: 403 });
});

test('U12 a person in the one cookie of an earlier release gets the cookie of persons', async () => {
  await server.accounts.saveAccount({ ...account, roles: ['coordinator'] });
  const entered = await server.accounts.signIn(account.name, account.password);
  const token = entered.ok ? entered.token : '';
  const [name = ''] = (await server.pair(hall.meeting, 'desk-1')).split('=');
  const answer = await fetch(`${server.url}/api/me`, { headers: { cookie: `${name}=${token}` } });
  expect(await answer.json()).toMatchObject({ account: { name: 'dieuphoi' }, seat: null });
  const given = answer.headers.getSetCookie();
  expect(given[0]).toMatch(new RegExp(`^${name}-account=${token};`));
  expect(given[1]).toMatch(new RegExp(`^${name}=;`));
});

test('U12 a sheet that is scanned twice on its own device leads to its seat again; elsewhere the truth is told', async () => {
  const code = await codeOf('desk-1');
  const [cookie = ''] = (await post(`${server.url}/api/pair`, { code })).headers.getSetCookie();
  const own = await askOver(server, 'POST', '/api/pair', {
    cookie: cookie.split(';')[0] ?? '',
    body: { code },
  });
  expect(own).toMatchObject({ status: 200, body: { address: `/m/${hall.meeting}/desk` } });
  const elsewhere = await askOver(server, 'POST', '/api/pair', { body: { code } });
  expect(elsewhere).toMatchObject({ status: 401, body: { code: 'codeUsed' } });
  expect(elsewhere.body['params']).toMatchObject({
    time: expect.stringMatching(/^\d\d:\d\d \d\d\//) as string,
  });
});
