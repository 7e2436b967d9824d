// `node server/launch/run.mjs <file> [arguments]`: runs one of our TypeScript programs from any Node ≥ 20.
import { resolve } from 'node:path';
import { checkArguments, commandWithProgram } from './arguments.mjs';
import { bring, runNode } from './bring.mjs';
import { stop } from './steps.mjs';

const [file, ...args] = process.argv.slice(2);
if (!file) stop('Xin nêu tên tệp cần chạy.', 'Please name the file to run.');
const command = commandWithProgram(file);
if (command) checkArguments(command, args);
runNode([resolve(file), ...args], bring({ web: false, tests: file.startsWith('tests') }));
