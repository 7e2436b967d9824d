import { fastifyCookie } from '@fastify/cookie';
import type { Refusal } from '@doi-thoai/shared/engine/refusal';
import type { Accounts, AccountSession, SeatSession, Session } from '../accounts/accounts.ts';
import type { Caller } from './caller.ts';

/** The cookie of earlier releases; it is read where an installation's own are missing. */
export const earlierSessionCookie = 'doi-thoai';

/**
 * The name of the cookie that holds a session's token: a browser may be one device and one person, with a cookie for
 * each. Cookies know hosts and no ports, so two installations on one host need names of their own.
 */
export function sessionCookieOf(installation: string, kind: Session['kind']): string {
  const name = `${earlierSessionCookie}-${installation}`;
  return kind === 'seat' ? name : `${name}-account`;
}

/** A session, with its token and the name of the cookie that it came in. */
export interface HeldSession<Of extends Session> {
  readonly token: string;
  readonly session: Of;
  readonly cookie: string;
}

/** What a browser holds: a seat, an account, both or neither. */
export interface Holding {
  readonly seat: HeldSession<SeatSession> | undefined;
  readonly account: HeldSession<AccountSession> | undefined;
  /** Why a token that came along is worth nothing. */
  readonly refusal: Refusal | undefined;
}

export const holdsNothing: Holding = { seat: undefined, account: undefined, refusal: undefined };

type Cookies = Readonly<Record<string, string | undefined>>;

/**
 * The sessions among a request's cookies. An earlier release kept either kind in the cookie that is the seat's now, so a
 * token tells by itself what it is of. Throws `NotSaved`.
 */
export async function holdingAmong(
  cookies: Cookies,
  installation: string,
  accounts: Pick<Accounts, 'sessionOf'>,
): Promise<Holding> {
  const own = [sessionCookieOf(installation, 'seat'), sessionCookieOf(installation, 'account')];
  const names = own.some((name) => cookies[name] !== undefined) ? own : [earlierSessionCookie];
  let holding = holdsNothing;
  for (const cookie of names) {
    const token = cookies[cookie];
    if (token === undefined) continue;
    const found = await accounts.sessionOf(token);
    if (!found.ok) holding = { ...holding, refusal: holding.refusal ?? found };
    else if (found.session.kind === 'seat')
      holding = { ...holding, seat: holding.seat ?? { token, session: found.session, cookie } };
    // The cookie of accounts comes last and is the newer one.
    else holding = { ...holding, account: { token, session: found.session, cookie } };
  }
  return holding;
}

/** The same from a request's `Cookie` header. */
export function holdingIn(
  header: string | undefined,
  installation: string,
  accounts: Pick<Accounts, 'sessionOf'>,
): Promise<Holding> {
  if (header === undefined) return Promise.resolve(holdsNothing);
  return holdingAmong(fastifyCookie.parse(header), installation, accounts);
}

/** Who asks: the seat first, for a device in a hall is what it is there for, and the person beside it. */
export function callerOf({ seat, account }: Holding, address: string): Caller {
  if (!seat) return { session: account?.session ?? null, address };
  return { session: seat.session, address, ...(account ? { account: account.session } : {}) };
}
