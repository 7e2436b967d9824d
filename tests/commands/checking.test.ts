import { afterEach, expect, test } from 'vitest';
import { NpmCommand } from './npm-command.ts';

let command: NpmCommand;
afterEach(() => command.interrupt());

test.each([
  ['run axe', { SCREEN: 'trouble' }, /^1 passed, 0 failed$/m],
  ['run fuzz -- --seed 1 --only 20 --alone', {}, /^seed 1: \d+ inputs in \d+ s, 0 faults$/m],
  [
    'run faults -- --rounds 1 --days 0 --servers 1',
    {},
    /^seed 1, 1 rounds, 1 server: .* 0 lost, 0 doubled, 0 diverged$/m,
  ],
  ['run pictures -- --only front/not-found', {}, /^6 pictures, /m],
])('npm %s comes to its end and finds nothing', async (call, settings, line) => {
  command = new NpmCommand(call, settings);
  await command.says(line);
  expect(await command.ended).toBe(0);
});
