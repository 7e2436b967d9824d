import { z } from 'zod';
import { addressOf, seatsOf } from '@doi-thoai/shared/meeting/seats';
import { refuse } from '@doi-thoai/shared/engine/refusal';
import type { Session } from '../accounts/accounts.ts';
import { tokenAmong } from '../access/session-cookie.ts';
import type { Api, HttpDependencies } from './dependencies.ts';
import { answer } from './errors.ts';
import { clearSession, leaveSession, setSession } from './authentication.ts';
import { heldBy } from './held-seat.ts';
import { meetingKind } from '../streams/meeting-kind.ts';

/** People sign in with a name and a password. */
export function signInRoutes(api: Api, dependencies: HttpDependencies): void {
  const { accounts, limits, streams, settings } = dependencies;
  api.post(
    '/api/sign-in',
    {
      schema: {
        tags: ['access'],
        summary: 'Sign in with a name and a password; `leave` gives up the seat that this browser has',
        body: z.strictObject({
          name: z.string().max(200),
          password: z.string().max(1000),
          leave: z.boolean().optional(),
        }),
      },
    },
    async (request, reply) => {
      const { name, password, leave } = request.body;
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
      const held =
        request.caller.session?.kind === 'seat' ? await heldBy(request.caller, streams) : undefined;
      if (held !== undefined && !leave) {
        await accounts.signOut(token);
        return answer(reply, refuse('seatHeld', { held, wanted: session.account }));
      }
      await leaveSession(request, dependencies);
      setSession(reply, { token, session, ...dependencies });
      return answer(reply, { ok: true, roles: session.roles });
    },
  );

  api.post(
    '/api/sign-out',
    { schema: { tags: ['access'], summary: 'End this session' } },
    async (request, reply) => {
      const token = tokenAmong(request.cookies, settings.installation);
      if (token !== undefined) await accounts.signOut(token);
      clearSession(reply, settings);
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
