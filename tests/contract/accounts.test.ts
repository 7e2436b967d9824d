import { afterAll, beforeAll, expect, test } from 'vitest';
import { refuse } from '@doi-thoai/shared/engine/refusal';
import { milliseconds } from '@doi-thoai/shared/calendar/instant';
import { openAccounts, type Accounts } from '@doi-thoai/server/accounts/accounts';
import { migrate, openDatabase } from '@doi-thoai/server/journal/database';
import { NotSaved } from '@doi-thoai/server/journal/journal';
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts';

let database: TestDatabase;
let pool: ReturnType<typeof openDatabase>;
let accounts: Accounts;

beforeAll(async () => {
  database = await createTestDatabase();
  await migrate(database.url);
  pool = openDatabase(database.url);
  accounts = await openAccounts(pool);
});
afterAll(async () => {
  await accounts.close();
  await pool.end();
  await database.drop();
});

let count = 0;
function newSeat() {
  count += 1;
  return { meeting: `hoi-nghi-${count}`, seat: 'department-y-te' };
}

async function pairDevice(seat: { meeting: string; seat: string }, by = accounts) {
  const paired = await by.pair((await by.newPairingCode(seat)).code);
  if (!paired.ok) throw new Error(paired.code);
  return paired;
}

async function signedIn(name: string, password: string) {
  const answer = await accounts.signIn(name, password);
  if (!answer.ok) throw new Error(answer.code);
  return answer;
}

/** All that the tables hold, as text. */
async function everythingKept(): Promise<string> {
  const texts: string[] = [];
  for (const table of ['account', 'session', 'pairing_code', 'pin']) {
    const { rows } = await pool.query<{ all: string | null }>(
      `select string_agg(t::text, ' ') as all from ${table} as t`,
    );
    texts.push(rows[0]?.all ?? '');
  }
  return texts.join(' ');
}

test('U1 a person signs in with name and password, whatever the case and form of the name', async () => {
  expect(await accounts.hasAccounts()).toBe(false);
  await accounts.saveAccount({
    name: 'Trần Văn Mẫu',
    password: 'mật khẩu dài',
    roles: ['moderator', 'coordinator'],
  });
  expect(await accounts.hasAccounts()).toBe(true);
  for (const name of ['Trần Văn Mẫu', ' trần văn mẫu ', 'TRẦN VĂN MẪU'.normalize('NFD')]) {
    const { session } = await signedIn(name, 'mật khẩu dài'.normalize('NFD'));
    expect(session).toMatchObject({
      kind: 'account',
      account: 'Trần Văn Mẫu',
      roles: ['moderator', 'coordinator'],
    });
  }
});

test('U1 a wrong name, a wrong password and an account that was closed are refused alike', async () => {
  await accounts.saveAccount({ name: 'closed', password: 'p', roles: ['press'] });
  expect(await accounts.setActive('closed', false)).toMatchObject({ ok: true, name: 'closed' });
  expect(await accounts.setActive('nobody', false)).toEqual(refuse('unknownAccount'));
  await accounts.saveAccount({ name: 'open', password: 'p', roles: ['press'] });
  for (const [name, password] of [
    ['nobody', 'p'],
    ['open', 'P'],
    ['open', ''],
    ['', ''],
    ['closed', 'p'],
    ['open\0', 'x'],
  ] as const)
    expect(await accounts.signIn(name, password)).toEqual(refuse('wrongPassword'));
  await accounts.setActive('closed', true);
  expect(await accounts.signIn('closed', 'p')).toMatchObject({ ok: true });
});

test('U2 no password, PIN, token or code stands in the tables', async () => {
  const seat = newSeat();
  await accounts.saveAccount({ name: 'kept', password: 'rất-bí-mật', roles: ['admin'] });
  const { token } = await signedIn('kept', 'rất-bí-mật');
  const { code } = await accounts.newPairingCode(seat);
  await accounts.setPin(seat, '90817263');
  const kept = await everythingKept();
  expect(kept).toContain('$argon2id$v=19$m=19456,t=2,p=1$');
  for (const secret of ['rất-bí-mật', token, code, code.replace('-', ''), '90817263'])
    expect(kept).not.toContain(secret);
});

test('U3 a token stands for its session until sign-out; anything else is not signed in', async () => {
  await accounts.saveAccount({ name: 'visitor', password: 'p', roles: ['supervisor'] });
  const { token, session } = await signedIn('visitor', 'p');
  expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/);
  expect(await accounts.sessionOf(token)).toEqual({ ok: true, session });
  for (const wrong of ['', 'x', `${token}x`, '\0', session.id])
    expect(await accounts.sessionOf(wrong)).toEqual(refuse('notSignedIn'));
  await accounts.signOut(token);
  await accounts.signOut(token);
  expect(await accounts.sessionOf(token)).toEqual(refuse('notSignedIn'));
});

test('U3 another password, and closing the account, end its sessions', async () => {
  await accounts.saveAccount({ name: 'changed', password: 'old', roles: ['admin'] });
  const first = await signedIn('changed', 'old');
  await accounts.saveAccount({ name: 'Changed', password: 'new', roles: ['press'] });
  expect(await accounts.sessionOf(first.token)).toEqual(refuse('notSignedIn'));
  expect(await accounts.signIn('changed', 'old')).toEqual(refuse('wrongPassword'));
  const second = await signedIn('changed', 'new');
  expect(second.session.roles).toEqual(['press']);
  await accounts.setActive('changed', false);
  expect(await accounts.sessionOf(second.token)).toEqual(refuse('notSignedIn'));
});

test('U4 a session that is not used expires, and use keeps it', async () => {
  const seat = newSeat();
  const brief = await openAccounts(pool, { seat: milliseconds(0) });
  const expired = await pairDevice(seat, brief);
  expect(await accounts.sessionOf(expired.token)).toEqual(refuse('notSignedIn'));
  expect((await accounts.pairedDevices(seat.meeting)).get(seat.seat)).toBeUndefined();
  await brief.close();
  const used = await pairDevice(seat);
  await pool.query(
    `update session set seen = now() - interval '2 days', expires = now() + interval '1 day' where id = $1`,
    [used.session.id],
  );
  const found = await accounts.sessionOf(used.token);
  expect(found.ok && found.session.expiresAt).toBeGreaterThan(Date.now() + 6 * 86_400_000);
});

test('U5 a code pairs one device to its seat, however it is typed', async () => {
  const seat = newSeat();
  const { code, expiresAt } = await accounts.newPairingCode(seat);
  expect(code).toMatch(/^\d{4}-\d{4}-\d{4}$/);
  expect(Math.abs(expiresAt - Date.now() - 30 * 60_000)).toBeLessThan(60_000);
  const paired = await accounts.pair(` ${code.replace('-', ' – ')} `);
  if (!paired.ok) throw new Error(paired.code);
  expect(paired.session).toMatchObject({ kind: 'seat', ...seat });
  expect(await accounts.sessionOf(paired.token)).toEqual({ ok: true, session: paired.session });
  expect(await accounts.pair(code)).toMatchObject({ code: 'codeUsed' });
});

test('U5 of two devices with the same code at once, one is paired', async () => {
  const { code } = await accounts.newPairingCode(newSeat());
  const answers = await Promise.all(Array.from({ length: 8 }, () => accounts.pair(code)));
  expect(answers.filter((one) => one.ok)).toHaveLength(1);
});

test('U5 a code that is wrong, malformed or expired is refused', async () => {
  const { code } = await accounts.newPairingCode(newSeat(), 0);
  expect(await accounts.pair(code)).toMatchObject({ code: 'codeExpired' });
  for (const wrong of ['1234-5678-9012', 'ABCD-EFGH', '', 'x'.repeat(10_000), 'OOOO-1111', '\0', 'ẢBCD-EFGH'])
    expect(await accounts.pair(wrong)).toEqual(refuse('wrongCode'));
});

test('U6 a new code makes the unused one of the seat void, and no other', async () => {
  const [seat, other] = [newSeat(), newSeat()];
  const others = await accounts.newPairingCode(other);
  const codes = await Promise.all(Array.from({ length: 5 }, () => accounts.newPairingCode(seat)));
  const answers = await Promise.all(codes.map(({ code }) => accounts.pair(code)));
  expect(answers.filter((one) => one.ok)).toHaveLength(1);
  expect((await accounts.pair(others.code)).ok).toBe(true);
  await pairDevice(seat);
  await pairDevice(seat);
  expect((await accounts.pairedDevices(seat.meeting)).get(seat.seat)).toBe(3);
});

test('U7 revoking a seat ends all its devices and its code at once, and no other seat', async () => {
  const [seat, other] = [newSeat(), newSeat()];
  const devices = [await pairDevice(seat), await pairDevice(seat)];
  const neighbour = await pairDevice(other);
  const { code } = await accounts.newPairingCode(seat);
  expect(await accounts.revokeSeat(seat)).toBe(2);
  for (const { token } of devices) expect(await accounts.sessionOf(token)).toEqual(refuse('seatRevoked'));
  expect(await accounts.pair(code)).toEqual(refuse('wrongCode'));
  expect(await accounts.sessionOf(neighbour.token)).toMatchObject({ ok: true });
  expect(await accounts.pairedDevices(seat.meeting)).toEqual(new Map());
  expect(await accounts.revokeSeat(seat)).toBe(0);
  expect(await accounts.sessionOf((await pairDevice(seat)).token)).toMatchObject({ ok: true });
});

test('U8 every server is told whose devices to cut', async () => {
  const otherPool = openDatabase(database.url);
  const other = await openAccounts(otherPool);
  const cuts: Record<'here' | 'there', Set<string>> = { here: new Set(), there: new Set() };
  accounts.onRevoked((ids) => ids.forEach((id) => cuts.here.add(id)));
  other.onRevoked((ids) => ids.forEach((id) => cuts.there.add(id)));
  const seat = newSeat();
  const ids = [(await pairDevice(seat)).session.id, (await pairDevice(seat, other)).session.id];
  await accounts.revokeSeat(seat);
  await expect.poll(() => [...cuts.there].sort()).toEqual([...ids].sort());
  expect([...cuts.here].sort()).toEqual([...ids].sort());

  // A server whose connection was cut learns afterwards what it missed.
  const late = await pairDevice(seat);
  await otherPool.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`,
  );
  await expect.poll(() => accounts.revokeSeat(seat).catch(() => 'away')).not.toBe('away');
  await expect.poll(() => cuts.there.has(late.session.id), { timeout: 15_000 }).toBe(true);
  const again = await pairDevice(seat);
  await accounts.revokeSeat(seat);
  await expect.poll(() => cuts.there.has(again.session.id), { timeout: 15_000 }).toBe(true);
  await other.close();
  await otherPool.end();
});

test('U9 a seat without a PIN says so, and one with a PIN confirms with it alone', async () => {
  const seat = newSeat();
  expect(await accounts.checkPin(seat, '1234')).toEqual(refuse('pinNotSet'));
  expect(await accounts.setPin(seat, '1234')).toEqual({ ok: true });
  expect(await accounts.checkPin(seat, undefined)).toEqual(refuse('pinNeeded'));
  expect(await accounts.checkPin(seat, '1243')).toEqual(refuse('wrongPin'));
  expect(await accounts.checkPin(seat, '1234')).toEqual({ ok: true });
  expect(await accounts.checkPin({ ...seat, seat: 'department-khac' }, '1234')).toEqual(refuse('pinNotSet'));
  expect(await accounts.pinsSet(seat.meeting)).toEqual(new Set([seat.seat]));
  await accounts.clearPin(seat);
  expect(await accounts.pinsSet(seat.meeting)).toEqual(new Set());
});

test('U9 a PIN has 4 to 8 digits, and another one needs the one before', async () => {
  const seat = newSeat();
  for (const wrong of ['', '123', '123456789', '12a4', '１２３４', '1234\n'])
    expect(await accounts.setPin(seat, wrong)).toEqual(refuse('malformed', { problem: 'pin' }));
  expect(await accounts.setPin(seat, '1234')).toEqual({ ok: true });
  expect(await accounts.setPin(seat, '5678')).toEqual(refuse('pinNeeded'));
  expect(await accounts.setPin(seat, '5678', '0000')).toEqual(refuse('wrongPin'));
  expect(await accounts.checkPin(seat, '1234')).toEqual({ ok: true });
  expect(await accounts.setPin(seat, '5678', '1234')).toEqual({ ok: true });
  expect(await accounts.checkPin(seat, '5678')).toEqual({ ok: true });
});

test('U10 five wrong PINs in a row lock it for a while, also at once; a right one begins the count anew', async () => {
  const seat = newSeat();
  await accounts.setPin(seat, '1234');
  for (let at = 0; at < 4; at += 1) expect(await accounts.checkPin(seat, '0000')).toEqual(refuse('wrongPin'));
  expect(await accounts.checkPin(seat, '1234')).toEqual({ ok: true });
  const answers = await Promise.all(Array.from({ length: 12 }, () => accounts.checkPin(seat, '0000')));
  expect(answers.filter((one) => !one.ok && one.code === 'wrongPin')).toHaveLength(5);
  const locked = await accounts.checkPin(seat, '1234');
  if (locked.ok) throw new Error('a locked PIN was taken');
  expect(locked.code).toBe('tooMany');
  expect(locked.params.seconds).toBeGreaterThan(290);
  await pool.query(`update pin set locked_until = now() where meeting = $1`, [seat.meeting]);
  expect(await accounts.checkPin(seat, '0000')).toEqual(refuse('wrongPin'));
  expect(await accounts.checkPin(seat, '1234')).toEqual({ ok: true });
  // Locked before somebody set the clock back.
  await pool.query(`update pin set locked_until = now() + interval '1 hour' where meeting = $1`, [
    seat.meeting,
  ]);
  expect(await accounts.checkPin(seat, '1234')).toEqual({ ok: true });
});

test('U11 while PostgreSQL is away nothing is granted, and everything says so', async () => {
  const nowhere = openDatabase('postgres://u:p@127.0.0.1:1/none');
  await expect(openAccounts(nowhere)).rejects.toThrow(NotSaved);
  await nowhere.end();
  const own = await createTestDatabase();
  await migrate(own.url);
  const lost = openDatabase(own.url);
  const away = await openAccounts(lost);
  await own.drop();
  const seat = newSeat();
  const calls = [
    () => away.hasAccounts(),
    () => away.saveAccount({ name: 'a', password: 'p', roles: [] }),
    () => away.setActive('a', true),
    () => away.signIn('a', 'p'),
    () => away.signOut('t'),
    () => away.sessionOf('t'),
    () => away.newPairingCode(seat),
    () => away.pair('ABCD-EFGH'),
    () => away.revokeSeat(seat),
    () => away.pairedDevices(seat.meeting),
    () => away.setPin(seat, '1234'),
    () => away.checkPin(seat, '1234'),
    () => away.clearPin(seat),
    () => away.pinsSet(seat.meeting),
  ];
  for (const call of calls) await expect(call()).rejects.toThrow(NotSaved);
  await away.close();
  await lost.end();
});
