// `npm test` and `npm run axe`. Run on Node 20 with nothing installed: plain JavaScript, Node core only.
import { join } from 'node:path';
import { bring, runNode } from '../server/launch/bring.mjs';
import { root } from '../server/launch/toolchain.mjs';

runNode([join(root, 'tests', 'runner', 'run-steps.ts'), ...process.argv.slice(2)], bring());
