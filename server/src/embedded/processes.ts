import { spawnSync } from 'node:child_process';
import { readFileSync, readlinkSync } from 'node:fs';

/** A process that another one with the same number later cannot be mistaken for. */
export interface ProcessIdentity {
  readonly pid: number;
  /** When it started, in the operating system's own terms; empty when it does not live. */
  readonly started: string;
}

/** Describes a process by its number and its start. */
export function identify(pid: number): ProcessIdentity {
  return { pid, started: startOf(pid) };
}

/** Whether exactly this process still lives. */
export function isSameProcess({ pid, started }: ProcessIdentity): boolean {
  return started !== '' && startOf(pid) === started;
}

/** Whether a process lives whose working folder is this one; PostgreSQL works in the folder of its data. */
export function livesIn(pid: number, folder: string): boolean {
  if (startOf(pid) === '') return false;
  if (process.platform !== 'linux') return ps(pid, 'command').includes(folder);
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === folder;
  } catch {
    return false;
  }
}

function startOf(pid: number): string {
  if (process.platform !== 'linux') return ps(pid, 'lstart');
  try {
    // The name in parentheses may hold anything, so the fields are counted from behind it. A zombie is dead:
    // what it held is free, though its parent has not yet looked.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    const [state, ticksSinceBoot] = [fields[0], fields[19]];
    if (state === 'Z' || state === 'X') return '';
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${ticksSinceBoot}`;
  } catch {
    return '';
  }
}

function ps(pid: number, column: string): string {
  return spawnSync('ps', ['-o', `${column}=`, '-p', String(pid)], { encoding: 'utf8' }).stdout.trim();
}
