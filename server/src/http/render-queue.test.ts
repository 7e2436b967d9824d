import { describe, expect, test } from 'vitest';
import { RenderQueue } from './render-queue.ts';

/** One turn of the event loop. */
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('H26 pages take turns', () => {
  test('H26 one begins in each turn of the event loop, the addresses one after the other', async () => {
    const queue = new RenderQueue();
    const begun: string[] = [];
    for (const page of ['a1', 'a2', 'a3', 'b1', 'c1', 'b2'])
      queue.add(page.slice(0, 1), () => begun.push(page));
    const counts = [];
    while (begun.length < 6) {
      await turn();
      counts.push(begun.length);
    }
    expect(begun).toEqual(['a1', 'b1', 'c1', 'a2', 'b2', 'a3']);
    expect(counts).toEqual([1, 2, 3, 4, 5, 6]);
  });

  test('H26 who waits too often already is sent away, and others are not', async () => {
    const queue = new RenderQueue({ fromOne: 2, ofAll: 3 });
    const begun: string[] = [];
    const take = (page: string) => queue.add(page.slice(0, 1), () => begun.push(page));
    expect(['a1', 'a2', 'a3', 'b1', 'c1'].map(take)).toEqual([true, true, false, true, false]);
    while (begun.length < 3) await turn();
    expect(take('a4')).toBe(true);
    while (begun.length < 4) await turn();
    expect(begun).toEqual(['a1', 'b1', 'a2', 'a4']);
  });
});
