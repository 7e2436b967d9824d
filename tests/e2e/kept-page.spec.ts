import { chromium, expect, test, type BrowserContext } from '@playwright/test';
import { pairedCookie } from '../cast/sessions.ts';
import { findOldChromium } from '../runner/old-chromium.ts';
import { findChromium } from '../runner/programs.ts';
import { projector } from '../support/people.ts';
import { freshDataDir } from '../support/server.ts';
import { meeting, Venue } from '../support/venue.ts';

const venue = new Venue('test');
/** An address that browsers trust as little as any in the hall: no page is kept there but by their ordinary cache. */
const host = 'hall.test';

for (const [which, executablePath] of [
  ['Chromium', findChromium()],
  ['Chromium 109', findOldChromium()],
] as const)
  test(`BX4 trên http, màn hình bật khi máy chủ tắt vẫn có trang, và nhận trang mới ngay khi có máy chủ: ${which} [case started-screen-shows-old-page]`, async () => {
    const folder = freshDataDir();
    const at = new URL(venue.server.url);
    at.hostname = host;
    const seat = await pairedCookie(venue.server, (await venue.seat('screen-san-khau')).code);
    const [name = '', value = ''] = seat.split(/=(.*)/s);

    /** The screen's machine is switched on; what tells its pages apart is the language that the server wrote. */
    async function switchedOn(language: 'vi' | 'en'): Promise<BrowserContext> {
      const context = await chromium.launchPersistentContext(folder.path, {
        executablePath,
        viewport: projector,
        args: [
          '--no-sandbox',
          '--disable-gpu',
          '--no-first-run',
          `--host-resolver-rules=MAP ${host} 127.0.0.1`,
        ],
      });
      await context.addCookies([
        { name, value, domain: host, path: '/', httpOnly: true, sameSite: 'Lax' },
        { name: 'language', value: language, domain: host, path: '/' },
      ]);
      return context;
    }

    async function opened(context: BrowserContext) {
      const [page] = context.pages();
      if (!page) throw new Error('no page');
      await page.goto(`${at.origin}/m/${meeting}/screen`);
      return { stage: page.locator('[data-view]'), html: page.locator('html') };
    }

    try {
      const first = await switchedOn('vi');
      const shown = await opened(first);
      await expect(shown.stage).toHaveAttribute('data-view', 'backdrop');
      await expect(shown.html).toHaveAttribute('lang', 'vi');
      await first.close();

      // The server has another page since, and is there: that one is shown.
      const second = await switchedOn('en');
      const updated = await opened(second);
      await expect(updated.html).toHaveAttribute('lang', 'en');
      await expect(updated.stage).toHaveAttribute('data-view', 'backdrop');
      await second.close();

      // The server is away: the page that was kept is shown, and the new one as soon as the server is back.
      await venue.server.kill();
      const third = await switchedOn('vi');
      const waiting = await opened(third);
      await expect(waiting.stage).toHaveAttribute('data-view', 'holding');
      await expect(waiting.html).toHaveAttribute('lang', 'en');
      await venue.startAgain();
      await expect(waiting.html).toHaveAttribute('lang', 'vi', { timeout: 20_000 });
      await expect(waiting.stage).toHaveAttribute('data-view', 'backdrop', { timeout: 20_000 });
      await third.close();
    } finally {
      folder.remove();
    }
  });
