import { z } from 'zod';
import { civilDate } from '../../calendar/civil-date-schema.ts';
import type { Instant } from '../../calendar/instant.ts';
import { isRefusal, refuse, type Refusal } from '../../engine/refusal.ts';
import { plainText } from '../../text/normalise.ts';
import { paperInput } from '../answers/escalations.ts';
import { evidenceInput } from '../answers/evidence-input.ts';
import type { Petition } from '../intake/petitions.ts';
import { livePetition } from '../intake/petitions.ts';
import type { Meeting } from '../meeting.ts';
import type { Commitment } from './commitments.ts';
import type { PartEvidence, SaidResult } from './records.ts';
import { isFollowed } from './standing.ts';
import { hindrances, needsOf, picturesOf, saidCodes, type ResultNeed } from './vocabulary.ts';
import type { CommitmentId, PetitionId } from '../ids.ts';

/** What reports and answers of the office have in common. */

export const words = plainText({ min: 0, max: 10_000, lines: 'multi' }).default('');
export const someWords = plainText({ min: 1, max: 10_000, lines: 'multi' });
export const reasonInput = plainText({ min: 3, max: 1000, lines: 'single' });
export const lineOrNothing = plainText({ min: 0, max: 200, lines: 'single' }).default('');
export const filesInput = z
  .array(evidenceInput.extend({ shows: z.enum(picturesOf).optional() }))
  .max(20)
  .default([]);

/** When what was seen had been said; whoever leaves it out acts on whatever stands. */
export const seenAt = z.number().int().min(0).optional();

/** Why an act is not carried out: what stands is not what was seen (FU14). */
export function saidSince(
  said: { readonly at: Instant } | null | undefined,
  seen: number | undefined,
): Refusal | undefined {
  return seen === undefined || seen === said?.at ? undefined : refuse('overtaken');
}

/** A result with what it rests on; which of it is needed hangs on the code. */
export const resultInput = {
  code: z.enum(saidCodes),
  paper: paperInput.nullable().default(null),
  until: civilDate.nullable().default(null),
  why: z.enum(hindrances).nullable().default(null),
  ground: plainText({ min: 0, max: 2000, lines: 'single' }).default(''),
};

const lacks = {
  text: 'lacksText',
  ground: 'lacksGround',
  paper: 'lacksPaper',
  evidence: 'lacksEvidence',
  until: 'lacksUntil',
  why: 'lacksWhy',
} as const satisfies Readonly<Record<ResultNeed, string>>;

/** What a result still lacks. */
export function lackedBy(
  result: SaidResult,
  { text, evidence = [] }: { readonly text: string; readonly evidence?: readonly unknown[] },
): Refusal | undefined {
  const has: Readonly<Record<ResultNeed, boolean>> = {
    text: text !== '',
    ground: result.ground !== '',
    paper: result.paper !== null,
    evidence: evidence.length > 0,
    until: result.until !== null,
    why: result.why !== null,
  };
  const lacking = needsOf[result.code].find((need) => !has[need]);
  return lacking && refuse(lacks[lacking]);
}

/** A matter that is followed up and not closed, or why nothing is done in it. */
export function followedMatter(meeting: Meeting, petition: PetitionId): Petition | Refusal {
  const row = livePetition(meeting, petition);
  if (isRefusal(row)) return row;
  if (!isFollowed(row, meeting.about)) return refuse('notFollowedUpYet');
  const closed = (meeting.matterRecords.get(petition)?.closedAt ?? null) !== null;
  return closed ? refuse('matterClosed') : row;
}

/** What a body owes now of such a matter, or why nothing is done with it. */
export function owedPart(meeting: Meeting, commitment: CommitmentId): Commitment | Refusal {
  const row = meeting.commitments.get(commitment);
  if (!row) return refuse('unknownCommitment');
  const matter = followedMatter(meeting, row.petition);
  if (isRefusal(matter)) return matter;
  return row.state === 'open' ? row : refuse('wrongCommitmentState', { state: row.state });
}

/** Files as an event keeps them: their names are words and are sealed apart. */
export function withoutNames(files: readonly PartEvidence[]): Omit<PartEvidence, 'name'>[] {
  return files.map(({ name: _name, ...file }) => file);
}

/** The same files with their names, as far as those were not erased. */
export function named(
  files: readonly Omit<PartEvidence, 'name'>[],
  names: readonly string[] = [],
): readonly PartEvidence[] {
  return files.map((file, at) => ({ ...file, name: names[at] ?? '' }));
}
