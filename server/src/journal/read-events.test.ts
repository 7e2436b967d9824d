import { setImmediate } from 'node:timers/promises';
import type { Pool } from 'pg';
import { expect, test } from 'vitest';
import { NotSaved } from './journal.ts';
import { batchSize, eventsAfter } from './read-events.ts';

/** A journal of so many events, in front of a database that answers up to one of them and is away then. */
function journalOf(events: number, away = Infinity) {
  const asked: number[] = [];
  const query = async ({ values: [, after] }: { values: [string, number] }) => {
    asked.push(after);
    await setImmediate();
    if (after >= away) throw new Error('the connection is gone');
    const seq = Array.from({ length: Math.min(batchSize, events - after) }, (_, at) => after + 1 + at);
    const each = <Value>(value: Value) => seq.map(() => value);
    const row = {
      ...{ seq, format: each(2), type: each('announced'), at: each(1), by: each({}), data: each({}) },
      ...{ subject: each(null), sealed: each(null), key: each(null), secret: each(null), hash: each('') },
    };
    return { rows: seq.length > 0 ? [row] : [] };
  };
  return { asked, pool: { query } as unknown as Pool };
}

test('J1 a long journal comes in order, and one batch ahead of whoever reads it', async () => {
  const { asked, pool } = journalOf(2.5 * batchSize);
  const read: number[] = [];
  for await (const batch of eventsAfter(pool, 'm', 0)) {
    read.push(...batch.map(({ seq }) => seq));
    expect(asked.at(-1)).toBeLessThanOrEqual(read.length);
    await setImmediate();
  }
  expect(read).toEqual(Array.from({ length: 2.5 * batchSize }, (_, at) => at + 1));
  expect(asked).toEqual([0, batchSize, 2 * batchSize]);
});

test('J1 a journal that ends where a batch ends is read once more, and gives nothing twice', async () => {
  const { asked, pool } = journalOf(2 * batchSize);
  const sizes: number[] = [];
  for await (const batch of eventsAfter(pool, 'm', 0)) sizes.push(batch.length);
  expect([sizes, asked]).toEqual([
    [batchSize, batchSize],
    [0, batchSize, 2 * batchSize],
  ]);
});

test('J7 what was read before the database went away is given, and only who reads on is told', async () => {
  const { pool } = journalOf(2.5 * batchSize, batchSize);
  const reading = eventsAfter(pool, 'm', 0);
  expect((await reading.next()).value).toHaveLength(batchSize);
  await expect(reading.next()).rejects.toThrow(NotSaved);
  // What nobody reads any more fails without anyone hearing of it: vitest would.
  const stopping = eventsAfter(pool, 'm', 0);
  await stopping.next();
  await stopping.return(undefined);
  await setImmediate();
  await setImmediate();
});
