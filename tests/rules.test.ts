import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { numbersIn, requirementNumber, ruleNumbers, titlesIn } from './rules.ts';

const root = join(import.meta.dirname, '..');
const rules = ruleNumbers(readFileSync(join(root, 'shared', 'RULES.md'), 'utf8'));
const files = globSync('{shared,server,web,tests}/**/*.{test,spec}.ts', {
  cwd: root,
  exclude: ['**/node_modules/**', 'tests/rules.test.ts'],
});
const titles = files.flatMap((file) =>
  titlesIn(readFileSync(join(root, file), 'utf8')).map((title) => ({ file, title })),
);

test('every rule has a number of its own', () => {
  expect(rules.length).toBeGreaterThan(0);
  expect(rules.filter((rule, index) => rules.indexOf(rule) !== index)).toEqual([]);
});

test('every rule has a test whose title begins with its number', () => {
  const tested = new Set(titles.flatMap(({ title }) => numbersIn(title)));
  expect(rules.filter((rule) => !tested.has(rule))).toEqual([]);
});

test('every number at the beginning of a title is a rule or a requirement', () => {
  const known = new Set(rules);
  const unknown = titles.flatMap(({ file, title }) =>
    numbersIn(title)
      .filter((number) => !known.has(number) && !requirementNumber.test(number))
      .map((number) => `${number} in ${file}: ${title}`),
  );
  expect(unknown).toEqual([]);
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
  expect(titlesIn(source).flatMap(numbersIn)).toEqual(['Q1', 'Q2', 'Q3', 'Q4', 'Q5', 'Q6', 'Q7']);
});
