import type { Pool } from 'pg';
import { withNotSaved } from '../journal/pg-errors.ts';

/** A stream that has gone on since its cursor stood at `from`: up to `end`, as the journal has it. */
export interface Behind {
  readonly stream: string;
  readonly from: number;
  readonly end: number;
}

/** The types of events that came, each with the number of the first one. */
export type Firsts = ReadonlyMap<string, number>;

/**
 * Looks at types alone, and at each stream by its own range of numbers: nothing is decrypted, and PostgreSQL cannot take
 * the whole table for it.
 */
const statement = {
  name: 'event-types-ahead',
  text: `select behind.stream, ahead.type, ahead.first
    from unnest($1::text[], $2::integer[], $3::integer[]) as behind (stream, after, until)
    cross join lateral (
      select type, min(seq) as first from event
      where event.stream = behind.stream and seq > behind.after and seq <= behind.until
      group by type
    ) as ahead`,
};

/** What lies ahead of cursors, by stream. Throws `NotSaved`. */
export async function firstsAhead(
  pool: Pool,
  behind: readonly Behind[],
): Promise<ReadonlyMap<string, Firsts>> {
  const found = new Map<string, Map<string, number>>();
  if (behind.length === 0) return found;
  const values = [
    behind.map(({ stream }) => stream),
    behind.map(({ from }) => from),
    behind.map(({ end }) => end),
  ];
  const { rows } = await withNotSaved(() =>
    pool.query<{ stream: string; type: string; first: number }>({ ...statement, values }),
  );
  for (const { stream, type, first } of rows) {
    const firsts = found.get(stream) ?? new Map<string, number>();
    found.set(stream, firsts.set(type, first));
  }
  return found;
}
