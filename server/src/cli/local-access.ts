import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sentence } from '@doi-thoai/shared/words/refusals';
import { askServer } from './http-client.ts';
import { loadEnvFile, readConfig } from '../config.ts';
import { fail } from '../failure.ts';

/** How programs on this machine reach the running server; in a file that only its user can read. */
export interface LocalDoor {
  readonly url: string;
  readonly token: string;
}

/** What the door tells of a seat: with a fresh code that pairs a device to it. */
export interface SeatCode {
  readonly address: string;
  readonly role: string;
  readonly seat: string;
  readonly name: string;
  readonly code: string;
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

/** For a program on this machine: the door of the server that it is configured for, or the end with one sentence. */
export function requireLocalDoor(): LocalDoor & {
  /** What the server answers when asked through the door; a refusal or no server ends the program with a sentence. */
  readonly ask: <Answer>(path: string, body?: object) => Promise<Answer>;
} {
  loadEnvFile();
  const read = readConfig(process.env);
  if (!read.ok) fail(read.sentence);
  const { dataDir } = read.config;
  const door = findLocalDoor(dataDir) ?? noServer(dataDir);
  const headers = { authorization: `Bearer ${door.token}` };
  return {
    ...door,
    ask: async <Answer>(path: string, body?: object): Promise<Answer> => {
      const question = { headers, ...(body ? { body } : {}) };
      const { answer } = await askServer<Answer>(door.url, path, question).catch(() => noServer(dataDir));
      if (answer.ok) return answer;
      return fail({
        vi: sentence(answer.code, answer.params, 'vi'),
        en: sentence(answer.code, answer.params, 'en'),
      });
    },
  };
}

function noServer(dataDir: string): never {
  fail({
    vi: `Không có máy chủ nào đang chạy trên ${dataDir}.`,
    en: `No server is running over ${dataDir}.`,
  });
}
