import { shortDate } from '@doi-thoai/shared/calendar/dates-in-words';
import type { ReadyLine } from '@doi-thoai/shared/queries/readiness';
import { firstOf } from '@doi-thoai/shared/queries/readiness-matters';
import type { Said } from '#lib/words/readiness-line.ts';
import { readinessLines } from '#lib/words/readiness-lines.ts';

function saidOf({ count = 0, of = 0, names = [], date }: ReadyLine): Said {
  return { count, of, names: firstOf(names), date: date ? shortDate(date) : '' };
}

/** A line in the words of the page. */
export function said(line: ReadyLine) {
  const { open, why, done, act } = readinessLines[line.code];
  const facts = saidOf(line);
  return { open: open(facts), why: why(facts), done: done(facts), act };
}
