import { expect, test } from '@playwright/test';
import { PlayedSession } from '../screens/played-session.ts';
import { firstViews, scriptOf } from '../support/first-view.ts';
import { everyoneLeaves } from '../support/people.ts';

let session: PlayedSession;

test.beforeAll(async () => {
  session = await PlayedSession.open();
});

test.afterEach(({ browser }) => everyoneLeaves(browser));

test.afterAll(() => session.close());

for (const view of firstViews) {
  test(`UB12 BX5 ${view.name}: script of the first view within ${view.budget / 1000} kB`, async ({
    browser,
  }) => {
    const { files, script } = await scriptOf(browser, session, view);
    process.stdout.write(`${view.name}: ${(script / 1000).toFixed(1)} kB in ${files} files\n`);
    expect(script).toBeLessThanOrEqual(view.budget);
  });
}
