import { linkSync, readFileSync, renameSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { identify, isSameProcess } from './processes.ts';

/** Held while a server uses a data folder. */
export interface Lock {
  readonly release: () => void;
}

/**
 * Takes a data folder for this process. A lock whose owner no longer lives is taken over; a process that only
 * has the same number as a dead owner is told apart by its start time.
 * @returns the process id of the living owner when there is one
 */
export function takeLock(dataDir: string): Lock | { readonly heldBy: number } {
  const file = join(dataDir, 'server.lock');
  const mine = JSON.stringify(identify(process.pid));
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, mine, { mode: 0o600 });
  try {
    for (;;) {
      if (linkExclusively(draft, file)) return { release: () => releaseIfMine(file, mine) };
      const found = readIfThere(file);
      if (found === undefined) continue;
      const owner = ownerIn(found);
      if (owner && isSameProcess(owner)) return { heldBy: owner.pid };
      removeStale(file, found);
    }
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Unlike creating and then writing, a link appears at once with its whole content, and never over another. */
function linkExclusively(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** Two starts may find the same dead owner: what was moved away has to be what was found, or it goes back. */
function removeStale(file: string, found: string): void {
  const aside = `${file}.stale.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  if (readIfThere(aside) !== found) linkExclusively(aside, file);
  rmSync(aside, { force: true });
}

function ownerIn(text: string): ReturnType<typeof identify> | undefined {
  try {
    const { pid, started } = JSON.parse(text) as Record<string, unknown>;
    if (typeof pid !== 'number' || typeof started !== 'string') return undefined;
    return { pid, started };
  } catch {
    return undefined;
  }
}

function releaseIfMine(file: string, mine: string): void {
  if (readIfThere(file) === mine) unlinkSync(file);
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
