import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBinaries } from '@doi-thoai/server/embedded/binaries';
import { openBoundedLog } from '@doi-thoai/server/embedded/bounded-log';
import { clusterIn, createCluster, DATABASE, readPassword, USER } from '@doi-thoai/server/embedded/cluster';
import { startPostmaster, type Postmaster } from '@doi-thoai/server/embedded/postmaster';
import { chooseRunner } from '@doi-thoai/server/embedded/runner';
import { findFreePort } from './free-port.ts';

/** `fast` ends sessions and writes everything down first, `immediate` is as a power cut: the log is replayed. */
export type Ending = 'fast' | 'immediate';

/** A real PostgreSQL that can be ended and started again at its port, over its files. */
export interface RestartablePostgres {
  readonly port: number;
  /** By way of another port where one is given. */
  url(port?: number): string;
  end(how: Ending): Promise<void>;
  start(): Promise<void>;
  /** Ends it and removes its files. */
  stop(): Promise<void>;
}

/** Starts a PostgreSQL with the settings of the one that comes along, over an empty folder. */
export async function startRestartablePostgres(): Promise<RestartablePostgres> {
  const dataDir = mkdtempSync(join(tmpdir(), 'doi-thoai-test-'));
  const cluster = clusterIn(dataDir);
  const binaries = findBinaries();
  const runner = binaries && chooseRunner(binaries, cluster);
  if (!runner) throw new Error('PostgreSQL cannot run here');
  const complaint = createCluster(runner, dataDir);
  if (complaint !== undefined) throw new Error(complaint);
  const port = await findFreePort();
  const log = openBoundedLog(join(dataDir, 'postgres.log'));
  const launch = async (): Promise<Postmaster> => {
    const started = await startPostmaster(runner, cluster, port, log);
    if (!started.ok) throw new Error(started.output);
    return started.postmaster;
  };
  let postmaster = await launch();
  return {
    port,
    url: (by = port) => `postgres://${USER}:${readPassword(dataDir)}@127.0.0.1:${by}/${DATABASE}`,
    end: async (how) => {
      if (how === 'fast') return postmaster.stop();
      signalPostmaster(cluster, 'SIGQUIT');
      await postmaster.ended;
    },
    start: async () => {
      postmaster = await launch();
    },
    stop: async () => {
      await postmaster.stop();
      log.end();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** Signals the PostgreSQL that runs over these files. */
export function signalPostmaster(cluster: string, signal: NodeJS.Signals): void {
  process.kill(Number.parseInt(readFileSync(join(cluster, 'postmaster.pid'), 'utf8'), 10), signal);
}
