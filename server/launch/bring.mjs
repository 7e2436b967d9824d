// Runs on Node 20 with nothing installed: plain JavaScript, Node core only.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { constants } from 'node:os';
import { runQuietly, say } from './steps.mjs';
import { bringToolchain, root } from './toolchain.mjs';

const NOT_SOURCE = new Set(['node_modules', 'build', '.svelte-kit']);

/**
 * Makes the clone ready to run: Node 24 and pnpm, the dependencies, and the built web. Each part is done only
 * when it is missing or older than what it is made from, so that a second start needs neither time nor network.
 * @param {{ web?: boolean, tests?: boolean }} [parts] `web: false` leaves the web unbuilt, `tests: false` leaves out
 *   what only tests need, a whole browser among it
 * @returns {{ node: string, env: NodeJS.ProcessEnv }}
 */
export function bring({ web = true, tests = true } = {}) {
  const toolchain = bringToolchain();
  installDependencies(toolchain, tests);
  if (web) buildWeb(toolchain);
  return toolchain;
}

/**
 * Runs a program of ours in the brought Node, in the foreground, and exits as it exits.
 * @param {string[]} args Node's arguments: a script and what follows it
 */
export function runNode(args, { node, env }) {
  const followUs = join(root, 'server', 'launch', 'stop-with-launcher.mjs');
  const child = spawn(node, ['--import', followUs, ...args], {
    env,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  stopWithNpm(() => child.kill('SIGTERM'));
  child.on('exit', (code, signal) => process.exit(code ?? 128 + constants.signals[signal]));
}

/**
 * npm passes on to us the signals that it may catch (our scripts replace npm's shell with `exec`, because a shell
 * passes nothing on); that it was killed is only to be seen from our having another parent.
 */
function stopWithNpm(stop) {
  if (!process.env.npm_lifecycle_event) return;
  const npm = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === npm) return;
    clearInterval(watch);
    stop();
  }, 250).unref();
}

function installDependencies({ node, pnpm, env }, tests) {
  const manifests = ['.', 'shared', 'server', 'web', 'tests'].map((folder) => join(folder, 'package.json'));
  const madeFrom = fingerprint(['pnpm-lock.yaml', 'pnpm-workspace.yaml', ...manifests]);
  const stamp = join(root, 'node_modules', '.installed-from');
  const stampWithTests = join(root, 'node_modules', '.installed-with-tests-from');
  if (isCurrent(stampWithTests, madeFrom) || (!tests && isCurrent(stamp, madeFrom))) return;
  say('Đang cài các gói phụ thuộc', 'installing dependencies');
  const which = tests ? [] : ['--filter=!@doi-thoai/tests'];
  runQuietly([node, pnpm, ...which, 'install', '--frozen-lockfile', '--prefer-offline'], {
    cwd: root,
    env: { ...env, CI: 'true' },
    failure: ['Không cài được các gói phụ thuộc.', 'The dependencies could not be installed.'],
  });
  writeStamp(tests ? stampWithTests : stamp, madeFrom);
}

function buildWeb({ node, pnpm, env }) {
  const madeFrom = fingerprint(['pnpm-lock.yaml', ...sourcesIn('web'), ...sourcesIn(join('shared', 'src'))]);
  const stamp = join(root, 'web', 'build', '.built-from');
  if (isCurrent(stamp, madeFrom)) return;
  say('Đang dựng giao diện', 'building the web');
  runQuietly([node, pnpm, '--filter', '@doi-thoai/web', 'run', 'build'], {
    cwd: root,
    env,
    failure: ['Không dựng được giao diện.', 'The web could not be built.'],
  });
  writeStamp(stamp, madeFrom);
}

function sourcesIn(folder) {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => !NOT_SOURCE.has(entry.name) && !entry.name.endsWith('.test.ts'))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? sourcesIn(path) : [path];
    });
}

/** By content and not by time: a clone, a checkout or an unpacked archive gives every file a new time. */
function fingerprint(files) {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}\n`);
  for (const file of files.toSorted()) hash.update(`${file}\n`).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

function isCurrent(stamp, madeFrom) {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === madeFrom;
}

function writeStamp(stamp, madeFrom) {
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, madeFrom);
}
