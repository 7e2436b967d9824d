import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { convene, registration, withAssignment, type Convened } from '../support/convened.ts';
import {
  nextCommandId,
  pairWith,
  startInProcess,
  type InProcessServer,
} from '../support/in-process-server.ts';

let server: InProcessServer;
let hall: Convened;

beforeAll(async () => {
  server = await startInProcess();
});
afterAll(() => server.stop());
beforeEach(async () => {
  hall = await convene(server);
});

interface Asking {
  readonly cookie?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

async function ask(method: 'GET' | 'POST', path: string, { cookie, body, headers }: Asking = {}) {
  const response = await fetch(server.url + path, {
    method,
    headers: {
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(cookie === undefined ? {} : { cookie }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json');
  return {
    status: response.status,
    headers: response.headers,
    text,
    body: (isJson ? JSON.parse(text) : {}) as Body,
  };
}

type Body = Readonly<Record<string, unknown>>;

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
    const own = { origin: server.url };
    expect(await ask('POST', commands(), { body, cookie, headers: own })).toMatchObject({ status: 200 });
  });
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
    expect(seen.text).not.toMatch(/0900|ngõ Thử|ngập/);
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

describe('H15 seats', () => {
  const seats = (rest = '') => `/api/meetings/${hall.meeting}/seats${rest}`;

  test('H15 a moderator hands out a code, a device pairs with it once, and is who it should be', async () => {
    const moderator = await server.pair(hall.meeting, 'moderator-1');
    const made = await ask('POST', seats('/department-giao-thong/pairing'), { cookie: moderator });
    const code = made.body['code'] as string;
    expect(made.body).toMatchObject({ ok: true, link: `/pair?code=${code}` });
    const typed = code.replace('-', ' ').toLowerCase();
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
      body: { code: 'wrongCode' },
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

  test('H15 a leader sets a PIN at the department’s seat and nowhere else', async () => {
    const cookie = await server.pair(hall.meeting, 'department-giao-thong');
    expect((await ask('GET', '/api/pin', { cookie })).body).toEqual({ ok: true, set: false });
    expect(await ask('POST', '/api/pin', { cookie, body: { pin: '12' } })).toMatchObject({
      body: { code: 'malformed' },
    });
    expect(await ask('POST', '/api/pin', { cookie, body: { pin: '246810' } })).toMatchObject({
      body: { ok: true },
    });
    expect((await ask('GET', '/api/pin', { cookie })).body).toEqual({ ok: true, set: true });
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
    expect(await signedIn.json()).toEqual({ ok: true, roles: ['coordinator'] });
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
    expect(await pairWith(server.url, desk?.code ?? '')).toMatch(/^doi-thoai=/);
  });
});

describe('H16 evidence', () => {
  async function upload(bytes: Uint8Array<ArrayBuffer>, name: string, cookie?: string) {
    const form = new FormData();
    form.append('file', new Blob([bytes]), name);
    const response = await fetch(`${server.url}/api/meetings/${hall.meeting}/files`, {
      method: 'POST',
      body: form,
      headers: cookie === undefined ? {} : { cookie },
    });
    return { status: response.status, body: (await response.json()) as Body };
  }
  const bytesOf = (text: string) => new TextEncoder().encode(text);
  const pdf = bytesOf('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n');

  test('H16 a document is taken, named in an answer, and downloaded', async () => {
    const cookie = await server.pair(hall.meeting, 'department-giao-thong');
    const { status, body } = await upload(pdf, 'Quyết định.pdf', cookie);
    expect(status).toBe(200);
    const evidence = body['evidence'] as { id: string };
    expect(evidence).toMatchObject({
      name: 'Quyết định.pdf',
      bytes: pdf.length,
      mediaType: 'application/pdf',
    });
    const { assignment } = await withAssignment(hall);
    await hall.must(hall.roads, 'answers.attach', { assignment, evidence });
    const file = await ask('GET', `/api/files/${evidence.id}?name=${encodeURIComponent('Quyết định.pdf')}`);
    expect(file.text).toBe(new TextDecoder().decode(pdf));
    expect(file.headers.get('content-disposition')).toMatch(/^attachment;/);
    expect(file.headers.get('x-content-type-options')).toBe('nosniff');
  });

  test.each([
    ['a page', '<!doctype html><script>alert(1)</script>', 'trang.pdf', 'text/plain'],
    ['plain text', 'Số liệu năm 2024', 'so-lieu.txt', 'text/plain'],
  ])('H16 %s is at most plain text, whatever its name', async (_what, text, name, mediaType) => {
    const cookie = await server.pair(hall.meeting, 'department-giao-thong');
    expect((await upload(bytesOf(text), name, cookie)).body).toMatchObject({ evidence: { mediaType } });
  });

  test('H16 programs, empty files and huge ones are refused', async () => {
    const cookie = await server.pair(hall.meeting, 'department-giao-thong');
    const program = new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    expect(await upload(program, 'a.pdf', cookie)).toMatchObject({
      status: 415,
      body: { code: 'wrongFileType' },
    });
    expect(await upload(new Uint8Array(), 'a.txt', cookie)).toMatchObject({ status: 415 });
    const huge = new Uint8Array(20_500_000).fill(65);
    expect(await upload(huge, 'a.txt', cookie)).toMatchObject({
      status: 413,
      body: { code: 'fileTooLarge' },
    });
    expect(await upload(pdf, 'a\u0000b.pdf', cookie)).toMatchObject({
      status: 400,
      body: { code: 'malformed' },
    });
  });

  test('H16 only departments hand in evidence, and a file that is none is not found', async () => {
    expect(await upload(pdf, 'a.pdf')).toMatchObject({ status: 401 });
    expect(await upload(pdf, 'a.pdf', await server.pair(hall.meeting, 'desk-1'))).toMatchObject({
      status: 403,
    });
    expect(await ask('GET', `/api/files/${'0'.repeat(64)}`)).toMatchObject({
      status: 404,
      body: { code: 'unknownFile' },
    });
    expect(await ask('GET', '/api/files/..%2f..%2fetc%2fpasswd')).toMatchObject({ status: 400 });
  });
});
