import type { Logger } from 'pino';
import { rememberedChanges, same, type Viewer } from '@doi-thoai/shared/engine/view';
import { type Patch } from '@doi-thoai/shared/wire/messages';
import type { Hold, Streams } from '../streams/streams.ts';
import type { OpenStream } from '../streams/open-stream.ts';
import { pulseIntervalMs } from '@doi-thoai/shared/wire/limits';
import { AudienceRoom } from './audience-room.ts';
import { BatchedBroadcast } from './batched-broadcast.ts';
import type { Broadcast, Delivery } from './fast-path/delivery.ts';
import type { SocketServer } from './socket-types.ts';
import { Throttle } from './throttle.ts';

/**
 * What happens within so many milliseconds goes into one patch. For those who run the session it is a moment in which
 * their screens are drawn once: three hundred who register at once would otherwise keep a server from taking the next
 * command. For the many who look on from phones it is as long as nobody at home notices (X5).
 */
const throttleMs = { staff: 16, many: 100 };
/** Shares of the sockets that get their pulse one after the other. */
const phases = 16;
const many: ReadonlySet<string> = new Set(['public', 'receipt']);

/** The audiences of one stream that have listeners on this server. */
class StreamRooms {
  readonly open: OpenStream;
  readonly byName = new Map<string, AudienceRoom>();
  readonly #hold: Hold;
  readonly #log: Logger;
  readonly #stopListening: () => void;
  readonly #staff = new Throttle(throttleMs.staff, () => this.#flush((audience) => !many.has(audience)));
  readonly #many: Throttle;

  /** @param cutOff what to do when the stream cannot be served any more, by this release or at all */
  constructor(hold: Hold, batched: BatchedBroadcast, log: Logger, cutOff: () => void) {
    this.#hold = hold;
    this.#log = log;
    this.open = hold.open;
    this.#many = new Throttle(throttleMs.many, () => {
      this.#flush((audience) => many.has(audience));
      return batched.settled();
    });
    this.#stopListening = hold.open.onAdvance(() => {
      // Whoever followed what is taken out comes back, and is told that there is no such meeting.
      if (this.open.needsNewerRelease !== undefined || !this.open.exists) cutOff();
      this.#staff.trigger();
      this.#many.trigger();
    });
  }

  close(): void {
    this.#stopListening();
    this.#staff.close();
    this.#many.close();
    this.#hold.release();
  }

  /** What goes wrong with one view keeps no other back. */
  #flush(isMeant: (audience: string) => boolean): void {
    const changesOf = rememberedChanges();
    for (const room of this.byName.values())
      try {
        if (isMeant(room.viewer.audience)) room.flush(changesOf);
      } catch (error) {
        this.#log.error({ room: room.name, err: error }, 'a view could not be sent');
      }
  }
}

/** Every audience that has listeners on this server, kept current and sent pulses. */
export class Rooms {
  readonly #server: SocketServer;
  readonly #delivery: Delivery;
  readonly #streams: Streams;
  readonly #log: Logger;
  readonly #batched: BatchedBroadcast;
  readonly #byStream = new Map<string, StreamRooms>();
  #nothing: { readonly patch: Patch; readonly message: Broadcast } | undefined;
  readonly #pulse: NodeJS.Timeout;
  #phase = 0;

  constructor(server: SocketServer, delivery: Delivery, streams: Streams, log: Logger) {
    this.#server = server;
    this.#delivery = delivery;
    this.#streams = streams;
    this.#log = log;
    this.#batched = new BatchedBroadcast(log);
    this.#pulse = setInterval(() => this.#pulseSome(), pulseIntervalMs / phases);
    server.of('/').adapter.on('delete-room', (name: string) => this.#emptied(name));
  }

  /** The room of a viewer, made when there is none. The caller joins it at once, without waiting in between. */
  roomFor(open: OpenStream, viewer: Viewer): AudienceRoom {
    const { id: stream } = open;
    const rooms = this.#byStream.get(stream) ?? this.#openRooms(open);
    const name = `${stream}|${viewer.audience}|${open.kind.scopeOf(viewer)}`;
    const known = rooms.byName.get(name);
    if (known) return known;
    const room = new AudienceRoom(name, viewer, rooms.open, (patch) =>
      this.#send(viewer.audience, this.#idsIn(name), this.#patch(patch)),
    );
    rooms.byName.set(name, room);
    return room;
  }

  close(): void {
    clearInterval(this.#pulse);
    this.#batched.close();
    for (const rooms of this.#byStream.values()) rooms.close();
    this.#byStream.clear();
  }

  #openRooms(open: OpenStream): StreamRooms {
    const rooms = new StreamRooms(this.#streams.holdAgain(open), this.#batched, this.#log, () =>
      this.#cutOff(open.id),
    );
    this.#byStream.set(open.id, rooms);
    return rooms;
  }

  /** Lines end, so that whoever follows the stream comes back, perhaps to a server of the newer release. */
  #cutOff(stream: string): void {
    const { sockets } = this.#server.of('/');
    for (const name of this.#byStream.get(stream)?.byName.keys() ?? [])
      for (const id of this.#idsIn(name)) sockets.get(id)?.conn.close();
  }

  #emptied(name: string): void {
    const stream = name.slice(0, name.indexOf('|'));
    const rooms = this.#byStream.get(stream);
    if (!rooms?.byName.delete(name) || rooms.byName.size > 0) return;
    this.#byStream.delete(stream);
    rooms.close();
  }

  /** Sends to a share of the sockets each time, so that no command waits until thousands have their pulse. */
  #pulseSome(): void {
    this.#phase = (this.#phase + 1) % phases;
    for (const [stream, { open, byName }] of this.#byStream) {
      const now = open.now();
      for (const { name, seq, viewer } of byName.values()) {
        const { audience } = viewer;
        const due = this.#idsIn(name).filter((id) => phaseOf(id) === this.#phase);
        if (due.length === 0) continue;
        const pulse = { stream, audience, seq, now };
        this.#send(audience, due, this.#delivery.broadcast(this.#server, 'pulse', pulse));
      }
    }
  }

  /** Nothing changes for nearly all who hold a receipt: what says so is encoded once for all of them. */
  #patch(patch: Patch): Broadcast {
    const encode = (): Broadcast => this.#delivery.broadcast(this.#server, 'patch', patch);
    if (Object.keys(patch.changes).length > 0) return encode();
    if (!this.#nothing || !same(this.#nothing.patch, patch)) this.#nothing = { patch, message: encode() };
    return this.#nothing.message;
  }

  /** A pulse names the last event, so it must not come before the patch that brings it. */
  #send(audience: string, ids: readonly string[], message: Broadcast): void {
    if (many.has(audience)) this.#batched.send(ids, message);
    else message.sendTo(ids);
  }

  #idsIn(name: string): string[] {
    return [...(this.#server.of('/').adapter.rooms.get(name) ?? [])];
  }
}

/** In which share of a round of pulses a socket is; ids are random, so each phase has as many as the others. */
function phaseOf(id: string): number {
  return id.charCodeAt(0) % phases;
}
