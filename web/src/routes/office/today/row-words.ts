import { shortDate } from '@doi-thoai/shared/calendar/dates-in-words';
import type { DayRow } from '@doi-thoai/shared/queries/day-rows';
import { letterStates } from '#lib/words/review.ts';
import { remindedWords } from '#lib/words/matter-states.ts';
import { todayWords as words } from '#lib/words/today.ts';

/** What is to be done, where it is not plainly what a body owes. */
function whatToDo({ act, letter, letterInHouse }: DayRow): string {
  if (letter) return `${words[letter.kind]}: ${letterStates[letter.state]}`;
  if (act === 'report') return letterInHouse ? words.letterInHouse : '';
  return act === 'decide' ? words.decideTime : words[act];
}

/** The line below what a row is about: what is to be done, by whom, of which conference, and what was done about it. */
export function belowOf(row: DayRow, conference: string): string {
  const { reminded, leaderSince, petitions } = row;
  return [
    whatToDo(row),
    row.body,
    petitions.length > 1 && words.matters(petitions.length),
    conference,
    reminded.last && remindedWords.times(reminded.times, shortDate(reminded.last.on)),
    leaderSince && words.leader(shortDate(leaderSince)),
  ]
    .filter(Boolean)
    .join(' · ');
}

export function dueOf({ act, by, dueOn }: DayRow): string {
  if (by === null) return '';
  if (dueOn !== null) return words.bodyExpects(shortDate(dueOn), shortDate(by));
  return act === 'askAgain' ? words.askAgainOn(shortDate(by)) : words.due(shortDate(by));
}

export function leftOf({ by, past, left }: DayRow): string {
  if (by === null) return '';
  if (past > 0) return words.lateBy(past);
  return left === 0 ? words.dueToday : words.left(left);
}
