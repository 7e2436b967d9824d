import type { FastifyInstance } from 'fastify';
import { isClockOff } from '@doi-thoai/shared/wire/devices';
import type { HttpDependencies } from './dependencies.ts';

/** For load balancers and monitoring. */
export function healthRoutes(
  http: FastifyInstance,
  { isMigratedByNewer, streams, metrics, wall }: HttpDependencies,
): void {
  const hide = { schema: { hide: true } };
  http.get('/healthz', hide, () => ({ ok: true }));
  // One stream that needs a newer release takes nobody else's server away; tables that do, take this one.
  http.get('/readyz', hide, async (_request, reply) => {
    const newer = await isMigratedByNewer().catch(() => undefined);
    const needNewerRelease = Object.fromEntries(streams.outOfService());
    return reply.code(newer === false ? 200 : 503).send({
      ok: newer === false,
      ...(newer ? { migratedByNewer: true } : {}),
      needNewerRelease,
      clocksOff: clocksOff(await streams.times(), wall()),
    });
  });
  http.get('/metrics', hide, (_request, reply) =>
    reply.type('text/plain; version=0.0.4; charset=utf-8').send(metrics.text()),
  );
}

/** By stream, how many milliseconds this machine's clock is ahead of it, where people would notice. */
function clocksOff(times: ReadonlyMap<string, number>, wall: number): Readonly<Record<string, number>> {
  const ahead = [...times].map(([stream, time]) => [stream, Math.round(wall - time)] as const);
  return Object.fromEntries(ahead.filter(([, ms]) => isClockOff(ms)));
}
