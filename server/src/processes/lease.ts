import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import { withNotSaved } from '../journal/pg-errors.ts';

/** A lease that is not renewed for so long is another server's to take. */
const leaseMs = 15_000;

/** One server of several does what only one may do: whoever holds the lease of that name. */
export class Lease {
  readonly #pool: Pool;
  readonly #name: string;
  readonly #holder = randomUUID();

  constructor(pool: Pool, name: string) {
    this.#pool = pool;
    this.#name = name;
  }

  /**
   * Takes or renews it; false while another server holds it. By the database's clock; one that ends much later
   * than any can was taken before that was set back. Throws `NotSaved`.
   */
  async hold(): Promise<boolean> {
    const { rowCount } = await withNotSaved(() =>
      this.#pool.query(
        `insert into lease (name, holder, until) values ($1, $2, now() + $3 * interval '1 millisecond')
         on conflict (name) do update set holder = excluded.holder, until = excluded.until
         where lease.holder = excluded.holder or lease.until < now()
           or lease.until > now() + 2 * $3 * interval '1 millisecond'`,
        [this.#name, this.#holder, leaseMs],
      ),
    );
    return rowCount === 1;
  }

  /** Gives it back, so that another server need not wait. */
  async release(): Promise<void> {
    await withNotSaved(() =>
      this.#pool.query('delete from lease where name = $1 and holder = $2', [this.#name, this.#holder]),
    );
  }
}
