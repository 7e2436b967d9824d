import { once } from 'node:events';
import { connect } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { receiptOf, registration } from '../cast/people.ts';
import { askOver, type Asking } from '../support/ask-over-http.ts';
import { convene, type Convened } from '../support/convened.ts';
import { Device } from '../support/device.ts';
import { nextCommandId, type InProcessServer } from '../support/in-process-server.ts';
import { postLargeBody } from '../support/large-body.ts';
import { twoServers, type TwoServers } from '../support/two-servers.ts';

let servers: TwoServers['servers'];
let stop: TwoServers['stop'];
let hall: Convened;

beforeAll(async () => {
  ({ servers, stop } = await twoServers({ requestTimeouts: { head: 300, whole: 600 } }));
  hall = await convene(servers[0]);
});
afterAll(() => stop());

let addresses = 0;
/** An address that nobody has used yet. */
function freshAddress(): string {
  addresses += 1;
  return `192.0.2.${addresses}`;
}

function post(server: InProcessServer, path: string, address: string, asking: Asking) {
  return askOver(server, 'POST', path, { ...asking, headers: { 'x-forwarded-for': address } });
}

/** Tries until it is refused as too many, by turns on both servers; how often it was let try. */
async function untilTooMany(path: string, address: string, body: (no: number) => object): Promise<number> {
  for (let no = 0; no < 1000; no += 1) {
    const server = no % 2 === 0 ? servers[0] : servers[1];
    const { status } = await post(server, path, address, { body: body(no) });
    if (status === 429) return no;
  }
  throw new Error('never too many');
}

describe('H24 what is tried without end, on two servers', () => {
  test('H24 passwords of one name are tried thirty times from one address, and the hall signs in all the while', async () => {
    const [there, other] = [freshAddress(), freshAddress()];
    const account = { name: 'dieu-phoi', password: 'một mật khẩu dài' };
    await servers[0].accounts.saveAccount({ ...account, roles: ['coordinator'] });
    await servers[0].accounts.saveAccount({ ...account, name: 'quan-tri', roles: ['admin'] });
    const wrong = (no: number) => ({ name: 'dieu-phoi', password: `${no}` });
    expect(await untilTooMany('/api/sign-in', there, wrong)).toBe(30);
    expect(await post(servers[1], '/api/sign-in', there, { body: account })).toMatchObject({ status: 429 });
    // Neither another person there nor the same one elsewhere is kept out.
    const quanTri = { ...account, name: 'quan-tri' };
    expect(await post(servers[1], '/api/sign-in', there, { body: quanTri })).toMatchObject({ status: 200 });
    expect(await post(servers[0], '/api/sign-in', other, { body: account })).toMatchObject({ status: 200 });
  });

  test('H24 pairing codes are tried six hundred times a minute from one address, and tablets paired meanwhile', async () => {
    const [there, other] = [freshAddress(), freshAddress()];
    const code = async () =>
      (await servers[0].accounts.newPairingCode({ meeting: hall.meeting, seat: 'desk-1' })).code;
    for (let no = 0; no < 300; no += 1) await post(servers[0], '/api/pair', there, { body: { code: 'x' } });
    const tablet = { body: { code: await code() } };
    expect(await post(servers[1], '/api/pair', there, tablet)).toMatchObject({ status: 200 });
    expect(await untilTooMany('/api/pair', there, () => ({ code: 'x' }))).toBe(299);
    const late = { body: { code: await code() } };
    expect(await post(servers[1], '/api/pair', there, late)).toMatchObject({ status: 429 });
    expect(await post(servers[1], '/api/pair', other, late)).toMatchObject({ status: 200 });
  });

  test('H24 receipts are guessed a hundred and twenty times a minute, and whoever holds one is not held back', async () => {
    const there = freshAddress();
    const path = `/api/meetings/${hall.meeting}/receipt`;
    const body = { id: nextCommandId(), type: 'speakers.register', input: registration(501) };
    await post(servers[0], `/api/meetings/${hall.meeting}/commands`, freshAddress(), { body });
    expect(await untilTooMany(path, there, (no) => ({ receipt: receiptOf(900_000 + no) }))).toBe(120);
    const own = { body: { receipt: receiptOf(501) } };
    expect(await post(servers[1], path, there, own)).toMatchObject({ status: 200 });
  });

  test('H24 a PIN is tried five times, on whichever server', async () => {
    const { meeting } = hall;
    const cookie = await servers[0].pair(meeting, 'department-giao-thong');
    await post(servers[0], '/api/pin', freshAddress(), { cookie, body: { pin: '246810' } });
    const codes = [];
    for (let no = 0; no < 6; no += 1) {
      const server = no % 2 === 0 ? servers[0] : servers[1];
      const body = { pin: '135791', current: `${1000 + no}` };
      codes.push((await post(server, '/api/pin', freshAddress(), { cookie, body })).body['code']);
    }
    expect(codes).toEqual([...new Array<string>(5).fill('wrongPin'), 'tooMany']);
  });

  test('H24 what comes without a page from one address is held back, and its neighbours’ phones register', async () => {
    const there = freshAddress();
    const path = `/api/meetings/${hall.meeting}/commands`;
    const rubbish = () => ({ id: nextCommandId(), type: 'speakers.register', input: {} });
    expect(await untilTooMany(path, there, rubbish)).toBe(600);
    const phone = new Device(servers[1].url, undefined, { 'x-forwarded-for': there });
    expect(await phone.command(hall.meeting, 'speakers.register', registration(502))).toMatchObject({
      ok: true,
    });
    phone.close();
  });

  test('H24 BX5 one page sends thirty commands a minute, and costs its neighbours nothing', async () => {
    const there = { 'x-forwarded-for': freshAddress() };
    const runaway = new Device(servers[0].url, undefined, there);
    const neighbour = new Device(servers[1].url, undefined, there);
    const tries = Array.from({ length: 100 }, () => runaway.command(hall.meeting, 'speakers.register', {}));
    const codes = (await Promise.all(tries)).map((outcome) => (outcome.ok ? 'ok' : outcome.code));
    expect(codes.filter((code) => code === 'tooMany')).toHaveLength(70);
    expect(await neighbour.command(hall.meeting, 'speakers.register', registration(503))).toMatchObject({
      ok: true,
    });
    runaway.close();
    neighbour.close();
  });
});

test('H23 whoever connects a second time over the same line is refused, and the server goes on', async () => {
  const line = new WebSocket(`${servers[0].url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`);
  const heard: string[] = [];
  const refused = new Promise<void>((resolve) => {
    line.addEventListener('message', ({ data }) => {
      heard.push(String(data));
      if (heard.at(-1)?.startsWith('0')) for (const again of ['40', '40', '40']) line.send(again);
      if (heard.filter((one) => one.startsWith('44')).length === 2) resolve();
    });
  });
  await refused;
  expect(heard.filter((one) => one.startsWith('40'))).toHaveLength(1);
  line.close();
  expect(await askOver(servers[0], 'GET', '/healthz')).toMatchObject({ status: 200 });
});

test('H23 a line that is cut while its session is looked up ends nothing', async () => {
  const { port } = new URL(servers[0].url);
  const cookie = await servers[0].pair(hall.meeting, 'chair-mot');
  const knock =
    'GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\n' +
    `Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: ${'A'.repeat(22)}==\r\n` +
    `Cookie: ${cookie}\r\n\r\n`;
  const [line] = await Promise.all(
    Array.from({ length: 40 }, async (_, turns) => {
      const line = connect(Number(port), '127.0.0.1');
      await once(line, 'connect');
      line.write(knock);
      for (let turn = 0; turn < turns; turn += 1) await setImmediate();
      return line.resetAndDestroy();
    }),
  );
  expect(line?.destroyed).toBe(true);
  expect(await askOver(servers[0], 'GET', '/healthz')).toMatchObject({ status: 200 });
});

test('H23 who takes each answer keeps the line, however often they ask', async () => {
  const page = new Device(servers[0].url);
  for (let no = 0; no < 600; no += 1) await page.ask('clock');
  expect(page.socket.connected).toBe(true);
  page.close();
});

test('H17 a foreign page opens no socket, with whatever cookie', async () => {
  const cookie = await servers[0].pair(hall.meeting, 'desk-1');
  const comes = (origin: string) => {
    const { socket } = new Device(servers[0].url, cookie, { origin });
    return new Promise<string>((resolve) => {
      socket.once('connect', () => resolve('let in')).once('connect_error', () => resolve('refused'));
    }).finally(() => socket.disconnect());
  };
  expect(await comes('https://elsewhere.example')).toBe('refused');
  expect(await comes('null')).toBe('refused');
  expect(await comes(servers[0].url)).toBe('let in');
});

test('H23 a body of 100 MB is refused and not read to its end, wherever it is sent', async () => {
  const { meeting } = hall;
  const form = 'multipart/form-data; boundary=x';
  const to = [
    ['/api/pair', 'application/json'],
    [`/api/meetings/${meeting}/commands`, 'application/json'],
    [`/api/meetings/${meeting}/files`, form],
    [`/m/${meeting}/register`, form],
    ['/socket.io/?EIO=4&transport=polling', 'text/plain'],
    ['/api/nothing', 'text/plain'],
  ] as const;
  const post = async (path: string, type: string, chunked: boolean) => {
    const { answer, taken } = await postLargeBody(servers[0].url, {
      path,
      type,
      bytes: 100_000_000,
      chunked,
    });
    // What the buffers of both ends and of the machine in between hold, and as much again.
    return { path, chunked, refused: /^4\d\d$|^cut off$/.test(answer), early: taken < 30_000_000 };
  };
  const outcomes = await Promise.all(
    to.flatMap(([path, type]) => [post(path, type, false), post(path, type, true)]),
  );
  expect(outcomes.filter(({ refused, early }) => !refused || !early)).toEqual([]);
  expect(await askOver(servers[0], 'GET', '/healthz')).toMatchObject({ status: 200 });
});

describe('H24 lines that say little', () => {
  /** What the server says before it hangs up on whoever sends this and then nothing more. */
  async function hungUp(said: string): Promise<string> {
    const line = connect(Number(new URL(servers[0].url).port), '127.0.0.1');
    let heard = '';
    line.setEncoding('utf8').on('data', (chunk: string) => (heard += chunk));
    line.write(said);
    await once(line, 'close');
    return heard;
  }

  test.each([
    ['nothing', ''],
    ['half a head', 'GET /api/me HTTP/1.1\r\nHost: x\r\nX-Slow: '],
    [
      'half a body',
      'POST /api/pair HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{',
    ],
  ])('H24 who says %s and then nothing more is not waited for', async (_what, said) => {
    expect(await hungUp(said)).toMatch(/^HTTP\/1\.1 408/);
  });
});
