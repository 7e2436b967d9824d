import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Meeting } from '@doi-thoai/shared/meeting/meeting';
import { atTheDesk, onPhones } from '@doi-thoai/server/rehearsal/invented';
import { meetingKind } from '@doi-thoai/server/streams/meeting-kind';
import { signedInCookie } from '../cast/sessions.ts';
import { askOver } from '../support/ask-over-http.ts';
import { convene } from '../support/convened.ts';
import { aDevice, startInProcess, type InProcessServer } from '../support/in-process-server.ts';
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts';

const password = 'mat khau du dai 2026';

let database: TestDatabase;
let server: InProcessServer;
let plan: string;
let cookie: string;

beforeAll(async () => {
  database = await createTestDatabase();
  server = await startInProcess({ databaseUrl: database.url });
  await server.accounts.saveAccount({ name: 'Người Điều Phối', password, roles: ['coordinator'] });
  cookie = await signedInCookie(server, 'Người Điều Phối', password);
  ({ meeting: plan } = await convene(server));
});
afterAll(async () => {
  await server.stop();
  await database.drop();
});

const stateOf = (meeting: string): Promise<Meeting> =>
  server.app.streams.with(meetingKind, meeting, (open) => open.state);
const patiently = { timeout: 40_000 };

const goOn = async (meeting: string, who?: string) =>
  (
    await askOver(server, 'POST', `/api/meetings/${meeting}/players`, {
      ...(who !== undefined && { cookie: who }),
      body: {},
    })
  ).body;
const players = async (meeting: string, who?: string) =>
  (
    await askOver(server, 'GET', `/api/meetings/${meeting}/players`, {
      ...(who !== undefined && { cookie: who }),
    })
  ).body;

test('Z7 RD10 BX12 once its server was stopped nobody plays a rehearsal; whoever conducts it lets the people go on, who do nothing twice', async () => {
  const begun = await askOver(server, 'POST', `/api/meetings/${plan}/rehearsals`, { cookie, body: {} });
  const { meeting } = begun.body as unknown as { meeting: string };
  const paused = async () => (await stateOf(meeting)).rehearsal.paused;
  const namesOf = async () => [...(await stateOf(meeting)).registrations].map(({ name }) => name);
  const conduct = async (type: string, input: object = {}) =>
    expect(await server.command(aDevice(meeting, 'moderator-2'), meeting, type, input), type).toMatchObject({
      ok: true,
    });
  await expect.poll(() => players(meeting, cookie), patiently).toEqual({ ok: true, there: true });
  await expect.poll(paused, patiently).toBe(true);
  await conduct('rehearsal.setPace', { pace: 60 });
  await conduct('rehearsal.resume');
  await expect.poll(async () => (await namesOf()).length, patiently).toBeGreaterThan(0);

  await server.stop();
  server = await startInProcess({ databaseUrl: database.url });
  expect(await players(meeting, cookie)).toEqual({ ok: true, there: false });
  const desk = await server.pair(meeting, 'desk-1');
  expect(await players(meeting, desk)).toEqual({ ok: true, there: false });
  expect(await goOn(meeting, desk)).toMatchObject({ ok: false, code: 'notAllowed' });
  expect(await goOn(meeting, cookie)).toEqual({ ok: true, meeting });
  await expect.poll(() => players(meeting, cookie), patiently).toEqual({ ok: true, there: true });
  await expect.poll(paused, patiently).toBe(true);
  // Asked for while they sit there, nobody comes a second time.
  expect(await goOn(meeting, cookie)).toEqual({ ok: true, meeting });

  await conduct('rehearsal.resume');
  const invented = [...atTheDesk, ...onPhones].map(({ name }) => name);
  const missing = async () => {
    const names = await namesOf();
    return invented.filter((name) => !names.includes(name));
  };
  await expect.poll(missing, patiently).toEqual([]);
  const names = (await namesOf()).filter((name) => invented.includes(name));
  expect(names.sort()).toEqual([...invented].sort());

  await expect.poll(async () => (await stateOf(meeting)).about.state, patiently).toBe('inSession');
  await conduct('meeting.close');
  // Its end is noted where it was begun, by a server that did not begin it.
  const ended = async () => [...(await stateOf(plan)).rehearsals].map(({ endedAt }) => endedAt !== null);
  await expect.poll(ended, patiently).toEqual([true]);
  expect(await goOn(meeting, cookie)).toMatchObject({ ok: false, code: 'rehearsalOver' });
}, 180_000);

test('Z7 only of a rehearsal, and by nobody who has no place in it, is asked whether it is played', async () => {
  for (const ask of [players, goOn]) {
    expect(await ask(plan, cookie)).toMatchObject({ ok: false, code: 'notRehearsal' });
    expect(await ask(plan)).toMatchObject({ ok: false, code: 'notSignedIn' });
  }
});
