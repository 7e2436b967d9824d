import type { ViewData } from '@doi-thoai/shared/engine/view';
import type { Refusal } from '@doi-thoai/shared/engine/refusal';
import type { Me } from '@doi-thoai/shared/wire/messages';
import type { CaughtUp, ConnectionState } from './connection.ts';
import { afterCatchUp, afterPatch, isBehind, type CatchUp, type Held, type Step } from './patches.ts';

/**
 * One audience's view of a meeting as runes. `data` is replaced by each patch; collections and entities that did
 * not change stay the same objects, so a `$derived` on one of them wakes only when that one changed.
 */
export class LiveView<Data extends ViewData> {
  #held = $state.raw<Held<Data> | undefined>();
  #me = $state.raw<Me | undefined>();
  #state = $state.raw<ConnectionState>('connecting');
  #refusal = $state.raw<Refusal | undefined>();

  /** `rendered`: what the server has rendered the page from. */
  constructor(rendered?: CatchUp<Data>) {
    if (rendered) this.#held = afterCatchUp(nothing<Data>(), rendered);
  }

  /** The last event of the meeting that this view shows; undefined while there is none. */
  get seq(): number | undefined {
    return this.#held?.seq;
  }

  /** Collection → id → entity. Undefined only until the first view has come; then the last known state stands. */
  get data(): Data | undefined {
    return this.#held?.data;
  }

  /** Who this device is in the meeting, as the server says. */
  get me(): Me | undefined {
    return this.#me;
  }

  get state(): ConnectionState {
    return this.#state;
  }

  /** Why the view was refused, while `state` is `refused`. */
  get refusal(): Refusal | undefined {
    return this.#refusal;
  }

  /** Returns whether the view is current afterwards; `since` is the state that it had asked with. */
  caughtUp(reply: CaughtUp, since: number | undefined): boolean {
    // The server sends the data of the audience that was entered; the caller's type says which that is.
    const answer = { ...(reply as CatchUp<Data>), since };
    this.#held = afterCatchUp(this.#held ?? nothing<Data>(), answer);
    this.#me = reply.me;
    return this.reaches(reply.seq);
  }

  /** Returns whether the view is current afterwards. */
  patched(patch: Step): boolean {
    if (!this.#held) return false;
    this.#held = afterPatch(this.#held, patch);
    return !isBehind(this.#held);
  }

  /** Returns whether the view has everything up to there. */
  reaches(seq: number): boolean {
    return this.#held !== undefined && this.#held.seq >= seq && !isBehind(this.#held);
  }

  changed(state: ConnectionState, refusal: Refusal | undefined): void {
    this.#state = state;
    this.#refusal = refusal;
  }
}

function nothing<Data extends ViewData>(): Held<Data> {
  return { seq: 0, data: {} as Data, early: [] };
}
