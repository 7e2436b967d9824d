import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { findLocalDoor, type LocalDoor, type SeatCode } from '@doi-thoai/server/cli/local-access';
import { askServer } from '@doi-thoai/server/cli/http-client';
import { post, signedInCookie } from '../cast/sessions.ts';

const server = join(import.meta.dirname, '..', '..', 'server');
/** Ends the server with the test process, however that ends. */
const stopWithTests = join(server, 'launch', 'stop-with-launcher.mjs');
/** What the server says once it serves. */
const greeting = 'Đối Thoại đang chạy';

type Child = ChildProcessByStdio<null, Readable, Readable>;

type FirstAccount = 'admin' | 'coordinator';

export interface RunningServer {
  /** Without a closing slash. */
  readonly url: string;
  /** Fresh one-time codes of every seat; codes handed out before are void. */
  seats(meeting: string): Promise<readonly SeatCode[]>;
  /** A new password of one of the accounts that a first start makes, asked for on the machine. */
  password(name: FirstAccount): Promise<string>;
  /** The session of somebody who is administrator and coordinator, as a `Cookie` header carries it. */
  signIn(): Promise<string>;
  /** Founds a rehearsal of a meeting and gives its id; nobody plays in it yet. */
  rehearse(meeting: string): Promise<string>;
  /** Makes again from the record what is kept of it; whether that was done. */
  rebuild(): Promise<boolean>;
  /** As a power cut would end it. */
  kill(): Promise<void>;
  /** As if its cable were pulled: every line stays open and says nothing, until it goes on. */
  fallSilent(): void;
  goOn(): void;
  stop(): Promise<void>;
  /** Resolves when it has ended, asked to or not. */
  readonly ended: Promise<void>;
  /** What it has said so far. */
  said(): string;
  readonly pid: number;
}

export interface DataDir {
  readonly path: string;
  remove(): void;
}

/** A folder for a server's data, to be thrown away. */
export function freshDataDir(): DataDir {
  const path = mkdtempSync(join(tmpdir(), 'doi-thoai-test-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/**
 * Starts the real server as a process of its own, on loopback; on a free port unless one is given.
 * Without `DATABASE_URL` in `env` it brings its own PostgreSQL.
 * @param began is told the process as soon as there is one, long before it serves
 */
export async function startServer(
  dataDir: string,
  env: Readonly<Record<string, string>> = {},
  began: (pid: number) => void = () => undefined,
): Promise<RunningServer> {
  const ours = { SAMPLES: 'on', DATABASE_URL: '', REDIS_URL: '', ORIGIN: '', TLS_KEY: '', TLS_CERT: '' };
  const child = spawn(process.execPath, ['--import', stopWithTests, join(server, 'src', 'main.ts')], {
    env: {
      ...process.env,
      ...ours,
      PORT: '0',
      HOST: '127.0.0.1',
      DATA_DIR: dataDir,
      LOG_LEVEL: 'warn',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  }) as Child;
  if (child.pid !== undefined) began(child.pid);
  const ended = once(child, 'exit').then(() => undefined);
  const said = await untilItServes(child);
  const door = findLocalDoor(dataDir);
  if (!door) throw new Error('the server serves, and its local door is missing');
  let both: Promise<string> | undefined;
  return {
    url: door.url,
    seats: (meeting) => askForSeats(door, meeting),
    password: (name) => resetPassword(door, name),
    signIn: async () => signedInCookie(door, 'admin', await (both ??= withBothRights(door))),
    rehearse: async (meeting) => (await ask<{ meeting: string }>(door, `${meeting}/rehearsals`)).meeting,
    rebuild: () => rebuild(door),
    kill: () => end(child, 'SIGKILL'),
    fallSilent: () => child.kill('SIGSTOP'),
    goOn: () => child.kill('SIGCONT'),
    stop: () => end(child, 'SIGTERM'),
    ended,
    said,
    pid: child.pid ?? 0,
  };
}

async function resetPassword({ url, token }: LocalDoor, name: FirstAccount): Promise<string> {
  const { answer } = await askServer<{ password: string }>(url, '/api/local/accounts/reset', {
    body: { name },
    headers: { authorization: `Bearer ${token}` },
  });
  if (!answer.ok) throw new Error(`no password of ${name}: ${JSON.stringify(answer)}`);
  return answer.password;
}

async function rebuild({ url, token }: LocalDoor): Promise<boolean> {
  const { answer } = await askServer(url, '/api/local/projections/rebuild', {
    headers: { authorization: `Bearer ${token}` },
  });
  return answer.ok;
}

/** One person may be both; the password with which the administrator is. */
async function withBothRights(door: LocalDoor): Promise<string> {
  const password = await resetPassword(door, 'admin');
  const cookie = await signedInCookie(door, 'admin', password);
  const rights = { name: 'admin', roles: ['admin', 'coordinator'] };
  await post(`${door.url}/api/accounts/roles`, rights, cookie);
  return password;
}

/** Resolves with what tells all that it has said. */
function untilItServes(child: Child): Promise<() => string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes(greeting)) resolve(() => said);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}: ${said}`)));
  });
}

/** Fresh one-time codes of every seat, asked for as a program on the server's machine. */
export async function askForSeats(door: LocalDoor, meeting: string): Promise<readonly SeatCode[]> {
  return (await ask<{ seats: readonly SeatCode[] }>(door, `${meeting}/seats`)).seats;
}

async function ask<Answer>({ url, token }: LocalDoor, what: string): Promise<Answer> {
  const response = await fetch(`${url}/api/local/meetings/${what}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
  });
  const answer = (await response.json()) as Answer & { readonly ok: boolean };
  if (!answer.ok) throw new Error(`no ${what}: ${JSON.stringify(answer)}`);
  return answer;
}

async function end(child: Child, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  child.kill(signal);
  await exited;
}
