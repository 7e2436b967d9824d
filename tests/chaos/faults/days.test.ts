import { expect, test } from 'vitest';
import { played } from './played.ts';

test('H30 RM3 PN18 FU17 TK1 BX11 what happens by itself happens once, and nothing of it is forgotten, though servers die of it', async () => {
  const said = await played({ servers: 2, days: 2 });
  // There was something to tell, to bring in, to pass on and to copy.
  expect(said).toMatch(
    /^by themselves: [1-9]\d* lists for the leader, [1-9]\d* promises brought in, [1-9]\d* passed on, [1-9]\d* copies of the office, /m,
  );
  expect(said).toMatch(/, 2 days, 2 servers: [\d,]+ acknowledged, 0 lost, 0 doubled, 0 diverged\n$/);
});
