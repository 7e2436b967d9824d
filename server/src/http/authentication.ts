import { fastifyCookie } from '@fastify/cookie';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Role } from '@doi-thoai/shared/meeting/roles';
import { refuse, type Refusal } from '@doi-thoai/shared/engine/refusal';
import { lifetimes, type Accounts, type Session } from '../accounts/accounts.ts';
import type { Settings } from '../accounts/settings.ts';
import { clientAddress } from '../access/client-address.ts';
import { actorsOf, type Caller } from '../access/caller.ts';
import type { Meeting } from '@doi-thoai/shared/meeting/meeting';
import type { OpenStream } from '../streams/open-stream.ts';
import type { OriginGate } from '../access/request-origin.ts';
import { comesOverHttps } from '../access/request-scheme.ts';
import { earlierSessionCookie, sessionCookieOf, tokenAmong } from '../access/session-cookie.ts';
import { answer } from './errors.ts';

declare module 'fastify' {
  interface FastifyRequest {
    caller: Caller;
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
    const foreign = request.method === 'GET' ? undefined : gate.refusalOf(request.raw);
    if (foreign) {
      request.log.info({ code: foreign.code, route: request.routeOptions.url }, 'request refused');
      return answer(reply, foreign);
    }
    const token = tokenAmong(request.cookies, installation);
    if (token === undefined) return undefined;
    const found = await accounts.sessionOf(token);
    if (!found.ok) {
      request.sessionRefusal = found;
      return undefined;
    }
    request.caller = { session: found.session, address };
    // A cookie of an earlier release gets this installation's own name.
    if (request.cookies[sessionCookieOf(installation)] === undefined)
      setSession(reply, { token, session: found.session, ...dependencies });
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
  reply.setCookie(sessionCookieOf(settings.installation), token, {
    ...{ path: '/', httpOnly: true, sameSite: 'lax', secure, maxAge },
  });
}

/** A browser is one: the seat that it had would stay on the fleet board as a device that never comes. */
export async function leaveSession(
  { caller, cookies }: FastifyRequest,
  { accounts, settings }: Pick<AuthenticationDependencies, 'accounts' | 'settings'>,
): Promise<void> {
  const token = tokenAmong(cookies, settings.installation);
  if (token !== undefined && caller.session?.kind === 'seat') await accounts.signOut(token);
}

/** Takes the session's cookie away, also one of an earlier release. */
export function clearSession(reply: FastifyReply, { installation }: Pick<Settings, 'installation'>): void {
  for (const name of [sessionCookieOf(installation), earlierSessionCookie])
    reply.clearCookie(name, { path: '/' });
}

/** The refusal when the caller is in none of these roles in the meeting. */
export function refuseUnless(
  request: FastifyRequest,
  open: OpenStream<Meeting>,
  roles: readonly Role[],
): Refusal | undefined {
  if (!open.exists) return refuse('unknownMeeting');
  const actors = actorsOf(open.state, request.caller);
  if (actors.some(({ role }) => roles.includes(role))) return undefined;
  return request.sessionRefusal ?? refuse(request.caller.session ? 'notAllowed' : 'notSignedIn');
}
