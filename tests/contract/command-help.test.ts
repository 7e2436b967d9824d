import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  scripts: Readonly<Record<string, string>>;
};
const names = Object.keys(scripts);

/** A clone that has the launcher and the scripts' own first files, and nothing that they bring or run. */
let clone: string;

beforeAll(() => {
  clone = mkdtempSync(join(tmpdir(), 'doi-thoai-clone-'));
  for (const file of ['package.json', 'server/launch', ...names.map(firstFileOf)])
    cpSync(join(root, file), join(clone, file), { recursive: true });
});
afterAll(() => rmSync(clone, { recursive: true }));

test.each(names)('%s --help tells in both languages what it does, before anything is brought', (name) => {
  const { status, stdout, stderr } = run(name, '--help');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(new RegExp(String.raw`^npm (run )?${name}( -- .*)?\n\n.+\.\n[A-Z].+\.\n`));
  expect(existsSync(join(clone, '.toolchain'))).toBe(false);
});

test.each(names)('%s refuses an option that it does not know, in one sentence', (name) => {
  const { status, stdout, stderr } = run(name, '--no-such-option', '1');
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  expect(stderr).toContain('there is no option --no-such-option');
  expect(existsSync(join(clone, '.toolchain'))).toBe(false);
});

test.each([
  ['fuzz', ['--seed'], '--seed needs a value <n>'],
  ['fuzz', ['--seed', '--alone'], '--seed needs a value <n>'],
  ['fuzz', ['--alone=yes'], '--alone takes no value'],
  ['soak', ['ten'], '"ten" is one argument too many'],
  ['rehearse', ['uong-bi-2024', 'twice'], '"twice" is one argument too many'],
  ['seats', [], '<meeting> is missing'],
  ['admin', [], 'reset is missing'],
  ['admin', ['reset'], '<name> is missing'],
  ['admin', ['forget', 'admin'], '"forget" is nothing that it does'],
  ['admin', ['reset', 'admin', 'now'], '"now" is one argument too many'],
])('%s %j is refused: %s', (name, args, sentence) => {
  const { status, stderr } = run(name, ...args);
  expect(status).toBe(2);
  expect(stderr).toContain(sentence);
});

/** As npm runs it: by the system's shell, in the clone's top folder. */
function run(name: string, ...args: readonly string[]) {
  const script = `${scripts[name] ?? ''} ${args.join(' ')}`;
  return spawnSync('sh', ['-c', script], { cwd: clone, encoding: 'utf8' });
}

function firstFileOf(name: string): string {
  const file = scripts[name]?.split(' ').find((word) => word.endsWith('.mjs'));
  if (file === undefined) throw new Error(`npm run ${name} begins with nothing that runs on any Node`);
  return file;
}
