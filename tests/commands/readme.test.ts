import { root } from '../runner/steps.ts';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const scripts = Object.keys((JSON.parse(read('package.json')) as { scripts: object }).scripts);
const named = namesIn(read('README.md'), /(?:`|^)npm (?:run )?([a-z]+)/gm);

test('README names every command, and no other', () => {
  expect(named).toEqual(scripts.toSorted());
});

test('every command that README names is started by a test', () => {
  const calls = globSync('tests/commands/*.test.ts', { cwd: root }).map(read).join('\n');
  const started = namesIn(calls, /['`]run (?:--silent )?([a-z]+)|npm\('(start)'/g);
  // This is run by `npm test` itself.
  expect(named.filter((name) => name !== 'test' && !started.includes(name))).toEqual([]);
});

function namesIn(text: string, name: RegExp): string[] {
  return [...new Set([...text.matchAll(name)].flatMap(([, ...found]) => found))].toSorted();
}
