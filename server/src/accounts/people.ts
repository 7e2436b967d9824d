import type { NodePgDatabase } from 'drizzle-orm/node-postgres';
import type { Pool } from 'pg';
import type { Role } from '@doi-thoai/shared/meeting/roles';
import { accountKey } from '@doi-thoai/shared/text/account-key';
import { withNotSaved } from '../journal/pg-errors.ts';
import { refuse, type Refusal } from '@doi-thoai/shared/engine/refusal';
import type { AccountSession } from './accounts.ts';
import { likenessOf } from './account-name.ts';
import { exactFirst, looksLike } from './account-register.ts';
import { passwordProblem } from './own-password.ts';
import { accounts } from './schema/accounts.ts';
import type { SecondStepOffer, SecondSteps } from './second-step.ts';
import { hashSecret, isSecret, newToken } from './secrets.ts';
import type { Sessions } from './sessions.ts';
import { and, eq, sql, drizzle } from '../drizzle.ts';

type Row = typeof accounts.$inferSelect;

/** What somebody types to change the second step: the password, and a code of the app. */
export interface SecondStepTyped {
  readonly current: string;
  readonly code: string;
}

/** People who sign in with a name and a password. */
export class People {
  readonly #db: NodePgDatabase;
  readonly #sessions: Sessions;
  readonly #secondSteps: SecondSteps;
  /** Nobody's: a name that does not exist takes as long to refuse as one that does. */
  readonly #nobody = hashSecret(newToken());

  constructor(pool: Pool, sessions: Sessions, secondSteps: SecondSteps) {
    this.#db = drizzle(pool);
    this.#sessions = sessions;
    this.#secondSteps = secondSteps;
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
    const id = accountKey(name);
    const facts = { name: name.trim(), passwordHash: await hashSecret(password), roles: [...roles] };
    const likeness = sql`(select ${likenessOf(name)}::text
      where not exists (select from account where likeness = ${likenessOf(name)}))`;
    await withNotSaved(() =>
      this.#db
        .insert(accounts)
        .values({ id, ...facts, likeness })
        .onConflictDoUpdate({ target: accounts.id, set: { ...facts, temporary: false, secondSecret: null } }),
    );
    await this.#sessions.revokeAccount(id);
  }

  async any(): Promise<boolean> {
    const found = await withNotSaved(() => this.#db.select({ id: accounts.id }).from(accounts).limit(1));
    return found.length > 0;
  }

  async signIn(
    name: string,
    password: string,
    code?: string,
  ): Promise<{ ok: true; token: string; session: AccountSession } | Refusal> {
    const account = await this.#whoKnows(name, password);
    if (!account) return refuse('wrongPassword');
    const taken = await this.#secondSteps.take(account, code);
    return taken.ok ? { ok: true, ...(await this.#sessions.begin(account)) } : taken;
  }

  /**
   * Somebody chooses a password; every session of theirs ends, and a new one begins. Refusals: wrongPassword,
   * passwordTooShort, passwordCommon.
   */
  async choosePassword(
    name: string,
    current: string,
    next: string,
  ): Promise<{ ok: true; token: string; session: AccountSession } | Refusal> {
    const account = await this.#whoKnows(name, current);
    if (!account) return refuse('wrongPassword');
    const problem = passwordProblem(next, account.name);
    if (problem) return problem;
    const changed = { passwordHash: await hashSecret(next), temporary: false, version: account.version + 1 };
    const [row] = await withNotSaved(() =>
      this.#db
        .update(accounts)
        .set(changed)
        .where(and(eq(accounts.id, account.id), eq(accounts.version, account.version)))
        .returning(),
    );
    // Somebody gave it another one just now.
    if (!row) return refuse('wrongPassword');
    await this.#sessions.revokeAccount(account.id);
    return { ok: true, ...(await this.#sessions.begin(row)) };
  }

  async hasSecondStep(name: string): Promise<boolean> {
    const secret = (await this.#named(name))?.secondSecret;
    return secret !== undefined && secret !== null;
  }

  offerSecondStep(name: string): SecondStepOffer {
    return this.#secondSteps.offer(name);
  }

  async turnSecondStepOn(
    name: string,
    { current, secret, code }: SecondStepTyped & { readonly secret: string },
  ): Promise<{ ok: true } | Refusal> {
    const account = await this.#whoKnows(name, current);
    return account ? this.#secondSteps.turnOn(account, secret, code) : refuse('wrongPassword');
  }

  async turnSecondStepOff(name: string, { current, code }: SecondStepTyped): Promise<{ ok: true } | Refusal> {
    const account = await this.#whoKnows(name, current);
    if (!account) return refuse('wrongPassword');
    const taken = await this.#secondSteps.take(account, code);
    if (taken.ok) await this.#secondSteps.turnOff(account);
    return taken;
  }

  /** The account of this name whose password this is, unless it is closed. */
  async #whoKnows(name: string, password: string): Promise<Row | undefined> {
    const account = await this.#named(name);
    const right = await isSecret(password, account?.passwordHash ?? (await this.#nobody));
    return account?.active && right ? account : undefined;
  }

  async #named(name: string): Promise<Row | undefined> {
    const [account] = await withNotSaved(() =>
      this.#db.select().from(accounts).where(looksLike(name)).orderBy(exactFirst(name)).limit(1),
    );
    return account;
  }
}
