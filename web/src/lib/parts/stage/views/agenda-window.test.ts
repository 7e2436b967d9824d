import { expect, it } from 'vitest';
import { stepsAround } from './agenda-window.ts';

function agenda(current: number) {
  const steps = Array.from({ length: 8 }, (_, order) => ({
    id: `buoc-${order}`,
    kind: 'other' as const,
    title: `Bước ${order}`,
    order,
    state: order === current ? ('current' as const) : ('waiting' as const),
    found: null,
  }));
  return { agenda: Object.fromEntries(steps.map((step) => [step.id, step])) };
}

it.each([
  [-1, [1, 2, 3, 4]],
  [0, [1, 2, 3, 4]],
  [3, [3, 4, 5, 6]],
  [7, [5, 6, 7, 8]],
])('BL5 with step %i under way shows steps %j', (current, shown) => {
  expect(stepsAround(agenda(current), 4).map(({ at }) => at)).toEqual(shown);
});
