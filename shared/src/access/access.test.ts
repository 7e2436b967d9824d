import { expect, test } from 'vitest';
import { instant } from '../calendar/instant.ts';
import { project } from '../engine/view.ts';
import { blankAccess, evolveAccess } from './access.ts';
import { accessViews } from './views.ts';

const noted = {
  type: 'accessNoted',
  act: 'signedIn',
  who: 'a',
  device: 'd',
  whom: 'a',
  stream: null,
} as const;

test('AC6 the book shows the latest thousand notes without the device, and counts all', () => {
  let access = blankAccess();
  for (let seq = 1; seq <= 1005; seq += 1)
    access = evolveAccess(access, noted, { seq, at: instant(seq), by: { role: 'system', seat: 'x' } });
  const { latest } = project(accessViews.access, access, { audience: 'access', seat: 'a' });
  expect(Object.keys(latest)).toHaveLength(1000);
  expect(latest['5']).toBeUndefined();
  expect(latest['1005']).toEqual({
    id: '1005',
    at: 1005,
    act: 'signedIn',
    who: 'a',
    whom: 'a',
    stream: null,
  });
  expect(access.counts.signedIn).toBe(1005);
});
