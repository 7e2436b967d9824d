import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clusterIn, DATABASE, readPassword, USER } from '@doi-thoai/server/embedded/cluster';
import { Lane } from './lane.ts';
import { Network } from '../../support/network.ts';
import { startTestRedis, type TestRedis } from '../../support/redis.ts';
import { startRestartablePostgres, type RestartablePostgres } from '../../support/restartable-postgres.ts';
import { freshDataDir, startServer, type DataDir, type RunningServer } from '../../support/server.ts';

const maxStarts = 10;
/** Servers start faster where Node finds what it compiled before. */
const compiled = join(tmpdir(), 'doi-thoai-compiled');

/** One server, started again over the same folder after each of its ends. */
export class ServerPlace {
  readonly #folder: DataDir = freshDataDir();
  readonly #env: Readonly<Record<string, string>>;
  /** Its way to PostgreSQL; a server that brings its own has none that could be cut. */
  readonly database: Network | undefined;
  #running: RunningServer | undefined;
  /** The process that is on its way to serve. */
  #starting: number | undefined;
  /** One thing at a time is done to a server, whatever befalls it at once. */
  readonly #lane = new Lane();
  readonly #ended = new WeakSet<RunningServer>();
  /** Complaints that were not asked for yet, in words. */
  #complaints: string[] = [];

  constructor(env: Readonly<Record<string, string>>, database?: Network) {
    this.#env = { SAMPLES: 'off', LOG_LEVEL: 'error', NODE_COMPILE_CACHE: compiled, ...env };
    this.database = database;
  }

  get folder(): string {
    return this.#folder.path;
  }

  get running(): RunningServer | undefined {
    return this.#running;
  }

  get port(): number | undefined {
    return this.#running && Number(new URL(this.#running.url).port);
  }

  /** Starts it unless it runs. */
  start(): Promise<void> {
    return this.#lane.run(async () => {
      if (this.#running) return;
      const server = await this.#startUntilItServes();
      this.#running = server;
      void server.ended.then(() => this.#hasEnded(server));
    });
  }

  kill(): Promise<void> {
    return this.#end((server) => server.kill());
  }

  /** Kills it before it serves, if it is on its way there; `start` then starts another one. */
  killStarting(): boolean {
    if (this.#starting === undefined) return false;
    process.kill(this.#starting, 'SIGKILL');
    this.#starting = undefined;
    return true;
  }

  /** Does what makes it end, as the end of the database that it brought, and waits until it has. */
  endBy(what: () => void): Promise<void> {
    return this.#end((server) => {
      what();
      return server.ended;
    });
  }

  async stop(): Promise<void> {
    await this.#end((server) => server.stop());
    this.database?.close();
    this.#folder.remove();
  }

  /** Megabytes that it holds. */
  memory(): number {
    if (!this.#running) return 0;
    const status = readFileSync(`/proc/${this.#running.pid}/status`, 'utf8');
    return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
  }

  /** What it complained of since this was asked last, and whether it ended by itself. */
  complaints(): string[] {
    return this.#complaints.splice(0);
  }

  #end(how: (server: RunningServer) => Promise<void>): Promise<void> {
    return this.#lane.run(async () => {
      const server = this.#running;
      if (!server) return;
      this.#ended.add(server);
      this.#running = undefined;
      await how(server);
    });
  }

  #hasEnded(server: RunningServer): void {
    const said = server.said();
    if (!this.#ended.has(server)) this.#complaints.push(`a server ended by itself: ${said.slice(-2000)}`);
    // Errors are faults of ours; what is only away is not logged as one.
    for (const line of said.split('\n'))
      if (/^\{"level":[56]0/.test(line) && !line.includes('the database has ended'))
        this.#complaints.push(`a server complained: ${line.slice(0, 1500)}`);
    if (this.#running === server) this.#running = undefined;
  }

  /** A server gives up when it finds no database; whoever runs it tries again. */
  async #startUntilItServes(): Promise<RunningServer> {
    for (let left = maxStarts; ; left -= 1)
      try {
        return await startServer(this.#folder.path, this.#env, (pid) => (this.#starting = pid));
      } catch (error) {
        if (left === 0) throw error;
      } finally {
        this.#starting = undefined;
      }
  }
}

/** Servers and what they stand on: two on one PostgreSQL and one Redis, or one that brings all it needs. */
export interface Cluster {
  readonly servers: readonly ServerPlace[];
  readonly postgres: RestartablePostgres | undefined;
  readonly redis: TestRedis | undefined;
  /** What befalls a store happens one after the other. */
  readonly lanes: { readonly postgres: Lane; readonly redis: Lane };
  /** Where the record is to be read now; undefined while there is no database. */
  databaseUrl(): string | undefined;
  stop(): Promise<void>;
}

export async function startCluster(servers: 1 | 2): Promise<Cluster> {
  return servers === 1 ? openAlone() : openTogether();
}

async function openTogether(): Promise<Cluster> {
  const [postgres, redis] = await Promise.all([startRestartablePostgres(), startTestRedis()]);
  const servers: ServerPlace[] = [];
  for (let at = 0; at < 2; at += 1) {
    const database = await Network.open(() => postgres.port);
    const env = { DATABASE_URL: postgres.url(database.port), REDIS_URL: redis.url };
    const server = new ServerPlace(env, database);
    await server.start();
    servers.push(server);
  }
  return {
    servers,
    postgres,
    redis,
    lanes: { postgres: new Lane(), redis: new Lane() },
    databaseUrl: () => postgres.url(),
    stop: async () => {
      await Promise.all(servers.map((server) => server.stop()));
      await Promise.all([postgres.stop(), redis.stop()]);
    },
  };
}

async function openAlone(): Promise<Cluster> {
  const server = new ServerPlace({});
  await server.start();
  return {
    servers: [server],
    postgres: undefined,
    redis: undefined,
    lanes: { postgres: new Lane(), redis: new Lane() },
    databaseUrl: () => broughtBy(server),
    stop: () => server.stop(),
  };
}

/** The database that a server brings has another port after each start. */
function broughtBy({ folder }: ServerPlace): string | undefined {
  const port = linesOf(join(clusterIn(folder), 'postmaster.pid'))[3];
  return port ? `postgres://${USER}:${readPassword(folder)}@127.0.0.1:${port}/${DATABASE}` : undefined;
}

/** None where there is no such file: it may go away at any moment. */
function linesOf(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
