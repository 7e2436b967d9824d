import { chromium } from '@playwright/test';
import config from '../playwright.config.ts';
import { PlayedSession } from '../screens/played-session.ts';
import { firstViews, scriptOf } from '../support/first-view.ts';
import type { Figure } from './figures.ts';
import type { Ground } from './ground.ts';

/** docs/performance.md, "Budgets": what a first view waits for, as `tests/e2e/script-budgets.spec.ts` counts it. */
export async function* scripts(ground: Ground): AsyncGenerator<Figure> {
  const session = ground.keep(await PlayedSession.open(), (it) => it.close());
  const browser = ground.keep(await chromium.launch(config.use?.launchOptions ?? {}), (it) => it.close());
  for (const view of firstViews) {
    const { script } = await scriptOf(browser, session, view);
    yield {
      what: `script of the first view: ${view.name}`,
      ours: script / 1000,
      bare: null,
      unit: 'kB',
      budget: null,
      ceiling: view.budget / 1000,
    };
  }
  await ground.clear();
}
