import type { Logger } from 'pino';
import { seatsOf, type Seat } from '@doi-thoai/shared/meeting/seats';
import { addressOfPage, keepersOfDevices, pagesOf } from '@doi-thoai/shared/wire/devices';
import { order, type DeviceOrder, type Order, type Refusal } from '@doi-thoai/shared/wire/messages';
import type { Accounts } from '../accounts/accounts.ts';
import { LiveStateAway, type AddressedOrder, type LiveState } from '../live/live-state.ts';
import { actorsOf } from '../meetings/caller.ts';
import type { Meetings } from '../meetings/meetings.ts';
import type { OpenMeeting } from '../meetings/open-meeting.ts';
import { malformed } from '../meetings/read-command.ts';
import { refuse } from '../meetings/refusal.ts';
import { deviceName, deviceOf, deviceRoom } from './device-name.ts';
import type { Socket, SocketServer } from './socket-types.ts';

interface OrderParts {
  readonly accounts: Accounts;
  readonly live: LiveState;
  readonly meetings: Meetings;
  readonly log: Logger;
}

interface Target {
  readonly device: string;
  readonly seat: Seat;
  readonly place: string;
}

/** Hands on what devices are to do, to whatever server they are connected to (BX4). */
export class Orders {
  readonly #server: SocketServer;
  readonly #parts: OrderParts;
  readonly #following: Promise<{ stop(): Promise<void> }>;

  constructor(server: SocketServer, parts: OrderParts) {
    this.#server = server;
    this.#parts = parts;
    this.#following = parts.live.followOrders((orders) => this.#deliver(orders));
  }

  async give(socket: Socket, message: unknown): Promise<{ ok: true; devices: number } | Refusal> {
    const read = order.safeParse(message);
    if (!read.success) return malformed(read.error);
    return this.#parts.meetings.with(read.data.meeting, (open) => this.#giveIn(open, socket, read.data));
  }

  async close(): Promise<void> {
    await (await this.#following).stop();
  }

  async #giveIn(
    open: OpenMeeting,
    socket: Socket,
    wanted: Order,
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
    const orders = targets
      .filter(({ device }) => device !== own)
      .map((target): AddressedOrder => ({ device: target.device, order: orderFor(target, wanted) }));
    const devices = await this.#send(open.meeting, orders);
    this.#parts.log.info({ meeting: open.meeting, act: wanted.act, devices }, 'an order to devices');
    return { ok: true, devices };
  }

  async #targets({ meeting, state }: OpenMeeting, { device, seat }: Order): Promise<Target[]> {
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
  async #send(meeting: string, orders: readonly AddressedOrder[]): Promise<number> {
    try {
      const present = await this.#parts.live.present(meeting);
      await this.#parts.live.sendOrders(orders);
      return orders.filter(({ device }) => present.get(device)?.connected).length;
    } catch (error) {
      if (!(error instanceof LiveStateAway)) throw error;
      this.#deliver(orders);
      const { rooms } = this.#server.of('/').adapter;
      return orders.filter(({ device }) => rooms.has(deviceRoom(device))).length;
    }
  }

  #deliver(orders: readonly AddressedOrder[]): void {
    for (const { device, order: what } of orders) this.#server.to(deviceRoom(device)).emit('order', what);
  }
}

function orderFor({ seat, place }: Target, wanted: Order): DeviceOrder {
  const { act, meeting } = wanted;
  if (act === 'identify') return { act, name: seat.name, place };
  if (act === 'reload') return { act };
  return { act, address: addressOfPage(meeting, wanted.page) };
}
