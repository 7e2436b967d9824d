import { accessSync, constants, existsSync, mkdirSync, readFileSync, realpathSync } from 'node:fs';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Writable } from 'node:stream';
import type { Translated } from '@doi-thoai/shared/text/language';
import { findBinaries } from './binaries.ts';
import { openBoundedLog } from './bounded-log.ts';
import { clusterIn, createCluster, DATABASE, readPassword, USER } from './cluster.ts';
import { takeLock, type Lock } from './lock.ts';
import { stopOrphan } from './orphan.ts';
import { startPostmaster, type Postmaster } from './postmaster.ts';
import { refusals, type EmbeddedRefusal } from './refusals.ts';
import { chooseRunner, type Runner } from './runner.ts';

export type EmbeddedResult =
  | {
      readonly ok: true;
      /** For a PostgreSQL driver; holds the password. */
      readonly url: string;
      /** Settles when the database has ended, asked to or not. */
      readonly ended: Promise<void>;
      /** Stops the database, then frees the data folder. */
      readonly stop: () => Promise<void>;
    }
  | EmbeddedRefusal;

export interface EmbeddedOptions {
  /** Absolute; created when missing. */
  readonly dataDir: string;
  /** Told what takes long enough to be noticed. */
  readonly log: (sentence: Translated) => void;
}

/**
 * Starts the PostgreSQL that comes along, over files under `dataDir`, for this process alone. Ends with this
 * process even when that is killed; the next start then recovers what was written.
 */
export async function startEmbeddedPostgres({ dataDir, log }: EmbeddedOptions): Promise<EmbeddedResult> {
  const binaries = findBinaries();
  if (!binaries) return refusals.noBinaries();
  const folder = prepareFolder(dataDir);
  if (folder === undefined) return refusals.unwritable(dataDir);
  const lock = lockOrNothing(folder);
  if (!lock) return refusals.unwritable(dataDir);
  if ('heldBy' in lock) return refusals.inUse(dataDir, lock.heldBy);
  const runner = chooseRunner(binaries, clusterIn(folder));
  const result = runner ? await startLocked(runner, folder, lock, log) : refusals.onlyRoot();
  if (!result.ok) lock.release();
  return result;
}

async function startLocked(
  runner: Runner,
  dataDir: string,
  lock: Lock,
  log: EmbeddedOptions['log'],
): Promise<EmbeddedResult> {
  const cluster = clusterIn(dataDir);
  if (!(await stopOrphan(cluster))) return refusals.orphan(dataDir);
  const version = versionOf(cluster);
  if (version === undefined) log({ vi: 'Đang tạo cơ sở dữ liệu', en: 'creating the database' });
  else if (version !== POSTGRES_MAJOR) return refusals.otherVersion(version, POSTGRES_MAJOR);
  const complaint = createCluster(runner, dataDir);
  if (complaint !== undefined) return refusals.notStarted(dataDir, complaint);
  const logStream = openBoundedLog(join(dataDir, 'postgres.log'));
  const started = await startOnFreePort(runner, cluster, logStream);
  if (!started.ok) return refusals.notStarted(dataDir, started.output);
  const { port, postmaster } = started;
  return {
    ok: true,
    url: `postgres://${USER}:${readPassword(dataDir)}@127.0.0.1:${port}/${DATABASE}`,
    ended: postmaster.ended,
    stop: async () => {
      await postmaster.stop();
      logStream.end();
      lock.release();
    },
  };
}

const POSTGRES_MAJOR = '18';

type Started =
  | { readonly ok: true; readonly port: number; readonly postmaster: Postmaster }
  | { readonly ok: false; readonly output: string };

/** What passes by itself: another program took the port, or a killed server's last processes are still ending. */
const PASSING = /could not bind|pre-existing shared memory block/;
const ATTEMPTS = 20;

async function startOnFreePort(runner: Runner, cluster: string, log: Writable): Promise<Started> {
  for (let attempt = 1; ; attempt += 1) {
    const port = await findFreePort();
    const result = await startPostmaster(runner, cluster, port, log);
    if (result.ok) return { ok: true, port, postmaster: result.postmaster };
    if (attempt === ATTEMPTS || !PASSING.test(result.output)) return result;
    await pause(250);
  }
}

async function findFreePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('a TCP server has no port');
  return address.port;
}

/** What a disk that is full or read-only says only when something is written. */
function lockOrNothing(folder: string): ReturnType<typeof takeLock> | undefined {
  try {
    return takeLock(folder);
  } catch {
    return undefined;
  }
}

/** @returns the folder without symbolic links, or `undefined` when it cannot be made or written */
function prepareFolder(dataDir: string): string | undefined {
  try {
    makeFolder(dataDir);
    accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
    return realpathSync(dataDir);
  } catch {
    return undefined;
  }
}

/** One level at a time: Node's recursive way never returns where a file system answers that a parent is missing. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder, { mode: 0o700 });
}

function versionOf(cluster: string): string | undefined {
  try {
    return readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim();
  } catch {
    return undefined;
  }
}
