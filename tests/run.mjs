// `npm test` and `npm run axe`. Run on Node 20 with nothing installed: plain JavaScript, Node core only.
import { join } from 'node:path';
import { checkArguments } from '../server/launch/arguments.mjs';
import { bring, runNode } from '../server/launch/bring.mjs';
import { root } from '../server/launch/toolchain.mjs';

const [first, ...others] = process.argv.slice(2);
if (first === 'axe') checkArguments('axe', others);
else checkArguments('test', first === undefined ? [] : [first, ...others]);
runNode([join(root, 'tests', 'runner', 'run-steps.ts'), ...process.argv.slice(2)], bring());
