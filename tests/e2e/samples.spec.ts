import { expect, test } from '@playwright/test';
import { signedInCookie } from '../cast/sessions.ts';
import { hands } from '../support/hands.ts';
import { Venue } from '../support/venue.ts';

const venue = new Venue('file');
const admin = { name: 'quan-tri', password: 'mat khau thu', roles: ['admin'] } as const;
const coordinator = { name: 'van-phong', password: 'mat khau thu', roles: ['coordinator'] } as const;

test('SA2 SA1 an administrator, who prepares nothing, finds the samples marked, and the way to take them out', async ({
  page,
}) => {
  await venue.hasAccount(admin);
  const cookie = await signedInCookie(venue.server, admin.name, admin.password);
  const [name = '', value = ''] = cookie.split('=');
  await page.context().addCookies([{ name, value, url: venue.server.url }]);
  await page.setViewportSize({ width: 1366, height: 625 });
  await page.goto(`${venue.server.url}/office/meetings`);
  const sample = page.getByRole('link', { name: /Đối thoại với Nhân dân năm 2026/ });
  await expect(sample).toContainText('Dữ liệu mẫu');
  await hands.mouse.press(page.getByRole('button', { name: 'Bắt đầu thật: gỡ dữ liệu mẫu' }));
  const sheet = page.getByRole('dialog');
  await expect(sheet.getByRole('button', { name: /^Gỡ \d+ hội nghị mẫu$/ })).toBeInViewport({ ratio: 1 });
  await hands.mouse.dismiss(sheet);
});

test('SA1 SA2 TD1 a coordinator takes the samples out on the first page, after reading which they are', async ({
  page,
}) => {
  await venue.hasAccount(coordinator);
  const cookie = await signedInCookie(venue.server, coordinator.name, coordinator.password);
  const [name = '', value = ''] = cookie.split('=');
  await page.context().addCookies([{ name, value, url: venue.server.url }]);
  await page.setViewportSize({ width: 1366, height: 625 });
  await page.goto(`${venue.server.url}/office/prepare`);
  const commune = page.getByRole('link', { name: 'Đối thoại với Nhân dân năm 2026' });
  await expect(commune).toBeVisible();
  const act = page.getByRole('button', { name: 'Bắt đầu thật: gỡ dữ liệu mẫu' });
  await expect(act).toBeInViewport({ ratio: 1 });
  // Own conferences and samples are told apart.
  await expect(page.getByRole('row').filter({ has: commune })).toContainText('Dữ liệu mẫu');
  const other = await page.context().newPage();
  await other.goto(`${venue.server.url}/office/prepare/dong-mau-2026/plan`);
  await expect(other.getByText('48/KH-UBND').first()).toBeVisible();
  await hands.mouse.press(act);
  const sheet = page.getByRole('dialog');
  await expect(sheet.getByText('Đối thoại với Nhân dân năm 2026')).toBeVisible();
  await page.screenshot({ path: test.info().outputPath('samples.png') });
  const sure = sheet.getByRole('button', { name: /^Gỡ \d+ hội nghị mẫu$/ });
  await expect(sure).toBeInViewport({ ratio: 1 });
  await hands.mouse.press(sure);
  await expect(sheet).toBeHidden();
  await expect(page.getByText('Chưa có hội nghị nào đang chuẩn bị')).toBeVisible();
  await expect(act).toHaveCount(0);
  // A page that was open says that it is gone, and leads back.
  await expect(
    other.getByRole('heading', { name: 'Hội nghị này đã được gỡ, không còn để mở' }),
  ).toBeVisible();
  await expect(other.getByText('48/KH-UBND')).toHaveCount(0);
  await hands.mouse.press(other.getByRole('link', { name: 'Về danh sách hội nghị' }));
  await expect(other).toHaveURL(/\/office\/prepare$/);
  await page.goto(`${venue.server.url}/office/prepare/dong-mau-2026/plan`);
  await expect(page.getByText('48/KH-UBND')).toHaveCount(0);
});
