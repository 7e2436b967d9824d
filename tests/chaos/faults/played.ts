import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { join } from 'node:path';

/** Another run of the same machine: SEED=… */
const seed = process.env['SEED'] ?? '11';

/** What a run said, so that a failure tells what went wrong and when. A process of its own: the client of browsers is run outside one there. */
export async function played(how: {
  readonly servers: number;
  readonly rounds?: number;
  readonly days?: number;
}): Promise<string> {
  const { servers, rounds = 0, days = 0 } = how;
  const counts = { seed, rounds, days, servers };
  const options = Object.entries(counts).flatMap(([name, count]) => [`--${name}`, String(count)]);
  const child = spawn(process.execPath, [join(import.meta.dirname, 'run.ts'), ...options], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [said, complained] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return said + complained;
}
