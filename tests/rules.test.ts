import { officeCodes } from '@doi-thoai/shared/words/office-refusals';
import { importCodes } from '@doi-thoai/shared/words/import-refusals';
import { paperCodes } from '@doi-thoai/shared/words/paper-refusals';
import { codes } from '@doi-thoai/shared/words/refusals';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { actions } from '@doi-thoai/shared/meeting/meeting';
import { projects } from '../vitest.config.ts';
import {
  numbersIn,
  numbersOn,
  pagesNamedIn,
  requirementSeries,
  requirementsNamedIn,
  ruleSeries,
  seriesOf,
  testsIn,
} from './rules.ts';

const root = join(import.meta.dirname, '..');
const rulesPage = readFileSync(join(root, 'shared/RULES.md'), 'utf8');
const rules = numbersOn(rulesPage);
const requirements = numbersOn(readFileSync(join(root, 'docs/requirements.md'), 'utf8'));
const files = globSync('{shared,server,web,tests}/**/*.{test,spec}.ts', {
  cwd: root,
  exclude: ['**/node_modules/**', 'tests/rules.test.ts'],
});
const sources = files.map((file) => ({ file, source: readFileSync(join(root, file), 'utf8') }));
const tests = sources.flatMap(({ file, source }) => testsIn(source).map((one) => ({ ...one, file })));

test('every file of tests for vitest is in a project', () => {
  const run = new Set(projects.flatMap(({ test: { include } }) => globSync(include, { cwd: root })));
  const all = globSync('{shared,server,web,tests}/**/*.test.ts', {
    cwd: root,
    exclude: ['**/node_modules/**'],
  });
  expect(all.filter((file) => !run.has(file))).toEqual([]);
});

test('every rule has a number of its own', () => {
  expect(rules.length).toBeGreaterThan(0);
  expect(rules.filter((rule, index) => rules.indexOf(rule) !== index)).toEqual([]);
});

test('every requirement has a number of its own, of a known series', () => {
  expect(new Set(requirements.map(seriesOf))).toEqual(requirementSeries);
  expect(requirements.filter((number, index) => requirements.indexOf(number) !== index)).toEqual([]);
});

test('every rule is of a known series, and no series is one of requirements as well', () => {
  expect(rules.filter((rule) => !ruleSeries.has(seriesOf(rule)))).toEqual([]);
  expect([...ruleSeries].filter((series) => requirementSeries.has(series))).toEqual([]);
});

test('every rule stands under the heading of its series', () => {
  const astray = rulesPage.split(/^## /m).flatMap((section) => {
    const [series = ''] = /^[A-Z]+/.exec(section) ?? [];
    return numbersOn(section).filter((number) => seriesOf(number) !== series);
  });
  expect(astray).toEqual([]);
});

test('every rule has a test whose title begins with its number', () => {
  const tested = new Set(tests.flatMap(({ title }) => numbersIn(title)));
  expect(rules.filter((rule) => !tested.has(rule))).toEqual([]);
});

test('every number at the beginning of a title is a rule or a requirement', () => {
  const known = new Set([...rules, ...requirements]);
  const unknown = tests.flatMap(({ file, title }) =>
    numbersIn(title)
      .filter((number) => !known.has(number))
      .map((number) => `${number} in ${file}: ${title}`),
  );
  expect(unknown).toEqual([]);
});

const written = globSync(
  ['{shared,server,web,tests,docs}/**/*.{ts,mjs,js,svelte,css,md,sql}', '*.{md,mjs}'],
  {
    cwd: root,
    exclude: [
      '**/node_modules/**',
      'web/build/**',
      '**/.svelte-kit/**',
      'tests/results/**',
      'tests/rules.test.ts',
    ],
  },
).map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }));

test('every requirement that is named anywhere stands in docs/requirements.md', () => {
  const known = new Set(requirements);
  const unknown = written.flatMap(({ file, text }) =>
    requirementsNamedIn(text)
      .filter((number) => !known.has(number))
      .map((number) => `${number} in ${file}`),
  );
  expect(unknown).toEqual([]);
});

/** `npm run pictures` makes it, and it is not kept. */
const madeLater = new Set(['all.md', 'docs/screens/all.md']);

test('every page that is named anywhere is in the repository, below its top or beside who names it', () => {
  const missing = written.flatMap(({ file, text }) =>
    pagesNamedIn(text)
      .filter((page) => !madeLater.has(page))
      .filter((page) => !existsSync(join(root, page)) && !existsSync(join(root, dirname(file), page)))
      .map((page) => `${page} in ${file}`),
  );
  expect(missing).toEqual([]);
});

test('every test of a rule expects something', () => {
  const known = new Set(rules);
  const idle = tests.filter(
    ({ title, expects }) => !expects && numbersIn(title).some((number) => known.has(number)),
  );
  expect(idle.map(({ file, title }) => `${file}: ${title}`)).toEqual([]);
});

test.each([
  ['action', Object.keys(actions)],
  ['refusal', [...codes, ...officeCodes, ...importCodes, ...paperCodes]],
])('every %s is named by a test', (_kind, names) => {
  const named = new Set(
    sources.flatMap(({ source }) => [...source.matchAll(/'([\w.]+)'/g)].map((one) => one[1])),
  );
  expect(names.filter((name) => !named.has(name))).toEqual([]);
});

test.each([
  ['Q3 the chair may change the order', ['Q3']],
  ['Q3 Q4: two rules at once', ['Q3', 'Q4']],
  ['Q3, UB10 a rule and a requirement', ['Q3', 'UB10']],
  ['Q3/Q4 with a stroke', ['Q3', 'Q4']],
  ['Q34', ['Q34']],
  ['no number', []],
  ['HTTP2 is a name of four letters', []],
  ['Q3rd is not a number', []],
])('the numbers of "%s" are %j', (title, numbers) => {
  expect(numbersIn(title)).toEqual(numbers);
});

test.each([
  ['the record (BX1), TD12', ['BX1', 'TD12']],
  ['Q3, AB1 and UTF8', []],
])('the requirements in "%s" are %j', (text, numbers) => {
  expect(requirementsNamedIn(text)).toEqual(numbers);
});

test.each([
  ['see docs/wire.md, [more](../shared/RULES.md#m).', ['docs/wire.md', '../shared/RULES.md']],
  ['It stands in mission.md.', ['mission.md']],
  ['Mission.MD is a page too', ['Mission.MD']],
  ['all.mdx and docs/*.md are none', []],
])('the pages in "%s" are %j', (text, pages) => {
  expect(pagesNamedIn(text)).toEqual(pages);
});

test('titles are found in tests, tables and groups, whatever the quotes', () => {
  const source = [
    "test('Q1 one', () => {})",
    'it(`Q2 two`, () => {})',
    'describe("Q3 three", () => {})',
    "test.each([1, 2])('Q4 four %i', () => {})",
    "test('Q5 five', { timeout: 1 }, () => {})",
    'test.for([[1, (2)]])(\n  "Q6 six", () => {})',
    "describe.each`a`('Q7 seven', () => {})",
  ].join('\n');
  const numbers = testsIn(source).flatMap(({ title }) => numbersIn(title));
  expect(numbers).toEqual(['Q1', 'Q2', 'Q3', 'Q4', 'Q5', 'Q6', 'Q7']);
});

test('a test expects something when its own text does', () => {
  const source = "test('Q1 expects', () => { expect(1); });\ntest('Q2', () => { playsOn(); });\nexpect(1);";
  expect(testsIn(source).map(({ expects }) => expects)).toEqual([true, false]);
});
