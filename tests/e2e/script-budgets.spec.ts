import { expect, test, type Page } from '@playwright/test';
import { receiptOf } from '../samples/sample.ts';
import { PlayedSession } from '../screens/played-session.ts';
import { everyoneLeaves } from '../support/people.ts';

/** What a first view may send of script, compressed, in bytes (architecture.md, Budgets). */
const phoneOrHall = 60_000;
const staff = 120_000;

const pages = [
  { name: 'start', address: '/', budget: phoneOrHall },
  { name: 'register', address: '/m/uong-bi-2024/register', budget: phoneOrHall },
  {
    name: 'receipt',
    address: `/m/uong-bi-2024/receipt#${receiptOf('uong-bi-2024', 1)}`,
    budget: phoneOrHall,
  },
  { name: 'hall screen', seat: 'screen-san-khau', role: 'screen', budget: phoneOrHall },
  { name: 'chair', seat: 'chair-bi-thu', role: 'chair', budget: staff },
  { name: 'moderator', seat: 'moderator-1', role: 'moderator', budget: staff },
  { name: 'secretary', seat: 'secretary-1', role: 'secretary', budget: staff },
  { name: 'desk', seat: 'desk-1', role: 'desk', budget: staff },
  { name: 'department', seat: 'department-kinh-te', role: 'department', budget: staff },
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
    const sent = await countScripts(page);
    await page.goto('address' in one ? one.address : `/m/uong-bi-2024/${one.role}`, {
      waitUntil: 'networkidle',
    });
    const { files, script, headers } = sent();
    const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
    process.stdout.write(`${one.name}: ${kB(script)} in ${files} files, and ${kB(headers)} of headers\n`);
    expect(script, 'scripts came, and were counted').toBeGreaterThan(10_000);
    expect(script).toBeLessThanOrEqual(one.budget);
  });

interface Sent {
  readonly files: number;
  /** As compressed on the way, in bytes. */
  readonly script: number;
  readonly headers: number;
}

/** Starts counting scripts as they come over the network. */
async function countScripts(page: Page): Promise<() => Sent> {
  const devtools = await page.context().newCDPSession(page);
  const headers = new Map<string, number>();
  let all = 0;
  devtools.on('Network.responseReceived', ({ requestId, response }) => {
    if (response.mimeType.includes('javascript')) headers.set(requestId, response.encodedDataLength);
  });
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (headers.has(requestId)) all += encodedDataLength;
  });
  await devtools.send('Network.enable');
  return () => {
    const ofHeaders = headers.values().reduce((sum, bytes) => sum + bytes, 0);
    return { files: headers.size, script: all - ofHeaders, headers: ofHeaders };
  };
}
