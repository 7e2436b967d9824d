import { root } from '../runner/steps.ts';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { delimiter } from 'node:path';

/** Milliseconds in which what was interrupted has ended, also on a machine that is busy. */
const endTimeoutMs = 30_000;

/** A command of README, called through npm in the checkout as people call it in a terminal. */
export class NpmCommand {
  /** What it ended with, null for a signal; resolves once nobody is left whom it began and who could still speak. */
  readonly ended: Promise<number | null>;
  readonly #child: ChildProcess;
  #said = '';
  #isOver = false;

  /** @param call what follows `npm` */
  constructor(call: string, env: Readonly<Record<string, string>> = {}) {
    this.#child = spawn('npm', call.split(' '), {
      cwd: root,
      env: { ...plainEnvironment(), ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      // A group of its own, as a terminal gives it one.
      detached: true,
    });
    // Nothing of it outlives the tests, however they end.
    const end = (): void => this.#signal('SIGKILL');
    process.once('exit', end);
    this.ended = once(this.#child, 'close').then(([code]) => {
      process.off('exit', end);
      this.#isOver = true;
      return code as number | null;
    });
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

  /** Ctrl-C: every process of its group is told. Throws when it does not end. */
  async interrupt(): Promise<number | null> {
    const late = AbortSignal.timeout(endTimeoutMs);
    late.addEventListener('abort', () => this.#signal('SIGKILL'));
    this.#signal('SIGINT');
    const code = await this.ended;
    if (late.aborted) throw new Error(`it did not end:\n${this.#said}`);
    return code;
  }

  #signal(name: NodeJS.Signals): void {
    if (this.#isOver || this.#child.pid === undefined) return;
    try {
      process.kill(-this.#child.pid, name);
    } catch {
      // Its last process has ended just now.
    }
  }
}

/** As in a shell that knows nothing of us: the machine's own Node and npm, and none of our settings. */
function plainEnvironment(): Record<string, string> {
  const { HOME = '', PATH = '' } = process.env;
  const path = PATH.split(delimiter).filter((folder) => !/\.toolchain|node_modules/.test(folder));
  return { HOME, PATH: path.join(delimiter), npm_config_update_notifier: 'false', NO_COLOR: '1' };
}
