import { randomBytes } from 'node:crypto';
import type { Pool } from 'pg';
import { withNotSaved } from '../journal/pg-errors.ts';

/** What all servers of one record share, and people may change while they run. Every method throws `NotSaved`. */
export interface Settings {
  /** Tells this installation from another on the same host; no secret. */
  readonly installation: string;
  /** Where phones reach the servers, as somebody chose it; undefined while nobody did. */
  chosenOrigin(): Promise<string | undefined>;
  /** An empty one gives the choice back to the servers. */
  chooseOrigin(origin: string): Promise<void>;
}

/** The settings in PostgreSQL; the first server names the installation. */
export async function openSettings(pool: Pool): Promise<Settings> {
  const read = async (name: string): Promise<string | undefined> => {
    const { rows } = await withNotSaved(() =>
      pool.query<{ value: string }>('select value from setting where name = $1', [name]),
    );
    return rows[0]?.value;
  };
  const name = randomBytes(4).toString('hex');
  await withNotSaved(() =>
    pool.query(`insert into setting (name, value) values ('installation', $1) on conflict do nothing`, [
      name,
    ]),
  );
  return {
    installation: (await read('installation')) ?? name,
    chosenOrigin: async () => (await read('origin')) || undefined,
    chooseOrigin: async (origin) => {
      await withNotSaved(() =>
        pool.query(
          `insert into setting (name, value) values ('origin', $1)
           on conflict (name) do update set value = excluded.value`,
          [origin],
        ),
      );
    },
  };
}
