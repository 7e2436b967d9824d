import { launch } from 'puppeteer-core';
import { findFirefox } from '../runner/programs.ts';
import type { Page } from './page.ts';

/** Firefox ESR without windows, over WebDriver BiDi. */
export async function openFirefox(): Promise<Page> {
  const browser = await launch({
    browser: 'firefox',
    executablePath: findFirefox(),
    headless: true,
    defaultViewport: { width: 1280, height: 800 },
    // A fresh browser calls its maker for lists and updates.
    extraPrefsFirefox: {
      'network.dns.disabled': false,
      'app.update.enabled': false,
      'intl.locale.requested': 'vi',
    },
  });
  const page = await browser.newPage();
  return {
    goTo: (address) => page.goto(address, { waitUntil: 'domcontentloaded' }),
    ask: async <Answer>(expression: string) => (await page.evaluate(expression)) as Answer,
    close: () => browser.close(),
  };
}
