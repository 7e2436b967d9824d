import { eq } from 'drizzle-orm';
import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres';
import type { Pool } from 'pg';
import type { Role } from '@doi-thoai/shared/meeting/roles';
import { withNotSaved } from '../journal/pg-errors.ts';
import { refuse, type Refusal } from '@doi-thoai/shared/engine/refusal';
import type { AccountSession } from './accounts.ts';
import { accounts } from './schema/accounts.ts';
import { hashSecret, isSecret, newToken } from './secrets.ts';
import type { Sessions } from './sessions.ts';

/** People who sign in with a name and a password. */
export class People {
  readonly #db: NodePgDatabase;
  readonly #sessions: Sessions;
  /** Nobody's: a name that does not exist takes as long to refuse as one that does. */
  readonly #nobody = hashSecret(newToken());

  constructor(pool: Pool, sessions: Sessions) {
    this.#db = drizzle(pool);
    this.#sessions = sessions;
  }

  async save({
    name,
    password,
    roles,
  }: {
    name: string;
    password: string;
    roles: readonly Role[];
  }): Promise<void> {
    const id = idOf(name);
    const facts = { name: name.trim(), passwordHash: await hashSecret(password), roles: [...roles] };
    await withNotSaved(() =>
      this.#db
        .insert(accounts)
        .values({ id, ...facts })
        .onConflictDoUpdate({ target: accounts.id, set: facts }),
    );
    await this.#sessions.revokeAccount(id);
  }

  async setActive(name: string, active: boolean): Promise<boolean> {
    const id = idOf(name);
    const found = await withNotSaved(() =>
      this.#db.update(accounts).set({ active }).where(eq(accounts.id, id)).returning({ id: accounts.id }),
    );
    if (!active) await this.#sessions.revokeAccount(id);
    return found.length > 0;
  }

  async any(): Promise<boolean> {
    const found = await withNotSaved(() => this.#db.select({ id: accounts.id }).from(accounts).limit(1));
    return found.length > 0;
  }

  async signIn(
    name: string,
    password: string,
  ): Promise<{ ok: true; token: string; session: AccountSession } | Refusal> {
    const [account] = await withNotSaved(() =>
      this.#db
        .select()
        .from(accounts)
        .where(eq(accounts.id, idOf(name))),
    );
    const right = await isSecret(password, account?.passwordHash ?? (await this.#nobody));
    if (!account?.active || !right) return refuse('wrongPassword');
    return { ok: true, ...(await this.#sessions.begin(account)) };
  }
}

/** The name as it is compared. */
function idOf(name: string): string {
  return name.normalize('NFC').replaceAll('\0', '').trim().toLowerCase();
}
