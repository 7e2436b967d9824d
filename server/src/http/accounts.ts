import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { refuse, type Refusal } from '@doi-thoai/shared/engine/refusal';
import { newPassword } from '../accounts/secrets.ts';
import type { Api, HttpDependencies } from './dependencies.ts';
import { answer } from './errors.ts';

/** Roles that belong to a person and not to a device in a hall. */
const personal = ['admin', 'coordinator', 'moderator', 'supervisor', 'press'] as const;

const name = z.string().trim().min(1).max(120);

/** People who sign in; administrators alone decide who they are. */
export function accountRoutes(api: Api, { accounts }: HttpDependencies): void {
  api.post(
    '/api/accounts',
    {
      schema: {
        tags: ['access'],
        summary: 'Create an account, or give it other roles; the answer shows its new password once',
        body: z.strictObject({ name, roles: z.array(z.enum(personal)).min(1).max(personal.length) }),
      },
    },
    async (request, reply) => {
      const refusal = unlessAdmin(request);
      if (refusal) return answer(reply, refusal);
      const password = newPassword();
      await accounts.saveAccount({ ...request.body, password });
      return answer(reply, { ok: true, name: request.body.name, password });
    },
  );

  api.post(
    '/api/accounts/close',
    {
      schema: {
        tags: ['access'],
        summary: 'Close an account; its sessions end at once',
        body: z.strictObject({ name }),
      },
    },
    async (request, reply) => {
      const refusal = unlessAdmin(request);
      if (refusal) return answer(reply, refusal);
      const known = await accounts.setActive(request.body.name, false);
      return answer(reply, known ? { ok: true } : refuse('unknownAccount'));
    },
  );
}

function unlessAdmin({ caller, sessionRefusal }: FastifyRequest): Refusal | undefined {
  const { session } = caller;
  if (session?.kind === 'account' && session.roles.includes('admin')) return undefined;
  return sessionRefusal ?? refuse(session ? 'notAllowed' : 'notSignedIn');
}
