import type { Meeting } from '@doi-thoai/shared/meeting/meeting';
import { presence, type Refusal } from '@doi-thoai/shared/wire/messages';
import { LiveStateAway, type LiveState } from '../live/live-state.ts';
import { actorsOf, seatIn } from '../meetings/caller.ts';
import type { Meetings } from '../meetings/meetings.ts';
import { malformed } from '../meetings/read-command.ts';
import { refuse } from '../meetings/refusal.ts';
import type { Client } from './socket-types.ts';

/** Devices tell of themselves every 8 s; one that was silent twice is gone. */
const ttlMs = 20_000;

/** Devices of a meeting as the fleet board lists them (BX4). Citizens' phones are not listed. */
export class PresenceBoard {
  readonly #live: LiveState;
  readonly #meetings: Meetings;

  constructor(live: LiveState, meetings: Meetings) {
    this.#live = live;
    this.#meetings = meetings;
  }

  async tell(socket: Client, message: unknown): Promise<{ ok: true } | Refusal> {
    const read = presence.safeParse(message);
    if (!read.success) return malformed(read.error);
    const { meeting, version, seq, lagMs } = read.data;
    const who = await this.#meetings.with(meeting, ({ state, exists }) =>
      exists ? this.#who(state, socket) : null,
    );
    if (!who) return refuse('notAllowed');
    try {
      await this.#live.touch(meeting, socket.id, { ...who, version, seq, lagMs }, ttlMs);
      socket.data.presentIn.add(meeting);
    } catch (error) {
      if (!(error instanceof LiveStateAway)) throw error;
    }
    return { ok: true };
  }

  async gone(socket: Client): Promise<void> {
    for (const meeting of socket.data.presentIn)
      await this.#live.untouch(meeting, socket.id).catch((error: unknown) => {
        if (!(error instanceof LiveStateAway)) throw error;
      });
  }

  #who(state: Meeting, socket: Client): { role: string; seat: string; name: string } | null {
    const { caller } = socket.data;
    const [{ role, seat }] = actorsOf(state, caller);
    return role === 'citizen' ? null : { role, seat, name: seatIn(state, caller)?.name ?? seat };
  }
}
