import type { Pool } from 'pg';
import {
  commitmentEvolvers,
  type Commitment,
  type CommitmentEvent,
} from '@doi-thoai/shared/meeting/followup/commitments';
import { handingOutEvolvers, type HandingOutEvent } from '@doi-thoai/shared/meeting/followup/handing-out';
import { blankMeeting, evolve, type MeetingEvent } from '@doi-thoai/shared/meeting/meeting';
import { Table } from '@doi-thoai/shared/engine/table';
import type { Stamp } from '@doi-thoai/shared/meeting/action';
import { erasedBy } from '../journal/event-rows.ts';
import { erases } from '../journal/erasing-types.ts';
import { withNotSaved } from '../journal/pg-errors.ts';
import { stripNul } from '../journal/strip-nul.ts';
import { commitments } from './schema/commitments.ts';
import { isRehearsal } from './meeting-list.ts';
import type { Tables } from './transaction.ts';
import { and, eq, inArray, not, or, drizzle } from '../drizzle.ts';

export type CommitmentRow = typeof commitments.$inferSelect;

/** The commitments of all meetings, by due date. Throws `NotSaved`. */
export function commitmentLedger(pool: Pool): Promise<CommitmentRow[]> {
  return withNotSaved(() =>
    drizzle(pool).select().from(commitments).orderBy(commitments.due, commitments.meeting, commitments.id),
  );
}

/** Which events change the ledger. */
export function wantedInLedger(type: string): boolean {
  return (
    Object.hasOwn(commitmentEvolvers, type) ||
    Object.hasOwn(handingOutEvolvers, type) ||
    erases(type) ||
    type === 'petitionReopened' ||
    type === 'sampleRemoved'
  );
}

/**
 * Follows one event of a meeting in the ledger. What is promised in a rehearsal is owed by nobody (BX12).
 */
export async function followInLedger(
  db: Tables,
  meeting: string,
  event: MeetingEvent,
  stamp: Stamp,
): Promise<void> {
  if (event.type === 'sampleRemoved') await db.delete(commitments).where(eq(commitments.meeting, meeting));
  const erased = erasedBy(event);
  // A rerouted petition leaves a stub, and no commitment.
  if (erased.length > 0) await db.delete(commitments).where(ofPetitions(meeting, erased));
  if (event.type === 'petitionReopened')
    await db
      .delete(commitments)
      .where(and(ofPetitions(meeting, [event.petition]), not(commitments.promised)));
  if (isOfCommitment(event) && (await isRehearsal(db, meeting)) !== true)
    await evolveLedger(db, meeting, event, stamp);
}

function isOfCommitment(event: MeetingEvent): event is CommitmentEvent | HandingOutEvent {
  return Object.hasOwn(commitmentEvolvers, event.type) || Object.hasOwn(handingOutEvolvers, event.type);
}

/**
 * Lets the meeting's own rules change the rows of one petition, and the one that the hall was reading, which gives way
 * to another (K7), so that ledger and meeting cannot disagree.
 */
async function evolveLedger(
  db: Tables,
  meeting: string,
  event: CommitmentEvent | HandingOutEvent,
  stamp: Stamp,
): Promise<void> {
  const petition = await petitionOf(db, meeting, event);
  if (petition === undefined) return;
  const rows = await db
    .select()
    .from(commitments)
    .where(or(ofPetitions(meeting, [petition]), isReadBack(meeting)));
  const before = Table.of(rows as (CommitmentRow & Commitment)[]);
  const after = evolve({ ...blankMeeting(meeting), commitments: before }, event, stamp).commitments;
  for (const { id, after: row } of Table.changes<Commitment>(before, after)) {
    await db.delete(commitments).where(and(eq(commitments.meeting, meeting), eq(commitments.id, id)));
    if (row) await db.insert(commitments).values(rowOf(meeting, row));
  }
}

/** The petition that a commitment's event is about; undefined when the ledger does not know the commitment. */
async function petitionOf(
  db: Tables,
  meeting: string,
  event: CommitmentEvent | HandingOutEvent,
): Promise<string | undefined> {
  if ('petition' in event) return event.petition;
  const [row] = await db
    .select({ petition: commitments.petition })
    .from(commitments)
    .where(and(eq(commitments.meeting, meeting), eq(commitments.id, event.commitment)));
  return row?.petition;
}

function ofPetitions(meeting: string, petitions: readonly string[]) {
  return and(eq(commitments.meeting, meeting), inArray(commitments.petition, [...petitions]));
}

function isReadBack(meeting: string) {
  return and(eq(commitments.meeting, meeting), eq(commitments.state, 'readBack'));
}

function rowOf(meeting: string, row: Commitment): CommitmentRow {
  return { ...row, meeting, officer: stripNul(row.officer), wording: stripNul(row.wording) };
}
