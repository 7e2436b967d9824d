import { describe, expect, test } from 'vitest';
import type { FleetDevice, FleetNews } from '@doi-thoai/shared/wire/messages';
import { askOver } from '../support/ask-over-http.ts';
import type { Device } from '../support/device.ts';
import { aReport, fleetOf, commandsTo } from '../support/fleet.ts';
import { WireHall } from '../support/wire-hall.ts';

const wire = new WireHall();

const stage = 'screen-man-hinh-1';
const roads = 'department-giao-thong';

/** The devices of one seat on the fleet board, as it is told now. */
async function seenAt(board: Device, seat: string): Promise<readonly FleetDevice[]> {
  const { seats = [] } = await fleetOf(board, wire.hall.meeting);
  return seats.find(({ id }) => id === seat)?.devices ?? [];
}

describe('X13 the fleet board', () => {
  test('X13 lists every seat, with each of its devices and what it tells', async () => {
    const { meeting } = wire.hall;
    const [board, screen] = [await wire.device('moderator-1'), await wire.device(stage)];
    const [one, other] = [await wire.device(roads), await wire.device(roads)];
    const battery = { percent: 41, charging: false };
    expect(await screen.ask('presence', aReport(meeting, { page: 'screen' }))).toEqual({ ok: true });
    expect(await one.ask('presence', aReport(meeting, { battery }))).toEqual({ ok: true });
    const { seats = [], ...rest } = await fleetOf(board, meeting);
    const named = new Map(seats.map((seat) => [seat.id, seat]));
    expect(rest).toMatchObject({ stream: meeting, seq: await wire.hall.seq() });
    expect(named.get(stage)?.devices).toMatchObject([
      { connected: true, told: { page: 'screen', lagMs: 12 } },
    ]);
    expect(named.get(roads)?.devices).toMatchObject([
      { connected: true, told: { battery } },
      { connected: false, told: null },
    ]);
    expect(named.get('department-giao-duc')?.devices).toEqual([]);
    await other.ask('presence', aReport(meeting));
    expect((await seenAt(board, roads)).map(({ told }) => told?.page)).toEqual(['department', 'department']);
  });

  test('X13 says how far behind a device is, and since when it is gone', async () => {
    const { meeting } = wire.hall;
    const [board, screen] = [await wire.device('moderator-1'), await wire.device(stage)];
    const seq = await wire.hall.seq();
    await screen.ask('presence', aReport(meeting, { seq: seq - 2 }));
    const [before] = await seenAt(board, stage);
    expect(before?.told).toMatchObject({ seq: seq - 2, behind: 2 });
    screen.close();
    await expect.poll(async () => (await seenAt(board, stage))[0]?.connected).toBe(false);
    const [after] = await seenAt(board, stage);
    expect(after?.told).toEqual(before?.told);
    expect(Math.abs((after?.confirmedAt ?? 0) - (before?.confirmedAt ?? 0))).toBeLessThan(50);
  });

  test('X13 tells its news once in two seconds, however many devices tell of themselves', async () => {
    const { meeting } = wire.hall;
    const board = await wire.device('moderator-1');
    const news: { at: number; fleet: FleetNews }[] = [];
    board.socket.on('fleet', (fleet) => news.push({ at: performance.now(), fleet }));
    await fleetOf(board, meeting);
    const fleet: Device[] = [];
    for (let no = 0; no < 25; no += 1) fleet.push(await wire.device(roads));
    const began = performance.now();
    for (let round = 0; round < 4; round += 1)
      await Promise.all(fleet.map((device) => device.ask('presence', aReport(meeting, { seq: round }))));
    const whole = () => news.findIndex(({ fleet: { seats } }) => countIn(seats) === 25);
    await board.until(() => whole() >= 0);
    const told = news.filter(({ at }) => at >= began).length;
    expect(told).toBeLessThanOrEqual(1 + Math.ceil((performance.now() - began) / 2000));
    expect(await board.ask('fleet', { stream: meeting, follow: false })).toEqual({ ok: true, fleet: null });
  });

  test('X13 is nobody’s but theirs who keep the devices; a chair is told the numbers alone', async () => {
    const { meeting } = wire.hall;
    for (const seat of [undefined, 'secretary-1', 'desk-1', roads, stage])
      expect(
        await (await wire.device(seat)).ask('fleet', { stream: meeting, follow: true }),
        seat,
      ).toMatchObject({
        ok: false,
        code: 'notAllowed',
      });
    const screen = await wire.device(stage);
    await screen.ask('presence', aReport(meeting, { page: 'screen', seq: await wire.hall.seq() }));
    const { screens, seats } = await fleetOf(await wire.device('chair-mot'), meeting);
    expect(screens.current).toBe(1);
    expect(seats).toBeUndefined();
  });

  test('X13 leaves no trace in the record', async () => {
    const { meeting } = wire.hall;
    const [board, screen] = [await wire.device('moderator-1'), await wire.device(stage)];
    const before = await wire.hall.seq();
    await screen.ask('presence', aReport(meeting));
    await fleetOf(board, meeting);
    await board.ask('deviceCommand', { stream: meeting, seat: stage, act: 'identify' });
    expect((await wire.server.journal.head(meeting)).seq).toBe(before);
  });

  test('X13 nobody tells of a device that is not paired to the meeting', async () => {
    const { meeting } = wire.hall;
    expect(await (await wire.device()).ask('presence', aReport(meeting))).toMatchObject({
      code: 'notAllowed',
    });
    const { meeting: other } = await wire.another();
    expect(await (await wire.device(stage)).ask('presence', aReport(other))).toMatchObject({
      code: 'notAllowed',
    });
  });
});

describe('X19 BX2 how a seat can be reached', () => {
  const rings = (step: 'shown' | 'sounding' | 'seen') => ({ rings: [{ assignment: 'viec-1', step }] });

  test('X19 BX2 the chair is told at once what rings where, and by no tablet that is gone', async () => {
    const { meeting } = wire.hall;
    const [chair, tablet] = [await wire.device('chair-mot'), await wire.device(roads)];
    const heard: FleetNews[] = [];
    chair.socket.on('fleet', (news) => heard.push(news));
    expect((await fleetOf(chair, meeting)).reach?.[roads]).toEqual({ device: 'away', rings: {} });
    const last = () => heard.at(-1)?.reach?.[roads];
    for (const step of ['shown', 'sounding', 'seen'] as const) {
      await tablet.ask('presence', aReport(meeting, rings(step)));
      await chair.until(() => last()?.rings['viec-1'] === step);
    }
    tablet.close();
    await chair.until(() => last()?.device === 'away');
    expect(last()?.rings).toEqual({});
  });

  test('X19 BX2 a seat without a device says so, and a chair’s is there while its own page is open', async () => {
    const { meeting } = wire.hall;
    const chair = await wire.device('chair-mot');
    const reach = async (seat: string) => (await fleetOf(chair, meeting)).reach?.[seat]?.device;
    expect(await reach('department-giao-duc')).toBe('none');
    expect(await reach('chair-mot')).toBe('away');
    await chair.ask('presence', aReport(meeting, { page: 'chair' }));
    expect(await reach('chair-mot')).toBe('here');
    await chair.ask('presence', aReport(meeting, { page: 'screen' }));
    expect(await reach('chair-mot')).toBe('away');
  });

  test('X19 BX2 what only the seat of a department can ring for is believed of no other, and nothing is recorded', async () => {
    const { meeting } = wire.hall;
    const [chair, screen] = [await wire.device('chair-mot'), await wire.device(stage)];
    const before = await wire.hall.seq();
    await screen.ask('presence', aReport(meeting, { page: 'screen', ...rings('sounding') }));
    expect((await fleetOf(chair, meeting)).reach?.[stage]).toEqual({ device: 'here', rings: {} });
    expect((await wire.server.journal.head(meeting)).seq).toBe(before);
  });
});

describe('X17 commands to devices', () => {
  test('X17 reach one device, all of a seat, or all there are', async () => {
    const { meeting } = wire.hall;
    const [board, one, other, screen] = [
      await wire.device('moderator-1'),
      await wire.device(roads),
      await wire.device(roads),
      await wire.device(stage),
    ];
    await one.ask('presence', aReport(meeting));
    await other.ask('presence', aReport(meeting));
    await screen.ask('presence', aReport(meeting));
    const heard = [one, other, screen].map(commandsTo);
    const [first] = await seenAt(board, roads);
    const give = (command: object) => board.ask('deviceCommand', { stream: meeting, ...command });
    expect(await give({ device: first?.id, act: 'reload' })).toEqual({ ok: true, devices: 1 });
    await one.until(() => heard[0]?.length === 1);
    expect(await give({ seat: roads, act: 'redirect', page: 'register' })).toEqual({ ok: true, devices: 2 });
    await other.until(() => heard[1]?.length === 1);
    expect(await give({ act: 'identify' })).toEqual({ ok: true, devices: 3 });
    await screen.until(() => heard[2]?.length === 1);
    await other.until(() => heard[1]?.length === 2);
    expect(heard[0]?.map(({ act }) => act)).toEqual(['reload', 'redirect', 'identify']);
    expect(heard[1]).toMatchObject([
      { act: 'redirect', address: `/m/${meeting}/register` },
      { act: 'identify', place: '' },
    ]);
    expect(heard[2]).toEqual([{ act: 'identify', name: 'Màn hình 1', place: '' }]);
  });

  test('X17 a seat is sent to no page that it may not open, and the hall to none', async () => {
    const { meeting } = wire.hall;
    const [board, screen] = [await wire.device('moderator-1'), await wire.device(stage)];
    const heard = commandsTo(screen);
    await screen.ask('clock', {});
    const give = (command: object) =>
      board.ask('deviceCommand', { stream: meeting, act: 'redirect', ...command });
    expect(await give({ seat: stage, page: 'chair' })).toMatchObject({ ok: false, code: 'pageNotOpen' });
    expect(await give({ page: 'register' })).toMatchObject({ ok: false, code: 'malformed' });
    expect(await give({ seat: 'khong-co', page: 'screen' })).toMatchObject({ code: 'unknownDevice' });
    expect(await give({ device: '0'.repeat(16), page: 'screen' })).toMatchObject({ code: 'unknownDevice' });
    await give({ seat: stage, page: 'register' });
    await screen.until(() => heard.length > 0);
    expect(heard).toHaveLength(1);
  });

  test('X17 are given by those who keep the devices alone', async () => {
    const { meeting } = wire.hall;
    for (const seat of [undefined, 'chair-mot', 'secretary-1', 'desk-1', roads, stage])
      for (const command of [
        { act: 'identify' },
        { act: 'reload' },
        { act: 'redirect', page: 'screen', seat: stage },
      ])
        expect(
          await (await wire.device(seat)).ask('deviceCommand', { stream: meeting, ...command }),
          seat,
        ).toMatchObject({
          ok: false,
          code: 'notAllowed',
        });
    const elsewhere = await wire.another();
    const moderator = await wire.device('moderator-1');
    expect(
      await moderator.ask('deviceCommand', { stream: elsewhere.meeting, act: 'identify' }),
    ).toMatchObject({
      code: 'notAllowed',
    });
  });

  test('X17 whoever has the whole hall load its pages again keeps the own one', async () => {
    const { meeting } = wire.hall;
    const [board, screen] = [await wire.device('moderator-1'), await wire.device(stage)];
    const [own, heard] = [commandsTo(board), commandsTo(screen)];
    await screen.ask('clock', {});
    await board.ask('deviceCommand', { stream: meeting, act: 'reload' });
    await screen.until(() => heard.length > 0);
    await board.ask('clock', {});
    expect(own).toEqual([]);
  });
});

describe('H15 where a seat stands', () => {
  test('H15 is written down by those who keep the devices, and told on the board and with an identification', async () => {
    const { meeting } = wire.hall;
    const cookie = await wire.server.pair(meeting, 'moderator-1');
    const put = (place: string, asking: { cookie?: string } = { cookie }) =>
      askOver(wire.server, 'POST', `/api/meetings/${meeting}/seats/${stage}/place`, {
        ...asking,
        body: { place },
      });
    expect(await put('  Bên trái   sân khấu ')).toMatchObject({ status: 200 });
    const [board, screen] = [wire.deviceWith(cookie), await wire.device(stage)];
    const { seats = [] } = await fleetOf(board, meeting);
    const place = seats.find(({ id }) => id === stage)?.place;
    expect(place).toMatch(/^Bên trái\s+sân khấu$/);
    const heard = commandsTo(screen);
    await screen.ask('clock', {});
    await board.ask('deviceCommand', { stream: meeting, act: 'identify' });
    await screen.until(() => heard.length > 0);
    expect(heard).toMatchObject([{ act: 'identify', place }]);
    expect(await put('x'.repeat(81))).toMatchObject({ status: 400 });
    expect(await put('', {})).toMatchObject({ status: 401 });
    expect(await put('', { cookie: await wire.server.pair(meeting, 'chair-mot') })).toMatchObject({
      status: 403,
    });
    expect(await put('')).toMatchObject({ status: 200 });
    expect((await fleetOf(board, meeting)).seats?.find(({ id }) => id === stage)?.place).toBe('');
  });

  test('H15 sheets for several seats are printed with one request, and each code pairs once', async () => {
    const { meeting } = wire.hall;
    const cookie = await wire.server.pair(meeting, 'moderator-1');
    const path = `/api/meetings/${meeting}/pairing-sheets`;
    const body = { seats: [stage, roads] };
    const made = await askOver(wire.server, 'POST', path, { cookie, body });
    const sheets = made.body['sheets'] as { seat: string; code: string; expiresAt: number }[];
    expect(sheets.map(({ seat }) => seat)).toEqual(body.seats);
    expect((sheets[0]?.expiresAt ?? 0) - Date.now()).toBeGreaterThan(24 * 3_600_000);
    const pair = () => askOver(wire.server, 'POST', '/api/pair', { body: { code: sheets[1]?.code } });
    expect(await pair()).toMatchObject({ status: 200, body: { seat: roads } });
    expect(await pair()).toMatchObject({ status: 401 });
    expect(await askOver(wire.server, 'POST', path, { body })).toMatchObject({ status: 401 });
    expect(await askOver(wire.server, 'POST', path, { cookie, body: { seats: ['khong-co'] } })).toMatchObject(
      { status: 404 },
    );
  });

  test('H15 a browser that is paired anew gives up the seat that it had, once it was asked', async () => {
    const { meeting } = wire.hall;
    const cookie = await wire.server.pair(meeting, stage);
    const { code } = await wire.server.accounts.newPairingCode({ meeting, seat: roads });
    const pair = (body: object) => askOver(wire.server, 'POST', '/api/pair', { cookie, body });
    const params = { held: 'Màn hình 1', heldAt: `/m/${meeting}/screen`, wanted: 'Phòng Giao thông' };
    expect(await pair({ code })).toMatchObject({ status: 409, body: { code: 'seatHeld', params } });
    expect(await pair({ code, leave: true })).toMatchObject({ status: 200, body: { seat: roads } });
    const board = await wire.device('moderator-1');
    expect(await seenAt(board, stage)).toEqual([]);
    expect(await seenAt(board, roads)).toHaveLength(1);
  });
});

function countIn(seats: FleetNews['seats'] = []): number {
  return seats.flatMap(({ devices }) => devices).filter(({ told }) => told?.seq === 3).length;
}
