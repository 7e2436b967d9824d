import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { binariesIn, type Binaries } from './binaries.ts';

/**
 * How PostgreSQL's programs are run: PostgreSQL refuses to run as root, and another user may be unable to enter
 * the folders that lead to the clone or to the data.
 */
export interface Runner {
  readonly binaries: Binaries;
  /** The program and arguments to spawn in place of these. */
  wrap(program: string, args: readonly string[]): readonly [program: string, args: readonly string[]];
  /** What PostgreSQL is told about the folder of its data, which is always its working folder. */
  dataArgument(folder: string): string;
  /** Gives a file or folder to the user that PostgreSQL runs as. */
  giveAway(path: string): void;
}

/**
 * Chooses the runner. As an ordinary user: directly. As root: in a user namespace, where root's own files belong
 * to an ordinary user; where the machine forbids namespaces, or the data already belong to another user: as that
 * user or as a system user.
 * @param cluster the folder of the data, which need not exist yet
 * @returns `undefined` when there is no way
 */
export function chooseRunner(binaries: Binaries, cluster: string): Runner | undefined {
  if (process.getuid?.() !== 0) return direct(binaries);
  const owner = existsSync(cluster) ? statSync(cluster) : undefined;
  if (owner && owner.uid !== 0) return asUser(binaries, owner.uid, owner.gid);
  if (works('unshare', [...NAMESPACE, 'true'])) return inNamespace(binaries);
  for (const name of ['postgres', 'nobody']) {
    const [uid, gid] = [idOf(name, '-u'), idOf(name, '-g')];
    const runner = uid && gid ? asUser(binaries, uid, gid) : undefined;
    if (!runner) continue;
    // Made in a namespace before the machine forbade them.
    if (owner) spawnSync('chown', ['-R', `${uid}:${gid}`, cluster]);
    return runner;
  }
  return undefined;
}

const NAMESPACE = ['--user', '--map-user=1000', '--map-group=1000', '--'];

function direct(binaries: Binaries): Runner {
  return {
    binaries,
    wrap: (program, args) => [program, args],
    dataArgument: (folder) => folder,
    giveAway: () => {},
  };
}

function inNamespace(binaries: Binaries): Runner {
  return { ...direct(binaries), wrap: (program, args) => ['unshare', [...NAMESPACE, program, ...args]] };
}

function asUser(binaries: Binaries, uid: number, gid: number): Runner | undefined {
  const become = [`--reuid=${uid}`, `--regid=${gid}`, '--clear-groups', '--'];
  const canRun = ({ postgres }: Binaries): boolean => works('setpriv', [...become, postgres, '--version']);
  const reachable = canRun(binaries) ? binaries : copyWithinReach(binaries);
  if (!reachable || !canRun(reachable)) return undefined;
  return {
    binaries: reachable,
    wrap: (program, args) => ['setpriv', [...become, program, ...args]],
    // A process stays in the folder it was started in, even below folders that it may not enter, and this
    // name leads there without passing through them.
    dataArgument: () => '/proc/self/cwd',
    giveAway: (path) => chownSync(path, uid, gid),
  };
}

/** Puts PostgreSQL's programs where every user may run them; root owns the copy, so no one else can change it. */
function copyWithinReach({ folder }: Binaries): Binaries | undefined {
  const packageFolder = dirname(dirname(dirname(dirname(folder))));
  const parent = '/var/lib/doi-thoai';
  const copy = join(parent, basename(packageFolder).replaceAll(/[^\w.-]/g, '_'));
  if (existsSync(copy)) return binariesIn(copy);
  const draft = `${copy}.${process.pid}`;
  try {
    mkdirSync(parent, { recursive: true, mode: 0o755 });
    cpSync(folder, draft, { recursive: true, verbatimSymlinks: true });
    chmodSync(draft, 0o755);
    renameSync(draft, copy);
    return binariesIn(copy);
  } catch {
    rmSync(draft, { recursive: true, force: true });
    return undefined;
  }
}

function works(program: string, args: readonly string[]): boolean {
  return spawnSync(program, args, { stdio: 'ignore', cwd: '/' }).status === 0;
}

function idOf(user: string, option: '-u' | '-g'): number | undefined {
  const { status, stdout } = spawnSync('id', [option, user], { encoding: 'utf8' });
  return status === 0 ? Number(stdout.trim()) : undefined;
}
