import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { setImmediate as turn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { Backpressure } from './backpressure.ts';
import type { Socket } from './socket-types.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** One that takes what it is sent at once. */
const socket = { connected: true, conn: {} } as unknown as Socket;

test('X12 an answer is let go of once it is given, while its socket lives on', async () => {
  const backpressure = new Backpressure();
  const answer = async (): Promise<WeakRef<object>> => {
    const given = await backpressure.inTurn(socket, () => Promise.resolve({ view: {} }));
    return new WeakRef(given ?? {});
  };
  const given = await answer();
  await turn();
  collectGarbage();
  expect(given.deref()).toBeUndefined();
});

test('X12 questions are answered in turn, also after one has failed', async () => {
  const backpressure = new Backpressure();
  const answered: number[] = [];
  const ask = (no: number): Promise<unknown> =>
    backpressure.inTurn(socket, async () => {
      await turn();
      if (no === 1) throw new Error('not today');
      answered.push(no);
    });
  const all = await Promise.allSettled([ask(0), ask(1), ask(2)]);
  await ask(3);
  expect(all.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(answered).toEqual([0, 2, 3]);
});

test('X12 only so many questions may wait', async () => {
  const backpressure = new Backpressure();
  const asked = Array.from({ length: 10 }, (_, no) => backpressure.inTurn(socket, () => Promise.resolve(no)));
  expect((await Promise.all(asked)).filter((answer) => answer === undefined)).toHaveLength(2);
  expect(await backpressure.inTurn(socket, () => Promise.resolve('again'))).toBe('again');
});
