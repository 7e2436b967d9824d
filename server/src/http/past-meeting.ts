import type { Meeting } from '@doi-thoai/shared/meeting/meeting';
import type { PaperName, RegisteredPaper } from '@doi-thoai/shared/meeting/record/registered-paper';
import type { Paper } from '@doi-thoai/shared/papers/paper';
import { registered, type Registered } from '@doi-thoai/shared/papers/registered';
import { paperStanding } from '@doi-thoai/shared/queries/paper-register';
import type { Checkpoint } from '../streams/checkpoint.ts';
import { meetingKind } from '../streams/meeting-kind.ts';
import type { Streams } from '../streams/streams.ts';

type Then = Checkpoint<Meeting>;

/** So much of the record's hash is printed: enough to find the event again, and to see that it is another. */
const headLength = 12;

/**
 * A conference as it stood when each of some papers was made final. The record is read once for all of them, when the first
 * one is asked for: papers are not as many as events, and the states of a record share most of what is in them.
 */
export class PastMeeting {
  readonly #read: (wanted: readonly number[]) => Promise<readonly Then[]>;
  readonly #wanted: readonly number[];
  #stands: Promise<ReadonlyMap<number, Then>> | undefined;

  /** @param data what the papers are registered in */
  constructor(
    streams: Pick<Streams, 'asOf'>,
    meeting: string,
    data: Parameters<typeof paperStanding>[0],
    papers: readonly PaperName[],
  ) {
    this.#read = (wanted) => streams.asOf(meetingKind, meeting, wanted);
    this.#wanted = [...new Set(papers.flatMap((name) => finalSeqs(data, name)))];
  }

  /** After the event with which one of the papers became final. */
  async asOf(seq: number): Promise<Then> {
    this.#stands ??= this.#all();
    const stood = (await this.#stands).get(seq);
    if (!stood) throw new Error('no paper of these was made final then');
    return stood;
  }

  /** What a final paper says is what the record said then; what was erased since is not in it. */
  async paper(
    { finalSeq: seq }: RegisteredPaper,
    given: Registered,
    write: (meeting: Meeting) => Paper,
  ): Promise<Paper> {
    const { state, head } = await this.asOf(seq);
    return { ...registered(write(state), given), record: { seq, head: head.hash.slice(0, headLength) } };
  }

  async #all(): Promise<ReadonlyMap<number, Then>> {
    const all = await this.#read(this.#wanted);
    return new Map(all.map((one, at) => [this.#wanted[at] ?? 0, one]));
  }
}

/** With which events a paper became final, each of its versions. */
function finalSeqs(data: Parameters<typeof paperStanding>[0], name: PaperName): readonly number[] {
  const { row, earlier } = paperStanding(data, name);
  return [row, ...earlier.map((one) => one.row)].flatMap((one) => (one ? [one.finalSeq] : []));
}
