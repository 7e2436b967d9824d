import { ServerClock } from '@doi-thoai/shared/client/server-clock';
import { timeAndChance } from '@doi-thoai/shared/client/platform';
import type { Pool } from 'pg';
import { withNotSaved } from './pg-errors.ts';

/** Somebody who sets the clock is noticed within so many milliseconds. */
const askIntervalMs = 10_000;
const firstMeasurements = 3;

export interface DatabaseClock {
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  close(): void;
}

/**
 * The wall clock that all servers of one record share, whatever their own say: PostgreSQL's. Between two questions, and
 * while it is away, it goes on by a clock that nobody sets. Throws `NotSaved`.
 */
export async function databaseClock(pool: Pool): Promise<DatabaseClock> {
  const clock = new ServerClock(timeAndChance.now, () => undefined);
  const ask = async (): Promise<void> => {
    const client = await withNotSaved(() => pool.connect());
    try {
      const sentAt = clock.local();
      const { rows } = await withNotSaved(() =>
        client.query<{ ms: number }>({
          name: 'what-time',
          text: 'select round(extract(epoch from clock_timestamp()) * 1000)::float8 as ms',
        }),
      );
      clock.answered(sentAt, rows[0]?.ms ?? sentAt);
    } finally {
      client.release();
    }
  };
  for (let left = firstMeasurements; left > 0; left -= 1) await ask();
  const timer = setInterval(() => void ask().catch(() => undefined), askIntervalMs).unref();
  return { now: clock.now, close: () => clearInterval(timer) };
}
