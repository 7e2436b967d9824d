import type { Page, WebSocketRoute } from '@playwright/test';
import type { Found } from './named.ts';

/** Lets the page come to life over the wire, then holds back everything that the server says. */
export const cutOff = (page: Page, alive: Found): Promise<void> => holdBack(page, alive, () => true);

/** As when news are late: the page gets answers to what it asks and does, and sees nothing of what others do. */
export const leaveBehind = (page: Page, alive: Found): Promise<void> => holdBack(page, alive, isNews);

/** Events of Socket.IO are news, acknowledgements are answers. */
const isNews = (message: string | Buffer): boolean => message.toString().startsWith('42');

async function holdBack(
  page: Page,
  alive: Found,
  isHeld: (message: string | Buffer) => boolean,
): Promise<void> {
  let cut = false;
  await page.routeWebSocket(/socket\.io/, (browser) => {
    const server = browser.connectToServer();
    browser.onMessage((message) => server.send(message));
    server.onMessage((message) => {
      if (!cut || !isHeld(message)) browser.send(message);
    });
  });
  await page.reload();
  await alive(page).waitFor();
  cut = true;
}

/** Lets the page show what it has, then loads it anew while nothing that it asks for is answered. */
export async function loadsAnewUnanswered(page: Page, alive: Found): Promise<void> {
  await alive(page).first().waitFor();
  await page.addInitScript('fetch = () => Promise.reject(new TypeError("no network"))');
  await page.reload();
}

/** Lets the page come to life over the wire, then ends its socket and lets no other one through. */
export async function hangUp(page: Page, alive: Found): Promise<void> {
  const lines: WebSocketRoute[] = [];
  let cut = false;
  await page.routeWebSocket(/socket\.io/, (line) => {
    lines.push(line);
    if (cut) void line.close();
    else line.connectToServer();
  });
  await page.reload();
  await alive(page).waitFor();
  cut = true;
  await Promise.all(lines.map((line) => line.close()));
}
