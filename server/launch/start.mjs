// `npm start`. Runs on Node 20 with nothing installed: plain JavaScript, Node core only.
import { join } from 'node:path';
import { bring, runNode } from './bring.mjs';
import { root } from './toolchain.mjs';

runNode([join(root, 'server', 'src', 'main.ts')], bring());
