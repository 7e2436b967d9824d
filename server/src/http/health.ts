import type { FastifyInstance } from 'fastify';
import type { HttpParts } from './dependencies.ts';

/** For load balancers and monitoring. */
export function healthRoutes(http: FastifyInstance, { journal, metrics }: HttpParts): void {
  const hide = { schema: { hide: true } };
  http.get('/healthz', hide, () => ({ ok: true }));
  http.get('/readyz', hide, async (_request, reply) => {
    const ready = await journal.head('readiness').then(
      () => true,
      () => false,
    );
    return reply.code(ready ? 200 : 503).send({ ok: ready });
  });
  http.get('/metrics', hide, (_request, reply) =>
    reply.type('text/plain; version=0.0.4; charset=utf-8').send(metrics.text()),
  );
}
