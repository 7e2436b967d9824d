import { expect, test, type Browser } from '@playwright/test';
import { meeting, Venue } from '../support/venue.ts';

const venue = new Venue('test');

/** A page whose script waits until it is let through. */
async function slowly(browser: Browser, path: string) {
  const context = await browser.newContext({ viewport: { width: 1180, height: 820 }, locale: 'vi-VN' });
  const page = await context.newPage();
  const { promise: arrived, resolve: letThrough } = Promise.withResolvers<undefined>();
  await page.route('**/_app/**/*.js', async (route) => {
    await arrived;
    await route.continue();
  });
  await page.goto(`${venue.server.url}${path}`, { waitUntil: 'commit' });
  return { page, letThrough: () => letThrough(undefined) };
}

test('U5 U12 trên máy chậm, mã gửi trước khi trang tải xong vẫn ghép được, và được hỏi trước khi bỏ vị trí', async ({
  browser,
}) => {
  // Codes of all seats are made at once: one round is enough, for each is of another seat.
  const seats = await venue.server.seats(meeting);
  const code = (id: string) => seats.find(({ seat }) => seat === id)?.code ?? '';
  const { page, letThrough } = await slowly(browser, '/pair');
  const typed = page.getByLabel('Mã ghép nối');
  await typed.fill(code('desk-1').replaceAll('-', ' '));
  await typed.press('Enter');
  await page.waitForURL(`**/m/${meeting}/desk`, { waitUntil: 'commit' });
  letThrough();

  // A second code asks first, also by its link, and stays good.
  await page.goto(`${venue.server.url}/pair?code=${code('screen-san-khau')}`);
  await expect(page.getByText('Máy này đang là')).toBeVisible();
  await page.getByRole('link', { name: /^Giữ nguyên/ }).click();
  await page.waitForURL(`**/m/${meeting}/desk`, { waitUntil: 'commit' });
  await page.goto(`${venue.server.url}/pair?code=${code('screen-san-khau')}`);
  await page.getByRole('button', { name: /^Chuyển sang/ }).click();
  await page.waitForURL(`**/m/${meeting}/screen`, { waitUntil: 'commit' });

  // Whoever comes too late is told the truth, and an input method is named as what it is.
  const late = await slowly(browser, '/pair');
  await late.page.getByLabel('Mã ghép nối').fill(code('desk-1'));
  late.letThrough();
  await late.page.getByRole('button', { name: 'Vào hội nghị' }).click();
  await expect(late.page.getByText(/Mã này đã dùng lúc \d\d:\d\d/)).toBeVisible();
  await late.page.getByLabel('Mã ghép nối').fill('Đ234-5678-9012');
  await late.page.getByRole('button', { name: 'Vào hội nghị' }).click();
  await expect(late.page.getByText('tắt bộ gõ tiếng Việt')).toBeVisible();
});
