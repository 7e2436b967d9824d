import { expect, test } from 'vitest';
import { Attention } from './scheduler.ts';
import { wish } from './intent.ts';

const start = wish('meeting.start', {}, 8);
const step = wish('agenda.begin', { item: 'doi-thoai' }, 20);

test('Z4 BX12 a wish waits its time at the pace that is set, from when it was first held', () => {
  const attention = new Attention();
  expect(attention.turnTo([start], 1, 1000)).toMatchObject([{ at: 9000 }]);
  expect(attention.turnTo([start, step], 1, 3000)).toMatchObject([{ at: 9000 }, { at: 23_000 }]);
  expect(attention.turnTo([start, step], 4, 3000)).toMatchObject([{ at: 3000 }, { at: 8000 }]);
});

test('Z4 what was done is not done again while it is still held, and is new once it was gone', () => {
  const attention = new Attention();
  const [due] = attention.turnTo([start], 1, 0);
  attention.done(due?.key ?? '');
  expect(attention.turnTo([start], 1, 5)).toEqual([]);
  attention.turnTo([], 1, 6);
  expect(attention.turnTo([start], 1, 7)).toMatchObject([{ at: 8007 }]);
});

test('Z4 what is refused is tried again in its time, and given up after three refusals', () => {
  const attention = new Attention();
  for (const now of [0, 10_000, 20_000]) {
    const [due] = attention.turnTo([start], 1, now);
    attention.refused(due?.key ?? '', now);
  }
  expect(attention.turnTo([start], 1, 30_000)).toEqual([]);
});

test('Z2 Z3 a pause takes no time from anyone, and a seat that comes back thinks anew', () => {
  const attention = new Attention();
  attention.turnTo([start], 1, 0);
  attention.restart(60_000);
  expect(attention.turnTo([start], 1, 60_001)).toMatchObject([{ at: 68_000 }]);
  attention.clear();
  expect(attention.turnTo([start], 1, 90_000)).toMatchObject([{ at: 98_000 }]);
});
