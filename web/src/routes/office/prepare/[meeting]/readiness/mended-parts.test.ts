import { expect, test } from 'vitest';
import { addressOf } from './mending.ts';

test('RD1 a line that is mended in one part of a stage leads to that part', () => {
  expect(addressOf({ stage: 'plan', part: 'bodies' }, 'a')).toBe('/office/prepare/a/plan#bodies');
  expect(addressOf({ stage: 'plan' }, 'a')).toBe('/office/prepare/a/plan');
});
