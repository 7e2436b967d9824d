import { z } from 'zod';
import { addressOf, seatsOf } from '@doi-thoai/shared/meeting/seats';
import type { Session } from '../accounts/accounts.ts';
import { sessionCookie } from '../access/session-cookie.ts';
import type { Api, HttpDependencies } from './dependencies.ts';
import { answer } from './errors.ts';
import { setSession } from './authentication.ts';
import { meetingKind } from '../streams/meeting-kind.ts';

/** People sign in with a name and a password. */
export function signInRoutes(api: Api, { accounts, limits, streams, origins }: HttpDependencies): void {
  api.post(
    '/api/sign-in',
    {
      schema: {
        tags: ['access'],
        summary: 'Sign in with a name and a password',
        body: z.strictObject({ name: z.string().max(200), password: z.string().max(1000) }),
      },
    },
    async (request, reply) => {
      const { name, password } = request.body;
      const tooMany =
        (await limits.count('signIn', `${name.toLowerCase()} ${request.caller.address}`)) ??
        (await limits.count('signInThere', request.caller.address));
      if (tooMany) return answer(reply, tooMany);
      const signedIn = await accounts.signIn(name, password);
      if (!signedIn.ok) {
        request.log.info({ code: signedIn.code }, 'sign-in refused');
        return answer(reply, signedIn);
      }
      const { token, session } = signedIn;
      setSession(reply, { token, expiresAt: session.expiresAt, origins });
      return answer(reply, { ok: true, roles: session.roles });
    },
  );

  api.post(
    '/api/sign-out',
    { schema: { tags: ['access'], summary: 'End this session' } },
    async (request, reply) => {
      const token = request.cookies[sessionCookie];
      if (token !== undefined) await accounts.signOut(token);
      reply.clearCookie(sessionCookie, { path: '/' });
      return answer(reply, { ok: true });
    },
  );

  api.get('/api/me', { schema: { tags: ['access'], summary: 'Who this browser is' } }, async ({ caller }) => {
    const { session } = caller;
    if (session?.kind === 'account')
      return { account: { name: session.account, roles: session.roles }, seat: null };
    return { account: null, seat: session && (await seatOf(session)) };
  });

  function seatOf({ meeting, seat: id }: Extract<Session, { kind: 'seat' }>) {
    return streams.with(meetingKind, meeting, ({ state }) => {
      const seat = seatsOf(state).find((one) => one.id === id);
      if (!seat) return null;
      return { meeting, id, role: seat.role, name: seat.name, address: addressOf(meeting, seat) };
    });
  }
}
