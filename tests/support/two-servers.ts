import { startInProcess, type InProcessServer, type ServerOptions } from './in-process-server.ts';
import { createTestDatabase } from './postgres.ts';
import { startTestRedis, type TestRedis } from './redis.ts';

export interface TwoServers {
  readonly servers: readonly [InProcessServer, InProcessServer];
  readonly redis: TestRedis;
  readonly stop: () => Promise<void>;
}

/** Two servers on one database and one Redis of their own; the second may differ from the first. */
export async function twoServers(both: ServerOptions = {}, second: ServerOptions = {}): Promise<TwoServers> {
  const [redis, database] = await Promise.all([startTestRedis(), createTestDatabase()]);
  const shared = { ...both, databaseUrl: database.url, redisUrl: redis.url };
  const servers = [await startInProcess(shared), await startInProcess({ ...shared, ...second })] as const;
  return {
    servers,
    redis,
    stop: async () => {
      await Promise.all(servers.map((server) => server.stop()));
      await Promise.all([database.drop(), redis.stop()]);
    },
  };
}
