import { expect, test } from 'vitest';
import { sendPending, type Pending } from './pending.ts';

function part(name: string, sent: string[], { filled = true, isTaken = true } = {}): Pending {
  return {
    name: () => name,
    isFilled: () => filled,
    send: () => {
      sent.push(name);
      return Promise.resolve(isTaken);
    },
    taken: () => undefined,
  };
}

test('LK7 UB5 what stands in any box is sent before a row is handed in, in the order of the page', async () => {
  const sent: string[] = [];
  const parts = [part('delegates', sent), part('opinions', sent, { filled: false }), part('report', sent)];
  expect(await sendPending(parts)).toBeUndefined();
  expect(sent).toEqual(['delegates', 'report']);
});

test('LK7 UB5 the part that is not taken is told, and nothing after it is sent', async () => {
  const sent: string[] = [];
  const refused = part('opinions', sent, { isTaken: false });
  expect(await sendPending([part('delegates', sent), refused, part('report', sent)])).toBe(refused);
  expect(sent).toEqual(['delegates', 'opinions']);
});
