import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const source = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8');

type Theme = 'light' | 'dark';
const themes: readonly Theme[] = ['light', 'dark'];

const colour = '(#[0-9a-f]{6})';
const inBoth = new RegExp(`^ +--([\\w-]+): light-dark\\(${colour}, ${colour}\\)`, 'gm');
const inOne = new RegExp(`^ +--([\\w-]+): ${colour};`, 'gm');

const tokens: Record<Theme, ReadonlyMap<string, string>> = { light: read(2), dark: read(3) };

/** Opaque colours by the names of their tokens; `group` is where the theme's colour stands in a pair. */
function read(group: 2 | 3): Map<string, string> {
  const of = new Map([...source.matchAll(inOne)].map((found) => [found[1] ?? '', found[2] ?? '']));
  for (const found of source.matchAll(inBoth)) of.set(found[1] ?? '', found[group] ?? '');
  return of;
}

/** Relative luminance of `#rrggbb` (WCAG 2.2). */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of two colours, 1 to 21 (WCAG 2.2). */
function contrast(one: string, other: string): number {
  const [dim = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dim + 0.05);
}

const states = ['wait', 'ring', 'seen', 'done', 'other'];
const papers = ['ground', 'surface', 'sunken'];
const washes = [...states, 'red'].map((name) => `${name}-wash`);
const grounds = [...papers, ...washes];

const asText = [
  ...each(['ink', 'ink-2', 'ink-3'], grounds),
  ...each(['red', 'red-deep'], [...papers, 'red-wash', 'ring-wash']),
  ...states.flatMap((state) => each([state], [...papers, `${state}-wash`])),
  ...each(['on-red'], ['red-fill', 'red-fill-strong']),
  ...each(['ink-turned'], ['ink']),
];

const asLine = [...each(['line-control', 'focus'], grounds), ...each(['red-fill'], papers)];

type Pair = readonly [front: string, back: string];

function each(fronts: readonly string[], backs: readonly string[]): Pair[] {
  return fronts.flatMap((front) => backs.map((back): Pair => [front, back]));
}

function ratio(theme: Theme, [front, back]: Pair): number {
  const [one, other] = [tokens[theme].get(front), tokens[theme].get(back)];
  if (!one || !other) throw new Error(`no colour for --${front} on --${back}`);
  return contrast(one, other);
}

describe.each(themes)('colours in the %s', (theme) => {
  it.each(asText)('--%s is read on --%s', (...pair) => {
    expect(ratio(theme, pair)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(asLine)('--%s is seen on --%s', (...pair) => {
    expect(ratio(theme, pair)).toBeGreaterThanOrEqual(3);
  });
});

describe('the tokens', () => {
  it('give each colour once', () => {
    const names = [...source.matchAll(/^ {2}--([\w-]+):/gm)].map((found) => found[1]);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  it('know black on white as 21:1', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  });
});
