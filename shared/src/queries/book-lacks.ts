import { rowOf, rowsIn, rowsInOrder } from '../engine/keyed.ts';
import { legalGroundsIn } from '../text/legal-grounds.ts';
import type { DataOf } from '../views/audiences.ts';
import { isSettled } from './matter-standing.ts';
import { sortedMatters, type Sorted } from './synthesis.ts';

type Data = Pick<
  DataOf<'preparation'>,
  | 'petitions'
  | 'assignments'
  | 'answers'
  | 'departments'
  | 'agenda'
  | 'script'
  | 'chairBook'
  | 'earlierPromises'
>;

/** What the chair's book may lack, in the order in which it is mended. */
export const bookLackCodes = [
  'unassigned',
  'unanswered',
  'leaders',
  'grounds',
  'promises',
  'report',
  'steps',
] as const;
export type BookLackCode = (typeof bookLackCodes)[number];

/** Something that the chair's book lacks, how much of it, of whom or what, and the stage that mends it (QN4, TD6). */
export interface BookLack {
  readonly code: BookLackCode;
  readonly count: number;
  /** Bodies or steps, where it is theirs. */
  readonly names: readonly string[];
  readonly stage: 'synthesis' | 'answers' | 'plan' | 'book';
}

/** All that the chair's book lacks today; nothing of it forbids to print or to open it. */
export function bookLacks(data: Data): readonly BookLack[] {
  const matters = sortedMatters(data).filter(({ matter }) => matter.outOfScope === null);
  const unsettled = matters.filter(({ given }) => !isSettled(given[0]));
  const leads = new Set(matters.map(({ given }) => given[0]?.department));
  const bodyOf = ({ given }: Sorted) => rowOf(data.departments, given[0]?.department)?.name ?? '';
  const leaderless = rowsInOrder(data.departments).filter(({ id, leader }) => leads.has(id) && leader === '');
  const groundless = matters.filter((one) => isSettled(one.given[0]) && !hasGrounds(data, one));
  const waiting = unsettled.filter(({ given }) => given.length > 0);
  const steps = stepsLacking(data);
  const found: readonly BookLack[] = [
    lack('unassigned', 'synthesis', unsettled.length - waiting.length),
    lack('unanswered', 'answers', waiting.length, waiting.map(bodyOf)),
    lack(
      'leaders',
      'plan',
      leaderless.length,
      leaderless.map(({ name }) => name),
    ),
    lack('grounds', 'answers', groundless.length, groundless.map(bodyOf)),
    lack('promises', 'plan', rowsIn(data.earlierPromises).filter(({ checked }) => !checked).length),
    lack('report', 'book', rowOf(data.chairBook, 'report') ? 0 : 1),
    lack('steps', 'book', steps.length, steps),
  ];
  return found.filter(({ count }) => count > 0);
}

function lack(
  code: BookLackCode,
  stage: BookLack['stage'],
  count: number,
  names: readonly string[] = [],
): BookLack {
  return { code, stage, count, names: [...new Set(names)].filter(Boolean) };
}

/** An answer names its grounds in its words, came on a paper, or has papers with it (QN7). */
function hasGrounds({ answers }: Data, { given }: Sorted): boolean {
  const answer = rowOf(answers, given[0]?.id);
  if (!answer) return false;
  const { text, evidence, paper, given: givenOn } = answer;
  return legalGroundsIn(text).length > 0 || evidence.length > 0 || paper !== null || givenOn !== null;
}

/** Kinds of steps that do not say by themselves who acts in them. */
const unsaid: ReadonlySet<Data['agenda'][string]['kind']> = new Set(['opening', 'report', 'other']);

/** Steps of which nobody said how long they take, or who acts in them. */
function stepsLacking({ agenda, script }: Data): readonly string[] {
  return rowsInOrder(agenda)
    .filter(({ state }) => state !== 'skipped')
    .filter(({ id, kind }) => {
      const { minutes = null, who = '' } = rowOf(script, id) ?? {};
      return minutes === null || (who === '' && unsaid.has(kind));
    })
    .map(({ title }) => title);
}
