import { presence, type Refusal } from '@doi-thoai/shared/wire/messages';
import { LiveStateAway, type LiveState } from '../live/live-state.ts';
import { seatIn } from '../meetings/caller.ts';
import type { Meetings } from '../meetings/meetings.ts';
import { malformed } from '../meetings/read-command.ts';
import { refuse } from '../meetings/refusal.ts';
import { deviceOf } from './device-name.ts';
import type { Socket } from './socket-types.ts';

/** So long a silent device is remembered, so that the board can say since when. */
const rememberedMs = 12 * 60 * 60 * 1000;

/** Takes the reports of paired devices (BX4). Citizens' phones and people who signed in are not listed. */
export class Presence {
  readonly #live: LiveState;
  readonly #meetings: Meetings;

  constructor(live: LiveState, meetings: Meetings) {
    this.#live = live;
    this.#meetings = meetings;
  }

  async report(socket: Socket, message: unknown): Promise<{ ok: true } | Refusal> {
    const read = presence.safeParse(message);
    if (!read.success) return malformed(read.error);
    const { meeting, battery = null, ...told } = read.data;
    const at = await this.#meetings.with(meeting, (open) =>
      open.exists && seatIn(open.state, socket.data.caller) ? open.seq() : undefined,
    );
    const named = deviceOf(socket);
    if (at === undefined || !named) return refuse('notAllowed');
    const behind = Math.max(0, at - told.seq);
    const about = { ...told, behind, battery, socket: socket.id };
    await unlessAway(this.#live.touch(meeting, named.device, about, rememberedMs));
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
