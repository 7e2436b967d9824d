import { expect, test, type Page } from '@playwright/test';
import { command, pairedCookie } from '../cast/sessions.ts';
import { Clerk } from '../support/clerk.ts';
import { bodysLink, heldConference, lamp } from '../support/held-conference.ts';
import { hands } from '../support/hands.ts';
import { everyoneLeaves } from '../support/people.ts';
import { Venue } from '../support/venue.ts';

const venue = new Venue('test');
const account = { name: 'giu-trang', password: 'mat khau thu', roles: ['coordinator'] } as const;
const viewport = { width: 360, height: 740 };
test.beforeEach(() => venue.hasAccount(account));
test.afterEach(({ browser }) => everyoneLeaves(browser));

/** What the browser keeps to open the page again, by name. */
const kept = (page: Page) =>
  page.evaluate<string[]>(
    `caches.keys().then(async ([name]) => (name ? (await (await caches.open(name)).keys()).map(({ url }) => url) : []))`,
  );

/** Everything that it was drawn with is kept, and of the address nothing behind the #. */
async function isKept(page: Page): Promise<void> {
  const address = page.url().replace(/#.*/, '');
  const drawn = () =>
    page.evaluate<string[]>(
      `performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => name.includes('/_app/immutable/'))`,
    );
  await expect
    .poll(async () => {
      const names = new Set(await kept(page));
      return [address, ...(await drawn())].filter((name) => !names.has(name));
    })
    .toEqual([]);
  expect((await kept(page)).filter((name) => name.includes('#'))).toEqual([]);
}

test('CZ6 BX5 BX11 V1 a receipt that is loaded again while the server is away shows what it showed, since when, and what was typed; another tab shows nothing of it', async ({
  browser,
}) => {
  const clerk = await Clerk.isSignedIn(browser, venue.server, account, 'mouse');
  const meeting = 'giu-bien-nhan-thu';
  await clerk.founds(meeting, 'adHoc');
  const place = { url: venue.server.url, meeting };
  const { code } = await venue.seat('chair-chu-tich', meeting);
  const chair = { ...place, cookie: await pairedCookie(venue.server, code) };
  await command(chair, 'meeting.start', {});
  const receipt = 'bien-nhan-duoc-giu-trong-the-01';
  const words = 'Đường thôn ngập khi mưa';
  await command({ ...place, cookie: '' }, 'speakers.register', {
    ...{
      receipt,
      channel: 'phone',
      consentName: false,
      name: 'Nguyễn Thị Ví Dụ',
      petitions: [{ text: words }],
    },
  });
  const { view } = JSON.parse(await clerk.view(meeting)) as {
    readonly view: { readonly petitions: Readonly<Record<string, object>> };
  };
  await command(chair, 'petitions.dispose', { petition: Object.keys(view.petitions)[0], kind: 'answered' });
  await command(chair, 'meeting.close', {});

  const phone = await browser.newContext({ viewport });
  const page = await phone.newPage();
  const address = `${venue.server.url}/m/${meeting}/receipt#${receipt}`;
  await page.goto(address);
  await expect(page.getByText(words)).toBeVisible();
  await hands.mouse.press(page.getByRole('button', { name: 'Chưa giải quyết xong' }));
  await page.getByLabel('Vì sao chưa giải quyết xong').fill('Rãnh chưa nạo vét');
  await isKept(page);

  await venue.server.kill();
  await page.reload();
  await expect(page.getByText(words)).toBeVisible();
  await expect(page.getByText(/Mất kết nối\. Đây là bản lúc \d/)).toBeVisible();
  await expect(page.getByText('Giải trình, cung cấp thông tin')).toBeVisible();
  await expect(page.getByLabel('Vì sao chưa giải quyết xong')).toHaveValue('Rãnh chưa nạo vét');

  const other = await phone.newPage();
  await other.goto(address);
  await expect(other.getByText('Mất kết nối, đang thử lại.')).toBeVisible();
  await expect(other.getByText(words)).toHaveCount(0);
  await other.close();

  // Older than a day it is shown to nobody.
  await page.clock.setFixedTime(Date.now() + 2 * 86_400_000);
  await page.reload();
  await expect(page.getByText('Mất kết nối, đang thử lại.')).toBeVisible();
  await expect(page.getByText(words)).toHaveCount(0);

  await venue.startAgain();
  await expect(page.getByText(words)).toBeVisible({ timeout: 20_000 });
  await expect(page.getByText(/Mất kết nối/)).toHaveCount(0);
});

test('CZ6 FU16 LK8 BX11 a body loads its matters again while the server is away: it reads them and since when, what it typed stands there, and what it sent is said to wait until it is sent', async ({
  browser,
}) => {
  const clerk = await Clerk.isSignedIn(browser, venue.server, account, 'mouse');
  const meeting = 'giu-viec-thu';
  await heldConference(venue, clerk, meeting);
  const address = await bodysLink(venue, clerk, meeting, 'kinh-te');
  const phone = await browser.newContext({ viewport, locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh' });
  const page = await phone.newPage();
  await page.goto(address);
  const matter = page.getByRole('listitem').filter({ hasText: lamp }).getByRole('button');
  await hands.mouse.press(matter);
  await isKept(page);

  await venue.server.kill();
  await hands.mouse.press(page.getByText('Xong một phần'));
  await page.getByLabel('Phần còn lại xong ngày').fill('2099-01-15');
  await page.getByLabel('Trả lời người dân').fill('Đã trồng 3 cột');
  await page.reload();
  await expect(page.getByText(/Mất kết nối\. Đây là bản lúc \d/)).toBeVisible();
  await hands.mouse.press(matter);
  await expect(page.getByLabel('Trả lời người dân')).toHaveValue('Đã trồng 3 cột');
  await hands.mouse.press(page.getByRole('button', { name: 'Gửi báo cáo' }));
  await expect(page.getByText(/^Chưa gửi được/).first()).toBeInViewport({ ratio: 1 });
  await page.reload();
  await expect(matter).toContainText('chưa gửi được');

  await venue.startAgain();
  await expect(page.getByRole('region', { name: 'Thông báo' })).toContainText('Đã gửi.', { timeout: 20_000 });
  await hands.mouse.press(matter);
  await expect(page.getByRole('heading', { name: /^Đã báo cáo ngày/ })).toBeVisible();
  await expect(page.getByText(/Mất kết nối/)).toHaveCount(0);
});
