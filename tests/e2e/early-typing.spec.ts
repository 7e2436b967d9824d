import { type Browser, expect, test } from '@playwright/test';
import { hands } from '../support/hands.ts';
import { meeting, Venue } from '../support/venue.ts';

const venue = new Venue('test');

/** A phone of today that has the page, and none of its scripts before `letThrough`. */
async function slowPhone(browser: Browser) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'vi-VN' });
  const page = await context.newPage();
  const { promise: arrived, resolve: letThrough } = Promise.withResolvers<undefined>();
  await page.route('**/_app/**/*.js', async (route) => {
    await arrived;
    await route.continue();
  });
  await page.goto(`${venue.server.url}/m/${meeting}/register`, { waitUntil: 'commit' });
  return { page, letThrough: () => letThrough(undefined) };
}

test('QN8 E2 BX5 on a slow phone a button that is pressed before the script has come does what it says when it has', async ({
  browser,
}) => {
  const { page, letThrough } = await slowPhone(browser);
  await page.getByRole('button', { name: 'Chỉ xin tham dự, không phát biểu' }).click();
  const sheet = page.getByRole('dialog', { name: 'Xin tham dự hội nghị' });
  await expect(sheet).toHaveCount(0);
  letThrough();
  await expect(sheet.getByLabel('Họ và tên')).toBeVisible();
});

test('QN8 BX5 trên điện thoại chậm, chữ gõ trước khi trang tải xong không mất', async ({ browser }) => {
  const { page, letThrough } = await slowPhone(browser);
  const name = page.getByLabel('Họ và tên');
  const words = page.getByLabel('Nội dung', { exact: true });
  await name.fill('Phạm Văn Thí Điểm');
  await words.fill('Đèn đường ngõ 12 hỏng ba tháng, đề nghị thay bóng.');
  await page.getByText('Bà', { exact: true }).click();
  await page.getByText('Tố cáo', { exact: true }).click();
  letThrough();
  await expect(page.locator('form[data-awake]')).toBeAttached();
  // A denunciation that was chosen stays one: its words go nowhere.
  await expect(page.getByRole('radio', { name: 'Tố cáo' })).toBeChecked();
  await expect(words).toHaveCount(0);
  await hands.mouse.press(page.getByText('Ý kiến, kiến nghị, đề xuất', { exact: true }));
  await expect(page.getByRole('radio', { name: 'Bà', exact: true })).toBeChecked();
  await expect(name).toHaveValue('Phạm Văn Thí Điểm');
  await hands.mouse.press(page.getByRole('button', { name: 'Gửi đăng ký' }));
  await expect(page).toHaveURL(/\/receipt#/);
  await expect(page.getByText('Đèn đường ngõ 12 hỏng ba tháng')).toBeVisible();

  // One number a person: another is asked for, never given by a second sending.
  await page.goto(`${venue.server.url}/m/${meeting}/register`);
  await name.fill('Phạm Văn Thí Điểm');
  await words.fill('Đường ngõ 12 cũng cần sửa.');
  await hands.mouse.press(page.getByRole('button', { name: 'Gửi đăng ký' }));
  await expect(page.getByRole('heading', { name: 'Máy này đã có một đăng ký' })).toBeInViewport();
  await hands.mouse.press(page.getByRole('button', { name: 'Đăng ký thêm một số' }));
  await expect(page).toHaveURL(/\/receipt#/);
});
