import type { Meeting } from '@doi-thoai/shared/meeting/meeting';
import { views } from '@doi-thoai/shared/views/audiences';
import {
  diff,
  project,
  type Changes,
  type ChangesOf,
  type View,
  type ViewData,
  type Viewer,
} from '@doi-thoai/shared/views/view';
import type { Patch } from '@doi-thoai/shared/wire/messages';
import type { OpenMeeting } from '../meetings/open-meeting.ts';

/** What someone who enters gets: all, or what they miss. */
export type CaughtUp =
  | { readonly seq: number; readonly view: ViewData; readonly changes?: undefined }
  | { readonly seq: number; readonly changes: Changes; readonly view?: undefined };

/** Answers to `enter` that are kept at a time: a hall that comes back at once asks few different questions. */
const maxAnswers = 8;

/** All sockets that see the same of one meeting. What they see is projected, compared and encoded once for all. */
export class AudienceRoom {
  readonly name: string;
  readonly viewer: Viewer;
  readonly #open: OpenMeeting;
  readonly #view: View;
  readonly #send: (patch: Patch) => void;
  readonly #answers = new Map<number | undefined, CaughtUp>();
  #state: Meeting;
  #seq: number;

  constructor(name: string, viewer: Viewer, open: OpenMeeting, send: (patch: Patch) => void) {
    this.name = name;
    this.viewer = viewer;
    this.#open = open;
    this.#view = views[viewer.audience];
    this.#send = send;
    this.#state = open.state;
    this.#seq = open.seq();
  }

  get meeting(): string {
    return this.#open.meeting;
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
    const { meeting, state } = this.#open;
    const [from, to] = [this.#seq, this.#open.seq()];
    if (from === to) return;
    const changes = diff(this.#view, this.#state, state, this.viewer, changesOf);
    this.#state = state;
    this.#seq = to;
    this.#answers.clear();
    this.#send({ meeting, audience: this.viewer.audience, from, to, changes });
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
    const { meeting } = this.#open;
    const { seq, changes } = this.catchUp(from);
    const { audience } = this.viewer;
    if (!changes) return { meeting, audience, from: seq, to: seq, changes: {} };
    return { meeting, audience, from, to: seq, changes };
  }

  #answer(have: number | undefined): CaughtUp {
    const seq = this.#seq;
    const before = have === undefined || have > seq ? undefined : this.#open.stateAt(have);
    if (before) return { seq, changes: diff(this.#view, before, this.#state, this.viewer) };
    return { seq, view: project(this.#view, this.#state, this.viewer) };
  }
}
