// Loaded into every program that the launcher runs. When the launcher is killed without a chance to pass the
// signal on (kill -9), its channel closes, and the program stops as if it had been asked to.
import { basename } from 'node:path';

if (process.channel) {
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  process.channel.unref();
}

// What the program forks inherits its options and has a channel too, by which it is spoken to and kept alive: only
// the program itself lets go of its own.
const { execArgv } = process;
const here = execArgv.findIndex((value) => basename(value) === basename(import.meta.filename));
if (here > 0) execArgv.splice(here - 1, 2);
