import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Account } from '@doi-thoai/server/rehearsal/preparing/cast';
import { meetingKind } from '@doi-thoai/server/streams/meeting-kind';
import { signedInCookie } from '../cast/sessions.ts';
import { convene } from '../support/convened.ts';
import { startInProcess, type InProcessServer } from '../support/in-process-server.ts';

let server: InProcessServer;
beforeAll(async () => {
  server = await startInProcess();
});
afterAll(() => server.stop());

interface Founded {
  readonly meeting: string;
  readonly accounts: readonly Account[];
}

async function local<Answer>(path: string, token = server.app.localToken): Promise<Answer> {
  const headers = { authorization: `Bearer ${token}` };
  const response = await fetch(`${server.url}/api/local/${path}`, { method: 'POST', headers });
  return (await response.json()) as Answer;
}

/** What somebody is told who asks for the preparation of a meeting. */
async function seesPreparing(meeting: string, cookie: string): Promise<number> {
  const path = `/api/streams/${meeting}/views/preparation`;
  return (await fetch(`${server.url}${path}`, { headers: { cookie } })).status;
}

const signIn = ({ name, password }: Account): Promise<string> => signedInCookie(server, name, password);

test('Z6 BX12 whoever rehearses preparing has rights in the rehearsal alone, and none once it has ended', async () => {
  const { meeting: other } = await convene(server);
  const { meeting, accounts } = await local<Founded>('preparations');
  const cookies = await Promise.all(accounts.map(signIn));
  for (const cookie of cookies) {
    expect(await seesPreparing(meeting, cookie)).toBe(200);
    expect(await seesPreparing(other, cookie)).toBe(403);
    const office = await fetch(`${server.url}/api/office/preparations`, { headers: { cookie } });
    expect(office.status).toBe(403);
  }
  expect(await local(`rehearsals/${meeting}/end`)).toMatchObject({ ok: true });
  for (const cookie of cookies) expect(await seesPreparing(meeting, cookie)).not.toBe(200);
  for (const account of accounts) await expect(signIn(account)).rejects.toThrow();
});

test('Z1 Z5 what is prepared in a rehearsal is marked as one, and is in no list of what the office prepares', async () => {
  const { meeting } = await local<Founded>('preparations');
  const state = await server.app.streams.with(meetingKind, meeting, (open) => open.state);
  expect(state.about).toMatchObject({ rehearsal: true, state: 'convened' });
  expect(state.plan.template).toBe('commune');
  const name = 'van-phong';
  await server.accounts.saveAccount({ name, password: 'mat khau thu', roles: ['coordinator'] });
  const cookie = await signedInCookie(server, name, 'mat khau thu');
  const listed = await fetch(`${server.url}/api/office/preparations`, { headers: { cookie } });
  expect(await listed.text()).not.toContain(meeting);
});

test('Z8 BX12 who follows a rehearsal up is let into it, into no other conference, and not without the token of this machine', async () => {
  const { meeting: other } = await convene(server);
  const { meeting } = await local<Founded>('preparations');
  expect(await local(`rehearsals/${other}/accounts`)).toMatchObject({ ok: false, code: 'notRehearsal' });
  expect(await local('rehearsals/khong-co/accounts')).toMatchObject({ ok: false, code: 'unknownMeeting' });
  expect(await local(`rehearsals/${meeting}/accounts`, 'khong-phai')).toMatchObject({
    ok: false,
    code: 'notAllowed',
  });
  const { accounts } = await local<Founded>(`rehearsals/${meeting}/accounts`);
  const cookies = await Promise.all(accounts.map(signIn));
  for (const cookie of cookies)
    expect([await seesPreparing(meeting, cookie), await seesPreparing(other, cookie)]).toEqual([200, 403]);
});

test('Z6 nobody rehearses preparing without the token of this machine', async () => {
  expect(await local('preparations', 'khong-phai')).toMatchObject({ ok: false, code: 'notAllowed' });
  expect(await local('rehearsals/dien-tap-khong-co/end', 'khong-phai')).toMatchObject({
    ok: false,
    code: 'notAllowed',
  });
  expect(await local('rehearsals/dien-tap-khong-co/end')).toMatchObject({
    ok: false,
    code: 'unknownAccount',
  });
});
