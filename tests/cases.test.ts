import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { casesIn, testsIn } from './rules.ts';

/**
 * Small cases that went wrong once, found in what people complained of elsewhere. Each is held by a test whose title ends
 * with its name.
 */
const cases = [
  'back-leaves-console',
  'chair-tablet-falls-asleep',
  'conclusion-words-lost-on-reload',
  'desk-receipt-qr-localhost',
  'double-tap-call-next',
  'ended-by-slip-cannot-resume',
  'foreign-origin-silent-console',
  'forgot-to-start-timer',
  'late-cut-hits-next-speaker',
  'no-websocket-phone',
  'old-browser-windows7',
  'pairing-code-through-telex',
  'pasted-invisible-characters',
  'photos-and-old-word',
  'qr-wrong-adapter',
  'release-overwrites-colleague',
  'search-lookalike-letters',
  'second-code-kills-first-seat',
  'server-clock-set-back',
  'started-screen-shows-old-page',
  'translated-console-lies',
  'two-servers-one-host',
  'undo-takes-back-anothers-call',
  'unsent-registration-called-registered',
  'withdrawn-still-public',
];

const root = join(import.meta.dirname, '..');
// What is run with `npm test`: the reading of all screens is not.
const files = globSync('{shared,server,web,tests}/**/*.{test,spec}.ts', {
  cwd: root,
  exclude: ['**/node_modules/**', 'tests/{cases,rules}.test.ts', 'tests/e2e/axe.spec.ts'],
});
const held = files
  .flatMap((file) => testsIn(readFileSync(join(root, file), 'utf8')))
  .filter(({ expects }) => expects)
  .flatMap(({ title }) => casesIn(title));

test('every case is held by a test that is run and expects something', () => {
  expect(cases.filter((name) => !held.includes(name))).toEqual([]);
});

test('every title names a case that there is', () => {
  expect(held.filter((name) => !cases.includes(name))).toEqual([]);
});

test.each([
  ['A1 one [case back-leaves-console]', ['back-leaves-console']],
  ['A1 two [case one-thing] [case another]', ['one-thing', 'another']],
  ['A1 [case not-at-the-end] of it', []],
])('the cases in "%s" are %j', (title, names) => {
  expect(casesIn(title)).toEqual(names);
});
