import type { RegisteredPaper } from '../meeting/record/registered-paper.ts';
import { withoutNumber, type StandingPaper } from './paper-register.ts';

/** Other copies of the same paper that wait for a number too: the registry may give all of them one. */
export function copiesWaiting(
  register: readonly StandingPaper[],
  { kind, row: own }: Pick<StandingPaper, 'kind' | 'row'>,
): readonly RegisteredPaper['id'][] {
  return withoutNumber(register).flatMap(({ kind: its, of, row }) =>
    its === kind && of !== '' && row && row.id !== own?.id ? [row.id] : [],
  );
}
