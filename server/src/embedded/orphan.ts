import { readFileSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { livesIn } from './processes.ts';

const PATIENCE_MS = 60_000;

/**
 * Ends a PostgreSQL server that outlived the process that started it. Only called by the holder of the data
 * folder's lock, so a server found here belongs to no living owner.
 * @returns whether the files are free now
 */
export async function stopOrphan(cluster: string): Promise<boolean> {
  const pidFile = join(cluster, 'postmaster.pid');
  const pid = pidIn(pidFile);
  if (pid === undefined) return true;
  const folder = realpathSync(cluster);
  const until = Date.now() + PATIENCE_MS;
  while (livesIn(pid, folder)) {
    if (Date.now() > until) return false;
    signal(pid);
    await pause(100);
  }
  // A stale file names a process that may be anybody's by now, and PostgreSQL would refuse to start because of
  // it. Whether one of the dead server's own processes still lives, PostgreSQL finds out by its shared memory.
  rmSync(pidFile, { force: true });
  return true;
}

function signal(pid: number): void {
  try {
    process.kill(pid, 'SIGINT');
  } catch {
    // It ended in between, or is not ours; the loop finds out which.
  }
}

function pidIn(file: string): number | undefined {
  try {
    const pid = Number.parseInt(readFileSync(file, 'utf8'), 10);
    return Number.isSafeInteger(pid) && pid > 0 ? pid : undefined;
  } catch {
    return undefined;
  }
}
