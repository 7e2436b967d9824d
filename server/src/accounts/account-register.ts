import type { SQL } from 'drizzle-orm';
import type { NodePgDatabase } from 'drizzle-orm/node-postgres';
import type { Pool } from 'pg';
import { instant } from '@doi-thoai/shared/calendar/instant';
import { refuse, type Refusal } from '@doi-thoai/shared/engine/refusal';
import type { Role } from '@doi-thoai/shared/meeting/roles';
import { accountKey } from '@doi-thoai/shared/text/account-key';
import { withNotSaved } from '../journal/pg-errors.ts';
import { likenessOf } from './account-name.ts';
import type { AccountChanged, KnownAccount, NewAccount } from './accounts.ts';
import { accounts } from './schema/accounts.ts';
import { hashSecret } from './secrets.ts';
import type { Sessions } from './sessions.ts';
import { asc, eq, isNull, or, sql, drizzle } from '../drizzle.ts';

type Row = typeof accounts.$inferSelect;
type Change = Partial<Pick<Row, 'roles' | 'active' | 'passwordHash' | 'temporary' | 'secondSecret'>>;

/** Which accounts there are. One administrator always remains who can sign in. */
export class AccountRegister {
  readonly #db: NodePgDatabase;
  readonly #sessions: Sessions;

  constructor(pool: Pool, sessions: Sessions) {
    this.#db = drizzle(pool);
    this.#sessions = sessions;
  }

  /** Tells what each name looks like of rows that an earlier release wrote; of two that look the same the first has it. */
  async fillLikenesses(): Promise<void> {
    const rows = await withNotSaved(() =>
      this.#db.select().from(accounts).where(isNull(accounts.likeness)).orderBy(asc(accounts.created)),
    );
    for (const { id, name } of rows) {
      const fill = (likeness: string) =>
        this.#db.execute(
          sql`update account set likeness = ${likeness} where id = ${id}
              and not exists (select from account as other where other.likeness = ${likeness})`,
        );
      await withNotSaved(() => fill(likenessOf(name)));
    }
  }

  async list(): Promise<readonly KnownAccount[]> {
    const rows = await withNotSaved(() => this.#db.select().from(accounts).orderBy(asc(accounts.id)));
    return rows.map(({ name, roles, active, temporary, used }) => ({
      name,
      roles,
      active,
      temporary,
      used: used && instant(used.getTime()),
    }));
  }

  async create({ name, password, roles, temporary }: NewAccount): Promise<{ ok: true } | Refusal> {
    const [there] = await withNotSaved(() =>
      this.#db.select().from(accounts).where(looksLike(name)).limit(1),
    );
    if (there) return refuse('accountThere', { name: there.name });
    const row = {
      id: accountKey(name),
      name: name.trim(),
      likeness: likenessOf(name),
      passwordHash: await hashSecret(password),
      roles: [...roles],
      temporary,
    };
    const made = await withNotSaved(() =>
      this.#db.insert(accounts).values(row).onConflictDoNothing().returning({ id: accounts.id }),
    );
    return made.length > 0 ? { ok: true } : refuse('accountThere', { name: row.name });
  }

  async setRoles(name: string, roles: readonly Role[]): Promise<AccountChanged | Refusal> {
    return this.#change(name, { roles: [...roles] }, !roles.includes('admin'));
  }

  async setActive(name: string, active: boolean): Promise<AccountChanged | Refusal> {
    return this.#change(name, { active }, !active);
  }

  async setPassword(name: string, password: string, temporary: boolean): Promise<AccountChanged | Refusal> {
    // Whoever lost the phone with the app comes in again by this.
    const to = { passwordHash: await hashSecret(password), temporary, secondSecret: null };
    return this.#change(name, to, false);
  }

  /** Changes an account and ends its sessions, unless no administrator would be left. */
  async #change(name: string, to: Change, losesAdmin: boolean): Promise<AccountChanged | Refusal> {
    const changed = await withNotSaved(() =>
      this.#db.transaction(async (db): Promise<{ id: string; changed: AccountChanged } | Refusal> => {
        // Two administrators who close one another wait for each other here.
        const admins = await db
          .select({ id: accounts.id })
          .from(accounts)
          .where(sql`${accounts.active} and 'admin' = any(${accounts.roles})`)
          .orderBy(asc(accounts.id))
          .for('update');
        const [row] = await db
          .select()
          .from(accounts)
          .where(looksLike(name))
          .orderBy(exactFirst(name))
          .limit(1);
        if (!row) return refuse('unknownAccount');
        const others = admins.filter(({ id }) => id !== row.id);
        if (losesAdmin && others.length === 0 && others.length < admins.length) return refuse('lastAdmin');
        const version = row.version + 1;
        await db
          .update(accounts)
          .set({ ...to, version })
          .where(eq(accounts.id, row.id));
        return { id: row.id, changed: { ok: true, name: row.name, roles: to.roles ?? row.roles } };
      }),
    );
    if ('ok' in changed) return changed;
    await this.#sessions.revokeAccount(changed.id);
    return changed.changed;
  }
}

/** The account of this name, or one that would be taken for it. */
export function looksLike(name: string): SQL | undefined {
  return or(eq(accounts.id, accountKey(name)), eq(accounts.likeness, likenessOf(name)));
}

/** An earlier release may have let two be made that look the same. */
export function exactFirst(name: string): SQL {
  return sql`${accounts.id} = ${accountKey(name)} desc`;
}
