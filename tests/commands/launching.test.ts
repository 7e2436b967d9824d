import { root } from '../runner/steps.ts';
import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createProject, type PlantedProject } from '../canaries/planted-files.ts';

const followUs = join(root, 'server', 'launch', 'stop-with-launcher.mjs');

let project: PlantedProject;
beforeEach(() => (project = createProject()));
afterEach(() => project.remove());

/** Whoever has processes of its own: clients of the bench, attackers. */
const programs = {
  pool: `
    import { ClientPool } from '${here('tests', 'bench', 'client-pool.ts')}';
    const pool = await ClientPool.start(2);
    process.stdout.write(JSON.stringify(await pool.sample()));
    pool.stop();`,
  attacker: `
    import { Attacker } from '${here('tests', 'chaos', 'abuse', 'attacker.ts')}';
    const attacker = await Attacker.arrive();
    process.stdout.write(JSON.stringify(await attacker.end()));
    await attacker.leave();`,
};

test.each(Object.entries(programs))(
  'what a launched program forks stays and answers: %s',
  async (_name, program) => {
    const child = launch(program);
    const ended = once(child, 'exit');
    expect(await text(child.stdout)).toBe('{}');
    expect(await ended).toEqual([0, null]);
  },
);

test('a launched program ends when its launcher is gone', async () => {
  const child = launch("setInterval(() => {}, 1000); process.stdout.write('here');");
  const ended = once(child, 'exit');
  await once(child.stdout, 'data');
  child.disconnect();
  expect(await ended).toEqual([null, 'SIGTERM']);
});

/** Runs a program as the launcher does. */
function launch(program: string): ChildProcessByStdio<null, Readable, null> {
  project.plant('program.mjs', program);
  const command = ['--import', followUs, join(project.folder, 'program.mjs')];
  return spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'inherit', 'ipc'] }) as ReturnType<
    typeof launch
  >;
}

function here(...path: readonly string[]): string {
  return pathToFileURL(join(root, ...path)).href;
}
