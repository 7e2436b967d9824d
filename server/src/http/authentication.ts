import { fastifyCookie } from '@fastify/cookie';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Actor, Role } from '@doi-thoai/shared/meeting/roles';
import { isRefusal, refuse, type Refusal } from '@doi-thoai/shared/engine/refusal';
import { lifetimes, type Accounts, type Session } from '../accounts/accounts.ts';
import type { Settings } from '../accounts/settings.ts';
import { clientAddress } from '../access/client-address.ts';
import { actorsOf, rolesOf, type Caller } from '../access/caller.ts';
import type { Meeting } from '@doi-thoai/shared/meeting/meeting';
import type { OpenStream } from '../streams/open-stream.ts';
import type { OriginGate } from '../access/request-origin.ts';
import { comesOverHttps } from '../access/request-scheme.ts';
import {
  callerOf,
  earlierSessionCookie,
  holdingAmong,
  holdsNothing,
  sessionCookieOf,
  type Holding,
} from '../access/session-cookie.ts';
import { answer } from './errors.ts';

declare module 'fastify' {
  interface FastifyRequest {
    caller: Caller;
    /** The sessions that came along, with their tokens. */
    holding: Holding;
    /** Why the token that came along is worth nothing. */
    sessionRefusal: Refusal | undefined;
  }
}

interface AuthenticationDependencies {
  readonly gate: OriginGate;
  readonly accounts: Accounts;
  readonly settings: Pick<Settings, 'installation'>;
  readonly origins: readonly string[];
}

/** Finds out who asks, before every request of the interface. */
export function authenticate(api: FastifyInstance, dependencies: AuthenticationDependencies): void {
  const { accounts, settings, gate } = dependencies;
  const { installation } = settings;
  api.decorateRequest('sessionRefusal', undefined);
  api.addHook('onRequest', async (request, reply) => {
    const address = clientAddress(request.raw);
    request.caller = { session: null, address };
    request.holding = holdsNothing;
    const foreign = request.method === 'GET' ? undefined : gate.refusalOf(request.raw);
    if (foreign) {
      request.log.info({ code: foreign.code, route: request.routeOptions.url }, 'request refused');
      return answer(reply, foreign);
    }
    const holding = await holdingAmong(request.cookies, installation, accounts);
    request.holding = holding;
    request.sessionRefusal = holding.refusal;
    request.caller = callerOf(holding, address);
    // A session in the cookie of an earlier release gets the one that is its own now.
    for (const held of [holding.seat, holding.account]) {
      if (!held || held.cookie === sessionCookieOf(installation, held.session.kind)) continue;
      setSession(reply, { ...held, ...dependencies });
      if (held.cookie !== earlierSessionCookie) reply.clearCookie(held.cookie, { path: '/' });
    }
    return undefined;
  });
}

/** Reads cookies; to be registered before `authenticate`. */
export const cookies = fastifyCookie;

interface NewSession {
  readonly token: string;
  readonly session: Session;
  readonly settings: Pick<Settings, 'installation'>;
  /** Configured origins from which browsers come. */
  readonly origins: readonly string[];
}

/**
 * The session's cookie: out of reach of scripts, of other sites' forms, and of lines that anyone can read. How long it
 * is kept is a length and no date, so that a tablet whose clock stands wrong keeps it as well.
 */
export function setSession(reply: FastifyReply, { token, session, settings, origins }: NewSession): void {
  const maxAge = lifetimes[session.kind] / 1000;
  const secure = comesOverHttps(reply.request.raw, origins);
  reply.setCookie(sessionCookieOf(settings.installation, session.kind), token, {
    ...{ path: '/', httpOnly: true, sameSite: 'lax', secure, maxAge },
  });
}

/** A browser is one device and one person: what it was of the same kind ends, and would stay on the fleet board else. */
export async function leaveSession(
  { holding }: FastifyRequest,
  kind: Session['kind'],
  { accounts }: Pick<AuthenticationDependencies, 'accounts'>,
): Promise<void> {
  const held = holding[kind];
  if (held) await accounts.signOut(held.token);
}

/** Takes the cookies of one kind of session away, also where an earlier release kept it. */
export function clearSession(
  { holding }: FastifyRequest,
  reply: FastifyReply,
  kind: Session['kind'],
  { installation }: Pick<Settings, 'installation'>,
): void {
  const names = new Set([sessionCookieOf(installation, kind), holding[kind]?.cookie]);
  for (const name of names) if (name !== undefined) reply.clearCookie(name, { path: '/' });
}

/** The refusal when the caller is in none of these roles in the meeting. */
export function refuseUnless(
  request: FastifyRequest,
  open: OpenStream<Meeting>,
  roles: readonly Role[],
): Refusal | undefined {
  if (!open.exists) return refuse('unknownMeeting');
  const granted = actorAmong(request, open, roles);
  return isRefusal(granted) ? granted : undefined;
}

/** As whom the caller is in one of these roles in the meeting; the refusal when it is in none. */
export function actorAmong(
  request: FastifyRequest,
  open: OpenStream<Meeting>,
  roles: readonly Role[],
): Actor | Refusal {
  if (!open.exists) return refuse('unknownMeeting');
  const actor = actorsOf(open.state, request.caller).find(({ role }) => roles.includes(role));
  if (actor) return actor;
  return request.sessionRefusal ?? refuse(request.caller.session ? 'notAllowed' : 'notSignedIn');
}

/** The refusal when the caller does not coordinate: what goes over all conferences is for nobody else. */
export function refuseUnlessCoordinator({ caller, sessionRefusal }: FastifyRequest): Refusal | undefined {
  if (rolesOf(caller).includes('coordinator')) return undefined;
  return sessionRefusal ?? refuse(caller.session ? 'notAllowed' : 'notSignedIn');
}
