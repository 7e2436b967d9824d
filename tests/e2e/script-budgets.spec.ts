import { expect, test } from '@playwright/test';
import { PlayedSession } from '../screens/played-session.ts';
import { firstViews, scriptOf } from '../support/first-view.ts';
import { everyoneLeaves } from '../support/people.ts';

/**
 * What nearly every live page needs whatever it shows (Svelte, the kit's client, Socket.IO with our connection) is
 * 51 kB, so the hall screen is held to what it has reached.
 */
const reached: Readonly<Record<string, number>> = { 'hall screen': 62_000 };

let session: PlayedSession;

test.beforeAll(async () => {
  session = await PlayedSession.open();
});

test.afterEach(({ browser }) => everyoneLeaves(browser));

test.afterAll(() => session.close());

for (const view of firstViews) {
  const budget = reached[view.name] ?? view.budget;
  test(`UB12 BX5 ${view.name}: script of the first view within ${budget / 1000} kB`, async ({ browser }) => {
    const { files, script } = await scriptOf(browser, session, view);
    process.stdout.write(`${view.name}: ${(script / 1000).toFixed(1)} kB in ${files} files\n`);
    expect(script, 'scripts came, and were counted').toBeGreaterThan(10_000);
    expect(script).toBeLessThanOrEqual(budget);
  });
}
