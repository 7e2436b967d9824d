import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openDatabase } from '@doi-thoai/server/journal/database';
import { registration } from '../cast/people.ts';
import { askOver, type Asking } from '../support/ask-over-http.ts';
import { convene, withAssignment, type Convened } from '../support/convened.ts';
import { Device } from '../support/device.ts';
import { nextCommandId, startInProcess, type InProcessServer } from '../support/in-process-server.ts';

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

test('H14 a fault of ours tells nothing but its code, over HTTP and over the wire, and is logged', async () => {
  const meeting = 'chua-ai-mo';
  const device = new Device(server.url);
  const pool = openDatabase(server.databaseUrl);
  // Nothing in our code is prepared for a table that is gone.
  await pool.query('alter table stream rename to gone');
  try {
    const fault = { ok: false, code: 'fault', params: {} };
    expect(await ask('GET', `/api/meetings/${meeting}/public`)).toMatchObject({ status: 500, body: fault });
    expect(await device.enter({ stream: meeting, audience: 'public' })).toEqual(fault);
  } finally {
    await pool.query('alter table gone rename to stream');
    await pool.end();
    device.close();
  }
  const faults = server.logged.filter((line) => (JSON.parse(line) as { level: number }).level === 50);
  expect(faults).toHaveLength(2);
});

describe('H14 commands over HTTP', () => {
  const commands = () => `/api/meetings/${hall.meeting}/commands`;

  test('H14 a citizen registers, and the same id sent again gets the same outcome', async () => {
    const body = { id: nextCommandId(), type: 'speakers.register', input: registration(1) };
    const first = await ask('POST', commands(), { body });
    expect(first).toMatchObject({ status: 200, body: { ok: true, seq: await hall.seq() } });
    expect((await ask('POST', commands(), { body })).body).toEqual(first.body);
  });

  test.each([
    ['not JSON', '{', 400, 'malformed'],
    ['no object', '5', 400, 'malformed'],
    ['nothing in it', {}, 400, 'malformed'],
    ['an unknown action', { id: 'a-command-id-01', type: 'x', input: {} }, 404, 'unknownAction'],
    [
      'too large',
      { id: 'a-command-id-02', type: 'meeting.start', input: 'x'.repeat(120_000) },
      413,
      'tooLarge',
    ],
    ['not granted', { id: 'a-command-id-03', type: 'meeting.start', input: {} }, 403, 'notAllowed'],
  ])('H14 %s is refused with a fitting status', async (_what, body, status, code) => {
    expect(await ask('POST', commands(), { body })).toMatchObject({ status, body: { ok: false, code } });
  });

  test('H14 what the meeting does not allow now is a conflict', async () => {
    const cookie = await server.pair(hall.meeting, 'moderator-1');
    const body = { id: nextCommandId(), type: 'turn.start', input: {} };
    expect(await ask('POST', commands(), { body, cookie })).toMatchObject({
      status: 409,
      body: { ok: false, code: 'floorFree' },
    });
  });

  test('H14 nothing that is sent as JSON may be larger than a message of the wire', async () => {
    const body = { name: 'x', password: 'x'.repeat(120_000) };
    const answer = await ask('POST', '/api/sign-in', { body });
    expect(answer).toMatchObject({ status: 413, body: { ok: false, code: 'tooLarge' } });
  });

  test('H14 a body that is no JSON by its own word is refused', async () => {
    const answer = await ask('POST', commands(), { body: 'a=1', headers: { 'content-type': 'text/xml' } });
    expect(answer).toMatchObject({ status: 400, body: { ok: false, code: 'malformed' } });
  });

  test('H17 a foreign page cannot command anything', async () => {
    const cookie = await server.pair(hall.meeting, 'moderator-1');
    const body = { id: nextCommandId(), type: 'meeting.pause', input: {} };
    const headers = { origin: 'https://elsewhere.example' };
    expect(await ask('POST', commands(), { body, cookie, headers })).toMatchObject({
      status: 403,
      body: { code: 'wrongOrigin' },
    });
    const asked = await ask('GET', `/api/entrance?page=${encodeURIComponent(headers.origin)}`);
    expect(asked.body).toMatchObject({ code: 'wrongOrigin', params: { page: headers.origin } });
    expect(await ask('GET', `/api/entrance?page=${encodeURIComponent(server.url)}`)).toMatchObject({
      status: 200,
    });
    const own = { origin: server.url };
    expect(await ask('POST', commands(), { body, cookie, headers: own })).toMatchObject({ status: 200 });
  });
});

test('H14 BX1 a connection is kept for longer than the minute for which a proxy keeps its own', async () => {
  const { headers } = await ask('GET', '/api/streams');
  const [, seconds = '0'] = /timeout=(\d+)/.exec(headers.get('keep-alive') ?? '') ?? [];
  expect(Number(seconds)).toBeGreaterThan(60);
});

describe('H14 what is told', () => {
  test('H14 meetings, one meeting and what is public of it', async () => {
    const all = await ask('GET', '/api/meetings');
    expect(all.body['meetings']).toContainEqual(expect.objectContaining({ id: hall.meeting }));
    expect(await ask('GET', `/api/meetings/${hall.meeting}`)).toMatchObject({
      status: 200,
      body: { id: hall.meeting },
    });
    expect(await ask('GET', '/api/meetings/khong-co')).toMatchObject({
      status: 404,
      body: { code: 'unknownMeeting' },
    });
    await withAssignment(hall);
    const seen = await ask('GET', `/api/meetings/${hall.meeting}/public`);
    expect(seen.body).toMatchObject({ ok: true, seq: await hall.seq() });
    expect(seen.text).not.toMatch(/0900 ?000|ngõ Thử|ngập/);
    const { seq, view } = seen.body as { seq: number; view: Record<string, object> };
    const part = await ask('GET', `/api/meetings/${hall.meeting}/public?only=about,fields,about`);
    expect(part.body).toEqual({ ok: true, seq, view: { about: view['about'], fields: view['fields'] } });
    for (const wrong of ['', 'nothing', 'about,,fields'])
      expect(await ask('GET', `/api/meetings/${hall.meeting}/public?only=${wrong}`)).toMatchObject({
        status: 400,
      });
  });

  test('H14 an address that is none is refused', async () => {
    expect(await ask('GET', '/api/nothing')).toMatchObject({ status: 404, body: { code: 'unknownAddress' } });
    expect(await ask('GET', '/api/meetings/..%2f..%2fetc')).toMatchObject({
      status: 400,
      body: { code: 'malformed' },
    });
  });

  test('H14 it says whether it lives and can serve, and counts', async () => {
    expect(await ask('GET', '/healthz')).toMatchObject({ status: 200 });
    expect(await ask('GET', '/readyz')).toMatchObject({ status: 200 });
    await server.command(hall.moderator, hall.meeting, 'announcements.make', { text: 'Giải lao' });
    const { text } = await ask('GET', '/metrics');
    expect(text).toMatch(/doithoai_commands_total\{outcome="ok"\} \d+/);
    expect(text).toMatch(/doithoai_command_seconds_bucket\{le="\+Inf"\} \d+/);
    expect(text).toMatch(/doithoai_sockets \d+/);
  });

  test('H14 the description names every path and action', async () => {
    const { body, text } = await ask('GET', '/api/docs/json');
    expect(Object.keys(body['paths'] as object)).toEqual(
      expect.arrayContaining(['/api/pair', '/api/sign-in', '/api/meetings/{meeting}/commands']),
    );
    expect(text).toContain('petitions.assign');
  });

  test('H14 answers forbid being framed, sniffed or kept', async () => {
    const { headers } = await ask('GET', '/api/me');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cache-control')).toBe('no-store');
  });
});
