// `npm run abuse`. Runs on Node 20 with nothing installed: plain JavaScript, Node core only.
import { join } from 'node:path';
import { bring, runNode } from '../../server/launch/bring.mjs';

runNode([join(import.meta.dirname, 'abuse.ts'), ...process.argv.slice(2)], bring());
