import { afterAll, beforeAll, expect, test } from 'vitest';
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

async function signedIn(name: string, password: string) {
  const answer = await accounts.signIn(name, password);
  if (!answer.ok) throw new Error(answer.code);
  return answer;
}

test('AC1 a row of an earlier release is told what its name looks like; two that look the same go on', async () => {
  const old = (id: string, name: string) =>
    pool.query(
      `insert into account (id, name, password_hash, roles, created)
       select $1, $2, password_hash, '{coordinator}', now() - interval '1 year' from account where id = 'earlier'`,
      [id, name],
    );
  await accounts.saveAccount({ name: 'earlier', password: 'p', roles: [] });
  await old('vi-du', 'Vi-Du');
  await old('v\u0456-du', 'V\u0456-Du');
  const again = await openAccounts(pool);
  const taken = await again.createAccount({ name: 'VI-DU', password: 'p', roles: [], temporary: false });
  expect(taken).toMatchObject({ code: 'accountThere' });
  for (const name of ['vi-du', 'v\u0456-du'])
    expect(await again.signIn(name, 'p')).toMatchObject({ ok: true, session: { roles: ['coordinator'] } });
  expect((await again.signIn('v\u0456-du', 'p')).ok && (await again.listAccounts()).length).toBeGreaterThan(
    2,
  );
  await again.close();
});

test('AC2 the list tells when an account was used last', async () => {
  await accounts.saveAccount({ name: 'used', password: 'p', roles: ['registry'] });
  const row = async () => (await accounts.listAccounts()).find(({ name }) => name === 'used');
  expect(await row()).toMatchObject({ used: null, active: true, roles: ['registry'] });
  const { session } = await signedIn('used', 'p');
  const [first] = [(await row())?.used ?? 0];
  expect(Math.abs(first - Date.now())).toBeLessThan(60_000);
  await pool.query(`update session set seen = now() - interval '1 hour' where id = $1`, [session.id]);
  await pool.query(`update account set used = now() - interval '1 hour' where id = 'used'`);
  expect((await row())?.used).toBeLessThan(first);
  expect(await accounts.sessionOf((await signedIn('used', 'p')).token)).toMatchObject({ ok: true });
  expect((await row())?.used).toBeGreaterThanOrEqual(first);
});

test('U11 while PostgreSQL is away no account is made, listed or changed', async () => {
  const own = await createTestDatabase();
  await migrate(own.url);
  const lost = openDatabase(own.url);
  const away = await openAccounts(lost);
  await own.drop();
  for (const call of [
    () => away.listAccounts(),
    () => away.createAccount({ name: 'a', password: 'p', roles: [], temporary: true }),
    () => away.setRoles('a', []),
    () => away.setPassword('a', 'p', true),
    () => away.choosePassword('a', 'p', 'q'),
  ])
    await expect(call()).rejects.toThrow(NotSaved);
  await away.close();
  await lost.end();
});
