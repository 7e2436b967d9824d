import type { SQL } from 'drizzle-orm';
import type { NodePgDatabase } from 'drizzle-orm/node-postgres';
import type { Pool } from 'pg';
import { instant, type Milliseconds } from '@doi-thoai/shared/calendar/instant';
import { withNotSaved } from '../journal/pg-errors.ts';
import { refuse, type Refusal } from '@doi-thoai/shared/engine/refusal';
import type { AccountSession, Lifetimes, PairedDevice, SeatKey, Session } from './accounts.ts';
import { revokedChannel, type Revocations } from './revocations.ts';
import { accounts } from './schema/accounts.ts';
import { sessions } from './schema/sessions.ts';
import { digestOf, newToken } from './secrets.ts';
import { and, count, eq, gt, isNull, lt, sql, drizzle } from '../drizzle.ts';

/** Use is written down at most so often. */
const seenInterval = sql`interval '1 minute'`;

const keptAfterwards = sql`interval '30 days'`;

const alive = and(isNull(sessions.revoked), gt(sessions.expires, sql`now()`));

/** Sessions: times are PostgreSQL's, so that all servers agree on them. */
export class Sessions {
  readonly #db: NodePgDatabase;
  readonly #lasting: Lifetimes;
  readonly #revocations: Revocations;

  constructor(pool: Pool, lasting: Lifetimes, revocations: Revocations) {
    this.#db = drizzle(pool);
    this.#lasting = lasting;
    this.#revocations = revocations;
  }

  async begin(account: typeof accounts.$inferSelect): Promise<{ token: string; session: AccountSession }> {
    const token = newToken();
    const id = digestOf(token);
    const [row] = await withNotSaved(() =>
      this.#db
        .insert(sessions)
        .values({ id, account: account.id, expires: after(this.#lasting.account) })
        .returning({ expires: sessions.expires }),
    );
    await this.#used(account.id);
    return { token, session: accountSession(id, account, row?.expires ?? new Date(0)) };
  }

  async of(token: string): Promise<{ ok: true; session: Session } | Refusal> {
    const id = digestOf(token);
    const [row] = await withNotSaved(() =>
      this.#db
        .select({
          session: sessions,
          account: accounts,
          expired: sql<boolean>`${sessions.expires} <= now()`,
          unseen: sql<boolean>`${sessions.seen} < now() - ${seenInterval}`,
        })
        .from(sessions)
        .leftJoin(accounts, eq(accounts.id, sessions.account))
        .where(eq(sessions.id, id)),
    );
    if (!row) return refuse('notSignedIn');
    const { session, account, expired, unseen } = row;
    if (session.revoked) return refuse(session.seat === null ? 'notSignedIn' : 'seatRevoked');
    if (expired) return refuse('notSignedIn');
    const expires = (unseen ? await this.#seen(id, session.seat !== null) : undefined) ?? session.expires;
    const expiresAt = instant(expires.getTime());
    if (session.meeting !== null && session.seat !== null)
      return {
        ok: true,
        session: { kind: 'seat', id, meeting: session.meeting, seat: session.seat, expiresAt },
      };
    if (!account?.active) return refuse('notSignedIn');
    if (unseen) await this.#used(account.id);
    return { ok: true, session: accountSession(id, account, expires) };
  }

  async end(token: string): Promise<void> {
    await this.#revoke(eq(sessions.id, digestOf(token)));
  }

  revokeSeat({ meeting, seat }: SeatKey): Promise<number> {
    return this.#revoke(and(eq(sessions.meeting, meeting), eq(sessions.seat, seat)));
  }

  revokeAccount(account: string): Promise<number> {
    return this.#revoke(eq(sessions.account, account));
  }

  async devices(meeting: string): Promise<ReadonlyMap<string, number>> {
    const rows = await withNotSaved(() =>
      this.#db
        .select({ seat: sessions.seat, devices: count() })
        .from(sessions)
        .where(and(eq(sessions.meeting, meeting), alive))
        .groupBy(sessions.seat),
    );
    return new Map(rows.map(({ seat, devices }) => [seat ?? '', devices]));
  }

  async listed(meeting: string): Promise<readonly PairedDevice[]> {
    const rows = await withNotSaved(() =>
      this.#db
        .select({ id: sessions.id, seat: sessions.seat, seen: sessions.seen })
        .from(sessions)
        .where(and(eq(sessions.meeting, meeting), alive))
        .orderBy(sessions.created),
    );
    return rows.map(({ id, seat, seen }) => ({ id, seat: seat ?? '', seen: instant(seen.getTime()) }));
  }

  async removeOld(): Promise<void> {
    await withNotSaved(() =>
      this.#db.delete(sessions).where(lt(sessions.expires, sql`now() - ${keptAfterwards}`)),
    );
  }

  async #seen(id: string, ofSeat: boolean): Promise<Date | undefined> {
    const lasting = ofSeat ? this.#lasting.seat : this.#lasting.account;
    const [row] = await withNotSaved(() =>
      this.#db
        .update(sessions)
        .set({ seen: sql`now()`, expires: after(lasting) })
        .where(and(eq(sessions.id, id), alive))
        .returning({ expires: sessions.expires }),
    );
    return row?.expires;
  }

  async #used(account: string): Promise<void> {
    await withNotSaved(() =>
      this.#db
        .update(accounts)
        .set({ used: sql`now()` })
        .where(eq(accounts.id, account)),
    );
  }

  /** The news leave with the transaction that revokes; this server need not wait for them. */
  async #revoke(which: SQL | undefined): Promise<number> {
    const revoked = this.#db.$with('revoked').as(
      this.#db
        .update(sessions)
        .set({ revoked: sql`now()` })
        .where(and(which, alive))
        .returning({ id: sessions.id }),
    );
    const told = sql`pg_notify(${revokedChannel}, ${revoked.id})`.as('told');
    const rows = await withNotSaved(() =>
      this.#db.with(revoked).select({ id: revoked.id, told }).from(revoked),
    );
    this.#revocations.tell(rows.map((row) => row.id));
    return rows.length;
  }
}

/** So long from now, by PostgreSQL's clock. */
export function after(duration: Milliseconds): SQL<Date> {
  return sql<Date>`now() + ${duration} * interval '1 millisecond'`;
}

function accountSession(id: string, account: typeof accounts.$inferSelect, expires: Date): AccountSession {
  const { name, temporary } = account;
  const roles = temporary ? [] : account.roles;
  return { kind: 'account', id, account: name, roles, temporary, expiresAt: instant(expires.getTime()) };
}
