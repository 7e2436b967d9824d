import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Gathering } from './gathering.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('H13 X4 what happens is told at once, and what follows closely in one go', () => {
  test('the first at once, all that follows within the time together, and nothing twice', async () => {
    const tell = vi.fn();
    const gathering = new Gathering(100, tell);
    gathering.happened();
    expect(tell).toHaveBeenCalledTimes(1);
    for (let more = 0; more < 5; more += 1) gathering.happened();
    await vi.advanceTimersByTimeAsync(99);
    expect(tell).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(tell).toHaveBeenCalledTimes(2);
    await vi.advanceTimersByTimeAsync(1000);
    expect(tell).toHaveBeenCalledTimes(2);
    gathering.happened();
    expect(tell).toHaveBeenCalledTimes(3);
  });

  test('the time begins when telling has ended, and nobody is told after the end', async () => {
    let told = (): void => undefined;
    const tell = vi.fn(() => new Promise<void>((resolve) => (told = resolve)));
    const gathering = new Gathering(100, tell);
    gathering.happened();
    gathering.happened();
    await vi.advanceTimersByTimeAsync(1000);
    expect(tell).toHaveBeenCalledTimes(1);
    told();
    await vi.advanceTimersByTimeAsync(100);
    expect(tell).toHaveBeenCalledTimes(2);
    gathering.happened();
    gathering.close();
    told();
    await vi.advanceTimersByTimeAsync(1000);
    expect(tell).toHaveBeenCalledTimes(2);
  });
});
