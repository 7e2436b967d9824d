import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { AccessAct } from '@doi-thoai/shared/access/vocabulary';
import { refuse, type Refusal } from '@doi-thoai/shared/engine/refusal';
import { accountOf } from '../access/caller.ts';
import type { AccountSession } from '../accounts/accounts.ts';
import type { Api, HttpDependencies } from './dependencies.ts';
import { answer } from './errors.ts';

const code = z.string().max(20);
const current = z.string().max(1000);
/** Base32, as it was offered. */
const secret = z.string().regex(/^[A-Z2-7]{32}$/);

/** Who wants is asked for a code of an authenticator app after the password. */
export function secondStepRoutes(api: Api, dependencies: HttpDependencies): void {
  const { accounts, book, limits } = dependencies;

  api.get(
    '/api/second-step',
    { schema: { tags: ['access'], summary: "Whether signing in with one's own account has a second step" } },
    (request, reply) =>
      own(request, reply, async ({ account }) => ({ ok: true, on: await accounts.hasSecondStep(account) })),
  );
  api.post(
    '/api/second-step/offer',
    { schema: { tags: ['access'], summary: 'A secret for an authenticator app; nothing is kept yet' } },
    (request, reply) =>
      own(request, reply, ({ account }) =>
        Promise.resolve({ ok: true, ...accounts.offerSecondStep(account) }),
      ),
  );
  api.post(
    '/api/second-step/on',
    {
      schema: {
        tags: ['access'],
        summary: 'Turn the second step on, with the password and a code of the offered secret',
        body: z.strictObject({ current, secret, code }),
      },
    },
    (request, reply) =>
      change(request, reply, 'secondStepOn', ({ account }) =>
        accounts.turnSecondStepOn(account, request.body),
      ),
  );
  api.post(
    '/api/second-step/off',
    {
      schema: {
        tags: ['access'],
        summary: 'Turn the second step off, with the password and a code',
        body: z.strictObject({ current, code }),
      },
    },
    (request, reply) =>
      change(request, reply, 'secondStepOff', ({ account }) =>
        accounts.turnSecondStepOff(account, request.body),
      ),
  );

  async function own(
    request: FastifyRequest,
    reply: FastifyReply,
    follow: (own: AccountSession) => Promise<{ readonly ok: true } | Refusal>,
  ): Promise<FastifyReply> {
    const account = accountOf(request.caller);
    if (account) return answer(reply, await follow(account));
    return answer(
      reply,
      request.sessionRefusal ?? refuse(request.caller.session ? 'notAllowed' : 'notSignedIn'),
    );
  }

  function change(
    request: FastifyRequest,
    reply: FastifyReply,
    act: AccessAct,
    follow: (own: AccountSession) => Promise<{ ok: true } | Refusal>,
  ): Promise<FastifyReply> {
    return own(request, reply, async (session) => {
      const { account, id: device } = session;
      // Password and code could be guessed here as well as at the door.
      const tooMany = await limits.count('signIn', `${account.toLowerCase()} ${request.caller.address}`);
      const changed = tooMany ?? (await follow(session));
      if (changed.ok) await book.note({ act, who: account, whom: account, device, stream: null });
      return changed;
    });
  }
}
