import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface, type Interface } from 'node:readline';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { freshDataDir, startServer } from '../support/server.ts';

const probe = join(import.meta.dirname, 'probe.mjs');
const bareProgram = join(import.meta.dirname, 'bare-server.ts');

/** A server under measurement, ours or the bare one. */
export interface Measured {
  /** Without a closing slash. */
  readonly url: string;
  readonly probe: Probe;
  stop(): Promise<void>;
}

export interface Stores {
  readonly databaseUrl: string;
  readonly redisUrl?: string | undefined;
  /** The meeting whose last command shows the bare server what rows to write. */
  readonly example?: string;
}

/** Our server as it is run for real, over a database that exists. */
export async function startOurs({ databaseUrl, redisUrl = '' }: Stores): Promise<Measured> {
  const folder = freshDataDir();
  const path = join(folder.path, 'probe');
  const server = await startServer(folder.path, {
    ...{ DATABASE_URL: databaseUrl, REDIS_URL: redisUrl, SAMPLES: 'off' },
    ...probed(path),
  });
  const asked = await Probe.reach(path);
  return {
    url: server.url,
    probe: asked,
    stop: async () => {
      asked.leave();
      await server.stop();
      folder.remove();
    },
  };
}

/** Socket.IO as it comes. */
export async function startBare({ databaseUrl, redisUrl = '', example = '' }: Stores): Promise<Measured> {
  const folder = freshDataDir();
  const path = join(folder.path, 'probe');
  const child = fork(bareProgram, {
    env: {
      ...process.env,
      ...{ BENCH_DATABASE: databaseUrl, BENCH_REDIS: redisUrl, BENCH_EXAMPLE: example },
      ...probed(path),
    },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const [{ url }] = (await once(child, 'message')) as [{ url: string }];
  const asked = await Probe.reach(path);
  return {
    url,
    probe: asked,
    stop: async () => {
      asked.leave();
      await ended(child);
      folder.remove();
    },
  };
}

function probed(path: string): Record<string, string> {
  return { NODE_OPTIONS: `--expose-gc --import=${probe}`, BENCH_PROBE: path };
}

async function ended(child: ChildProcess): Promise<void> {
  const exited = once(child, 'exit');
  child.kill('SIGKILL');
  await exited;
}

/** Asks a measured process about itself. */
export class Probe {
  readonly #socket: Socket;
  readonly #lines: Interface;

  private constructor(socket: Socket) {
    this.#socket = socket;
    this.#lines = createInterface({ input: socket });
  }

  static async reach(path: string): Promise<Probe> {
    const socket = connect(path);
    await once(socket, 'connect');
    return new Probe(socket);
  }

  /** Bytes, after everything that can be let go of is let go of. */
  memory(): Promise<{ used: number; resident: number }> {
    return this.#ask(['memory']);
  }

  /** Collects garbage now, so that what happened before is not paid for during what is measured. */
  async tidy(): Promise<void> {
    await this.#ask(['tidied']);
  }

  /** The most bytes of memory that the process has ever had. */
  async peak(): Promise<number> {
    return (await this.#ask<{ bytes: number }>(['peak'])).bytes;
  }

  /** Milliseconds of processor time since the process started. */
  async cpu(): Promise<number> {
    return (await this.#ask<{ ms: number }>(['cpu'])).ms;
  }

  /** Writes a CPU profile of what happens during the work. */
  async profiled<Result>(file: string | undefined, work: () => Promise<Result>): Promise<Result> {
    if (file === undefined) return work();
    await this.#ask(['profile']);
    const result = await work();
    await this.#ask(['profiled', file]);
    return result;
  }

  leave(): void {
    this.#socket.destroy();
  }

  async #ask<Answer>(question: readonly string[]): Promise<Answer> {
    const answer = once(this.#lines, 'line') as Promise<[string]>;
    this.#socket.write(`${JSON.stringify(question)}\n`);
    return JSON.parse((await answer)[0]) as Answer;
  }
}
