import type { Pool } from 'pg';
import type { Logger } from 'pino';
import type { Stamp } from '@doi-thoai/shared/meeting/action';
import { knowsEvent, type MeetingEvent } from '@doi-thoai/shared/meeting/meeting';
import { kindNameOf } from '@doi-thoai/shared/engine/stream';
import { NotSaved, type Journal } from '../journal/journal.ts';
import { withNotSaved } from '../journal/pg-errors.ts';
import { commitmentLedger, followInLedger, type CommitmentRow } from './commitments.ts';
import { followJournals, startOver, type JournalFollower } from './follow-journals.ts';
import { followInList, listMeetings, type MeetingSummary } from './meeting-list.ts';
import { commitments } from './schema/commitments.ts';
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
  #following: Promise<void> | undefined;
  #timer: NodeJS.Timeout | undefined;

  constructor(pool: Pool, journal: Journal, log: Logger) {
    this.#pool = pool;
    this.#journal = journal;
    this.#log = log;
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

  /** Makes everything again from the journals. */
  async rebuild(): Promise<void> {
    await withNotSaved(() =>
      drizzle(this.#pool).transaction(async (db) => {
        for (const { name } of projections) await startOver(db, name);
        await db.delete(meetings);
        await db.delete(commitments);
      }),
    );
    await this.catchUp();
  }

  async #follow(): Promise<void> {
    for (const projection of projections) await followJournals(this.#pool, this.#journal, projection);
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
  apply: (db: Tables, meeting: string, event: MeetingEvent, stamp: Stamp) => Promise<void>,
): JournalFollower {
  return {
    name,
    follows: (stream) => kindNameOf(stream) === 'meeting',
    knows: (_stream, type) => knowsEvent(type),
    apply: (db, meeting, recorded) =>
      apply(db, meeting, recorded.event as MeetingEvent, recorded as unknown as Stamp),
  };
}

/** Whether a meeting is a rehearsal is asked of the list, which therefore comes first. */
const projections: readonly JournalFollower[] = [
  ofMeetings('meetings', followInList),
  ofMeetings('commitments', followInLedger),
];
