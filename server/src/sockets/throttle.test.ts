import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Throttle } from './throttle.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('H13 X4 what happens is sent at once, and what follows closely in one go', () => {
  test('the first at once, all that follows within the time together, and nothing twice', async () => {
    const tell = vi.fn();
    const throttle = new Throttle(100, tell);
    throttle.trigger();
    expect(tell).toHaveBeenCalledTimes(1);
    for (let more = 0; more < 5; more += 1) throttle.trigger();
    await vi.advanceTimersByTimeAsync(99);
    expect(tell).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(tell).toHaveBeenCalledTimes(2);
    await vi.advanceTimersByTimeAsync(1000);
    expect(tell).toHaveBeenCalledTimes(2);
    throttle.trigger();
    expect(tell).toHaveBeenCalledTimes(3);
  });

  test('the time begins when a run has ended, and nothing runs after the end', async () => {
    let told = (): void => undefined;
    const tell = vi.fn(() => new Promise<void>((resolve) => (told = resolve)));
    const throttle = new Throttle(100, tell);
    throttle.trigger();
    throttle.trigger();
    await vi.advanceTimersByTimeAsync(1000);
    expect(tell).toHaveBeenCalledTimes(1);
    told();
    await vi.advanceTimersByTimeAsync(100);
    expect(tell).toHaveBeenCalledTimes(2);
    throttle.trigger();
    throttle.close();
    told();
    await vi.advanceTimersByTimeAsync(1000);
    expect(tell).toHaveBeenCalledTimes(2);
  });
});
