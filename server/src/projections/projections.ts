import type { Pool } from 'pg';
import type { Logger } from 'pino';
import type { Stamp } from '@doi-thoai/shared/meeting/action';
import { knowsEvent, type Meeting, type MeetingEvent } from '@doi-thoai/shared/meeting/meeting';
import { kindNameOf } from '@doi-thoai/shared/engine/stream';
import type { KeptMatters } from '@doi-thoai/shared/queries/kept-matters';
import { NotSaved, type Journal } from '../journal/journal.ts';
import { withNotSaved } from '../journal/pg-errors.ts';
import { meetingKind } from '../streams/meeting-kind.ts';
import { hydrateAt } from '../streams/hydrate.ts';
import type { Checkpoint } from '../streams/checkpoint.ts';
import { commitmentLedger, followInLedger, wantedInLedger, type CommitmentRow } from './commitments.ts';
import { followJournals, startOver, type JournalFollower, type StateFollower } from './follow-journals.ts';
import { mattersFollower, type StandingMeeting } from './kept-matters.ts';
import { KeptMattersReader } from './kept-matters-reader.ts';
import { followInList, listMeetings, wantedInList, type MeetingSummary } from './meeting-list.ts';
import { commitments } from './schema/commitments.ts';
import { keptMatters } from './schema/kept-matters.ts';
import { meetings } from './schema/meetings.ts';
import type { Tables } from './transaction.ts';
import { drizzle } from '../drizzle.ts';

/** Between two looks at the journals for what other servers wrote. */
const lookIntervalMs = 2000;

/**
 * What is computed over many streams. Each projection follows the journals by a cursor of its own and never takes part
 * in an append; what was lost of one is made again from the journals. Methods throw `NotSaved`.
 */
export class Projections {
  readonly #pool: Pool;
  readonly #journal: Journal;
  readonly #log: Logger;
  readonly #matters: KeptMattersReader;
  readonly #followers: readonly (JournalFollower | StateFollower)[];
  #standing: StandingMeeting;
  #following: Promise<void> | undefined;
  #timer: NodeJS.Timeout | undefined;

  constructor(pool: Pool, journal: Journal, log: Logger) {
    this.#pool = pool;
    this.#journal = journal;
    this.#log = log;
    this.#matters = new KeptMattersReader(pool);
    this.#standing = fromTheRecord(journal);
    this.#followers = [...projections, mattersFollower((meeting) => this.#standing(meeting))];
  }

  /** From now on asks here how a meeting stands: what is loaded or has a snapshot need not be read from its beginning. */
  askOf(standing: StandingMeeting): void {
    this.#standing = standing;
  }

  /** Follows the journals from now on; the first time it is waited for. */
  async start(): Promise<void> {
    await this.catchUp();
    this.#timer = setInterval(() => void this.#look(), lookIntervalMs).unref();
  }

  async close(): Promise<void> {
    clearInterval(this.#timer);
    await this.#following?.catch(() => undefined);
  }

  /** Brings everything to where the journals end. */
  async catchUp(): Promise<void> {
    // What was recorded after a round began is not in it.
    await this.#following?.catch(() => undefined);
    this.#following ??= this.#follow().finally(() => (this.#following = undefined));
    await this.#following;
  }

  /** All meetings, as the journals have them now. */
  async meetings(): Promise<MeetingSummary[]> {
    await this.catchUp();
    return listMeetings(this.#pool);
  }

  /** The commitments of all meetings, by due date, as the journals have them now. */
  async commitments(): Promise<CommitmentRow[]> {
    await this.catchUp();
    return commitmentLedger(this.#pool);
  }

  /** What is followed up of all meetings, as the journals have it now. */
  async matters(): Promise<readonly KeptMatters[]> {
    await this.catchUp();
    return this.#matters.all();
  }

  /** Makes everything again from the journals. */
  async rebuild(): Promise<void> {
    await withNotSaved(() =>
      drizzle(this.#pool).transaction(async (db) => {
        for (const { name } of this.#followers) await startOver(db, name);
        await db.delete(meetings);
        await db.delete(commitments);
        await db.delete(keptMatters);
      }),
    );
    await this.catchUp();
  }

  async #follow(): Promise<void> {
    for (const one of this.#followers) await followJournals(this.#pool, this.#journal, one);
  }

  async #look(): Promise<void> {
    try {
      await this.catchUp();
    } catch (error) {
      if (error instanceof NotSaved) this.#log.warn('projections wait for the record');
      else this.#log.error({ err: error }, 'projections could not be kept current');
    }
  }
}

/** A projection of meetings, one event after the other. */
function ofMeetings(
  name: string,
  wants: JournalFollower['wants'],
  apply: (db: Tables, meeting: string, event: MeetingEvent, stamp: Stamp) => Promise<void>,
): JournalFollower {
  return {
    name,
    follows: (stream) => kindNameOf(stream) === 'meeting',
    knows: (_stream, type) => knowsEvent(type),
    wants,
    apply: (db, meeting, recorded) =>
      apply(db, meeting, recorded.event as MeetingEvent, recorded as unknown as Stamp),
  };
}

/** Whether a meeting is a rehearsal is asked of the list, which therefore comes first. */
const projections: readonly JournalFollower[] = [
  ofMeetings('meetings', wantedInList, followInList),
  ofMeetings('commitments', wantedInLedger, followInLedger),
];

/** How a meeting stands, read from its beginning. */
function fromTheRecord(journal: Journal): StandingMeeting {
  return async (stream) =>
    (await hydrateAt(journal, { kind: meetingKind, stream }, Number.MAX_SAFE_INTEGER)) as Checkpoint<Meeting>;
}
