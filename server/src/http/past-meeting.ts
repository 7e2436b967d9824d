import type { Meeting } from '@doi-thoai/shared/meeting/meeting';
import type { PaperName } from '@doi-thoai/shared/meeting/record/registered-paper';
import type { PreparedData } from '@doi-thoai/shared/papers/prepared';
import { paperStanding } from '@doi-thoai/shared/queries/paper-register';
import type { Checkpoint } from '../streams/checkpoint.ts';
import { meetingKind } from '../streams/meeting-kind.ts';
import type { Streams } from '../streams/streams.ts';

type Then = Checkpoint<Meeting>;

/**
 * A conference as it stood when each of some papers was made final. The record is read once for all of them, when the first
 * one is asked for: papers are not as many as events, and the states of a record share most of what is in them.
 */
export class PastMeeting {
  readonly #read: (wanted: readonly number[]) => Promise<readonly Then[]>;
  readonly #wanted: readonly number[];
  #stands: Promise<ReadonlyMap<number, Then>> | undefined;

  constructor(
    streams: Pick<Streams, 'asOf'>,
    meeting: string,
    data: PreparedData,
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

  async #all(): Promise<ReadonlyMap<number, Then>> {
    const all = await this.#read(this.#wanted);
    return new Map(all.map((one, at) => [this.#wanted[at] ?? 0, one]));
  }
}

/** With which events a paper became final, each of its versions. */
function finalSeqs(data: PreparedData, name: PaperName): readonly number[] {
  const { row, earlier } = paperStanding(data, name);
  return [row, ...earlier.map((one) => one.row)].flatMap((one) => (one ? [one.finalSeq] : []));
}
