import type { Meeting } from '@doi-thoai/shared/meeting/meeting';
import type { Logger } from 'pino';
import type { Role } from '@doi-thoai/shared/meeting/roles';
import { seatsOf } from '@doi-thoai/shared/meeting/seats';
import { instant, type Instant } from '@doi-thoai/shared/calendar/instant';
import { keepersOfDevices, stateOf, toldOfDevices } from '@doi-thoai/shared/wire/devices';
import { reachOf, type SeatReach, type ToldRings } from '@doi-thoai/shared/wire/reach';
import { refuse, type Refusal } from '@doi-thoai/shared/engine/refusal';
import { fleet, type FleetDevice, type FleetNews, type FleetSeat } from '@doi-thoai/shared/wire/messages';
import type { Accounts, PairedDevice } from '../accounts/accounts.ts';
import type { LiveState, Remembered } from '../live/live-state.ts';
import { actorsOf } from '../access/caller.ts';
import type { Streams } from '../streams/streams.ts';
import type { OpenStream } from '../streams/open-stream.ts';
import { malformed } from '../streams/read-command.ts';
import { deviceName } from './device-name.ts';
import type { Socket, SocketServer } from './socket-types.ts';
import { meetingKind } from '../streams/meeting-kind.ts';

/** Milliseconds between two messages to a board, however many devices report. */
const sendIntervalMs = 2000;
/** And so many at least before one that tells what rings, however many tablets ring at once. */
const ringsDelayMs = 200;

export interface FleetDependencies {
  readonly accounts: Accounts;
  readonly live: LiveState;
  readonly streams: Streams;
  readonly log: Logger;
  /** This machine's own clock. */
  readonly wall: () => number;
  /** The build of the pages that this server hands out. */
  readonly pagesVersion: string | null;
}

/**
 * Tells whoever keeps the devices of a meeting how each of them is (BX4), and chairs how many screens are current and
 * how each seat can be reached (BX2).
 */
export class FleetBoard {
  readonly #server: SocketServer;
  readonly #dependencies: FleetDependencies;
  readonly #timer: NodeJS.Timeout;
  readonly #soon = new Map<string, NodeJS.Timeout>();
  #sending = false;

  constructor(server: SocketServer, dependencies: FleetDependencies) {
    this.#server = server;
    this.#dependencies = dependencies;
    this.#timer = setInterval(() => void this.#sendAll(), sendIntervalMs);
  }

  async follow(socket: Socket, message: unknown): Promise<{ ok: true; fleet: FleetNews | null } | Refusal> {
    const read = fleet.safeParse(message);
    if (!read.success) return malformed(read.error);
    const { stream: meeting, follow } = read.data;
    if (!follow) {
      for (const whole of [true, false]) void socket.leave(roomOf(meeting, whole));
      return { ok: true, fleet: null };
    }
    return this.#dependencies.streams.with(meetingKind, meeting, async (open) => {
      if (!open.exists) return refuse('unknownMeeting');
      const roles = actorsOf(open.state, socket.data.caller).map(({ role }) => role);
      const whole = holds(roles, keepersOfDevices);
      if (!whole && !holds(roles, toldOfDevices)) return socket.data.sessionRefusal ?? refuse('notAllowed');
      void socket.join(roomOf(meeting, whole));
      return {
        ok: true,
        fleet: await this.#news(open).then((all) => (whole ? all : numbersOf(all)), unknown),
      };
    });
  }

  /** A tablet of a meeting said that it rings, or no longer does. */
  readonly ringsChanged = (meeting: string): void => {
    if (this.#soon.has(meeting) || !this.#watched().has(meeting)) return;
    const send = () => {
      this.#soon.delete(meeting);
      void this.#send(meeting);
    };
    this.#soon.set(meeting, setTimeout(send, ringsDelayMs));
  };

  close(): void {
    clearInterval(this.#timer);
    for (const timer of this.#soon.values()) clearTimeout(timer);
  }

  /** A look that takes long, because a store is slow, is not overtaken by the next. */
  async #sendAll(): Promise<void> {
    if (this.#sending) return;
    this.#sending = true;
    try {
      await Promise.all([...this.#watched()].map((meeting) => this.#send(meeting)));
    } finally {
      this.#sending = false;
    }
  }

  #watched(): Set<string> {
    const names = [...this.#server.of('/').adapter.rooms.keys()];
    return new Set(names.map(meetingOf).filter((meeting) => meeting !== undefined));
  }

  /** Whole each time and dropped where a socket is slow, so that nothing heaps up and nothing can be missed. */
  async #send(meeting: string): Promise<void> {
    try {
      const news = await this.#dependencies.streams.with(meetingKind, meeting, (open) => this.#news(open));
      this.#server.to(roomOf(meeting, true)).volatile.emit('fleet', news);
      this.#server.to(roomOf(meeting, false)).volatile.emit('fleet', numbersOf(news));
    } catch (error) {
      // Nothing is sent rather than something wrong: a board that hears nothing says so.
      this.#dependencies.log.info({ meeting, err: error }, 'the fleet cannot be looked up');
    }
  }

  async #news(open: OpenStream<Meeting>): Promise<FleetNews> {
    const { accounts, live, pagesVersion, wall } = this.#dependencies;
    const { id: meeting } = open;
    const [paired, places, present] = await Promise.all([
      accounts.devices(meeting),
      accounts.places(meeting),
      live.present(meeting),
    ]);
    const now = open.now();
    const seats = seatsOf(open.state).map((seat): FleetSeat => {
      const devices = paired
        .filter((device) => device.seat === seat.id)
        .map((device) => shown(device, present.get(deviceName(device)), now));
      const { id, role, name, screen } = seat;
      return { id, role, name, place: places.get(id) ?? '', screen, devices };
    });
    const rings = (device: FleetDevice): ToldRings => present.get(device.id)?.about.rings ?? [];
    const reached = seats.map((seat): [string, SeatReach] => [seat.id, reachOf(seat, rings, now)]);
    return {
      stream: meeting,
      now,
      wallAheadMs: Math.round(wall() - now),
      seq: open.seq(),
      version: pagesVersion,
      screens: screensIn(seats, now),
      reach: Object.fromEntries(reached),
      seats,
    };
  }
}

function shown({ id, seen }: PairedDevice, told: Remembered | undefined, now: Instant): FleetDevice {
  const device = deviceName({ id });
  if (!told) return { id: device, connected: false, confirmedAt: instant(Math.min(seen, now)), told: null };
  const { socket: _socket, rings: _rings, battery, ...about } = told.about;
  return {
    id: device,
    connected: told.connected,
    confirmedAt: instant(Math.round(now - told.silentMs)),
    told: { ...about, ...(battery ? { battery } : {}) },
  };
}

function screensIn(seats: readonly FleetSeat[], now: Instant): FleetNews['screens'] {
  const screens = seats.filter(({ role }) => role === 'screen');
  const current = screens.filter(({ devices }) => devices.some((one) => stateOf(one, now) === 'current'));
  return { current: current.length, all: screens.length };
}

function numbersOf({ seats: _seats, ...numbers }: FleetNews): FleetNews {
  return numbers;
}

function unknown(): null {
  return null;
}

function holds(roles: readonly Role[], wanted: readonly Role[]): boolean {
  return roles.some((role) => wanted.includes(role));
}

function roomOf(meeting: string, whole: boolean): string {
  return `${whole ? 'fleet' : 'fleet-numbers'}|${meeting}`;
}

function meetingOf(room: string): string | undefined {
  const [what, meeting] = room.split('|');
  return what === 'fleet' || what === 'fleet-numbers' ? meeting : undefined;
}
