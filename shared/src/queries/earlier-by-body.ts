import type { EarlierPromise } from '../meeting/plan/earlier-promises.ts';
import type { Keyed } from '../engine/keyed.ts';
import { earlierByList } from './earlier-promises.ts';

type Owed = Pick<EarlierPromise, 'import' | 'row' | 'body' | 'former' | 'owedBy' | 'outcome' | 'origin'>;

/** What one body reports on at the conference to come. */
export interface EarlierOfBody<Row> {
  /** The body by name; empty for what the office that holds the conference answers for itself. */
  readonly body: string;
  readonly rows: readonly Row[];
}

/**
 * Who reports on an earlier promise: who owes it today, or who gave the word where nobody said anything else. What lies
 * with an upper body, was given to nobody, or whose body ended without a known successor, the office itself answers for.
 */
export function reporterOf({ body, former, owedBy, outcome, origin }: Omit<Owed, 'import' | 'row'>): string {
  if (owedBy !== '') return owedBy;
  return former || outcome === '5' || origin?.kept === 'there' ? '' : body;
}

/** Earlier promises by who reports on them, in the order of their lists; what the office answers for itself comes last. */
export function earlierByBody<Row extends Owed>(promises: Keyed<Row>): readonly EarlierOfBody<Row>[] {
  const byBody = new Map<string, Row[]>();
  for (const row of earlierByList(promises)) {
    const body = reporterOf(row);
    const rows = byBody.get(body);
    if (rows) rows.push(row);
    else byBody.set(body, [row]);
  }
  return [...byBody]
    .map(([body, rows]) => ({ body, rows }))
    .sort((one, other) => Number(one.body === '') - Number(other.body === ''));
}
