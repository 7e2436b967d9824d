// `node server/launch/run.mjs <file> [arguments]`: runs one of our TypeScript programs from any Node ≥ 20.
import { resolve } from 'node:path';
import { bring, runNode } from './bring.mjs';
import { stop } from './steps.mjs';

const [file, ...args] = process.argv.slice(2);
if (!file) stop('Xin nêu tên tệp cần chạy.', 'Please name the file to run.');
runNode([resolve(file), ...args], bring({ web: false }));
