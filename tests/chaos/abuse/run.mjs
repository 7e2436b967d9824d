// `npm run abuse`. Runs on Node 20 with nothing installed: plain JavaScript, Node core only.
import { join } from 'node:path';
import { checkArguments } from '../../../server/launch/arguments.mjs';
import { bring, runNode } from '../../../server/launch/bring.mjs';

const args = process.argv.slice(2);
checkArguments('abuse', args);
runNode([join(import.meta.dirname, 'abuse.ts'), ...args], bring());
