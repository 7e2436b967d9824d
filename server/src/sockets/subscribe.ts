import type { Actor } from '@doi-thoai/shared/engine/action';
import type { Me } from '@doi-thoai/shared/engine/stream';
import type { Viewer } from '@doi-thoai/shared/engine/view';
import type { Instant } from '@doi-thoai/shared/calendar/instant';
import { clock, enter, leave, type Enter, type Entered } from '@doi-thoai/shared/wire/messages';
import { refuse, type Refusal } from '@doi-thoai/shared/engine/refusal';
import { protocol } from '@doi-thoai/shared/wire/version';
import type { Limits } from '../access/limits.ts';
import type { Streams } from '../streams/streams.ts';
import type { OpenStream } from '../streams/open-stream.ts';
import { malformed } from '../streams/read-command.ts';
import { actorsIn } from '../streams/granting.ts';
import type { CaughtUp } from './audience-room.ts';
import { draftRooms } from './drafts.ts';
import type { Delivery } from './fast-path/delivery.ts';
import type { Rooms } from './rooms.ts';
import type { Socket } from './socket-types.ts';

/** One page shows one or two views; nobody has an honest use for more at a time. */
const maxSubscriptions = 8;

/** Of the answer; whoever enters the same room at the same event shares all else. */
type OwnPart = Omit<Extract<Entered, { ok: true }>, keyof CaughtUp>;

export interface SubscribeDependencies {
  readonly streams: Streams;
  readonly rooms: Rooms;
  readonly limits: Limits;
  readonly delivery: Delivery;
}

/** Subscribes a socket to a view of a stream, or brings it up to date: the same question. */
export async function subscribe(
  dependencies: SubscribeDependencies,
  socket: Socket,
  message: unknown,
): Promise<object> {
  const read = enter.safeParse(message);
  if (read.data === undefined && isOutdated(message)) return tellToReload(socket);
  if (!read.success) return malformed(read.error);
  if (read.data.protocol !== protocol) return tellToReload(socket);
  return dependencies.streams.withAny(read.data.stream, (open) =>
    subscribeTo(dependencies, socket, read.data, open),
  );
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
  dependencies: SubscribeDependencies,
  socket: Socket,
  message: Enter,
  open: OpenStream,
): Promise<object> {
  if (!open.exists) return refuse('unknownMeeting');
  const { have } = message;
  const found = viewerOf(open, socket, message);
  if (found === 'notAllowed') return socket.data.sessionRefusal ?? refuse('notAllowed');
  if (found === 'unknownReceipt') {
    const tooMany = await dependencies.limits.count('unknownReceipt', socket.data.caller.address);
    return tooMany ?? refuse('unknownReceipt');
  }
  const { actor, viewer } = found;
  // Another server knows more already: this one reads it too instead of turning the view back.
  if (have !== undefined && have > open.seq()) await open.catchUp();
  if (!socket.connected) return refuse('notSignedIn');
  const room = dependencies.rooms.roomFor(open, viewer);
  const { subscriptions } = socket.data;
  if (!subscriptions.has(room.name) && subscriptions.size >= maxSubscriptions)
    return refuse('tooMany', { seconds: 1 });
  const caught = room.catchUp(have);
  void socket.join([room.name, ...draftRooms(open, actor)]);
  subscriptions.set(room.name, { room, behindFrom: undefined });
  if (!socket.data.acting.has(open.id)) socket.data.acting.set(open.id, actor.seat);
  const me = { ...open.kind.meOf(open.state, actor), ...furtherRoles(open, socket, actor) };
  const own = { ok: true, now: open.now(), me } satisfies OwnPart;
  return dependencies.delivery.sharedAck(socket, own, caught);
}

/** As what else the caller may act here, so that a page offers nothing that would be refused. */
function furtherRoles({ kind, state }: OpenStream, { data }: Socket, { role }: Actor): Pick<Me, 'also'> {
  const others = actorsIn(kind, state, data.caller).map((actor) => actor.role);
  const also = [...new Set(others)].filter((other) => other !== role);
  return also.length === 0 ? {} : { also };
}

interface Found {
  readonly actor: Actor;
  readonly viewer: Viewer;
}

/** As whom a socket may look at this: as the first whom its caller can be that may. */
function viewerOf(
  { kind, state }: OpenStream,
  { data }: Socket,
  wanted: Enter,
): Found | 'notAllowed' | 'unknownReceipt' {
  let refused: 'notAllowed' | 'unknownReceipt' = 'notAllowed';
  for (const actor of actorsIn(kind, state, data.caller)) {
    const viewer = kind.viewerOf(state, actor, wanted);
    if (typeof viewer === 'object') return { actor, viewer };
    if (viewer === 'unknownReceipt') refused = viewer;
  }
  return refused;
}

export function unsubscribe(socket: Socket, message: unknown): { ok: true } | Refusal {
  const read = leave.safeParse(message);
  if (!read.success) return malformed(read.error);
  for (const [name, { room }] of socket.data.subscriptions) {
    if (!isRoomOf(name, read.data.stream) || room.viewer.audience !== read.data.audience) continue;
    socket.data.subscriptions.delete(name);
    void socket.leave(name);
  }
  return { ok: true };
}

/** The time of the stream that is asked for, or of the one that is followed; undefined for who follows none. */
export function timeFor({ data }: Socket, message: unknown): Instant | undefined {
  const followed = [...data.subscriptions.values()].map(({ room }) => room);
  const { stream } = clock.safeParse(message).data ?? {};
  return (followed.find((room) => room.stream === stream) ?? followed[0])?.now();
}

function isRoomOf(name: string, stream: string): boolean {
  return name.startsWith(`${stream}|`);
}
