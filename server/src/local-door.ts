import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** How programs on this machine reach the running server; in a file that only its user can read. */
export interface LocalDoor {
  readonly url: string;
  readonly token: string;
}

function fileIn(dataDir: string): string {
  return join(dataDir, 'local-door.json');
}

export function openLocalDoor(dataDir: string, door: LocalDoor): void {
  rmSync(fileIn(dataDir), { force: true });
  writeFileSync(fileIn(dataDir), JSON.stringify(door), { mode: 0o600 });
}

export function closeLocalDoor(dataDir: string): void {
  rmSync(fileIn(dataDir), { force: true });
}

/** Undefined when no server runs over this folder. */
export function findLocalDoor(dataDir: string): LocalDoor | undefined {
  try {
    return JSON.parse(readFileSync(fileIn(dataDir), 'utf8')) as LocalDoor;
  } catch {
    return undefined;
  }
}
