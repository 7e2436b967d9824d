import type { Logger } from 'pino';
import type { Actor } from '@doi-thoai/shared/engine/action';
import { draft, type DraftSaved, type KeptDraft } from '@doi-thoai/shared/wire/messages';
import { refuse, type Refusal } from '@doi-thoai/shared/engine/refusal';
import { LiveStateAway, type DraftKey, type HeardDraft, type LiveState } from '../live/live-state.ts';
import { actorsIn } from '../streams/granting.ts';
import { callerIn } from './acting.ts';
import type { OpenStream } from '../streams/open-stream.ts';
import type { Streams } from '../streams/streams.ts';
import { malformed } from '../streams/read-command.ts';
import type { Socket, SocketServer } from './socket-types.ts';

const draftToRead = draft.omit({ text: true, over: true });
/** Milliseconds until drafts are followed again after the live state was away. */
const retryIntervalMs = 1000;

/** The rooms of all devices that share drafts with an actor. */
export function draftRooms({ id: stream, kind }: OpenStream, actor: Actor): string[] {
  return kind.draftOwnersOf(actor).map((owner) => nameOf({ stream, owner }));
}

function nameOf({ stream, owner }: Pick<DraftKey, 'stream' | 'owner'>): string {
  return `drafts|${stream}|${owner}`;
}

/** Text that is being written, kept where servers share it, and sent to the other devices of its owner. */
export class Drafts {
  readonly #server: SocketServer;
  readonly #live: LiveState;
  readonly #streams: Streams;
  readonly #log: Logger;
  readonly #followed = new Map<string, Promise<{ stop(): Promise<void> } | undefined>>();
  /** What this server saved last and for whom, so that a device is not sent its own words. */
  readonly #savedHere = new Map<string, { rev: number; socket: string }>();

  constructor(server: SocketServer, live: LiveState, streams: Streams, log: Logger) {
    this.#server = server;
    this.#live = live;
    this.#streams = streams;
    this.#log = log;
    const rooms = server.of('/').adapter;
    rooms.on('create-room', (name: string) => this.#roomMade(name));
    rooms.on('delete-room', (name: string) => this.#roomGone(name));
  }

  async save(socket: Socket, message: unknown): Promise<DraftSaved | Refusal> {
    const read = draft.safeParse(message);
    if (!read.success) return malformed(read.error);
    const { text, over } = read.data;
    return this.#kept(socket, read.data, async (at, by) => {
      // News of it come before the live state answers.
      const name = JSON.stringify(at);
      const before = this.#savedHere.get(name);
      this.#savedHere.set(name, { rev: over + 1, socket: socket.id });
      const kept = await this.#live.saveDraft(at, text, over, by);
      if (kept.saved) return { ok: true, rev: kept.rev };
      if (before) this.#savedHere.set(name, before);
      return { ok: true, rev: kept.rev, instead: kept.text };
    });
  }

  async read(socket: Socket, message: unknown): Promise<{ ok: true; kept: KeptDraft | null } | Refusal> {
    const read = draftToRead.safeParse(message);
    if (!read.success) return malformed(read.error);
    return this.#kept(socket, read.data, async (at) => ({ ok: true, kept: await this.#live.loadDraft(at) }));
  }

  async close(): Promise<void> {
    const followed = [...this.#followed.values()];
    this.#followed.clear();
    await Promise.allSettled(followed.map(async (one) => (await one)?.stop()));
  }

  /** `work` gets the name of who asks; it begins while the draft is known to be about nothing erased; what is erased from then on is forgotten later. */
  #kept<Answer>(
    socket: Socket,
    { stream, key }: Pick<DraftKey, 'stream' | 'key'>,
    work: (at: DraftKey, by: string) => Promise<Answer>,
  ): Promise<Answer | Refusal> {
    return this.#streams.withAny(stream, async (open) => {
      const { kind } = open;
      const [actor] = actorsIn(kind, open.state, callerIn(socket, open.id));
      const [owner] = open.exists ? kind.draftOwnersOf(actor, key) : [];
      if (owner === undefined) return refuse('notAllowed');
      // What this server has not heard of yet is not taken for something that is gone.
      if (kind.isErased(open.state, key)) await open.catchUp();
      if (kind.isErased(open.state, key)) return refuse('petitionRerouted');
      try {
        return await work({ stream, owner, key }, kind.meOf(open.state, actor).name);
      } catch (error) {
        if (error instanceof LiveStateAway) return refuse('notSaved');
        throw error;
      }
    });
  }

  #roomMade(name: string): void {
    const stream = streamOf(name);
    if (stream !== undefined && !this.#followed.has(stream)) this.#follow(stream);
  }

  #follow(stream: string): void {
    const following = this.#live
      .followDrafts(stream, (key, kept) => this.#send(key, kept))
      .catch((error: unknown) => {
        if (!(error instanceof LiveStateAway)) this.#log.error({ stream, err: error }, 'drafts not followed');
        setTimeout(
          () => this.#followed.get(stream) === following && this.#follow(stream),
          retryIntervalMs,
        ).unref();
        return undefined;
      });
    this.#followed.set(stream, following);
  }

  #roomGone(name: string): void {
    const stream = streamOf(name);
    if (stream === undefined || this.#hasRooms(stream)) return;
    const following = this.#followed.get(stream);
    this.#followed.delete(stream);
    for (const key of this.#savedHere.keys())
      if (key.startsWith(JSON.stringify({ stream }).slice(0, -1))) this.#savedHere.delete(key);
    void following?.then((one) => one?.stop());
  }

  #hasRooms(stream: string): boolean {
    return [...this.#server.of('/').adapter.rooms.keys()].some((name) => streamOf(name) === stream);
  }

  #send(at: DraftKey, kept: HeardDraft | null): void {
    const { stream, key } = at;
    if (!kept) {
      this.#server.to(nameOf(at)).emit('draft', { stream, key, rev: 0, text: '', erased: true });
      return;
    }
    const { rev, text, by } = kept;
    const here = this.#savedHere.get(JSON.stringify({ stream, owner: at.owner, key }));
    const to = this.#server.to(nameOf(at));
    (here?.rev === rev ? to.except(here.socket) : to).emit('draft', {
      ...{ stream, key, rev, text },
      ...(by === undefined ? {} : { by }),
    });
  }
}

/** The stream whose drafts a room shares, or undefined when it is another room. */
function streamOf(name: string): string | undefined {
  const [what, stream] = name.split('|');
  return what === 'drafts' ? stream : undefined;
}
