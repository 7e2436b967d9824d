import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { takeLock } from './lock.ts';
import { identify } from './processes.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'doi-thoai-lock-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('the second taker learns who holds the lock; after release it is free and nothing is left', () => {
  const first = takeLock(folder);
  expect(takeLock(folder)).toEqual({ heldBy: process.pid });
  if ('release' in first) first.release();
  expect(readdirSync(folder)).toEqual([]);
  expect(takeLock(folder)).toHaveProperty('release');
});

test.each([
  ['a dead process', JSON.stringify({ pid: 2 ** 22 + 1, started: 'long ago' })],
  ['a process whose number another one has now', JSON.stringify({ ...identify(1), started: 'before' })],
  ['half a file', '{"pid":'],
  ['another shape', '[]'],
  ['nothing', 'null'],
])('a lock left by %s is taken over', (_whose, content) => {
  writeFileSync(join(folder, 'server.lock'), content);
  expect(takeLock(folder)).toHaveProperty('release');
});
