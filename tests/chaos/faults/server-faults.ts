import { setTimeout as pause } from 'node:timers/promises';
import { createClient } from 'redis';
import { clusterIn } from '@doi-thoai/server/embedded/cluster';
import { signalPostmaster } from '../../support/restartable-postgres.ts';
import { always, type FaultKind } from './kind.ts';
import type { Cluster } from './cluster.ts';

const together = ({ redis }: Cluster): boolean => redis !== undefined;
const alone = ({ redis }: Cluster): boolean => redis === undefined;

/** Where PostgreSQL is away there is nothing to end. */
function unlessAway(error: unknown): void {
  if (!(error instanceof Error)) throw error;
}

/** What befalls servers, Redis and PostgreSQL, and the ways between them. */
export const serverFaults: readonly FaultKind[] = [
  {
    weight: 6,
    possible: always,
    draw: (draw, { cluster }) => {
      const which = draw(cluster.servers.length);
      const down = draw(400);
      const server = cluster.servers[which];
      return {
        what: `server ${which + 1} killed, back after ${down} ms`,
        befall: async () => {
          await server?.kill();
          await pause(down);
          await server?.start();
        },
      };
    },
  },
  {
    weight: 1,
    possible: together,
    draw: (_draw, { cluster }) => ({
      what: 'all servers killed at once',
      befall: async () => {
        await Promise.all(cluster.servers.map((server) => server.kill()));
        await Promise.all(cluster.servers.map((server) => server.start()));
      },
    }),
  },
  {
    weight: 3,
    possible: always,
    draw: (draw, { cluster }) => {
      const which = draw(cluster.servers.length);
      const ms = 200 + draw(draw(6) === 0 ? 7000 : 1200);
      return {
        what: `server ${which + 1} stands still for ${ms} ms`,
        befall: async () => {
          const server = cluster.servers[which]?.running;
          server?.fallSilent();
          await pause(ms);
          server?.goOn();
        },
      };
    },
  },
  {
    weight: 3,
    possible: together,
    draw: (draw, { cluster: { redis, lanes } }) => {
      const down = draw(1000);
      return {
        what: `Redis killed, back after ${down} ms`,
        befall: () =>
          lanes.redis.run(async () => {
            await redis?.kill();
            await pause(down);
            await redis?.start();
          }),
      };
    },
  },
  {
    weight: 3,
    possible: together,
    draw: (_draw, { cluster: { redis, lanes } }) => ({
      what: 'Redis flushed',
      befall: () =>
        lanes.redis.run(async () => {
          if (!redis) return;
          const client = createClient({ url: redis.url, disableOfflineQueue: true });
          client.on('error', () => undefined);
          // It may be away just now: then it has lost everything anyway.
          await client.connect().then(
            () => client.flushAll(),
            () => undefined,
          );
          client.destroy();
        }),
    }),
  },
  {
    weight: 3,
    possible: together,
    draw: (draw, { cluster: { redis, lanes } }) => {
      const ms = 100 + draw(draw(5) === 0 ? 5000 : 1500);
      return {
        what: `Redis stands still for ${ms} ms`,
        befall: () =>
          lanes.redis.run(async () => {
            redis?.freeze();
            await pause(ms);
            redis?.thaw();
          }),
      };
    },
  },
  {
    weight: 4,
    possible: together,
    draw: (draw, { cluster: { postgres, lanes } }) => {
      const how = draw(2) === 0 ? 'fast' : 'immediate';
      const down = draw(500);
      return {
        what: `PostgreSQL ended (${how}), back after ${down} ms`,
        befall: () =>
          lanes.postgres.run(async () => {
            await postgres?.end(how);
            await pause(down);
            await postgres?.start();
          }),
      };
    },
  },
  {
    weight: 4,
    possible: always,
    draw: (_draw, { replica }) => ({
      what: 'sessions at PostgreSQL ended',
      befall: () => replica.endSessions().catch(unlessAway),
    }),
  },
  {
    weight: 2,
    possible: alone,
    draw: (draw, { cluster }) => {
      const signal = draw(2) === 0 ? 'SIGINT' : 'SIGQUIT';
      return {
        what: `the database that the server brought ended (${signal})`,
        befall: async () => {
          const [server] = cluster.servers;
          await server?.endBy(() => signalPostmaster(clusterIn(server.folder), signal));
          await server?.start();
        },
      };
    },
  },
  {
    weight: 4,
    possible: together,
    draw: (draw, { cluster }) => {
      const which = draw(cluster.servers.length);
      return {
        what: `server ${which + 1} cut off from PostgreSQL`,
        befall: () => {
          cluster.servers[which]?.database?.cut();
          return Promise.resolve();
        },
      };
    },
  },
  {
    weight: 3,
    possible: together,
    draw: (draw, { cluster }) => {
      const which = draw(cluster.servers.length);
      const ms = 100 + draw(draw(8) === 0 ? 12_000 : 1500);
      return {
        what: `no word between server ${which + 1} and PostgreSQL for ${ms} ms`,
        befall: async () => {
          const network = cluster.servers[which]?.database;
          network?.beGone();
          await pause(ms);
          network?.comeBack();
        },
      };
    },
  },
];
