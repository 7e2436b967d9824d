import type { CivilDate } from '../calendar/civil-date.ts';
import type { Issue } from '../meeting/record/registered-paper.ts';
import type { StandingPaper } from './paper-register.ts';

type Given = Pick<Issue, 'number' | 'date'>;

/** What the registry may have mistyped. It is told and decides: some give one number to all copies of a letter. */
export interface IssueDoubts {
  /** The paper that has this number in the same year, now or in a version before. */
  readonly taken: StandingPaper | null;
  /** The day has not come yet. */
  readonly isToCome: boolean;
  /** Between its year and that in which the paper was made final lies at least one other. */
  readonly isLongPast: boolean;
}

/**
 * @param register all papers of the conference
 * @param paper what number and date are given to
 */
export function issueDoubts(
  register: readonly StandingPaper[],
  paper: StandingPaper,
  { number, date }: Given,
  days: { readonly today: CivilDate; readonly finalOn: CivilDate },
): IssueDoubts {
  const isItself = ({ kind, of }: StandingPaper) => kind === paper.kind && of === paper.of;
  const has = (its: Given) =>
    its.number !== '' && spelt(its.number) === spelt(number) && inOneYear(its.date, date);
  return {
    taken: register.find((one) => (!isItself(one) && has(one)) || one.earlier.some(has)) ?? null,
    isToCome: date !== null && date > days.today,
    isLongPast: date !== null && yearOf(date) < yearOf(days.finalOn) - 1,
  };
}

/** Numbers begin anew each year; one without a date may be of any. */
function inOneYear(one: CivilDate | null, other: CivilDate | null): boolean {
  return one === null || other === null || yearOf(one) === yearOf(other);
}

function yearOf(date: CivilDate): number {
  return Number(date.slice(0, 4));
}

/** Blanks and capitals tell no two numbers apart. */
function spelt(number: string): string {
  return number.replaceAll(/\s/gu, '').toLocaleLowerCase('vi');
}
