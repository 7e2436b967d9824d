import { z } from 'zod';
import { addressOf, seatsOf } from '@doi-thoai/shared/meeting/seats';
import type { Session } from '../accounts/accounts.ts';
import { accountOf } from '../access/caller.ts';
import type { Api, HttpDependencies } from './dependencies.ts';
import { answer } from './errors.ts';
import { clearSession, leaveSession, setSession } from './authentication.ts';
import { meetingKind } from '../streams/meeting-kind.ts';

/** People sign in with a name and a password. */
export function signInRoutes(api: Api, dependencies: HttpDependencies): void {
  const { accounts, book, limits, streams, settings } = dependencies;
  api.post(
    '/api/sign-in',
    {
      schema: {
        tags: ['access'],
        summary:
          'Sign in with a name, a password and, where the account asks for it, the code of an app; the seat of this browser stays',
        body: z.strictObject({
          name: z.string().max(200),
          password: z.string().max(1000),
          code: z.string().max(20).optional(),
          // Pages of an earlier release asked whether the seat is given up.
          leave: z.boolean().optional(),
        }),
      },
    },
    async (request, reply) => {
      const { name, password, code } = request.body;
      const tooMany =
        (await limits.count('signIn', `${name.toLowerCase()} ${request.caller.address}`)) ??
        (await limits.count('signInThere', request.caller.address));
      if (tooMany) return answer(reply, tooMany);
      const signedIn = await accounts.signIn(name, password, code);
      if (!signedIn.ok) {
        request.log.info({ code: signedIn.code }, 'sign-in refused');
        return answer(reply, signedIn);
      }
      const { token, session } = signedIn;
      await leaveSession(request, 'account', dependencies);
      setSession(reply, { token, session, ...dependencies });
      const who = { who: session.account, whom: session.account, device: session.id, stream: null };
      await book.note({ act: 'signedIn', ...who }, session.id);
      return answer(reply, { ok: true, roles: session.roles, temporary: session.temporary });
    },
  );

  api.post(
    '/api/sign-out',
    {
      schema: {
        tags: ['access'],
        summary:
          'Sign out; the seat of this browser stays, unless `what` says that it is the seat to be left',
        body: z.object({ what: z.enum(['account', 'seat']).optional() }).nullish(),
      },
    },
    async (request, reply) => {
      const what = request.body?.what ?? 'account';
      await leaveSession(request, what, dependencies);
      clearSession(request, reply, what, settings);
      return answer(reply, { ok: true });
    },
  );

  api.get(
    '/api/me',
    {
      schema: {
        tags: ['access'],
        summary: 'Who this browser is: a seat, somebody signed in, both or neither',
      },
    },
    async ({ caller }) => {
      const { session } = caller;
      const own = accountOf(caller);
      return {
        account: own ? { name: own.account, roles: own.roles, temporary: own.temporary } : null,
        seat: session?.kind === 'seat' ? await seatOf(session) : null,
      };
    },
  );

  function seatOf({ meeting, seat: id }: Extract<Session, { kind: 'seat' }>) {
    return streams.with(meetingKind, meeting, ({ state }) => {
      const seat = seatsOf(state).find((one) => one.id === id);
      if (!seat) return null;
      return { meeting, id, role: seat.role, name: seat.name, address: addressOf(meeting, seat) };
    });
  }
}
