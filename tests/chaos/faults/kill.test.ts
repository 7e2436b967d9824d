import { expect, test } from 'vitest';
import { played } from './played.ts';

test.each([
  [1, 2],
  [2, 4],
])(
  'H18 BX11 nothing is lost, doubled or diverges on %i server(s), whatever fails, before the day and on it',
  async (servers, rounds) => {
    const said = await played({ servers, rounds });
    expect(said).toMatch(/^round 1 of preparing, /m);
    expect(said).toMatch(/: [\d,]+ acknowledged, 0 lost, 0 doubled, 0 diverged\n$/);
  },
);
