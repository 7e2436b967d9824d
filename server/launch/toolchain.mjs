// Runs on Node 20 with nothing installed: plain JavaScript, Node core only.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runQuietly, say, stop } from './steps.mjs';

/** The clone's top folder, absolute. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

const NODE_VERSION = '24.21.0';
const PNPM_VERSION = '12.21.0';
const folder = join(root, '.toolchain');
const stampFile = join(folder, 'brought.json');

/**
 * Finds Node 24 and pnpm, bringing them through npm the first time.
 * @returns {{ node: string, pnpm: string, env: NodeJS.ProcessEnv }} absolute paths of the Node binary and of
 * pnpm's script, and an environment in which `node` means that binary.
 */
export function bringToolchain() {
  const node = canRunTheServer() ? process.execPath : join(folder, 'node_modules', ...nodeBinary());
  const pnpm = join(folder, 'node_modules', 'pnpm', 'bin', 'pnpm.mjs');
  const packages = [`pnpm@${PNPM_VERSION}`];
  if (node !== process.execPath) packages.push(`${nodeBinary()[0]}@${NODE_VERSION}`);
  if (!isBrought(packages, [node, pnpm])) install(packages);
  const env = { ...process.env, PATH: `${dirname(node)}:${process.env.PATH ?? ''}` };
  return { node, pnpm, env };
}

/** Type stripping runs our TypeScript as it is; argon2 (Node 24.7) is what passwords are stored with. */
function canRunTheServer() {
  const [major = 0] = process.versions.node.split('.').map(Number);
  return major >= 24 && process.features.typescript === 'strip' && hasArgon2();
}

function hasArgon2() {
  return typeof process.getBuiltinModule?.('node:crypto').argon2 === 'function';
}

/**
 * The package that carries Node for this machine, and the path of the binary in it. The package called `node`
 * fetches the same one from an install script; asking for it by name needs no script to run.
 */
function nodeBinary() {
  const { platform, arch } = process;
  if ((platform === 'linux' || platform === 'darwin') && (arch === 'x64' || arch === 'arm64')) {
    const prefix = platform === 'darwin' && arch === 'arm64' ? 'node-bin' : 'node';
    return [`${prefix}-${platform}-${arch}`, 'bin', 'node'];
  }
  return stop(
    `Chưa có Node 24 dựng sẵn cho máy này (${platform} ${arch}); xin cài Node 24 rồi chạy lại.`,
    `There is no ready-made Node 24 for this machine (${platform} ${arch}); please install Node 24 and start again.`,
  );
}

function isBrought(packages, files) {
  try {
    const brought = JSON.parse(readFileSync(stampFile, 'utf8'));
    return packages.every((name) => brought.includes(name)) && files.every((file) => existsSync(file));
  } catch {
    return false;
  }
}

function install(packages) {
  say('Đang tải Node 24 và pnpm (chỉ lần đầu)', 'bringing Node 24 and pnpm, the first time only');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error'];
  runQuietly([...npm(), 'install', '--prefix', folder, ...options, ...packages], {
    cwd: folder,
    failure: [
      'Không tải được Node 24 và pnpm qua npm; xin kiểm tra kết nối mạng.',
      'Node 24 and pnpm could not be brought through npm; please check the network.',
    ],
  });
  writeFileSync(stampFile, JSON.stringify(packages));
}

/** The npm that started us when there is one: another npm on PATH might belong to another Node. */
function npm() {
  const running = process.env.npm_execpath;
  return running && basename(running) === 'npm-cli.js' ? [process.execPath, running] : ['npm'];
}
