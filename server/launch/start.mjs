// `npm start`. Runs on Node 20 with nothing installed: plain JavaScript, Node core only.
import { join } from 'node:path';
import { checkArguments } from './arguments.mjs';
import { bring, runNode } from './bring.mjs';
import { root } from './toolchain.mjs';

checkArguments('start', process.argv.slice(2));
runNode([join(root, 'server', 'src', 'main.ts')], bring({ tests: false }));
