import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, test } from 'vitest';
import { type Patch } from '@doi-thoai/shared/wire/messages';
import { protocol } from '@doi-thoai/shared/wire/version';
import { aReceipt, convene, registration, withAssignment, type Convened } from '../support/convened.ts';
import { Device, patched, wholeView } from '../support/device.ts';
import { aCitizen, startInProcess, type InProcessServer } from '../support/in-process-server.ts';

let server: InProcessServer;
let hall: Convened;
let devices: Device[] = [];

beforeAll(async () => {
  server = await startInProcess({ origins: ['https://doithoai.example.org'] });
});
afterAll(() => server.stop());
beforeEach(async () => {
  hall = await convene(server);
});
afterEach(() => {
  for (const device of devices) device.close();
  devices = [];
});

async function device(seat?: string, headers?: Record<string, string>): Promise<Device> {
  const cookie = seat === undefined ? undefined : await server.pair(hall.meeting, seat);
  const opened = new Device(server.url, cookie, headers);
  devices.push(opened);
  return opened;
}

const announce = (text: string) => hall.must(hall.moderator, 'announcements.make', { text });

describe('X1 who may enter what', () => {
  test('X1 each seat enters its own audience and is told who it is', async () => {
    const { meeting } = hall;
    const department = await device('department-giao-thong');
    expect(await department.enter({ meeting, audience: 'department' })).toMatchObject({
      ok: true,
      me: {
        role: 'department',
        seat: 'department-giao-thong',
        name: 'Phòng Giao thông',
        department: 'giao-thong',
      },
    });
    expect(await department.enter({ meeting, audience: 'chair' })).toMatchObject({ code: 'notAllowed' });
    const chair = await device('chair-mot');
    expect(await chair.enter({ meeting, audience: 'chair' })).toMatchObject({ me: { chair: 'mot' } });
  });

  test('X1 whoever has no session sees what is public and nothing else', async () => {
    const phone = await device();
    const { meeting } = hall;
    for (const audience of ['chair', 'moderator', 'secretary', 'desk', 'department', 'screen'] as const)
      expect(await phone.enter({ meeting, audience }), audience).toMatchObject({ code: 'notAllowed' });
    expect(await phone.enter({ meeting, audience: 'public' })).toMatchObject({ ok: true });
    expect(await phone.enter({ meeting: 'khong-co', audience: 'public' })).toMatchObject({
      code: 'unknownMeeting',
    });
  });

  test('X1 a receipt opens to whoever holds its secret, and to nobody who guesses', async () => {
    const { meeting } = hall;
    await withAssignment(hall);
    const phone = await device();
    const own = wholeView(await phone.enter({ meeting, audience: 'receipt', receipt: aReceipt(1) }));
    expect(Object.values(own.view['registrations'] ?? {})).toMatchObject([{ name: 'Nguyễn Thị Ví Dụ' }]);
    expect(await phone.enter({ meeting, audience: 'receipt', receipt: aReceipt(2) })).toMatchObject({
      code: 'unknownReceipt',
    });
    expect(await phone.enter({ meeting, audience: 'receipt' })).toMatchObject({ code: 'unknownReceipt' });
  });

  test('X1 contacts reach no screen at all', async () => {
    await withAssignment(hall);
    const seats = [
      'chair-mot',
      'moderator-1',
      'secretary-1',
      'desk-1',
      'department-giao-thong',
      'screen-man-hinh-1',
    ];
    for (const seat of seats) {
      const one = await device(seat);
      const audience = seat.split('-')[0] as 'chair';
      expect(JSON.stringify(await one.enter({ meeting: hall.meeting, audience }))).not.toMatch(
        /0900|ngõ Thử/,
      );
    }
  });
});

describe('X2 entering and coming back', () => {
  test('X2 patches in order give what entering anew gives', async () => {
    const { meeting } = hall;
    const chair = await device('chair-mot');
    const start = wholeView(await chair.enter({ meeting, audience: 'chair' }));
    await withAssignment(hall);
    await announce('Giải lao');
    const seq = await hall.seq();
    await chair.reached(seq);
    const anew = wholeView(await (await device('chair-mot')).enter({ meeting, audience: 'chair' }));
    expect(anew.seq).toBe(seq);
    expect(patched(start, chair.patches)).toEqual(anew.view);
  });

  test('X2 who was away gets only what is missing', async () => {
    const { meeting } = hall;
    const before = await device('chair-mot');
    const start = wholeView(await before.enter({ meeting, audience: 'chair' }));
    before.close();
    await withAssignment(hall);
    const back = await device('chair-mot');
    const caught = await back.enter({ meeting, audience: 'chair', have: start.seq });
    if (!caught.ok || !caught.changes) throw new Error('no changes');
    expect(Object.keys(caught.changes)).not.toContain('chairs');
    const whole = wholeView(await back.enter({ meeting, audience: 'chair' }));
    const patch: Patch = {
      meeting,
      audience: 'chair',
      from: start.seq,
      to: caught.seq,
      changes: caught.changes,
    };
    expect(patched(start, [patch])).toEqual(whole.view);
    expect(await back.enter({ meeting, audience: 'chair', have: whole.seq })).toMatchObject({ changes: {} });
  });

  test('X3 who knows too old a state, or one that never was, gets the whole view', async () => {
    const { meeting } = hall;
    const phone = await device();
    for (let n = 0; n < 520; n += 1) await announce(`Thông báo ${n}`);
    expect(wholeView(await phone.enter({ meeting, audience: 'public', have: 1 })).seq).toBe(await hall.seq());
    expect(wholeView(await phone.enter({ meeting, audience: 'public', have: 99_999 })).seq).toBe(
      await hall.seq(),
    );
  });

  test('X4 every patch follows on the one before, also where it brings nothing new to an audience', async () => {
    const desk = await device('desk-1');
    const { seq } = wholeView(await desk.enter({ meeting: hall.meeting, audience: 'desk' }));
    const { assignment } = await withAssignment(hall);
    await hall.must(hall.roads, 'assignments.acknowledge', { assignment });
    const end = await hall.seq();
    await desk.reached(end);
    expect(desk.patches[0]?.from).toBe(seq);
    for (const [at, patch] of desk.patches.entries())
      expect(patch.from).toBe(at === 0 ? seq : desk.patches[at - 1]?.to);
    expect(desk.patches.at(-1)).toMatchObject({ to: end, changes: {} });
  });

  test('X5 the many who look on get what happens within a tenth of a second in one patch', async () => {
    const phone = await device();
    await phone.enter({ meeting: hall.meeting, audience: 'public' });
    const before = await hall.seq();
    await Promise.all(Array.from({ length: 20 }, (_, n) => announce(`Thông báo ${n}`)));
    await phone.reached(before + 20);
    expect(phone.patches.length).toBeLessThan(10);
    expect(phone.patches[0]?.from).toBe(before);
  });

  test('X6 a pulse tells every two seconds where the room stands and what time it is', async () => {
    const screen = await device('screen-man-hinh-1');
    const { seq } = wholeView(await screen.enter({ meeting: hall.meeting, audience: 'screen' }));
    await screen.until(() => screen.pulses.length >= 2);
    const [first, second] = screen.pulses;
    expect(first).toMatchObject({ meeting: hall.meeting, audience: 'screen', seq });
    const apart = (second?.now ?? 0) - (first?.now ?? 0);
    expect(apart).toBeGreaterThan(1500);
    expect(apart).toBeLessThan(3000);
    const { now } = await screen.socket.emitWithAck('clock', {});
    expect(Math.abs(now - Date.now())).toBeLessThan(1000);
  });

  test('X4 who leaves gets nothing more', async () => {
    const { meeting } = hall;
    const [stays, leaves] = [await device('chair-mot'), await device('chair-hai')];
    await stays.enter({ meeting, audience: 'chair' });
    await leaves.enter({ meeting, audience: 'chair' });
    expect(await leaves.socket.emitWithAck('leave', { meeting, audience: 'chair' })).toEqual({ ok: true });
    await stays.reached(await announce('Giải lao'));
    expect(leaves.patches).toEqual([]);
  });
});

describe('X7 messages that no page sends', () => {
  const noise: readonly (readonly [string, ...unknown[]])[] = [
    ['enter'],
    ['enter', null],
    ['enter', 'chair'],
    ['enter', { protocol, meeting: '<script>', audience: 'chair' }],
    ['enter', { protocol, meeting: 'm', audience: 'constructor' }],
    ['enter', { protocol, meeting: 'm', audience: 'public', have: -1 }],
    ['leave', { meeting: 5 }],
    ['command', { id: 'x' }],
    ['command', Buffer.from('binary')],
    ['draft', { meeting: 'm', key: '../..', text: 'x' }],
    ['readDraft', []],
    ['presence', { meeting: 'm' }],
    ['shutdown', {}],
    ['toString', {}],
    ['error', {}],
    ['command', { id: 'long-enough-id-1', meeting: 'm', type: 'meeting.start', input: 'x'.repeat(150_000) }],
  ];

  test('X7 each gets a refusal with a code, and the socket stays open', async () => {
    const one = await device('chair-mot');
    await one.enter({ meeting: hall.meeting, audience: 'chair' });
    const from = server.logged.length;
    for (const [event, ...message] of noise) {
      const answer = await one.ask(event, ...message);
      expect(answer, event).toMatchObject({
        ok: false,
        code: expect.stringMatching(/malformed|tooLarge/) as string,
      });
    }
    expect(one.socket.connected).toBe(true);
    expect(server.logged.length - from).toBeGreaterThanOrEqual(noise.length);
    await one.reached(await announce('Vẫn nghe được'));
  });

  test('X7 a message that asks for no answer is ignored', async () => {
    const one = await device('moderator-1');
    const { meeting } = hall;
    await one.enter({ meeting, audience: 'moderator' });
    const before = await hall.seq();
    const command = { id: 'without-an-answer', meeting, type: 'announcements.make', input: { text: 'Lén' } };
    const loose = one.socket as unknown as { emit(event: string, ...rest: unknown[]): void };
    for (const event of ['enter', 'command', 'draft', 'nothing', 'error']) loose.emit(event, command);
    await one.ask('clock', {});
    expect(await hall.seq()).toBe(before);
    expect(one.socket.connected).toBe(true);
  });

  test('X7 a socket that sends without end is held back and stays open', async () => {
    const one = await device();
    const answers = await Promise.all(Array.from({ length: 400 }, () => one.ask('clock', {})));
    expect(answers.filter(({ code }) => code === 'tooMany').length).toBeGreaterThan(50);
    expect(one.socket.connected).toBe(true);
  });

  test('X8 a page of another protocol is told to load itself again', async () => {
    const old = await device();
    let told = false;
    old.socket.on('reload', () => (told = true));
    const answer = await old.ask('enter', {
      protocol: protocol + 1,
      meeting: hall.meeting,
      audience: 'public',
      x: 1,
    });
    expect(answer).toMatchObject({ ok: false, code: 'outdated' });
    await old.until(() => told);
  });
});

describe('X9 the door', () => {
  test('X9 a page of another origin is not let in', async () => {
    const foreign = await device(undefined, { origin: 'https://elsewhere.example' });
    await expect(
      new Promise((resolve, reject) => {
        foreign.socket.once('connect', () => resolve('in'));
        foreign.socket.once('connect_error', reject);
      }),
    ).rejects.toThrow();
    const own = await device(undefined, { origin: server.url });
    expect(await own.enter({ meeting: hall.meeting, audience: 'public' })).toMatchObject({ ok: true });
    const configured = await device(undefined, { origin: 'https://doithoai.example.org' });
    expect(await configured.enter({ meeting: hall.meeting, audience: 'public' })).toMatchObject({ ok: true });
  });

  test('X10 a revoked seat is told and cut at once, and comes back as nobody', async () => {
    const { meeting } = hall;
    const cookie = await server.pair(meeting, 'chair-mot');
    const chair = new Device(server.url, cookie);
    devices.push(chair);
    await chair.enter({ meeting, audience: 'chair' });
    let told = false;
    chair.socket.on('revoked', () => (told = true));
    await server.accounts.revokeSeat({ meeting, seat: 'chair-mot' });
    await new Promise<void>((resolve) =>
      chair.socket.connected ? chair.socket.once('disconnect', () => resolve()) : resolve(),
    );
    expect(told).toBe(true);
    const again = new Device(server.url, cookie);
    devices.push(again);
    expect(await again.enter({ meeting, audience: 'chair' })).toMatchObject({ code: 'seatRevoked' });
    expect(await again.command(meeting, 'meeting.pause', {})).toMatchObject({ code: 'notAllowed' });
  });
});

describe('X11 drafts', () => {
  test('X11 reach the other devices of the department, and neither their writer nor anyone else', async () => {
    const { meeting } = hall;
    const [writer, colleague] = [
      await device('department-giao-thong'),
      await device('department-giao-thong'),
    ];
    const [other, screen] = [await device('department-giao-duc'), await device('screen-man-hinh-1')];
    const heard: [Device, string][] = [];
    for (const [one, audience] of [
      [writer, 'department'],
      [colleague, 'department'],
      [other, 'department'],
      [screen, 'screen'],
    ] as const) {
      await one.enter({ meeting, audience });
      one.socket.on('draft', ({ text }) => heard.push([one, text]));
    }
    const key = 'answer:abc';
    expect(await writer.ask('draft', { meeting, key, text: 'Sẽ sửa' })).toEqual({ ok: true });
    await colleague.until(() => heard.length > 0);
    expect(await other.ask('readDraft', { meeting, key })).toEqual({ ok: true, text: null });
    expect(await colleague.ask('readDraft', { meeting, key })).toEqual({ ok: true, text: 'Sẽ sửa' });
    expect(await screen.ask('draft', { meeting, key, text: 'x' })).toMatchObject({ code: 'notAllowed' });
    expect(await (await device()).ask('readDraft', { meeting, key })).toMatchObject({ code: 'notAllowed' });
    expect(await writer.ask('draft', { meeting, key, text: '' })).toEqual({ ok: true });
    await colleague.until(() => heard.length > 1);
    expect(await writer.ask('readDraft', { meeting, key })).toEqual({ ok: true, text: null });
    expect(heard).toEqual([
      [colleague, 'Sẽ sửa'],
      [colleague, ''],
    ]);
  });
});

test('X12 a client that does not read is skipped, and gets what it missed in one patch', async () => {
  const { meeting } = hall;
  const chair = await device('chair-mot');
  const start = wholeView(await chair.enter({ meeting, audience: 'chair' }));
  const wire = rawSocketOf(chair);
  wire.pause();
  const { assignment } = await withAssignment(hall);
  const long = 'Sẽ nạo vét cống thoát nước trong làng. '.repeat(250);
  const flood = (n: number) => hall.must(hall.roads, 'answers.draft', { assignment, text: `${n} ${long}` });
  const skipped = () => /doithoai_slow_sockets 1/.test(server.app.metrics.text());
  for (let n = 0; !skipped(); n += 1) await flood(n);
  const sentWhileSlow = 50;
  for (let n = 0; n < sentWhileSlow; n += 1) await announce(`sau ${n}`);
  const seq = await hall.seq();
  wire.resume();
  await chair.reached(seq);
  const last = chair.patches.at(-1);
  expect((last?.to ?? 0) - (last?.from ?? 0)).toBeGreaterThanOrEqual(sentWhileSlow);
  const anew = wholeView(await (await device('chair-mot')).enter({ meeting, audience: 'chair' }));
  expect(patched(start, chair.patches)).toEqual(anew.view);
});

test('X13 devices tell of themselves, and are gone when they are gone', async () => {
  const { meeting } = hall;
  const screen = await device('screen-man-hinh-1');
  await screen.enter({ meeting, audience: 'screen' });
  const about = { meeting, version: 'test', seq: 3, lagMs: 12, width: 1920, height: 1080 };
  expect(await screen.ask('presence', about)).toEqual({ ok: true });
  expect([...(await server.live.present(meeting)).values()]).toMatchObject([
    { role: 'screen', seat: 'screen-man-hinh-1', version: 'test', lagMs: 12 },
  ]);
  expect(await (await device()).ask('presence', about)).toMatchObject({ code: 'notAllowed' });
  screen.close();
  await expect.poll(async () => (await server.live.present(meeting)).size).toBe(0);
});

test('X14 a citizen registers over the wire and follows the own receipt', async () => {
  const { meeting } = hall;
  const phone = await device();
  expect(await phone.command(meeting, 'speakers.register', registration(5))).toMatchObject({ ok: true });
  await phone.enter({ meeting, audience: 'receipt', receipt: aReceipt(5) });
  const row = (await hall.state()).registrations.find(({ receipt }) => receipt === aReceipt(5));
  await phone.reached(await hall.must(hall.moderator, 'speakers.accept', { registration: row?.id ?? '' }));
  expect(phone.patches.at(-1)?.changes).toMatchObject({
    registrations: { [row?.id ?? '']: { state: 'queued' } },
  });
  expect(await server.command(aCitizen, meeting, 'speakers.register', registration(5))).toMatchObject({
    code: 'receiptTaken',
  });
});

/** The TCP socket below a device, to stop reading from it. */
function rawSocketOf(one: Device): { pause(): void; resume(): void } {
  const engine = one.socket.io.engine as unknown as {
    transport: { ws: { _socket: { pause(): void; resume(): void } } };
  };
  return engine.transport.ws._socket;
}
