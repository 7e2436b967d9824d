import type { Logger } from 'pino';
import { isErased } from '@doi-thoai/shared/meeting/draft-subjects';
import type { Actor } from '@doi-thoai/shared/meeting/roles';
import { draft, type DraftSaved, type KeptDraft, type Refusal } from '@doi-thoai/shared/wire/messages';
import { LiveStateAway, type DraftKey, type LiveState } from '../live/live-state.ts';
import { actorsOf } from '../meetings/caller.ts';
import type { Meetings } from '../meetings/meetings.ts';
import { malformed } from '../meetings/read-command.ts';
import { refuse } from '../meetings/refusal.ts';
import type { Socket, SocketServer } from './socket-types.ts';

const draftToRead = draft.omit({ text: true, over: true });
/** Milliseconds until drafts are followed again after the live state was away. */
const retryIntervalMs = 1000;

/** Who shares a draft: a department's devices, or those of one seat. Citizens and screens write none. */
function ownerOf({ role, seat, department }: Actor): string | undefined {
  if (role === 'citizen' || role === 'screen') return undefined;
  return department === undefined ? seat : `department:${department}`;
}

/** The room of all devices that share drafts, or none. */
export function draftRoom(meeting: string, actor: Actor): string[] {
  const owner = ownerOf(actor);
  return owner === undefined ? [] : [nameOf({ meeting, owner })];
}

function nameOf({ meeting, owner }: Pick<DraftKey, 'meeting' | 'owner'>): string {
  return `drafts|${meeting}|${owner}`;
}

/** Text that is being written, kept where servers share it, and sent to the other devices of its owner. */
export class Drafts {
  readonly #server: SocketServer;
  readonly #live: LiveState;
  readonly #meetings: Meetings;
  readonly #log: Logger;
  readonly #followed = new Map<string, Promise<{ stop(): Promise<void> } | undefined>>();
  /** What this server saved last and for whom, so that a device is not sent its own words. */
  readonly #savedHere = new Map<string, { rev: number; socket: string }>();

  constructor(server: SocketServer, live: LiveState, meetings: Meetings, log: Logger) {
    this.#server = server;
    this.#live = live;
    this.#meetings = meetings;
    this.#log = log;
    const rooms = server.of('/').adapter;
    rooms.on('create-room', (name: string) => this.#roomMade(name));
    rooms.on('delete-room', (name: string) => this.#roomGone(name));
  }

  async save(socket: Socket, message: unknown): Promise<DraftSaved | Refusal> {
    const read = draft.safeParse(message);
    if (!read.success) return malformed(read.error);
    const { text, over } = read.data;
    return this.#kept(socket, read.data, async (at) => {
      // News of it come before the live state answers.
      const name = JSON.stringify(at);
      const before = this.#savedHere.get(name);
      this.#savedHere.set(name, { rev: over + 1, socket: socket.id });
      const kept = await this.#live.saveDraft(at, text, over);
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

  /** `work` begins while the draft is known to be about nothing erased; what is erased from then on is forgotten later. */
  #kept<Answer>(
    socket: Socket,
    { meeting, key }: Pick<DraftKey, 'meeting' | 'key'>,
    work: (at: DraftKey) => Promise<Answer>,
  ): Promise<Answer | Refusal> {
    return this.#meetings.with(meeting, async (open) => {
      const owner = open.exists ? ownerOf(actorsOf(open.state, socket.data.caller)[0]) : undefined;
      if (owner === undefined) return refuse('notAllowed');
      // What this server has not heard of yet is not taken for something that is gone.
      if (isErased(open.state, key)) await open.catchUp();
      if (isErased(open.state, key)) return refuse('petitionRerouted');
      try {
        return await work({ meeting, owner, key });
      } catch (error) {
        if (error instanceof LiveStateAway) return refuse('notSaved');
        throw error;
      }
    });
  }

  #roomMade(name: string): void {
    const meeting = meetingOf(name);
    if (meeting !== undefined && !this.#followed.has(meeting)) this.#follow(meeting);
  }

  #follow(meeting: string): void {
    const following = this.#live
      .followDrafts(meeting, (key, kept) => this.#send(key, kept))
      .catch((error: unknown) => {
        if (!(error instanceof LiveStateAway))
          this.#log.error({ meeting, err: error }, 'drafts not followed');
        setTimeout(
          () => this.#followed.get(meeting) === following && this.#follow(meeting),
          retryIntervalMs,
        ).unref();
        return undefined;
      });
    this.#followed.set(meeting, following);
  }

  #roomGone(name: string): void {
    const meeting = meetingOf(name);
    if (meeting === undefined || this.#hasRooms(meeting)) return;
    const following = this.#followed.get(meeting);
    this.#followed.delete(meeting);
    for (const key of this.#savedHere.keys())
      if (key.startsWith(JSON.stringify({ meeting }).slice(0, -1))) this.#savedHere.delete(key);
    void following?.then((one) => one?.stop());
  }

  #hasRooms(meeting: string): boolean {
    return [...this.#server.of('/').adapter.rooms.keys()].some((name) => meetingOf(name) === meeting);
  }

  #send(at: DraftKey, kept: KeptDraft | null): void {
    const { meeting, key } = at;
    if (!kept) {
      this.#server.to(nameOf(at)).emit('draft', { meeting, key, rev: 0, text: '', erased: true });
      return;
    }
    const { rev, text } = kept;
    const here = this.#savedHere.get(JSON.stringify({ meeting, owner: at.owner, key }));
    const to = this.#server.to(nameOf(at));
    (here?.rev === rev ? to.except(here.socket) : to).emit('draft', { meeting, key, rev, text });
  }
}

/** The meeting whose drafts a room shares, or undefined when it is another room. */
function meetingOf(name: string): string | undefined {
  const [what, meeting] = name.split('|');
  return what === 'drafts' ? meeting : undefined;
}
