import { pino } from 'pino';
import { describe, expect, test } from 'vitest';
import { BatchedBroadcast } from './batched-broadcast.ts';
import type { Broadcast } from './fast-path/delivery.ts';

interface Written {
  readonly id: string;
  /** What it was given at once. */
  readonly texts: readonly string[];
}

/** Notes what each of so many sockets was told, in order. */
function hall(count: number) {
  const ids = Array.from({ length: count }, (_, no) => `socket-${no}`);
  const written: Written[] = [];
  const saying = (...texts: readonly string[]): Broadcast & { readonly texts: readonly string[] } => ({
    texts,
    sendTo: (to) => void written.push(...to.map((id) => ({ id, texts }))),
    followedBy: (next) => saying(...texts, ...next.texts),
  });
  const many = new BatchedBroadcast(pino({ enabled: false }));
  const heardBy = (id = '') => written.filter((one) => one.id === id).flatMap(({ texts }) => texts);
  return { ids, written, many, heardBy, saying };
}

describe('H13 X4 the many are sent to in batches', () => {
  test('what is told in the same breath to several rooms reaches all of them before anything else is waited for', async () => {
    const { ids, written, many, saying } = hall(4);
    many.send(ids.slice(0, 2), saying('một'));
    many.send(ids.slice(2), saying('hai'));
    await many.settled();
    expect(written.map(({ id }) => id)).toEqual(ids);
    many.send(ids.slice(0, 1), saying('ba'));
    await many.settled();
    expect(written.at(-1)).toEqual({ id: ids[0], texts: ['ba'] });
  });

  test('whoever follows several views is written to once, in order', async () => {
    const { ids, written, many, saying } = hall(3);
    many.send(ids, saying('một'));
    many.send(ids.slice(1), saying('hai'));
    many.send(ids.slice(2), saying('ba'));
    await many.settled();
    expect(written).toEqual([
      { id: ids[0], texts: ['một'] },
      { id: ids[1], texts: ['một', 'hai'] },
      { id: ids[2], texts: ['một', 'hai', 'ba'] },
    ]);
  });

  test('whatever else has come is dealt with in between, and each is told everything in order', async () => {
    const { ids, written, many, heardBy, saying } = hall(2000);
    const between: number[] = [];
    many.send(ids, saying('một'));
    const look = (): void => {
      between.push(written.length);
      if (between.length === 1) many.send(ids, saying('hai'));
      if (written.length < 4000) setImmediate(look);
    };
    setImmediate(look);
    await many.settled();
    expect(between.filter((count) => count < 4000).length).toBeGreaterThan(10);
    for (const id of [ids[0], ids[1999]]) expect(heardBy(id)).toEqual(['một', 'hai']);
    expect(written).toHaveLength(4000);
  });

  test('what cannot be told keeps nobody else back', async () => {
    const { ids, written, many, saying } = hall(3);
    const fails = (): never => {
      throw new Error('not today');
    };
    many.send(ids.slice(0, 1), { sendTo: fails, followedBy: fails });
    many.send(ids.slice(1), saying('một'));
    await many.settled();
    expect(written.map(({ id }) => id)).toEqual(ids.slice(1));
  });
});
