import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { failuresIn } from './failures.ts';
import type { Step } from './steps.ts';

const folder = mkdtempSync(join(tmpdir(), 'failures-'));
afterAll(() => rmSync(folder, { recursive: true }));

function step(by: 'vitest' | 'playwright', content: object): Step {
  const file = join(folder, `${by}.json`);
  writeFileSync(file, JSON.stringify(content));
  return { name: 'e2e', commands: [], folder, sharesTheMachine: false, report: { file, by } };
}

test('of a failed test in a browser the title, the reason and its place are said, without colours', () => {
  const error = { message: '\u001b[31mError\u001b[39m: not visible', snippet: '> 12 | await expect(it)' };
  const spec = (title: string, ok: boolean) => ({
    ...{ title, ok },
    tests: [{ results: [{ errors: ok ? [] : [error] }] }],
  });
  const suites = [{ specs: [spec('A', true)], suites: [{ specs: [spec('B', false)] }] }];
  const found = failuresIn(step('playwright', { errors: [], suites }), 'all that was printed');
  expect(found).toEqual(['✗ e2e: B\n  Error: not visible\n  > 12 | await expect(it)']);
});

test('of a failed test the reason is said, and of a file that could not be loaded too', () => {
  const assertion = (status: string, fullName: string, ...failureMessages: string[]) => ({
    ...{ status, fullName, failureMessages },
  });
  const assertionResults = [assertion('passed', 'A'), assertion('failed', 'B', 'expected 1 to be 2')];
  const testResults = [
    { name: 'one.test.ts', message: '', assertionResults },
    { name: 'two.test.ts', message: 'no such module', assertionResults: [] },
  ];
  expect(failuresIn(step('vitest', { testResults }), '')).toEqual([
    '✗ e2e: B\n  expected 1 to be 2',
    '✗ e2e: two.test.ts\n  no such module',
  ]);
});

test('of a check the end of what it printed is said', () => {
  const check: Step = { name: 'tsc', commands: [], folder, sharesTheMachine: true };
  const output = Array.from({ length: 40 }, (_, at) => `line ${at}`).join('\n');
  const [said = ''] = failuresIn(check, `${output}\n`);
  expect(said).toContain('line 39');
  expect(said).not.toContain('line 3\n');
});
