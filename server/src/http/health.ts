import type { FastifyInstance } from 'fastify';
import type { HttpParts } from './dependencies.ts';

/** For load balancers and monitoring. */
export function healthRoutes(
  http: FastifyInstance,
  { isMigratedByNewer, streams, metrics }: HttpParts,
): void {
  const hide = { schema: { hide: true } };
  http.get('/healthz', hide, () => ({ ok: true }));
  // One stream that needs a newer release takes nobody else's server away; tables that do, take this one.
  http.get('/readyz', hide, async (_request, reply) => {
    const newer = await isMigratedByNewer().catch(() => undefined);
    const needNewerRelease = Object.fromEntries(streams.outOfService());
    return reply
      .code(newer === false ? 200 : 503)
      .send({ ok: newer === false, ...(newer ? { migratedByNewer: true } : {}), needNewerRelease });
  });
  http.get('/metrics', hide, (_request, reply) =>
    reply.type('text/plain; version=0.0.4; charset=utf-8').send(metrics.text()),
  );
}
