import { afterEach, expect, test } from 'vitest';
import { NpmCommand } from './npm-command.ts';

let command: NpmCommand;
afterEach(() => command.interrupt());

// Its first figure is there once its clients, attackers and sessions have answered; the rest would take minutes.
test.each([
  ['run abuse -- --only address --rounds 1', /^public page .*, p50 +(\d\S*) ms/m],
  ['run bench -- --quick --only joining', /^registration among 300 .*, p50 +(\d\S*) ms/m],
  ['run soak -- --minutes 0.5', /^hour \d: ([1-9][\d,]*) acknowledged/m],
])('npm %s measures', async (call, line) => {
  command = new NpmCommand(call);
  const [, figure = ''] = await command.says(line);
  expect(Number(figure.replace(',', ''))).toBeGreaterThan(0);
});
