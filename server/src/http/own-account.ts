import { z } from 'zod';
import { refuse } from '@doi-thoai/shared/engine/refusal';
import { accountOf } from '../access/caller.ts';
import type { Api, HttpDependencies } from './dependencies.ts';
import { setSession } from './authentication.ts';
import { answer } from './errors.ts';

/** What people do with their own account. */
export function ownAccountRoutes(api: Api, dependencies: HttpDependencies): void {
  const { accounts, book, limits } = dependencies;
  api.post(
    '/api/password',
    {
      schema: {
        tags: ['access'],
        summary: "Change one's own password; every other session of the account ends",
        body: z.strictObject({ current: z.string().max(1000), next: z.string().max(1000) }),
      },
    },
    async (request, reply) => {
      const { session, address } = request.caller;
      const own = accountOf(request.caller);
      if (!own)
        return answer(reply, request.sessionRefusal ?? refuse(session ? 'notAllowed' : 'notSignedIn'));
      // The current one could be guessed here as well as at the door.
      const tooMany = await limits.count('signIn', `${own.account.toLowerCase()} ${address}`);
      if (tooMany) return answer(reply, tooMany);
      const { current, next } = request.body;
      const chosen = await accounts.choosePassword(own.account, current, next);
      if (!chosen.ok) return answer(reply, chosen);
      setSession(reply, { ...chosen, ...dependencies });
      const { account, id } = chosen.session;
      await book.note({ act: 'passwordChanged', who: account, whom: account, device: id, stream: null }, id);
      return answer(reply, { ok: true, roles: chosen.session.roles });
    },
  );
}
