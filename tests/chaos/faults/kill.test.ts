import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** Another run of the same machine: SEED=… */
const seed = process.env['SEED'] ?? '11';

/** What it said, so that a failure tells what went wrong and when. */
async function play(servers: number, rounds: number): Promise<string> {
  const run = join(import.meta.dirname, 'run.ts');
  const options = ['--seed', seed, '--rounds', String(rounds), '--servers', String(servers)];
  const child = spawn(process.execPath, [run, ...options], { stdio: ['ignore', 'pipe', 'pipe'] });
  const [said, complained] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return said + complained;
}

// A process of its own each: the client of browsers is run outside one there.
test.each([
  [1, 2],
  [2, 4],
])(
  'H18 BX11 nothing is lost, doubled or diverges on %i server(s), whatever fails, before the day and on it',
  async (servers, rounds) => {
    const said = await play(servers, rounds);
    expect(said).toMatch(/^round 1 of preparing, /m);
    expect(said).toMatch(/: [\d,]+ acknowledged, 0 lost, 0 doubled, 0 diverged\n$/);
  },
);
