import { expect, test } from 'vitest';
import { IntentScheduler } from './scheduler.ts';
import { intent } from './intent.ts';

const start = intent('meeting.start', {}, 8);
const step = intent('agenda.begin', { item: 'doi-thoai' }, 20);

test('Z4 BX12 an intent waits its time at the pace that is set, from when it was first held', () => {
  const scheduler = new IntentScheduler();
  expect(scheduler.schedule([start], 1, 1000)).toMatchObject([{ at: 9000 }]);
  expect(scheduler.schedule([start, step], 1, 3000)).toMatchObject([{ at: 9000 }, { at: 23_000 }]);
  expect(scheduler.schedule([start, step], 4, 3000)).toMatchObject([{ at: 3000 }, { at: 8000 }]);
});

test('Z4 what was done is not done again while it is still held, and is new once it was gone', () => {
  const scheduler = new IntentScheduler();
  const [due] = scheduler.schedule([start], 1, 0);
  scheduler.done(due?.key ?? '');
  expect(scheduler.schedule([start], 1, 5)).toEqual([]);
  scheduler.schedule([], 1, 6);
  expect(scheduler.schedule([start], 1, 7)).toMatchObject([{ at: 8007 }]);
});

test('Z4 what is refused is tried again in its time, and given up after three refusals', () => {
  const scheduler = new IntentScheduler();
  for (const now of [0, 10_000, 20_000]) {
    const [due] = scheduler.schedule([start], 1, now);
    scheduler.refused(due?.key ?? '', now);
  }
  expect(scheduler.schedule([start], 1, 30_000)).toEqual([]);
});

test('Z2 Z3 a pause takes no time from anyone, and a seat that comes back thinks anew', () => {
  const scheduler = new IntentScheduler();
  scheduler.schedule([start], 1, 0);
  scheduler.restart(60_000);
  expect(scheduler.schedule([start], 1, 60_001)).toMatchObject([{ at: 68_000 }]);
  scheduler.clear();
  expect(scheduler.schedule([start], 1, 90_000)).toMatchObject([{ at: 98_000 }]);
});
