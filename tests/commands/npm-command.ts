import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { delimiter } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { root } from '../bring/steps.ts';

/** Milliseconds in which what was interrupted has ended, also on a machine that is busy. */
const endsWithin = 30_000;

/** A command of README, called through npm in the checkout as people call it in a terminal. */
export class NpmCommand {
  /** What it ended with: null for a signal. */
  readonly ended: Promise<number | null>;
  readonly #child: ChildProcess;
  #said = '';

  /** @param call what follows `npm` */
  constructor(call: string, env: Readonly<Record<string, string>> = {}) {
    this.#child = spawn('npm', call.split(' '), {
      cwd: root,
      env: { ...plainEnvironment(), ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      // A group of its own, as a terminal gives it one.
      detached: true,
    });
    this.ended = once(this.#child, 'close').then(([code]) => code as number | null);
    for (const stream of [this.#child.stdout, this.#child.stderr])
      stream?.on('data', (chunk: Buffer) => (this.#said += chunk.toString()));
  }

  /** Waits until it has said this; throws when it ends before. */
  says(what: RegExp): Promise<RegExpExecArray> {
    return new Promise((resolve, reject) => {
      const look = (): void => {
        const found = what.exec(this.#said);
        if (found) resolve(found);
      };
      look();
      for (const stream of [this.#child.stdout, this.#child.stderr]) stream?.on('data', look);
      void this.ended.then(() => reject(new Error(`it ended and never said ${what.source}:\n${this.#said}`)));
    });
  }

  /** Ctrl-C: every process of its group is told. Resolves to what it ended with, once none of them is left. */
  async interrupt(): Promise<number | null> {
    const group = -(this.#child.pid ?? 0);
    signal(group, 'SIGINT');
    const until = performance.now() + endsWithin;
    while (signal(group, 0) && performance.now() < until) await pause(50);
    if (signal(group, 'SIGKILL')) throw new Error(`it did not end:\n${this.#said}`);
    return this.ended;
  }
}

/** @returns whether there was anybody to signal */
function signal(group: number, name: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(group, name);
  } catch {
    return false;
  }
}

/** As in a shell that knows nothing of us: the machine's own Node and npm, and none of our settings. */
function plainEnvironment(): Record<string, string> {
  const { HOME = '', PATH = '' } = process.env;
  const path = PATH.split(delimiter).filter((folder) => !/\.toolchain|node_modules/.test(folder));
  return { HOME, PATH: path.join(delimiter), npm_config_update_notifier: 'false', NO_COLOR: '1' };
}
