import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Runner } from './runner.ts';

/** The folder of PostgreSQL's files within a data folder. */
export const clusterIn = (dataDir: string): string => join(dataDir, 'postgres');

/** The owner of the database, and the database that it owns. */
export const USER = 'doi_thoai';
export const DATABASE = 'postgres';

/**
 * Creates PostgreSQL's files unless they are there. Made aside and moved into place once complete, so that a
 * power cut in the middle leaves nothing that looks like a database.
 * @returns PostgreSQL's own words when it could not
 */
export function createCluster(runner: Runner, dataDir: string): string | undefined {
  const cluster = clusterIn(dataDir);
  if (existsSync(join(cluster, 'PG_VERSION'))) return undefined;
  const draft = `${cluster}.new`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  runner.giveAway(draft);
  const complaint = initialise(runner, draft, createPassword(dataDir));
  if (complaint !== undefined) return complaint;
  renameSync(draft, cluster);
  return undefined;
}

/** The password of the database's owner. */
export function readPassword(dataDir: string): string {
  return readFileSync(passwordFile(dataDir), 'utf8').trim();
}

function initialise(runner: Runner, folder: string, password: string): string | undefined {
  // PostgreSQL may run as a user that cannot enter the data folder: it gets a copy of the password elsewhere.
  const aside = mkdtempSync(join(tmpdir(), 'doi-thoai-'));
  const copy = join(aside, 'password');
  try {
    writeFileSync(copy, password, { mode: 0o600 });
    runner.giveAway(copy);
    runner.giveAway(aside);
    const [program, args] = runner.wrap(runner.binaries.initdb, [
      `--pgdata=${runner.dataArgument(folder)}`,
      `--username=${USER}`,
      `--pwfile=${copy}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      // The same order of text on every machine, whatever its locales; sorting for people is done by our code.
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--data-checksums',
    ]);
    const { status, stderr, error } = spawnSync(program, args, { cwd: folder, encoding: 'utf8' });
    return status === 0 ? undefined : `${stderr}${error?.message ?? ''}`.trim();
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

function createPassword(dataDir: string): string {
  const password = randomBytes(32).toString('base64url');
  writeFileSync(passwordFile(dataDir), `${password}\n`, { mode: 0o600 });
  return password;
}

function passwordFile(dataDir: string): string {
  return join(dataDir, 'postgres.password');
}
