import { expect, test } from '@playwright/test';
import { Clerk } from '../support/clerk.ts';
import { everyoneLeaves } from '../support/people.ts';
import { Venue } from '../support/venue.ts';

const venue = new Venue('file');
const account = { name: 'ra-thong-bao', password: 'mat khau thu', roles: ['coordinator'] } as const;
const meeting = 'thong-bao-thu';
/** A picture of one pixel. */
const photo = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

test.beforeAll(() => venue.hasAccount(account));
test.afterEach(({ browser }) => everyoneLeaves(browser));

test('PU1 PU2 PU5 PU8 PU9 BL4 TD2 a clerk says how one takes part, puts the notice out and proves it; everybody reads it without script', async ({
  browser,
}) => {
  const clerk = await Clerk.isSignedIn(browser, venue.server, account, 'mouse');
  await clerk.founds(meeting);
  const { page, hands: does } = clerk;
  await clerk.opens(meeting, 'announcing');
  await expect(page.getByRole('heading', { name: /^Thông báo còn thiếu \d+ điều$/ })).toBeVisible();

  await does.press(page.getByRole('button', { name: 'Ghi phần còn thiếu' }));
  await clerk.writes('Đăng ký tại', 'Bộ phận Một cửa xã Đồng Mẫu');
  await clerk.writes('Bằng cách', 'gặp trực tiếp');
  await clerk.writes('Ý kiến gửi đến', 'Văn phòng HĐND và UBND xã');
  await clerk.writes('Cơ quan liên hệ', 'Văn phòng HĐND và UBND xã');
  await clerk.writes('Điện thoại cơ quan', '0203 123 456');
  await clerk.presses('Lưu');
  await expect(page.getByText('Bộ phận Một cửa xã Đồng Mẫu')).toBeVisible();

  await does.press(page.getByRole('button', { name: 'Công bố', exact: true }));
  await expect(page.getByRole('dialog').getByText(/^Trang sẽ để trống: giờ bắt đầu/)).toBeVisible();
  await clerk.presses('Công bố cho mọi người');
  await expect(page.getByRole('heading', { name: 'Đã công bố, chưa có minh chứng' })).toBeVisible();

  await does.press(page.getByRole('button', { name: 'Ghi minh chứng' }));
  await clerk.writes('Nơi niêm yết', 'Nhà văn hóa thôn Bến Đá');
  await clerk.presses('Lưu');
  // What was noted without anything that shows it is completed, and not noted a second time.
  await expect(
    page.getByRole('heading', { name: 'Đã công bố, thiếu ảnh, tệp hoặc đường dẫn' }),
  ).toBeVisible();
  await clerk.presses('Thêm ảnh, đường dẫn');
  const choosing = page.waitForEvent('filechooser');
  await does.press(page.getByRole('button', { name: 'Thêm ảnh, tệp' }));
  await (await choosing).setFiles({ name: 'bang-tin.png', mimeType: 'image/png', buffer: photo });
  await expect(page.getByText('bang-tin.png')).toBeVisible();
  await clerk.presses('Lưu');
  await expect(page.getByRole('heading', { name: 'Đã công bố, có minh chứng' })).toBeVisible();
  await expect(page.getByRole('img', { name: 'bang-tin.png' })).toBeVisible();

  const phone = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
  const reader = await phone.newPage();
  await reader.goto(`${venue.server.url}/m/${meeting}/announcement`);
  await expect(reader.getByRole('heading', { level: 1, name: 'Đối thoại xã Đồng Mẫu' })).toBeVisible();
  await expect(reader.getByText('Bộ phận Một cửa xã Đồng Mẫu')).toBeVisible();
  await expect(reader.getByRole('link', { name: '0203 123 456' })).toHaveAttribute('href', 'tel:0203123456');
  await expect(reader.getByText('Nhà văn hóa thôn Bến Đá')).toHaveCount(0);
  const { width = 0 } = (await reader.locator('body').boundingBox()) ?? {};
  expect(width).toBeLessThanOrEqual(360);
  await phone.close();
});
