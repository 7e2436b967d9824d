import { expect, test } from '@playwright/test';
import { receiptOf } from '../samples/sample.ts';
import { PlayedSession } from '../screens/played-session.ts';
import { everyoneLeaves } from '../support/people.ts';

/** What a first view may send of script, compressed, in bytes (architecture.md, Budgets). */
const phone = 60_000;
const staff = 120_000;
/**
 * What nearly every live page needs whatever it shows (Svelte, the kit's client, Socket.IO with our connection) is
 * 51 kB, so the hall screen is held to what it has reached.
 */
const hall = 62_000;

const pages = [
  { name: 'start', address: '/', audience: 'none', budget: phone },
  { name: 'register', address: '/m/uong-bi-2024/register', audience: 'none', budget: phone },
  {
    name: 'receipt',
    address: `/m/uong-bi-2024/receipt#${receiptOf('uong-bi-2024', 1)}`,
    audience: 'receipt',
    budget: phone,
  },
  { name: 'hall screen', seat: 'screen-san-khau', role: 'screen', audience: 'screen', budget: hall },
  { name: 'chair', seat: 'chair-bi-thu', role: 'chair', audience: 'chair', budget: staff },
  { name: 'moderator', seat: 'moderator-1', role: 'moderator', audience: 'moderator', budget: staff },
  { name: 'secretary', seat: 'secretary-1', role: 'secretary', audience: 'secretary', budget: staff },
  { name: 'desk', seat: 'desk-1', role: 'desk', audience: 'desk', budget: staff },
  {
    name: 'department',
    seat: 'department-kinh-te',
    role: 'department',
    audience: 'department',
    budget: staff,
  },
] as const;

let session: PlayedSession;

test.beforeAll(async () => {
  session = await PlayedSession.open();
});

test.afterEach(({ browser }) => everyoneLeaves(browser));

test.afterAll(() => session.close());

for (const one of pages)
  test(`UB12 BX5 ${one.name}: script of the first view within ${one.budget / 1000} kB`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ baseURL: session.server.url });
    if ('seat' in one) {
      const [name = '', value = ''] = (await session.cookie(one.seat)).split(/=(.*)/s);
      await context.addCookies([{ name, value, url: session.server.url }]);
    }
    const page = await context.newPage();
    await page.addInitScript(noteFirstView(one.audience));
    await page.goto('address' in one ? one.address : `/m/uong-bi-2024/${one.role}`, {
      waitUntil: 'networkidle',
    });
    const { files, script } = await page.evaluate<Sent>(scriptsOfFirstView);
    const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
    process.stdout.write(`${one.name}: ${kB(script)} in ${files} files\n`);
    expect(script, 'scripts came, and were counted').toBeGreaterThan(10_000);
    expect(script).toBeLessThanOrEqual(one.budget);
  });

interface Sent {
  readonly files: number;
  /** As compressed on the way, in bytes. */
  readonly script: number;
}

/**
 * Runs in the page before anything else: notes when the view first stood. A page says in an attribute of its root how
 * far its view has come.
 */
const noteFirstView = (audience: string): string => `
  new MutationObserver((_changes, watching) => {
    if (!document.documentElement.hasAttribute('data-seq-${audience}')) return;
    globalThis.firstViewAt = performance.now();
    watching.disconnect();
  }).observe(document, { subtree: true, attributes: true, childList: true });`;

/** Runs in the page: the scripts that were asked for before the view stood; all of them where it needs none to stand. */
const scriptsOfFirstView = `
  (() => {
    const scripts = performance
      .getEntriesByType('resource')
      .filter((one) => /\\.js(\\?|$)/.test(one.name) && one.startTime <= (globalThis.firstViewAt ?? Infinity));
    return { files: scripts.length, script: scripts.reduce((sum, one) => sum + one.encodedBodySize, 0) };
  })()`;
