import type { NodePgDatabase } from 'drizzle-orm/node-postgres';
import { Secret, TOTP } from 'otpauth';
import type { Pool } from 'pg';
import { refuse, type Refusal } from '@doi-thoai/shared/engine/refusal';
import { withNotSaved } from '../journal/pg-errors.ts';
import { accounts } from './schema/accounts.ts';
import { and, eq, isNull, lt, or, drizzle } from '../drizzle.ts';

type Row = typeof accounts.$inferSelect;

const issuer = 'Đối Thoại';
/** As many bytes as RFC 4226 wants. */
const secretBytes = 20;
/** A phone's clock may be half a minute off. */
const periodsOff = 1;

/** What somebody's authenticator app is given. */
export interface SecondStepOffer {
  /** Base32, to be typed where no camera is. */
  readonly secret: string;
  /** For the app: `otpauth://totp/…`. */
  readonly address: string;
}

/** Codes of an authenticator app, asked after the password of whoever wants that (RFC 6238). */
export class SecondSteps {
  readonly #db: NodePgDatabase;

  constructor(pool: Pool) {
    this.#db = drizzle(pool);
  }

  /** Nothing is kept until a code of it was typed. */
  offer(name: string): SecondStepOffer {
    const secret = new Secret({ size: secretBytes });
    return { secret: secret.base32, address: appOf(secret, name).toString() };
  }

  /** Refusal: wrongSecondCode. */
  async turnOn(account: Row, secret: string, code: string): Promise<{ ok: true } | Refusal> {
    const period = periodOf(secret, code);
    if (period === undefined) return refuse('wrongSecondCode');
    await this.#save(account, { secondSecret: secret, secondTaken: period });
    return { ok: true };
  }

  async turnOff(account: Row): Promise<void> {
    await this.#save(account, { secondSecret: null, secondTaken: null });
  }

  /** Takes a code, which is good once. Refusals: secondCodeNeeded, wrongSecondCode. */
  async take({ id, secondSecret }: Row, code: string | undefined): Promise<{ ok: true } | Refusal> {
    if (secondSecret === null) return { ok: true };
    if (code === undefined || code.trim() === '') return refuse('secondCodeNeeded');
    const period = periodOf(secondSecret, code);
    if (period === undefined) return refuse('wrongSecondCode');
    const notYet = or(isNull(accounts.secondTaken), lt(accounts.secondTaken, period));
    const taken = await withNotSaved(() =>
      this.#db
        .update(accounts)
        .set({ secondTaken: period })
        .where(and(eq(accounts.id, id), eq(accounts.secondSecret, secondSecret), notYet))
        .returning({ id: accounts.id }),
    );
    return taken.length > 0 ? { ok: true } : refuse('wrongSecondCode');
  }

  async #save({ id }: Row, to: Pick<Row, 'secondSecret' | 'secondTaken'>): Promise<void> {
    await withNotSaved(() => this.#db.update(accounts).set(to).where(eq(accounts.id, id)));
  }
}

function appOf(secret: Secret, label: string): TOTP {
  return new TOTP({ issuer, label, secret });
}

/** The half minute that the code is of; undefined for a wrong one. */
function periodOf(secret: string, code: string): number | undefined {
  const app = appOf(Secret.fromBase32(secret), '');
  const off = app.validate({ token: code.replaceAll(/\s/g, ''), window: periodsOff });
  return off === null ? undefined : app.counter() + off;
}
