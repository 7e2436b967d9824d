import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { findLocalDoor } from '@doi-thoai/server/cli/local-access';
import type { JsonSchema } from './from-schema.ts';

const server = join(import.meta.dirname, '..', '..', '..', 'server');
const stopWithTests = join(server, 'launch', 'stop-with-launcher.mjs');
const inside = join(import.meta.dirname, 'inside-server.ts');
/** What the server says once it serves. */
const greeting = 'Đối Thoại đang chạy';
/** The first level of the log that speaks of a fault of ours. */
const errorLevel = 50;

/** A route as the running server has it. */
export interface Route {
  readonly method: string;
  readonly url: string;
  readonly params: JsonSchema | undefined;
  readonly query: JsonSchema | undefined;
  readonly body: JsonSchema | undefined;
  readonly multipart: boolean;
}

/** Seconds in which a server must have let go of meetings that everybody has left. */
const releaseTimeoutSeconds = 120;

/** What is asked of the part that is loaded into the server, and what that tells. */
export type Asked = 'routes' | 'heap';
export type Told =
  | { readonly routes: readonly Route[]; readonly heap?: undefined }
  | { readonly heap: number; readonly routes?: undefined };

export interface FuzzedServer {
  readonly url: string;
  readonly port: number;
  /** The token of the local door, which nobody outside may ever see. */
  readonly localToken: string;
  readonly routes: readonly Route[];
  /**
   * Bytes that the server holds on its heap once everybody has left, every meeting is let go and everything unused is
   * gone; throws when it lets go of nothing.
   */
  heap(): Promise<number>;
  /** What it said and should not have, since it was asked last. */
  complaints(): string[];
  /** Every line that it logged, since it was asked last. */
  logged(): string[];
  stop(): Promise<void>;
}

/** Starts the real server as a process of its own, listening from inside. */
export async function startFuzzed(
  dataDir: string,
  env: Readonly<Record<string, string>>,
): Promise<FuzzedServer> {
  const args = ['--import', stopWithTests, '--import', inside, join(server, 'src', 'main.ts')];
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ORIGIN: '', TLS_KEY: '', TLS_CERT: '', DATA_DIR: dataDir, SAMPLES: 'off', ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const heard = listen(child);
  await heard.serves;
  const door = findLocalDoor(dataDir);
  if (!door) throw new Error('the server serves, and its local door is missing');
  const { routes = [] } = await ask(child, 'routes');
  return {
    url: door.url,
    port: Number(new URL(door.url).port),
    localToken: door.token,
    routes,
    // A server that has ended is complained of; it holds nothing.
    heap: async () => {
      if (!child.connected) return 0;
      await letGo(door.url);
      return (await ask(child, 'heap')).heap ?? 0;
    },
    complaints: () => heard.complaints.splice(0),
    logged: () => heard.lines.splice(0),
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      heard.stopping();
      const exited = once(child, 'exit');
      child.kill('SIGTERM');
      await exited;
    },
  };
}

function listen(child: ChildProcess) {
  const [lines, complaints]: [string[], string[]] = [[], []];
  let stopping = false;
  const serves = new Promise<void>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      if (!stopping) complaints.push(`the server ended with ${code ?? signal}`);
      reject(new Error(`the server ended with ${code ?? signal}: ${complaints.join('\n')}`));
    });
    read(child.stdout, (line) => {
      if (line.includes(greeting)) resolve();
      if (!line.startsWith('{')) return;
      lines.push(line);
      if ((JSON.parse(line) as { level: number }).level >= errorLevel) complaints.push(line);
    });
    read(child.stderr, (line) => complaints.push(line));
  });
  return { lines, complaints, serves, stopping: () => (stopping = true) };
}

function read(stream: ChildProcess['stdout'], take: (line: string) => void): void {
  if (stream) createInterface({ input: stream }).on('line', take);
}

async function letGo(url: string): Promise<void> {
  let held = '';
  for (let second = 0; second < releaseTimeoutSeconds; second += 1) {
    const text = await (await fetch(`${url}/metrics`)).text();
    const [meetings, sockets] = [gauge(text, 'doithoai_meetings'), gauge(text, 'doithoai_sockets')];
    if (meetings === 0 && sockets === 0) return;
    held = `${meetings} meetings and ${sockets} sockets`;
    await pause(1000);
  }
  throw new Error(`${held} are still held ${releaseTimeoutSeconds} s after everybody left`);
}

function gauge(metrics: string, name: string): number {
  return Number(new RegExp(`^${name} (\\d+)$`, 'm').exec(metrics)?.[1]);
}

async function ask(child: ChildProcess, asked: Asked): Promise<Told> {
  const told = once(child, 'message') as Promise<[Told]>;
  child.send(asked);
  return (await told)[0];
}
