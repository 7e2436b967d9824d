import type { CivilDate } from '../calendar/civil-date.ts';
import { isSolved, type ResultCode } from '../meeting/followup/vocabulary.ts';
import { fold, matches, numberSought } from '../text/fold.ts';
import type { MatterFigures } from './matters.ts';

// Apart from what makes them of a meeting, so that the page is sent no more than it shows.

/** What everybody may read of one matter once the conference is over: released words alone (LW1). */
export interface PublicResult {
  readonly no: number;
  /** Empty where the wording was not released: the field stands in its place. */
  readonly words: string;
  readonly field: string;
  /** Who asked, as far as they agreed and a moderator saw it. */
  readonly asker: string;
  readonly unit: string;
  readonly askers: number;
  readonly code: ResultCode;
  readonly partly: boolean;
  readonly replied: boolean;
  readonly answers: readonly { readonly by: string; readonly text: string }[];
  readonly bodies: readonly string[];
  /** The upper body that it was put to. */
  readonly upper: string;
  readonly first: CivilDate | null;
  /** A later day that took the place of the first one; null where none did. */
  readonly extendedTo: CivilDate | null;
  /** Why, as it was published; empty where nothing was said. */
  readonly extendedWhy: string;
  /** The day of a matter that was opened again; null where it was not. */
  readonly reopenedTo: CivilDate | null;
  /** When those who asked were told. */
  readonly told: CivilDate | null;
  /** Working days by which it is late; 0 where it is not. */
  readonly overdue: number;
}

export interface PublicResults {
  readonly figures: Pick<MatterFigures, 'total' | 'replied' | 'solved' | 'results' | 'overdue'>;
  readonly rows: readonly PublicResult[];
}

/** How an office groups the official list of results for those who read it. */
export const resultGroups = ['solved', 'underWay', 'explained', 'upper', 'unanswered', 'sentBack'] as const;
export type ResultGroup = (typeof resultGroups)[number];

export function groupOf(code: ResultCode): ResultGroup {
  if (isSolved(code)) return 'solved';
  const others = { 1: 'explained', '3a': 'underWay', '3b': 'underWay', 5: 'upper', 6: 'sentBack' } as const;
  return code in others ? others[code as keyof typeof others] : 'unanswered';
}

/** What somebody looks for among results; empty parts ask for nothing. */
export interface ResultSearch {
  readonly text: string;
  readonly field: string;
  readonly group: string;
}

/** The results that are looked for; marks need not be typed, and a number alone is that of a matter. */
export function resultsFound(
  rows: readonly PublicResult[],
  { text, field, group }: ResultSearch,
): readonly PublicResult[] {
  const no = numberSought(text);
  return rows.filter((row) => {
    if (field !== '' && fold(row.field) !== fold(field)) return false;
    if (group !== '' && groupOf(row.code) !== group) return false;
    return no === undefined ? matches(wordsOf(row), text) : row.no === no;
  });
}

function wordsOf({ words, field, unit, bodies, upper, answers: given }: PublicResult): string {
  return [words, field, unit, ...bodies, upper, ...given.map((one) => one.text)].join(' ');
}
