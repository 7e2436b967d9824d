import type { FastifyRequest } from 'fastify';
import { refuse, type Refusal } from '@doi-thoai/shared/engine/refusal';
import { rolesOf } from '../access/caller.ts';
import type { Api, HttpDependencies } from './dependencies.ts';
import { answer } from './errors.ts';

/** The sample conferences, which whoever keeps the office takes out before the work begins. */
export function sampleRoutes(api: Api, { samples }: HttpDependencies): void {
  api.get(
    '/api/office/samples',
    { schema: { tags: ['streams'], summary: 'The sample conferences that are still there' } },
    async (request, reply) => {
      const barred = barredFrom(request);
      return answer(reply, barred ?? { ok: true, samples: await samples.listed() });
    },
  );

  api.post(
    '/api/office/samples/remove',
    { schema: { tags: ['streams'], summary: 'Take every sample conference out; what people made stays' } },
    async (request, reply) => {
      const barred = barredFrom(request);
      if (barred) return answer(reply, barred);
      return answer(reply, (await samples.remove()) ?? { ok: true });
    },
  );
}

function barredFrom({ caller, sessionRefusal }: FastifyRequest): Refusal | undefined {
  if (rolesOf(caller).some((role) => role === 'coordinator' || role === 'admin')) return undefined;
  return sessionRefusal ?? refuse(caller.session ? 'notAllowed' : 'notSignedIn');
}
