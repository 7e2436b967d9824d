import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type * as Toasts from './toasts.svelte.ts';

let toast: typeof Toasts.toast;
let dropUndos: typeof Toasts.dropUndos;
let toasts: typeof Toasts.toasts;

// What a rune adds is that pages notice; what is noticed here is asked for.
beforeAll(async () => {
  vi.stubGlobal('$state', { raw: <Value>(value: Value) => value });
  ({ toast, dropUndos, toasts } = await import('./toasts.svelte.ts'));
  vi.unstubAllGlobals();
});

beforeEach(() => {
  vi.useFakeTimers();
});

afterAll(() => {
  vi.runOnlyPendingTimers();
  vi.useRealTimers();
});

const said = () => toasts.shown.map(({ text }) => text);

test('what offers to take an earlier act back leaves with the next act, and what only tells stays', () => {
  const undo = vi.fn();
  toast('Đã mời số 1.', { undo });
  toast('Đã lưu.');
  toast('Đã kết thúc lượt.', { undo });
  dropUndos();
  expect(said()).toEqual(['Đã lưu.']);
  expect(undo).not.toHaveBeenCalled();
  // Its time does not run out a second time, and takes nothing else along.
  toast('Đã mời số 2.', { undo, seconds: 20 });
  vi.advanceTimersByTime(9000);
  expect(said()).toEqual(['Đã mời số 2.']);
  dropUndos();
  expect(said()).toEqual([]);
});

test('the same words said again take the place of the earlier ones, but for what can be taken back', () => {
  toast('Đã lưu.');
  toast('Đã nhập ý kiến.');
  toast('Đã lưu.');
  expect(said()).toEqual(['Đã nhập ý kiến.', 'Đã lưu.']);
  vi.runAllTimers();
  toast('Đã gộp.', { undo: vi.fn() });
  toast('Đã gộp.', { undo: vi.fn() });
  expect(said()).toEqual(['Đã gộp.', 'Đã gộp.']);
  vi.runAllTimers();
});
