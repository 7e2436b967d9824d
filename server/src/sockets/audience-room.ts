import {
  diff,
  project,
  type Changes,
  type ChangesOf,
  type View,
  type ViewData,
  type Viewer,
} from '@doi-thoai/shared/engine/view';
import type { Instant } from '@doi-thoai/shared/calendar/instant';
import type { Patch } from '@doi-thoai/shared/wire/messages';
import type { OpenStream } from '../streams/open-stream.ts';

/** What someone who enters gets: all, or what they miss. */
export type CaughtUp =
  | { readonly seq: number; readonly view: ViewData; readonly changes?: undefined }
  | { readonly seq: number; readonly changes: Changes; readonly view?: undefined };

/** Answers to `enter` that are kept at a time: a hall that comes back at once asks few different questions. */
const maxAnswers = 8;

/** All sockets that see the same of one stream. What they see is projected, compared and encoded once for all. */
export class AudienceRoom {
  readonly name: string;
  readonly viewer: Viewer;
  readonly #open: OpenStream;
  readonly #view: View<unknown, Viewer>;
  readonly #send: (patch: Patch) => void;
  readonly #answers = new Map<number | undefined, CaughtUp>();
  #state: unknown;
  #seq: number;

  constructor(name: string, viewer: Viewer, open: OpenStream, send: (patch: Patch) => void) {
    this.name = name;
    this.viewer = viewer;
    this.#open = open;
    this.#view = open.kind.views[viewer.audience] ?? {};
    this.#send = send;
    this.#state = open.state;
    this.#seq = open.seq();
  }

  get stream(): string {
    return this.#open.id;
  }

  /** The stream's time. */
  now(): Instant {
    return this.#open.now();
  }

  /** What everyone in the room has been sent. */
  get seq(): number {
    return this.#seq;
  }

  /**
   * Sends what changed since; also when that is nothing for this audience, so that every view knows its seq.
   * @param changesOf shared by rooms that are sent the same change in turn
   */
  flush(changesOf?: ChangesOf): void {
    const { id: stream, state } = this.#open;
    const [from, to] = [this.#seq, this.#open.seq()];
    if (from === to) return;
    const changes = diff(this.#view, this.#state, state, this.viewer, changesOf);
    this.#state = state;
    this.#seq = to;
    this.#answers.clear();
    this.#send({ stream, audience: this.viewer.audience, from, to, changes });
  }

  /** For a view that stands at `have`, or for none. */
  catchUp(have: number | undefined): CaughtUp {
    this.flush();
    const known = this.#answers.get(have);
    if (known) return known;
    const answer = this.#answer(have);
    if (this.#answers.size >= maxAnswers) this.#answers.clear();
    this.#answers.set(have, answer);
    return answer;
  }

  /** What a socket at `from` missed; when that is not known any more, a patch that makes it ask. */
  missed(from: number): Patch {
    const { id: stream } = this.#open;
    const { seq, changes } = this.catchUp(from);
    const { audience } = this.viewer;
    if (!changes) return { stream, audience, from: seq, to: seq, changes: {} };
    return { stream, audience, from, to: seq, changes };
  }

  #answer(have: number | undefined): CaughtUp {
    const seq = this.#seq;
    const before = have === undefined || have > seq ? undefined : this.#open.stateAt(have);
    if (before) return { seq, changes: diff(this.#view, before, this.#state, this.viewer) };
    return { seq, view: project(this.#view, this.#state, this.viewer) };
  }
}
