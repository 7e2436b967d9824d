// `npm run dev`: the server restarts when its sources change; the web is served by Vite with hot reload.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { checkArguments } from './arguments.mjs';
import { bring } from './bring.mjs';
import { root } from './toolchain.mjs';

checkArguments('dev', process.argv.slice(2));
const { node, env } = bring();
const followUs = join(root, 'server', 'launch', 'stop-with-launcher.mjs');
const children = [
  start(['--watch', 'server/src/main.ts'], root),
  start(['node_modules/vite/bin/vite.js', 'dev'], join(root, 'web')),
];
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => children.forEach((child) => child.kill(signal)));
}

function start(args, cwd) {
  const stdio = ['inherit', 'inherit', 'inherit', 'ipc'];
  return spawn(node, ['--import', followUs, ...args], { cwd, env, stdio });
}
