import type { NodePgDatabase } from 'drizzle-orm/node-postgres';
import type { Pool } from 'pg';
import { timeAndDate } from '@doi-thoai/shared/calendar/dates-in-words';
import { instant, type Instant, type Milliseconds } from '@doi-thoai/shared/calendar/instant';
import { withNotSaved } from '../journal/pg-errors.ts';
import { refuse, type Refusal } from '@doi-thoai/shared/engine/refusal';
import { readPairingCode, spelledCode } from '@doi-thoai/shared/wire/pairing-code';
import type { SeatKey, SeatSession } from './accounts.ts';
import { pairingCodes } from './schema/pairing-codes.ts';
import { digestOf, newCode, newToken } from './secrets.ts';
import { after } from './sessions.ts';
import { and, eq, isNull, lt, sql, drizzle } from '../drizzle.ts';

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
    return { code: spelledCode(code), expiresAt: instant(row?.expires.getTime() ?? 0) };
  }

  async pair(typed: string): Promise<{ ok: true; token: string; session: SeatSession } | Refusal> {
    const code = readPairingCode(typed);
    if (code === undefined) return refuse('wrongCode');
    const token = newToken();
    const id = digestOf(token);
    const { rows } = await withNotSaved(() =>
      this.#pool.query<SeatKey & { expires: Date }>(pairText, [digestOf(code), id, this.#lasting]),
    );
    const [row] = rows;
    if (!row) {
      const known = await this.leadsTo(typed);
      return known?.refusal ?? refuse('wrongCode');
    }
    const { meeting, seat, expires } = row;
    return {
      ok: true,
      token,
      session: { kind: 'seat', id, meeting, seat, expiresAt: instant(expires.getTime()) },
    };
  }

  /** Which seat a code is of, and why it opens it no more; leaves it unused. */
  async leadsTo(typed: string): Promise<(SeatKey & { refusal: Refusal | undefined }) | undefined> {
    const code = readPairingCode(typed);
    if (code === undefined) return undefined;
    const { meeting, seat, used } = pairingCodes;
    const expired = sql<boolean>`${pairingCodes.expires} <= now()`;
    const [row] = await withNotSaved(() =>
      this.#db
        .select({ meeting, seat, used, expired, expires: pairingCodes.expires })
        .from(pairingCodes)
        .where(eq(pairingCodes.id, digestOf(code))),
    );
    if (!row) return undefined;
    const when = (at: Date): string => timeAndDate(instant(at.getTime()));
    const refusal = row.used
      ? refuse('codeUsed', { time: when(row.used) })
      : row.expired
        ? refuse('codeExpired', { time: when(row.expires) })
        : undefined;
    return { meeting: row.meeting, seat: row.seat, refusal };
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
