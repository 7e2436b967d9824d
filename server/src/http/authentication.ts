import { fastifyCookie } from '@fastify/cookie';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Role } from '@doi-thoai/shared/meeting/roles';
import { refuse, type Refusal } from '@doi-thoai/shared/engine/refusal';
import type { Accounts } from '../accounts/accounts.ts';
import { clientAddress } from '../access/client-address.ts';
import { actorsOf, type Caller } from '../access/caller.ts';
import type { Meeting } from '@doi-thoai/shared/meeting/meeting';
import type { OpenStream } from '../streams/open-stream.ts';
import { isFromOurPages } from '../access/request-origin.ts';
import { comesOverHttps } from '../access/request-scheme.ts';
import { sessionCookie } from '../access/session-cookie.ts';
import { answer } from './errors.ts';

declare module 'fastify' {
  interface FastifyRequest {
    caller: Caller;
    /** Why the token that came along is worth nothing. */
    sessionRefusal: Refusal | undefined;
  }
}

interface AuthenticationDependencies {
  readonly accounts: Accounts;
  readonly origins: readonly string[];
}

/** Finds out who asks, before every request of the interface. */
export function authenticate(api: FastifyInstance, { accounts, origins }: AuthenticationDependencies): void {
  api.decorateRequest('sessionRefusal', undefined);
  api.addHook('onRequest', async (request, reply) => {
    const address = clientAddress(request.raw);
    request.caller = { session: null, address };
    if (request.method !== 'GET' && !isFromOurPages(request.raw, origins)) {
      request.log.info({ code: 'wrongOrigin', route: request.routeOptions.url }, 'request refused');
      return answer(reply, refuse('wrongOrigin'));
    }
    const token = request.cookies[sessionCookie];
    if (token === undefined) return undefined;
    const found = await accounts.sessionOf(token);
    if (found.ok) request.caller = { session: found.session, address };
    else request.sessionRefusal = found;
    return undefined;
  });
}

/** Reads cookies; to be registered before `authenticate`. */
export const cookies = fastifyCookie;

interface NewSession {
  readonly token: string;
  readonly expiresAt: number;
  /** Configured origins from which browsers come. */
  readonly origins: readonly string[];
}

/** The session's cookie: out of reach of scripts, of other sites' forms, and of lines that anyone can read. */
export function setSession(reply: FastifyReply, { token, expiresAt, origins }: NewSession): void {
  const expires = new Date(expiresAt);
  const secure = comesOverHttps(reply.request.raw, origins);
  reply.setCookie(sessionCookie, token, { path: '/', httpOnly: true, sameSite: 'lax', secure, expires });
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
