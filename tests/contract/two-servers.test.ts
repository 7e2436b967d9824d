import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { registration } from '../cast/people.ts';
import { convene, withAssignment, type Convened } from '../support/convened.ts';
import { Device, patched, wholeView } from '../support/device.ts';
import { aCitizen, nextCommandId, type InProcessServer } from '../support/in-process-server.ts';
import { aReport, fleetOf, commandsTo } from '../support/fleet.ts';
import { twoServers, type TwoServers } from '../support/two-servers.ts';
import { meetingKind } from '@doi-thoai/server/streams/meeting-kind';

const tenMinutes = 600_000;

let here: InProcessServer;
let there: InProcessServer;
let redis: TwoServers['redis'];
let stop: TwoServers['stop'];
let hall: Convened;

beforeAll(async () => {
  // A server whose machine is ten minutes behind is still one of them.
  const two = await twoServers({}, { wall: () => Date.now() - tenMinutes });
  [here, there] = two.servers;
  ({ redis, stop } = two);
});
afterAll(() => stop());
beforeEach(async () => {
  hall = await convene(here);
});

test('X15 each server shows what the other recorded', async () => {
  const { meeting } = hall;
  const screens = [];
  for (const server of [here, there]) {
    const screen = new Device(server.url, await server.pair(meeting, 'chair-mot'));
    screens.push({ screen, start: wholeView(await screen.enter({ stream: meeting, audience: 'chair' })) });
  }
  await withAssignment(hall);
  const outcome = await there.command(hall.moderator, meeting, 'announcements.make', {
    text: 'Từ máy bên kia',
  });
  if (!outcome.ok) throw new Error(outcome.code);
  const views = [];
  for (const { screen, start } of screens) {
    await screen.reached(outcome.seq);
    views.push(patched(start, screen.patches));
    screen.close();
  }
  expect(views[1]).toEqual(views[0]);
  expect(JSON.stringify(views[0])).toContain('Từ máy bên kia');
});

test('H28 BX4 on servers whose machines are ten minutes apart a timer reads the same, and both can tell', async () => {
  const { meeting, moderator, must } = hall;
  await must(aCitizen, 'speakers.register', registration(1));
  const row = [...(await hall.state()).registrations][0]?.id ?? '';
  await must(moderator, 'speakers.accept', { registration: row });
  await must(moderator, 'queue.call', { registration: row });
  await must(moderator, 'turn.start', {});
  const seat = await here.pair(meeting, 'moderator-1');
  const asked = await Promise.all(
    [here, there].map(async (server) => {
      const board = new Device(server.url, seat);
      const entered = await board.enter({ stream: meeting, audience: 'moderator' });
      const now = await board.time(meeting);
      const { fleet: news } = await board.socket
        .emitWithAck('fleet', { stream: meeting, follow: true })
        .then((told) => (told.ok ? told : { fleet: null }));
      const ready = (await (await fetch(`${server.url}/readyz`)).json()) as {
        clocksOff: Record<string, number>;
      };
      board.close();
      return {
        entered: entered.ok ? entered.now : 0,
        now,
        ahead: news?.wallAheadMs,
        off: ready.clocksOff[meeting],
      };
    }),
  );
  const [one, other] = asked;
  for (const told of ['entered', 'now'] as const)
    expect(Math.abs((one?.[told] ?? 0) - (other?.[told] ?? tenMinutes))).toBeLessThan(2000);
  expect(one?.off).toBeUndefined();
  expect(Math.abs(one?.ahead ?? tenMinutes)).toBeLessThan(2000);
  for (const said of [other?.ahead, other?.off])
    expect(Math.abs((said ?? 0) + tenMinutes)).toBeLessThan(2000);
});

test('X15 commands that meet on two servers are all taken, one after the other', async () => {
  const { meeting } = hall;
  const before = await hall.seq();
  const outcomes = await Promise.all(
    Array.from({ length: 60 }, (_, no) =>
      (no % 2 === 0 ? here : there).command(aCitizen, meeting, 'speakers.register', registration(no)),
    ),
  );
  expect(outcomes.filter(({ ok }) => !ok)).toEqual([]);
  expect((await here.journal.head(meeting)).seq).toBe(before + 120);
  expect(await here.journal.verify(meeting)).toEqual({ ok: true, events: before + 120 });
  for (const server of [here, there]) {
    await expect
      .poll(() => server.app.streams.with(meetingKind, meeting, (open) => open.seq()))
      .toBe(before + 120);
    const { registrations } = await server.app.streams.with(meetingKind, meeting, ({ state }) => state);
    expect([...registrations].map(({ no }) => no).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 60 }, (_, at) => at + 1),
    );
  }
});

test('X15 of two servers that give the lead away at once, one is refused', async () => {
  const { meeting, moderator, must } = hall;
  await must(aCitizen, 'speakers.register', registration(1));
  const petition = [...(await hall.state()).petitions][0]?.id ?? '';
  const give = (server: InProcessServer, department: string) =>
    server.command(moderator, meeting, 'petitions.assign', { petition, department, part: 'lead' });
  const outcomes = await Promise.all([give(here, 'giao-thong'), give(there, 'giao-duc')]);
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  expect(outcomes.find(({ ok }) => !ok)).toMatchObject({ code: 'leadTaken' });
});

test('H4 the same command sent to both servers at once happens once', async () => {
  const { meeting, moderator } = hall;
  const before = await hall.seq();
  for (let round = 0; round < 10; round += 1) {
    const id = nextCommandId();
    const send = (server: InProcessServer) =>
      server.command(moderator, meeting, 'announcements.make', { text: `Lần ${round}` }, { id });
    const [one, other] = await Promise.all([send(here), send(there)]);
    expect(one).toMatchObject({ ok: true });
    expect(other).toEqual(one);
  }
  expect((await here.journal.head(meeting)).seq).toBe(before + 10);
});

test('H4 X15 the same command at two servers, of which one knows less, has one outcome, by all that is known', async () => {
  const { meeting, moderator } = hall;
  for (let round = 0; round < 30; round += 1) {
    const made = await here.command(moderator, meeting, 'announcements.make', { text: `Lần ${round}` });
    if (!made.ok) throw new Error(made.code);
    const announcement = [...(await hall.state()).announcements].at(-1)?.id ?? '';
    const id = nextCommandId();
    const send = (server: InProcessServer) =>
      server.command(moderator, meeting, 'announcements.clear', { announcement }, { id });
    const [one, other] = await Promise.all([send(there), send(here)]);
    expect(one, `round ${round}`).toMatchObject({ ok: true });
    expect(other, `round ${round}`).toEqual(one);
  }
});

test('X2 a screen that comes back on the other server gets only what it missed', async () => {
  const { meeting } = hall;
  const first = new Device(here.url);
  const start = wholeView(await first.enter({ stream: meeting, audience: 'public' }));
  const keepsItLoaded = new Device(there.url);
  await keepsItLoaded.enter({ stream: meeting, audience: 'public' });
  first.close();
  const seq = await hall.must(hall.moderator, 'announcements.make', { text: 'Giải lao' });
  const second = new Device(there.url);
  // It may know more than this server has heard of yet.
  const ahead = await second.enter({ stream: meeting, audience: 'public', have: seq });
  expect(ahead).toMatchObject({ ok: true, seq, changes: {} });
  const caught = await second.enter({ stream: meeting, audience: 'public', have: start.seq });
  expect(caught).toMatchObject({ ok: true, seq });
  expect(caught.ok && Object.keys(caught.changes ?? {})).toEqual(['announcements']);
  second.close();
  keepsItLoaded.close();
});

test('X10 a seat that is revoked on one server is cut on the other', async () => {
  const { meeting } = hall;
  const chair = new Device(there.url, await here.pair(meeting, 'chair-mot'));
  await chair.enter({ stream: meeting, audience: 'chair' });
  let told = false;
  chair.socket.on('revoked', () => (told = true));
  await here.accounts.revokeSeat({ meeting, seat: 'chair-mot' });
  await chair.until(() => told);
  await expect.poll(() => chair.socket.connected).toBe(false);
});

test('X11 a draft reaches the department’s tablet on the other server', async () => {
  const { meeting } = hall;
  const seat = 'department-giao-thong';
  const writer = new Device(here.url, await here.pair(meeting, seat));
  const reader = new Device(there.url, await there.pair(meeting, seat));
  const entered = await writer.enter({ stream: meeting, audience: 'department' });
  await reader.enter({ stream: meeting, audience: 'department' });
  const heard: string[] = [];
  reader.socket.on('draft', ({ text }) => heard.push(text));
  const writers = new Set<string | undefined>();
  reader.socket.on('draft', ({ by }) => writers.add(by));
  let over = 0;
  // A reader that has only just come in may have to ask; one that is in is told.
  await expect
    .poll(async () => {
      await writer.ask('draft', { stream: meeting, key: 'answer:1', text: `Sẽ sửa đường ${over}`, over });
      over += 1;
      return heard.length;
    })
    .toBeGreaterThan(0);
  expect(await reader.ask('readDraft', { stream: meeting, key: 'answer:1' })).toMatchObject({ ok: true });
  expect([...writers]).toEqual([entered.ok && entered.me.name]);
  writer.close();
  reader.close();
});

test('X18 UB3 drafts about what was rerouted while Redis stood still are forgotten when it answers again', async () => {
  const { meeting, moderator, must } = hall;
  const { registration: speaker, petition, assignment } = await withAssignment(hall);
  const seat = 'department-giao-thong';
  const writer = new Device(there.url, await there.pair(meeting, seat));
  await writer.enter({ stream: meeting, audience: 'department' });
  const erased = new Set<string>();
  writer.socket.on('draft', (news) => news.erased && erased.add(news.key));
  const keys = [`answer:${assignment}`, `comment:${petition}`];
  for (const key of keys)
    expect(await writer.ask('draft', { stream: meeting, key, text: 'Lời tố cáo', over: 0 })).toMatchObject({
      ok: true,
    });
  redis.freeze();
  await must(moderator, 'speakers.reroute', { registration: speaker, nature: 'denunciation' });
  redis.thaw();
  await writer.until(() => erased.size === keys.length);
  for (const key of keys) {
    expect(await there.live.loadDraft({ stream: meeting, owner: 'department:giao-thong', key })).toBeNull();
    // The other server may hear of the rerouting a little later than its devices hear of the drafts.
    await expect
      .poll(() => writer.ask('readDraft', { stream: meeting, key }))
      .toMatchObject({ code: 'petitionRerouted' });
  }
  writer.close();
});

test('X17 the board on one server shows the devices of the other, and its commands reach them', async () => {
  const { meeting } = hall;
  const board = new Device(here.url, await here.pair(meeting, 'moderator-1'));
  const screen = new Device(there.url, await there.pair(meeting, 'screen-man-hinh-1'));
  const heard = commandsTo(screen);
  const told = () => fleetOf(board, meeting).then(({ seats = [], now }) => ({ seats, now }));
  await screen.ask('presence', aReport(meeting, { page: 'screen' }));
  const { seats, now } = await told();
  const [device] = seats.find(({ id }) => id === 'screen-man-hinh-1')?.devices ?? [];
  expect(device).toMatchObject({ connected: true, told: { page: 'screen' } });
  // Told by the clock of the board's own server, whatever that of the other says.
  expect(Math.abs(now - (device?.confirmedAt ?? 0))).toBeLessThan(10_000);
  const command = { stream: meeting, device: device?.id, act: 'identify' };
  expect(await board.ask('deviceCommand', command)).toEqual({ ok: true, devices: 1 });
  await screen.until(() => heard.length > 0);
  expect(heard).toEqual([{ act: 'identify', name: 'Màn hình 1', place: '' }]);
  await redis.kill();
  expect(await board.ask('deviceCommand', { stream: meeting, seat: 'moderator-1', act: 'identify' })).toEqual(
    {
      ok: true,
      devices: 1,
    },
  );
  await redis.start();
  screen.close();
  board.close();
});

test('X16 while Redis is away the meeting goes on, on both servers', async () => {
  const { meeting, moderator } = hall;
  const screen = new Device(there.url, await there.pair(meeting, 'moderator-1'));
  const start = wholeView(await screen.enter({ stream: meeting, audience: 'moderator' }));
  await redis.kill();
  const during = await here.command(moderator, meeting, 'announcements.make', { text: 'Không có Redis' });
  if (!during.ok) throw new Error(during.code);
  await screen.reached(during.seq);
  await redis.start();
  const after = await here.command(moderator, meeting, 'announcements.make', { text: 'Có lại Redis' });
  if (!after.ok) throw new Error(after.code);
  await screen.reached(after.seq);
  expect(JSON.stringify(patched(start, screen.patches))).toContain('Có lại Redis');
  screen.close();
});
