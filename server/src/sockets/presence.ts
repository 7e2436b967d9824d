import { refuse, type Refusal } from '@doi-thoai/shared/engine/refusal';
import { presence } from '@doi-thoai/shared/wire/messages';
import { LiveStateAway, type LiveState } from '../live/live-state.ts';
import { seatIn } from '../access/caller.ts';
import type { Streams } from '../streams/streams.ts';
import { malformed } from '../streams/read-command.ts';
import { deviceOf } from './device-name.ts';
import type { Socket } from './socket-types.ts';
import { meetingKind } from '../streams/meeting-kind.ts';

/** So long a silent device is remembered, so that the board can say since when. */
const rememberedMs = 12 * 60 * 60 * 1000;

/** Takes the reports of paired devices (BX4). Citizens' phones and people who signed in are not listed. */
export class Presence {
  readonly #live: LiveState;
  readonly #streams: Streams;
  readonly #ringsChanged: (meeting: string) => void;

  /** `ringsChanged`: whoever called on a department is told without waiting for the board's next look. */
  constructor(live: LiveState, streams: Streams, ringsChanged: (meeting: string) => void) {
    this.#live = live;
    this.#streams = streams;
    this.#ringsChanged = ringsChanged;
  }

  async report(socket: Socket, message: unknown): Promise<{ ok: true } | Refusal> {
    const read = presence.safeParse(message);
    if (!read.success) return malformed(read.error);
    const { stream, battery = null, rings = [], ...told } = read.data;
    const at = await this.#streams.with(meetingKind, stream, (open) =>
      open.exists && seatIn(open.state, socket.data.caller) ? open.seq() : undefined,
    );
    const named = deviceOf(socket);
    if (at === undefined || !named) return refuse('notAllowed');
    const behind = Math.max(0, at - told.seq);
    const about = { ...told, behind, battery, rings, socket: socket.id };
    await unlessAway(this.#live.touch(stream, named.device, about, rememberedMs));
    const rang = JSON.stringify(rings);
    if (rang !== (socket.data.rang ?? '[]')) this.#ringsChanged(stream);
    socket.data.rang = rang;
    return { ok: true };
  }

  async gone(socket: Socket): Promise<void> {
    const named = deviceOf(socket);
    if (named) await unlessAway(this.#live.left(named.meeting, named.device, socket.id));
  }
}

/** The fleet board does without what the live state cannot take now: the next report is seconds away. */
async function unlessAway(work: Promise<void>): Promise<void> {
  await work.catch((error: unknown) => {
    if (!(error instanceof LiveStateAway)) throw error;
  });
}
