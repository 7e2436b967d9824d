import type { CivilDate } from '../calendar/civil-date.ts';
import { isFinal } from '../meeting/followup/vocabulary.ts';
import type { TrackedMatter } from './tracked-matters.ts';

/** How many matters were open at the end of a month, and how many of those were past their first date. */
export interface OpenMonth {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly open: number;
  readonly late: number;
}

/**
 * The months up to today, the last one as of today. A matter is open from the day of its conference until those who asked
 * were told what ended it; one that was opened again counts as open all along.
 * @param most how many months at most
 */
export function openByMonth(
  matters: readonly TrackedMatter[],
  today: CivilDate,
  most = 12,
): readonly OpenMonth[] {
  const counted = matters.flatMap((one) => openOf(one) ?? []);
  const first = counted.reduce<string>((month, { from }) => (from < month ? from : month), today).slice(0, 7);
  const months: OpenMonth[] = [];
  for (let month = today.slice(0, 7); month >= first && months.length < most; month = before(month)) {
    // Every day of a month is before this one, whether it is one of the calendar or not.
    const end = today.startsWith(month) ? today : `${month}-31`;
    const open = counted.filter(({ from, to }) => from <= end && (to === null || to > end));
    months.unshift({
      month,
      open: open.length,
      late: open.filter(({ first: due }) => due !== null && due < end).length,
    });
  }
  return months;
}

/** From when until when it is open; undefined where the conference itself ended it. */
function openOf({
  matter,
  meeting,
}: TrackedMatter):
  { readonly from: string; readonly to: CivilDate | null; readonly first: CivilDate | null } | undefined {
  const { first, told } = matter.dates;
  const { code } = matter.result;
  if (first === null || meeting.heldOn === null || code === '6') return undefined;
  const ended = isFinal(code) && matter.tellBy === null && matter.reopening !== 'asked';
  return { from: meeting.heldOn, to: ended ? told : null, first };
}

function before(month: string): string {
  const [year = 0, of = 1] = month.split('-').map(Number);
  return of === 1 ? `${year - 1}-12` : `${year}-${String(of - 1).padStart(2, '0')}`;
}
