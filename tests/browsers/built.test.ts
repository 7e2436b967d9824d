import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../runner/steps.ts';

/*
 * What the oldest promised browsers do not read, looked for in what is really sent to them: Chrome and Edge 109, Safari
 * 16.4, Firefox 115 for consoles and screens.
 */

const built = join(root, 'web', 'build', 'client', '_app', 'immutable');
const textOf = (files: string) =>
  globSync(files, { cwd: built }).map((file) => [file, readFileSync(join(built, file), 'utf8')] as const);
const scripts = textOf('**/*.js');
const styles = textOf('**/*.css');
const holding = (files: readonly (readonly [string, string])[], wanted: RegExp) =>
  files.filter(([, text]) => wanted.test(text)).map(([file]) => file);

test('BX4 there are built pages to look at', () => {
  expect(scripts.length).toBeGreaterThan(20);
  expect(styles.length).toBeGreaterThan(5);
});

describe('BX4 no script calls what Chrome 109 or Safari 16.4 lacks', () => {
  test.each([
    ['lists changed in a copy', /\.(toSpliced|toSorted|toReversed)\(/],
    ['checkVisibility', /\.checkVisibility\(/],
    ['grouping and resolvers', /\b(Object|Map)\.groupBy\(|Promise\.withResolvers|AbortSignal\.any\(/],
    ['looking behind in an expression', /\(\?<[=!]/],
  ])('%s', (_what, wanted) => {
    expect(holding(scripts, wanted)).toEqual([]);
  });
});

describe('BX4 no style hangs on what Safari 15 or Firefox 115 does not read', () => {
  test.each([
    ['ranges in media queries', /@media[^{]*\((width|height)\s*[<>]/],
    ['what holds something', /:has\(/],
  ])('%s', (_what, wanted) => {
    expect(holding(styles, wanted)).toEqual([]);
  });
});
