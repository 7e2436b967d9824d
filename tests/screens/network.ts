import type { Page } from '@playwright/test';
import type { Found } from './named.ts';

/** Lets the page come to life over the wire, then holds back everything that the server says. */
export async function cutOff(page: Page, alive: Found): Promise<void> {
  let cut = false;
  await page.routeWebSocket(/socket\.io/, (browser) => {
    const server = browser.connectToServer();
    browser.onMessage((message) => server.send(message));
    server.onMessage((message) => {
      if (!cut) browser.send(message);
    });
  });
  await page.reload();
  await alive(page).waitFor();
  cut = true;
}
