import { describe, expect, test } from 'vitest';
import { protocol } from '@doi-thoai/shared/wire/version';
import { registration } from '../cast/people.ts';
import { withAssignment } from '../support/convened.ts';
import { patched, wholeView, type Device } from '../support/device.ts';
import { WireHall } from '../support/wire-hall.ts';

const wire = new WireHall({ origins: ['https://doithoai.example.org'] });

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
    ['fleet', { meeting: 'm' }],
    ['deviceCommand', { meeting: 'm', act: 'explode' }],
    ['deviceCommand', { meeting: 'm', act: 'redirect', page: 'https://example.org' }],
    ['shutdown', {}],
    ['toString', {}],
    ['error', {}],
    ['command', { id: 'long-enough-id-1', meeting: 'm', type: 'meeting.start', input: 'x'.repeat(150_000) }],
  ];

  test('X7 each gets a refusal with a code, and the socket stays open', async () => {
    const one = await wire.device('chair-mot');
    await one.enter({ stream: wire.hall.meeting, audience: 'chair' });
    const from = wire.server.logged.length;
    for (const [event, ...message] of noise) {
      const answer = await one.ask(event, ...message);
      expect(answer, event).toMatchObject({
        ok: false,
        code: expect.stringMatching(/malformed|tooLarge/) as string,
      });
    }
    expect(one.socket.connected).toBe(true);
    expect(wire.server.logged.length - from).toBeGreaterThanOrEqual(noise.length);
    await one.reached(await wire.announce('Vẫn nghe được'));
  });

  test('X7 a message that asks for no answer is ignored', async () => {
    const one = await wire.device('moderator-1');
    const { meeting } = wire.hall;
    await one.enter({ stream: meeting, audience: 'moderator' });
    const before = await wire.hall.seq();
    const command = { id: 'without-an-answer', meeting, type: 'announcements.make', input: { text: 'Lén' } };
    const loose = one.socket as unknown as { emit(event: string, ...rest: unknown[]): void };
    for (const event of ['enter', 'command', 'draft', 'nothing', 'error']) loose.emit(event, command);
    await one.ask('clock', {});
    expect(await wire.hall.seq()).toBe(before);
    expect(one.socket.connected).toBe(true);
  });

  test('X7 a socket that sends without end is held back and stays open', async () => {
    const one = await wire.device();
    const answers = await Promise.all(Array.from({ length: 400 }, () => one.ask('clock', {})));
    expect(answers.filter(({ code }) => code === 'tooMany').length).toBeGreaterThan(50);
    expect(one.socket.connected).toBe(true);
  });

  test('X8 a page of another protocol is told to load itself again', async () => {
    const old = await wire.device();
    let told = false;
    old.socket.on('reload', () => (told = true));
    const answer = await old.ask('enter', {
      protocol: protocol + 1,
      meeting: wire.hall.meeting,
      audience: 'public',
      x: 1,
    });
    expect(answer).toMatchObject({ ok: false, code: 'outdated' });
    await old.until(() => told);
  });
});

describe('X9 the door', () => {
  test('X9 a page of another origin is not let in', async () => {
    const foreign = await wire.device(undefined, { origin: 'https://elsewhere.example' });
    await expect(
      new Promise((resolve, reject) => {
        foreign.socket.once('connect', () => resolve('in'));
        foreign.socket.once('connect_error', reject);
      }),
    ).rejects.toThrow();
    const own = await wire.device(undefined, { origin: wire.server.url });
    expect(await own.enter({ stream: wire.hall.meeting, audience: 'public' })).toMatchObject({ ok: true });
    const configured = await wire.device(undefined, { origin: 'https://doithoai.example.org' });
    expect(await configured.enter({ stream: wire.hall.meeting, audience: 'public' })).toMatchObject({
      ok: true,
    });
  });

  test('X10 a revoked seat is told and cut at once, and comes back as nobody', async () => {
    const { meeting } = wire.hall;
    const cookie = await wire.server.pair(meeting, 'chair-mot');
    const chair = wire.deviceWith(cookie);
    await chair.enter({ stream: meeting, audience: 'chair' });
    let told = false;
    chair.socket.on('revoked', () => (told = true));
    await wire.server.accounts.revokeSeat({ meeting, seat: 'chair-mot' });
    await new Promise<void>((resolve) =>
      chair.socket.connected ? chair.socket.once('disconnect', () => resolve()) : resolve(),
    );
    expect(told).toBe(true);
    const again = wire.deviceWith(cookie);
    expect(await again.enter({ stream: meeting, audience: 'chair' })).toMatchObject({ code: 'seatRevoked' });
    expect(await again.command(meeting, 'meeting.pause', {})).toMatchObject({ code: 'notAllowed' });
  });
});

test('X12 a client that does not read is skipped, and gets what it missed in one patch', async () => {
  const { meeting } = wire.hall;
  const chair = await wire.device('chair-mot');
  const start = wholeView(await chair.enter({ stream: meeting, audience: 'chair' }));
  const tcp = rawSocketOf(chair);
  tcp.pause();
  const { assignment } = await withAssignment(wire.hall);
  const long = 'Sẽ nạo vét cống thoát nước trong làng. '.repeat(250);
  const flood = (n: number) =>
    wire.hall.must(wire.hall.roads, 'answers.draft', { assignment, text: `${n} ${long}` });
  const skipped = () => /doithoai_slow_sockets 1/.test(wire.server.app.metrics.text());
  for (let n = 0; !skipped(); n += 1) await flood(n);
  const sentWhileSlow = 50;
  for (let n = 0; n < sentWhileSlow; n += 1) await wire.announce(`sau ${n}`);
  const seq = await wire.hall.seq();
  tcp.resume();
  await chair.reached(seq);
  const last = chair.patches.at(-1);
  expect((last?.to ?? 0) - (last?.from ?? 0)).toBeGreaterThanOrEqual(sentWhileSlow);
  const anew = wholeView(
    await (await wire.device('chair-mot')).enter({ stream: meeting, audience: 'chair' }),
  );
  expect(patched(start, chair.patches)).toEqual(anew.view);
});

test('X12 whoever asks for everything again and again and never reads fills nothing, and is ended', async () => {
  const { meeting } = wire.hall;
  const text = 'Sẽ nạo vét cống thoát nước trong làng. '.repeat(50);
  const petitions = Array.from({ length: 10 }, (_, n) => ({ text: `${text} ${n}` }));
  for (let n = 1; n <= 20; n += 1)
    await wire.hall.must(wire.hall.desk, 'speakers.register', { ...registration(n), petitions });
  const glutton = await wire.device('chair-mot');
  await glutton.enter({ stream: meeting, audience: 'chair' });
  const ended = new Promise<void>((resolve) => glutton.socket.once('disconnect', () => resolve()));
  const tcp = rawSocketOf(glutton);
  tcp.pause();
  const from = wire.server.logged.length;
  const held = () => wire.server.logged.slice(from).filter((line) => /"enter".*"tooMany"/.test(line)).length;
  // Views, until no more of them fits on the way; then whatever is answered, until the server has enough.
  await expect
    .poll(
      () => {
        // Slower than what a socket may ask.
        for (let n = 0; n < 2; n += 1)
          glutton.socket.emit('enter', { protocol, stream: meeting, audience: 'chair' }, () => undefined);
        return held();
      },
      { timeout: 20_000 },
    )
    .toBeGreaterThan(20);
  for (let n = 0; n < 1000; n += 1) glutton.socket.emit('clock', {}, () => undefined);
  await expect.poll(() => /doithoai_sockets 0/.test(wire.server.app.metrics.text())).toBe(true);
  tcp.resume();
  await ended;
});

/** The TCP socket below a device, to stop reading from it. */
function rawSocketOf(one: Device): { pause(): void; resume(): void } {
  const engine = one.socket.io.engine as unknown as {
    transport: { ws: { _socket: { pause(): void; resume(): void } } };
  };
  return engine.transport.ws._socket;
}
