import { and, eq, isNull, lt, sql } from 'drizzle-orm';
import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres';
import type { Pool } from 'pg';
import { instant, type Instant, type Milliseconds } from '@doi-thoai/shared/calendar/instant';
import { withNotSaved } from '../journal/pg-errors.ts';
import { refuse, type Refusal } from '@doi-thoai/shared/engine/refusal';
import type { SeatKey, SeatSession } from './accounts.ts';
import { pairingCodes } from './schema/pairing-codes.ts';
import { digestOf, newCode, newToken, readCode } from './secrets.ts';
import { after } from './sessions.ts';

/** One statement, so that of two devices with the same code one is paired. */
const pairText = `
  with taken as (
    update pairing_code set used = now() where id = $1 and used is null and expires > now() returning meeting, seat
  )
  insert into session (id, meeting, seat, expires)
  select $2, meeting, seat, now() + $3 * interval '1 millisecond' from taken
  returning meeting, seat, expires`;

/** Pairs devices to seats by codes that are used once. */
export class Pairing {
  readonly #pool: Pool;
  readonly #db: NodePgDatabase;
  readonly #lasting: Milliseconds;

  /** @param lasting how long a paired device stays so after it was last used */
  constructor(pool: Pool, lasting: Milliseconds) {
    this.#pool = pool;
    this.#db = drizzle(pool);
    this.#lasting = lasting;
  }

  async newCode(
    { meeting, seat }: SeatKey,
    valid: Milliseconds,
  ): Promise<{ code: string; expiresAt: Instant }> {
    const code = newCode();
    const fresh = { id: digestOf(code), expires: after(valid) };
    const [row] = await withNotSaved(() =>
      this.#db
        .insert(pairingCodes)
        .values({ ...fresh, meeting, seat })
        .onConflictDoUpdate({
          target: [pairingCodes.meeting, pairingCodes.seat],
          targetWhere: isNull(pairingCodes.used),
          set: fresh,
        })
        .returning({ expires: pairingCodes.expires }),
    );
    return { code: `${code.slice(0, 4)}-${code.slice(4)}`, expiresAt: instant(row?.expires.getTime() ?? 0) };
  }

  async pair(typed: string): Promise<{ ok: true; token: string; session: SeatSession } | Refusal> {
    const code = readCode(typed);
    if (code === undefined) return refuse('wrongCode');
    const token = newToken();
    const id = digestOf(token);
    const { rows } = await withNotSaved(() =>
      this.#pool.query<SeatKey & { expires: Date }>(pairText, [digestOf(code), id, this.#lasting]),
    );
    const [row] = rows;
    if (!row) return refuse('wrongCode');
    const { meeting, seat, expires } = row;
    return {
      ok: true,
      token,
      session: { kind: 'seat', id, meeting, seat, expiresAt: instant(expires.getTime()) },
    };
  }

  async voidCode({ meeting, seat }: SeatKey): Promise<void> {
    const open = and(
      eq(pairingCodes.meeting, meeting),
      eq(pairingCodes.seat, seat),
      isNull(pairingCodes.used),
    );
    await withNotSaved(() => this.#db.delete(pairingCodes).where(open));
  }

  async removeOld(): Promise<void> {
    await withNotSaved(() =>
      this.#db.delete(pairingCodes).where(lt(pairingCodes.expires, sql`now() - interval '30 days'`)),
    );
  }
}
