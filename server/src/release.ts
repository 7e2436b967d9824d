import { execFile, execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Where the text of the licence stands. */
export const licenceFile = join(root, 'LICENSE');

/** Without it, git would take the history of a folder further up for ours. */
const ownHistory = `--git-dir=${join(root, '.git')}`;

const maxBytes = 256 * 1024 * 1024;

/** What is running. */
export interface Release {
  readonly version: string;
  /** The commit that the clone stood at when the server was started; null where git or its history is missing. */
  readonly commit: string | null;
}

export function readRelease(): Release {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  return { version, commit: readCommit() };
}

/** As it is said to people. */
export function releaseName({ version, commit }: Release): string {
  return commit === null ? version : `${version} (${commit})`;
}

/** All files of the commit, as one archive (tar, gzip). */
export async function archiveOf({ version }: Release, commit: string): Promise<Buffer> {
  const args = [ownHistory, 'archive', '--format=tar.gz', `--prefix=doi-thoai-${version}/`, commit];
  const { stdout } = await promisify(execFile)('git', args, {
    cwd: root,
    encoding: 'buffer',
    maxBuffer: maxBytes,
  });
  return stdout;
}

function readCommit(): string | null {
  try {
    const args = [ownHistory, 'rev-parse', '--short=10', 'HEAD'];
    return execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return null;
  }
}
