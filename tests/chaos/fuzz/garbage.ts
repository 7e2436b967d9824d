import type { Chance } from './chance.ts';

/** Texts that programs stumble over. */
const texts = [
  '',
  ' ',
  '\0',
  'a\0b',
  '\ud800',
  'a\udc00b',
  'Nguyễn Thị Ví Dụ'.normalize('NFD'),
  `o${'\u0301'.repeat(300)}`,
  '\u202eodnaủ\u2066',
  '\u200b\ufeff',
  '👩‍👩‍👧‍👦'.repeat(50),
  '\r\nSet-Cookie: doi-thoai=x',
  '../../../../etc/passwd',
  '..%2f..%2f',
  '%00',
  '%',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  "' or 1=1 --",
  '<script>alert(1)</script>',
  '{{7*7}}',
  '-1',
  '1e309',
  'NaN',
  'null',
  '0x10',
  'ﷺ',
  '\uffff',
  '🇻🇳',
] as const;

const numbers = [
  -1,
  -0,
  0.5,
  1.5,
  2 ** 31,
  2 ** 53,
  2 ** 53 + 2,
  1e308,
  -1e308,
  5e-324,
  -2_147_483_649,
] as const;

const keys = ['__proto__', 'constructor', 'prototype', 'toString', 'id', 'role', 'seat', 'ok', '', '\0', '0'];

export function garbageText(chance: Chance): string {
  return chance.weighed<() => string>([
    [20, () => chance.of(texts)],
    [3, () => 'x'.repeat(chance.of([100, 1000, 20_001]))],
    [1, () => 'đ'.repeat(chance.of([5000, 60_000]))],
    [4, () => Array.from({ length: 12 }, () => String.fromCharCode(chance.below(0x1_0000))).join('')],
  ])();
}

/** Any JSON at all. */
export function garbage(chance: Chance): unknown {
  return chance.weighed<() => unknown>([
    [12, () => garbageText(chance)],
    [8, () => chance.of(numbers)],
    [6, () => chance.of([null, true, false])],
    [3, () => chance.of<unknown>([[], {}, [[]], [null], { '': '' }])],
    [2, () => nested(chance.of([3, 50, 2000]), chance.percent(50))],
    [2, () => new Array<unknown>(chance.of([10, 1000, 10_000])).fill(chance.of<unknown>([0, null, 'x', {}]))],
    [3, () => withKey({}, chance.of(keys), chance.of<unknown>([{ role: 'admin' }, 1, null, 'x']))],
  ])();
}

function nested(depth: number, lists: boolean): unknown {
  let value: unknown = 1;
  for (let at = 0; at < depth; at += 1) value = lists ? [value] : { a: value };
  return value;
}

/** An own member, whatever its name: `__proto__` by assignment would be none. */
function withKey(base: object, key: string, value: unknown): object {
  const fresh = { ...base };
  Object.defineProperty(fresh, key, { value, enumerable: true, configurable: true, writable: true });
  return fresh;
}

type Spoil = (value: unknown, chance: Chance) => unknown;

const spoils: readonly (readonly [number, Spoil])[] = [
  [10, (_value, chance) => garbage(chance)],
  [3, (value) => [value]],
  [3, (value) => ({ value })],
  [2, (value) => String(value)],
  [2, (value) => (typeof value === 'string' && !value.includes('·') ? value.toUpperCase() : value)],
  [3, () => undefined],
];

/** The same with one thing wrong with it, somewhere; what it was made from stays as it is. */
export function spoiled(value: unknown, chance: Chance): unknown {
  if (typeof value !== 'object' || value === null || chance.percent(12))
    return chance.weighed(spoils)(value, chance);
  if (Array.isArray(value)) {
    if (value.length === 0) return [garbage(chance)];
    const at = chance.below(value.length);
    return value.map((one: unknown, no) => (no === at ? spoiled(one, chance) : one));
  }
  const entries = Object.entries(value);
  if (entries.length === 0 || chance.percent(20))
    return withKey(value, chance.percent(70) ? chance.of(keys) : garbageText(chance), garbage(chance));
  const [name, inner] = chance.of<readonly [string, unknown]>(entries);
  return withKey(value, name, spoiled(inner, chance));
}

/** Text that should have been JSON. */
export function spoiledJson(json: string, chance: Chance): string {
  return chance.weighed<() => string>([
    [4, () => json.slice(0, chance.below(json.length + 1))],
    [1, () => `${json}${json}`],
    [1, () => `\ufeff${json}`],
    [1, () => json.replaceAll('"', "'")],
    [1, () => json.replaceAll(':', ':NaN,')],
    [1, () => '['.repeat(100_000)],
    [1, () => `{"__proto__":${json}}`],
    [1, () => `{"constructor":{"prototype":${json}}}`],
    [1, () => garbageText(chance)],
  ])();
}

/** What is nothing at all travels as null. */
export function jsonOf(value: unknown): string {
  return JSON.stringify(value === undefined ? null : value);
}
