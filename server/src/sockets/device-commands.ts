import { refuse, type Refusal } from '@doi-thoai/shared/engine/refusal';
import type { Meeting } from '@doi-thoai/shared/meeting/meeting';
import type { Logger } from 'pino';
import { seatsOf, type Seat } from '@doi-thoai/shared/meeting/seats';
import { addressOfPage, keepersOfDevices, pagesOf } from '@doi-thoai/shared/wire/devices';
import { deviceCommand, type DeviceCommand, type DeviceCommandWanted } from '@doi-thoai/shared/wire/messages';
import type { Accounts } from '../accounts/accounts.ts';
import { LiveStateAway, type LiveState, type AddressedCommand } from '../live/live-state.ts';
import { actorsOf } from '../access/caller.ts';
import type { Streams } from '../streams/streams.ts';
import type { OpenStream } from '../streams/open-stream.ts';
import { malformed } from '../streams/read-command.ts';
import { deviceName, deviceOf, deviceRoom } from './device-name.ts';
import type { Socket, SocketServer } from './socket-types.ts';
import { meetingKind } from '../streams/meeting-kind.ts';

interface DeviceCommandParts {
  readonly accounts: Accounts;
  readonly live: LiveState;
  readonly streams: Streams;
  readonly log: Logger;
}

interface Target {
  readonly device: string;
  readonly seat: Seat;
  readonly place: string;
}

/** Hands on what devices are to do, to whatever server they are connected to (BX4). */
export class DeviceCommands {
  readonly #server: SocketServer;
  readonly #parts: DeviceCommandParts;
  readonly #following: Promise<{ stop(): Promise<void> }>;

  constructor(server: SocketServer, parts: DeviceCommandParts) {
    this.#server = server;
    this.#parts = parts;
    this.#following = parts.live.followDeviceCommands((commands) => this.#deliver(commands));
  }

  async give(socket: Socket, message: unknown): Promise<{ ok: true; devices: number } | Refusal> {
    const read = deviceCommand.safeParse(message);
    if (!read.success) return malformed(read.error);
    return this.#parts.streams.with(meetingKind, read.data.stream, (open) =>
      this.#giveIn(open, socket, read.data),
    );
  }

  async close(): Promise<void> {
    await (await this.#following).stop();
  }

  async #giveIn(
    open: OpenStream<Meeting>,
    socket: Socket,
    wanted: DeviceCommandWanted,
  ): Promise<{ ok: true; devices: number } | Refusal> {
    if (!open.exists) return refuse('unknownMeeting');
    const actors = actorsOf(open.state, socket.data.caller);
    if (!actors.some(({ role }) => keepersOfDevices.includes(role)))
      return socket.data.sessionRefusal ?? refuse('notAllowed');
    const all = wanted.device === undefined && wanted.seat === undefined;
    // Nobody means to send a whole hall to one page.
    if (all && wanted.act === 'redirect') return refuse('malformed', { problem: 'device' });
    const targets = await this.#targets(open, wanted);
    if (!all && targets.length === 0) return refuse('unknownDevice');
    if (wanted.act === 'redirect' && !targets.every(({ seat }) => pagesOf(seat.role).includes(wanted.page)))
      return refuse('pageNotOpen');
    // Whoever has everything loaded again is still in the middle of something.
    const own = all && wanted.act === 'reload' ? deviceOf(socket)?.device : undefined;
    const commands = targets
      .filter(({ device }) => device !== own)
      .map((target): AddressedCommand => ({ device: target.device, command: commandFor(target, wanted) }));
    const devices = await this.#send(open.id, commands);
    this.#parts.log.info({ meeting: open.id, act: wanted.act, devices }, 'a command to devices');
    return { ok: true, devices };
  }

  async #targets(
    { id: meeting, state }: OpenStream<Meeting>,
    { device, seat }: DeviceCommandWanted,
  ): Promise<Target[]> {
    const { accounts } = this.#parts;
    const [paired, places] = await Promise.all([accounts.devices(meeting), accounts.places(meeting)]);
    const seats = new Map(seatsOf(state).map((one) => [one.id, one]));
    return paired.flatMap((one) => {
      const name = deviceName(one);
      const its = seats.get(one.seat);
      const meant = (device === undefined || device === name) && (seat === undefined || seat === one.seat);
      return its && meant ? [{ device: name, seat: its, place: places.get(one.seat) ?? '' }] : [];
    });
  }

  /** Answers how many of them are there to hear it. While servers share nothing, those of this server. */
  async #send(meeting: string, commands: readonly AddressedCommand[]): Promise<number> {
    try {
      const present = await this.#parts.live.present(meeting);
      await this.#parts.live.sendDeviceCommands(commands);
      return commands.filter(({ device }) => present.get(device)?.connected).length;
    } catch (error) {
      if (!(error instanceof LiveStateAway)) throw error;
      this.#deliver(commands);
      const { rooms } = this.#server.of('/').adapter;
      return commands.filter(({ device }) => rooms.has(deviceRoom(device))).length;
    }
  }

  #deliver(commands: readonly AddressedCommand[]): void {
    for (const { device, command } of commands)
      this.#server.to(deviceRoom(device)).emit('deviceCommand', command);
  }
}

function commandFor({ seat, place }: Target, wanted: DeviceCommandWanted): DeviceCommand {
  const { act, stream: meeting } = wanted;
  if (act === 'identify') return { act, name: seat.name, place };
  if (act === 'reload') return { act };
  return { act, address: addressOfPage(meeting, wanted.page) };
}
