import type { NodePgDatabase } from 'drizzle-orm/node-postgres';
import type { Pool } from 'pg';
import { withNotSaved } from '../journal/pg-errors.ts';
import { refuse, type Refusal } from '@doi-thoai/shared/engine/refusal';
import type { SeatKey } from './accounts.ts';
import { pins } from './schema/pins.ts';
import { hashSecret, isSecret } from './secrets.ts';
import { and, eq, sql, drizzle } from '../drizzle.ts';

/** So many wrong ones in a row lock a PIN for so long: it is short enough to be guessed otherwise. */
const triesInARow = 5;
const locked = sql`interval '5 minutes'`;

/** One that ends much later than any can was begun before the clock was set back. */
const isLocked = sql`coalesce(${pins.lockedUntil} > now() and ${pins.lockedUntil} <= now() + 2 * ${locked}, false)`;

const form = /^[0-9]{4,8}$/;

type Checked = { ok: true } | Refusal;

/** PINs with which the person of a seat confirms. */
export class Pins {
  readonly #db: NodePgDatabase;

  constructor(pool: Pool) {
    this.#db = drizzle(pool);
  }

  async set(seat: SeatKey, pin: string, current: string | undefined): Promise<Checked> {
    if (!form.test(pin)) return refuse('malformed', { problem: 'pin' });
    const hash = await hashSecret(pin);
    const { meeting, seat: id } = seat;
    const first = await withNotSaved(() =>
      this.#db
        .insert(pins)
        .values({ meeting, seat: id, hash })
        .onConflictDoNothing()
        .returning({ seat: pins.seat }),
    );
    if (first.length > 0) return { ok: true };
    const checked = await this.check(seat, current);
    if (checked.ok) await withNotSaved(() => this.#db.update(pins).set({ hash }).where(of(seat)));
    return checked;
  }

  async check(seat: SeatKey, pin: string | undefined): Promise<Checked> {
    if (pin === undefined || pin === '') return refuse('pinNeeded');
    const hash = await this.#countTry(seat);
    if (hash === undefined) return this.#whyNot(seat);
    if (!(await isSecret(pin, hash))) return refuse('wrongPin');
    await withNotSaved(() => this.#db.update(pins).set({ failures: 0, lockedUntil: null }).where(of(seat)));
    return { ok: true };
  }

  async clear(seat: SeatKey): Promise<void> {
    await withNotSaved(() => this.#db.delete(pins).where(of(seat)));
  }

  async seats(meeting: string): Promise<ReadonlySet<string>> {
    const rows = await withNotSaved(() =>
      this.#db.select({ seat: pins.seat }).from(pins).where(eq(pins.meeting, meeting)),
    );
    return new Set(rows.map((row) => row.seat));
  }

  /**
   * Counts a try before it is checked, so that many at once are no way around the lock.
   * @returns the hash to check against; undefined when there is none, or it is locked
   */
  async #countTry(seat: SeatKey): Promise<string | undefined> {
    const failures = sql`case when ${pins.lockedUntil} is null then ${pins.failures} + 1 else 1 end`;
    const [row] = await withNotSaved(() =>
      this.#db
        .update(pins)
        .set({
          failures,
          lockedUntil: sql`case when ${failures} >= ${triesInARow} then now() + ${locked} end`,
        })
        .where(and(of(seat), sql`not ${isLocked}`))
        .returning({ hash: pins.hash }),
    );
    return row?.hash;
  }

  async #whyNot(seat: SeatKey): Promise<Refusal> {
    const left = sql<number>`ceil(extract(epoch from ${pins.lockedUntil} - now()))::int`;
    const [row] = await withNotSaved(() => this.#db.select({ left }).from(pins).where(of(seat)));
    return row ? refuse('tooMany', { seconds: Math.max(1, row.left) }) : refuse('pinNotSet');
  }
}

function of({ meeting, seat }: SeatKey) {
  return and(eq(pins.meeting, meeting), eq(pins.seat, seat));
}
