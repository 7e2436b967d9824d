import type { CivilDate } from '../../calendar/civil-date.ts';
import type { Instant } from '../../calendar/instant.ts';
import { refuse, type Refusal } from '../../engine/refusal.ts';
import type { Evidence } from '../answers/answers.ts';
import type { PaperId } from '../ids.ts';
import type { Meeting } from '../meeting.ts';
import type { NoticeSaid } from '../plan/notice-said.ts';
import type { Role } from '../roles.ts';
import type { PaperKind } from './paper-kinds.ts';
import { letterAgain, sentAgain } from './second-letter.ts';

/** Who signed a paper: the office held, and the name. */
export interface PaperSigner {
  readonly office: string;
  readonly name: string;
}

/** What the office's registry gives a paper; nothing of it is ever made up here. */
export interface Issue {
  readonly number: string;
  readonly date: CivilDate | null;
  readonly signer: PaperSigner | null;
}

/** A paper from when it is final: what the registry gave it, and the signed file that came back (TD7). */
export interface RegisteredPaper extends Issue {
  readonly id: PaperId;
  readonly kind: PaperKind;
  /** For whom, where each gets one of their own; empty for what is one paper for all. */
  readonly of: string;
  /** The first of its kind is 1; what amends it is the next. */
  readonly version: number;
  /** It says what the record said after this event. */
  readonly finalSeq: number;
  readonly finalAt: Instant;
  readonly file: Evidence | null;
  /** The day on which it left the house, where somebody noted that. */
  readonly sentOn: CivilDate | null;
  /** Of the notice: what it said when it was made final, as everybody reads it from when it has a number. */
  readonly said?: NoticeSaid;
  /** Why another one took its place; of a plan, its versions say so. */
  readonly amended: { readonly reason: string; readonly at: Instant } | null;
}

/** Who enters what the registry gave. */
export const registrars: readonly Role[] = ['coordinator', 'registry'];

/** Which paper is spoken of: its kind, and for whom it is. */
export type PaperName = Pick<RegisteredPaper, 'kind' | 'of'>;

/** Which of its name is the one that stands now: what amends another is the next. */
export function currentVersion({ plan, papers }: Meeting, { kind, of }: PaperName): number {
  if (kind === 'plan') return plan.versions.length + 1;
  return papers.filter((row) => row.kind === kind && row.of === of && row.amended !== null).length + 1;
}

function isCurrent(meeting: Meeting, row: RegisteredPaper): boolean {
  return row.version === currentVersion(meeting, row);
}

/**
 * What was given to a paper that stands now. Number and date of a plan are kept in the plan, those of a letter to an upper
 * body with what was put to that body, and nowhere else.
 */
export function issueOf({ plan, escalations }: Meeting, row: RegisteredPaper): Issue {
  const { signer } = row;
  if (row.kind === 'secondLetter') {
    const letter = sentAgain(escalations.get(letterAgain(row.of).escalation), letterAgain(row.of));
    return { number: letter?.no ?? '', date: letter?.date ?? null, signer };
  }
  if (row.kind === 'plan') return { number: plan.number, date: plan.issuedOn, signer };
  if (row.kind !== 'upperLetter') return { number: row.number, date: row.date, signer };
  const letter = escalations.get(row.of)?.letter;
  return { number: letter?.no ?? '', date: letter?.date ?? null, signer };
}

/** The paper that is spoken of, while nothing has amended it. */
export function standing(meeting: Meeting, paper: PaperId): RegisteredPaper | Refusal {
  const row = meeting.papers.get(paper);
  if (!row) return refuse('unknownPaper');
  return isCurrent(meeting, row) ? row : refuse('paperIsAmended');
}

/** Whether the registry gave it a number. */
export function isNumbered(meeting: Meeting, row: RegisteredPaper): boolean {
  return issueOf(meeting, row).number !== '';
}

/** The notice that was issued last, also while another one that amends it is written. */
export function numberedNotice(papers: Iterable<RegisteredPaper>): RegisteredPaper | undefined {
  return [...papers]
    .filter(({ kind, of, number }) => kind === 'notice' && of === '' && number !== '')
    .sort((one, other) => other.version - one.version)[0];
}
