import type { NodePgDatabase } from 'drizzle-orm/node-postgres';
import type { CoveredRow } from './journal.ts';
import { withNotSaved } from './pg-errors.ts';
import { events } from './schema/events.ts';
import { and, asc, eq, gt, lte } from '../drizzle.ts';

const batchSize = 500;

const { stream, seq, format, type, at, by, person, device, command, data, subject, seal, receipt, hash } =
  events;
const covered = {
  ...{ stream, seq, format, type, at, by, person, device },
  ...{ command, data, subject, seal, receipt, hash },
};

/** The rows up to `until`, in order: nothing of them ever changes, so that they may be read while others write. */
export async function* coveredUntil(
  db: Pick<NodePgDatabase, 'select'>,
  of: string,
  until: number,
): AsyncGenerator<readonly CoveredRow[]> {
  for (let from = 0; from < until; from += batchSize) {
    const here = and(eq(stream, of), gt(seq, from), lte(seq, Math.min(until, from + batchSize)));
    yield await withNotSaved(() => db.select(covered).from(events).where(here).orderBy(asc(seq)));
  }
}
