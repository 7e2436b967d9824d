import { heldBy } from '@doi-thoai/shared/meeting/all-registrations';
import type { Meeting } from '@doi-thoai/shared/meeting/meeting';
import type { Actor } from '@doi-thoai/shared/meeting/roles';
import type { Viewer } from '@doi-thoai/shared/views/view';
import {
  enter,
  leave,
  type Enter,
  type Entered,
  type Me,
  type Refusal,
} from '@doi-thoai/shared/wire/messages';
import { protocol } from '@doi-thoai/shared/wire/version';
import { seatIn, viewerFor } from '../meetings/caller.ts';
import type { Limits } from '../meetings/limits.ts';
import type { Meetings } from '../meetings/meetings.ts';
import type { OpenMeeting } from '../meetings/open-meeting.ts';
import { malformed } from '../meetings/read-command.ts';
import { refuse } from '../meetings/refusal.ts';
import type { CaughtUp } from './audience-room.ts';
import { draftRoom } from './drafts.ts';
import type { Delivery } from './fast-path/delivery.ts';
import type { Rooms } from './rooms.ts';
import type { Socket, SocketData } from './socket-types.ts';

/** One page shows one or two views; nobody has an honest use for more at a time. */
const maxSubscriptions = 8;

/** Of the answer; whoever enters the same room at the same event shares all else. */
type OwnPart = Omit<Extract<Entered, { ok: true }>, keyof CaughtUp>;

export interface SubscribeParts {
  readonly meetings: Meetings;
  readonly rooms: Rooms;
  readonly limits: Limits;
  readonly delivery: Delivery;
}

/** Subscribes a socket to a view of a meeting, or brings it up to date: the same question. */
export async function subscribe(parts: SubscribeParts, socket: Socket, message: unknown): Promise<object> {
  const read = enter.safeParse(message);
  if (read.data === undefined && isOutdated(message)) return tellToReload(socket);
  if (!read.success) return malformed(read.error);
  if (read.data.protocol !== protocol) return tellToReload(socket);
  return parts.meetings.with(read.data.meeting, (open) => subscribeTo(parts, socket, read.data, open));
}

/** A page of another protocol may say other things; that it is another one is all that needs to be understood. */
function isOutdated(message: unknown): boolean {
  if (typeof message !== 'object' || message === null) return false;
  const theirs: unknown = Reflect.get(message, 'protocol');
  return Number.isInteger(theirs) && theirs !== protocol;
}

function tellToReload(socket: Socket): Refusal {
  socket.emit('reload');
  return refuse('outdated');
}

async function subscribeTo(
  parts: SubscribeParts,
  socket: Socket,
  message: Enter,
  open: OpenMeeting,
): Promise<object> {
  if (!open.exists) return refuse('unknownMeeting');
  const { audience, have } = message;
  const actor = viewerFor(open.state, socket.data.caller, audience);
  if (!actor) return socket.data.sessionRefusal ?? refuse('notAllowed');
  const viewer = viewerOf(open.state, actor, message);
  if (!viewer) {
    const tooMany = await parts.limits.count('unknownReceipt', socket.data.caller.address);
    return tooMany ?? refuse('unknownReceipt');
  }
  // Another server knows more already: this one reads it too instead of turning the view back.
  if (have !== undefined && have > open.seq()) await open.catchUp();
  if (!socket.connected) return refuse('notSignedIn');
  const room = parts.rooms.roomFor(open, viewer);
  const { subscriptions } = socket.data;
  if (!subscriptions.has(room.name) && subscriptions.size >= maxSubscriptions)
    return refuse('tooMany', { seconds: 1 });
  const caught = room.catchUp(have);
  void socket.join([room.name, ...draftRoom(open.meeting, actor)]);
  subscriptions.set(room.name, { room, behindFrom: undefined });
  const own = { ok: true, now: open.now(), me: meOf(open.state, socket.data, actor) } satisfies OwnPart;
  return parts.delivery.sharedAck(socket, own, caught);
}

/** Null for a receipt that nobody holds. */
function viewerOf(meeting: Meeting, actor: Actor, { audience, receipt }: Enter): Viewer | null {
  const { seat, department = null } = actor;
  if (audience !== 'receipt') return { audience, seat, department, registration: null };
  const held = receipt && heldBy(meeting.registrations, receipt);
  return held ? { audience, seat, department, registration: held.id } : null;
}

function meOf(meeting: Meeting, { caller }: SocketData, actor: Actor): Me {
  const { role, seat, department = null, chair = null, screen = null } = actor;
  const name = seatIn(meeting, caller)?.name ?? (role === 'citizen' ? '' : seat);
  return { role, seat, name, department, chair, screen };
}

export function unsubscribe(socket: Socket, message: unknown): { ok: true } | Refusal {
  const read = leave.safeParse(message);
  if (!read.success) return malformed(read.error);
  for (const [name, { room }] of socket.data.subscriptions) {
    if (!isRoomOf(name, read.data.meeting) || room.viewer.audience !== read.data.audience) continue;
    socket.data.subscriptions.delete(name);
    void socket.leave(name);
  }
  return { ok: true };
}

function isRoomOf(name: string, meeting: string): boolean {
  return name.startsWith(`${meeting}|`);
}
