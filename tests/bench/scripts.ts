import { chromium } from '@playwright/test';
import config from '../playwright.config.ts';
import { PlayedSession } from '../screens/played-session.ts';
import { firstViews, scriptOf } from '../support/first-view.ts';
import type { Figure } from './figures.ts';
import type { Environment } from './environment.ts';

/** docs/performance.md, "Budgets": the script that a first view waits for, as `tests/e2e/script-budgets.spec.ts` counts it. */
export async function* scripts(environment: Environment): AsyncGenerator<Figure> {
  const session = environment.keep(await PlayedSession.open(), (it) => it.close());
  const browser = environment.keep(await chromium.launch(config.use?.launchOptions ?? {}), (it) =>
    it.close(),
  );
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
  await environment.clear();
}
