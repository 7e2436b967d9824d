import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A throw-away project in which an error can be planted. */
export interface PlantedProject {
  readonly folder: string;
  /** Writes a file, whose path is relative to the project. */
  readonly plant: (path: string, content: string) => void;
  readonly remove: () => void;
}

export function createProject(): PlantedProject {
  const folder = mkdtempSync(join(tmpdir(), 'doi-thoai-canary-'));
  return {
    folder,
    plant: (path, content) => {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

export interface Outcome {
  readonly succeeded: boolean;
  readonly output: string;
}

/** Runs a checking tool in this Node. */
export function runTool(folder: string, ...args: readonly string[]): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  return { succeeded: status === 0, output: `${stdout}${stderr}` };
}
