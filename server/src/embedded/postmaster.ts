import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Writable } from 'node:stream';
import type { Runner } from './runner.ts';

/** A running PostgreSQL server. */
export interface Postmaster {
  /** Settles when it has ended, for whatever reason. */
  readonly ended: Promise<void>;
  /** Ends its sessions, writes everything down and waits until it is gone. */
  readonly stop: () => Promise<void>;
}

export type PostmasterResult =
  | { readonly ok: true; readonly postmaster: Postmaster }
  /** `output` holds the last words of a server that ended before it could serve. */
  | { readonly ok: false; readonly output: string };

/** Longer than recovery after a crash takes at our volumes; a server that is slower than this is stuck. */
const START_MS = 120_000;
const STOP_MS = 30_000;

const SETTINGS = [
  'listen_addresses=127.0.0.1',
  // Loopback and a password instead of a socket file, whose path may have 107 bytes at most.
  'unix_socket_directories=',
  // An acknowledged command is on the disk (BX11).
  'fsync=on',
  'full_page_writes=on',
  'synchronous_commit=on',
  // One server, no replicas: what they would need need not be written.
  'wal_level=minimal',
  'max_wal_senders=0',
  'max_connections=60',
  'shared_buffers=128MB',
  'max_wal_size=512MB',
  'timezone=UTC',
  'log_timezone=UTC',
  // Statements and details of errors hold personal data, which has no place in a log.
  'log_min_error_statement=panic',
  'log_error_verbosity=terse',
];

/** Starts the server over its files and waits until it accepts connections. */
export async function startPostmaster(
  runner: Runner,
  folder: string,
  port: number,
  log: Writable,
): Promise<PostmasterResult> {
  const settings = [...SETTINGS, `port=${port}`].flatMap((setting) => ['-c', setting]);
  const [program, args] = runner.wrap(runner.binaries.postgres, [
    '-D',
    runner.dataArgument(folder),
    ...settings,
  ]);
  // A session of its own: Ctrl-C goes to everything in the terminal's session, and the database has to outlive
  // the last command of the server that uses it.
  const child = spawn(program, args, { cwd: folder, detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = once(child, 'close').then(
    () => {},
    () => {},
  );
  const watchdog = startWatchdog(child);
  void ended.then(() => watchdog.kill('SIGKILL'));
  const output = await readyOrOutput(child, ended, log);
  if (output === undefined) return { ok: true, postmaster: { ended, stop: () => stop(child, ended) } };
  await stop(child, ended);
  return { ok: false, output };
}

/** @returns `undefined` once the server is ready, its last words when it ended or took too long */
function readyOrOutput(
  child: ChildProcess,
  ended: Promise<void>,
  log: Writable,
): Promise<string | undefined> {
  return new Promise((resolve) => {
    let tail = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      log.write(chunk);
      tail = `${tail}${chunk.toString('utf8')}`.slice(-4000);
      if (tail.includes('ready to accept connections')) resolve(undefined);
    });
    void ended.then(() => resolve(tail));
    setTimeout(() => resolve(tail), START_MS).unref();
  });
}

/**
 * Stops the server when this process ends without stopping it, however it ends: a shell waits for the end of a
 * pipe that only this process holds open. SIGINT is PostgreSQL's fast shutdown.
 */
function startWatchdog(child: ChildProcess): ChildProcess {
  const script = `cat >/dev/null; kill -INT ${child.pid ?? 0}`;
  const watchdog = spawn('sh', ['-c', script], {
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  watchdog.on('error', () => {});
  watchdog.stdin.on('error', () => {});
  watchdog.unref();
  return watchdog;
}

async function stop(child: ChildProcess, ended: Promise<void>): Promise<void> {
  child.kill('SIGINT');
  // SIGQUIT stops at once; the next start recovers from the log.
  const impatience = setTimeout(() => child.kill('SIGQUIT'), STOP_MS);
  await ended;
  clearTimeout(impatience);
}
