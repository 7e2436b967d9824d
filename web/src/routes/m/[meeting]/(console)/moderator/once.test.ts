import { expect, test } from 'vitest';
import { once } from './once.ts';

test('QN8 what was fetched is fetched once, and what failed can be asked for again', async () => {
  let asked = 0;
  const get = once(() => {
    asked += 1;
    return asked === 1 ? Promise.reject(new Error('no network')) : Promise.resolve('part');
  });
  await expect(get()).rejects.toThrow('no network');
  await expect(get()).resolves.toBe('part');
  await expect(get()).resolves.toBe('part');
  expect(asked).toBe(2);
});
