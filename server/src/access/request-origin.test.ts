import { expect, test } from 'vitest';
import { OriginGate } from './request-origin.ts';

function gate(origins: readonly string[] = []) {
  const said: string[] = [];
  const log = { warn: (_about: object, words: string) => void said.push(words) };
  return { said, gate: new OriginGate(origins, log as never) };
}

const from = (origin: string | undefined, host = 'may-chu:8080') => ({
  headers: { host, ...(origin === undefined ? {} : { origin }) },
});

test('X9 a page of this host, of a configured origin, and a program are let in', () => {
  const { gate: open, said } = gate(['https://doithoai.example']);
  for (const origin of ['http://may-chu:8080', 'https://doithoai.example', undefined])
    expect(open.refusalOf(from(origin))).toBeUndefined();
  expect(said).toEqual([]);
});

test('X9 what is wrong with a foreign origin is said to the page, and once in the log', () => {
  const { gate: shut, said } = gate();
  for (let times = 0; times < 3; times += 1)
    expect(shut.refusalOf(from('https://ten-mien.example'))).toMatchObject({
      code: 'wrongOrigin',
      params: { page: 'https://ten-mien.example', server: 'may-chu:8080' },
    });
  expect(said).toHaveLength(1);
  expect(said[0]).toContain('ORIGIN=https://ten-mien.example');
  for (let no = 0; no < 1000; no += 1) shut.refusalOf(from(`https://${no}.example`));
  expect(said.length).toBeLessThan(100);
});
