import { expect, test } from '@playwright/test';
import { civilDateOf } from '@doi-thoai/shared/calendar/civil-date';
import { instant } from '@doi-thoai/shared/calendar/instant';
import { Clerk } from '../support/clerk.ts';
import { everyoneLeaves } from '../support/people.ts';
import { heldWithTwoMatters, lamp, road } from '../support/two-matters.ts';
import { Venue } from '../support/venue.ts';

const venue = new Venue('file');
const account = { name: 'theo-doi', password: 'mat khau thu', roles: ['coordinator'] } as const;
const meeting = 'theo-doi-thu';

test.beforeAll(() => venue.hasAccount(account));
test.afterEach(({ browser }) => everyoneLeaves(browser));

test('FU2 FU5 FU9 TD14 TD18 TD21 a clerk enters what a body without an account did, tells whoever asked, gives out the rest, and makes sure of nothing alone', async ({
  browser,
}) => {
  const clerk = await Clerk.isSignedIn(browser, venue.server, account, 'mouse');
  await heldWithTwoMatters(venue, clerk, meeting);
  const { page, hands: does } = clerk;
  const today = civilDateOf(instant(Date.now()));
  await page.goto(`/office/after/${meeting}/matters`);
  await expect(
    page.getByRole('heading', { name: '2 việc: đã trả lời 0, đã giải quyết xong 0' }),
  ).toBeVisible();
  await does.press(page.getByRole('button', { name: road }));
  await does.press(page.getByRole('button', { name: 'Ghi báo cáo: Phòng Kinh tế' }));
  const sheet = page.getByRole('dialog');
  await does.pick(sheet.getByLabel('Kết quả', { exact: true }), 'Đã giải quyết xong: ban hành văn bản');
  await does.write(sheet.getByLabel('Cơ quan báo cáo', { exact: true }), 'Đã giao hợp tác xã nạo vét 1,8 km');
  await does.press(sheet.getByRole('button', { name: 'Lưu' }));
  await expect(sheet.getByText('Hãy ghi số và ngày của văn bản đã ban hành.')).toBeVisible();
  await does.write(sheet.getByLabel('Số văn bản đã ban hành'), '12/QĐ-UBND');
  await does.write(sheet.getByLabel('Ngày văn bản', { exact: true }), today);
  await does.press(sheet.getByRole('button', { name: 'Lưu' }));
  await expect(
    page.getByRole('heading', { name: '2 việc: đã trả lời 0, đã giải quyết xong 1' }),
  ).toBeVisible();

  await does.press(page.getByRole('button', { name: 'Ghi đã báo người nêu' }));
  await expect(sheet.getByLabel('Nội dung báo')).toHaveValue('Đã giao hợp tác xã nạo vét 1,8 km');
  await expect(sheet.getByText('Người nêu: Đỗ Thị Thử, thôn Đồng Chùa')).toBeVisible();
  // A letter has a number and a day: half of it is neither taken nor dropped.
  await does.write(sheet.getByLabel('Số văn bản trả lời'), '31/UBND-KT');
  await does.press(sheet.getByRole('button', { name: 'Lưu' }));
  await expect(sheet.getByText('Đề nghị ghi nội dung này.')).toHaveCount(1);
  await expect(sheet.getByLabel('Ngày văn bản trả lời')).toBeFocused();
  // The title stays in its place: what is in the sheet moves, not the sheet.
  const sheetMovesBy = 'document.querySelector("dialog[open]").scrollTop';
  expect(await page.evaluate(sheetMovesBy)).toBe(0);
  await does.pick(sheet.getByLabel('Cách báo'), 'gọi điện');
  await does.write(sheet.getByLabel('Người gọi hoặc gặp'), 'Phạm Thị Thử');
  await does.press(sheet.getByRole('button', { name: 'Lưu' }));
  await expect(
    page.getByRole('heading', { name: '2 việc: đã trả lời 1, đã giải quyết xong 1' }),
  ).toBeVisible();
  await does.press(page.getByRole('button', { name: 'Đóng việc này' }));
  await expect(page.getByRole('button', { name: 'Bỏ đóng' })).toBeVisible();

  await does.pick(page.getByLabel('Xem', { exact: true }), 'Chưa có cơ quan · 1');
  await does.press(page.getByRole('button', { name: lamp }));
  await does.press(page.getByRole('button', { name: 'Giao cơ quan' }));
  await does.pick(sheet.getByLabel('Cơ quan', { exact: true }), 'Phòng Văn hóa – Xã hội');
  await does.press(sheet.getByRole('button', { name: 'Lưu' }));
  await expect(page.getByRole('heading', { name: 'Phòng Văn hóa – Xã hội chủ trì' })).toBeVisible();

  await does.press(page.getByRole('button', { name: 'Ghi báo cáo: Phòng Văn hóa – Xã hội' }));
  await does.pick(sheet.getByLabel('Kết quả', { exact: true }), 'Đã giải quyết xong: tổ chức thực hiện');
  await does.write(sheet.getByLabel('Cơ quan báo cáo', { exact: true }), 'Đã lắp 12 đèn ở ngõ 4');
  const photo = { name: 'den-ngo-4.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4 den') };
  await sheet.locator('input[type="file"]').setInputFiles(photo);
  await expect(sheet.getByText('den-ngo-4.pdf')).toBeVisible();
  await does.press(sheet.getByRole('button', { name: 'Lưu' }));
  await expect(page.getByText('người ghi báo cáo không tự kiểm chứng')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Kiểm chứng' })).toHaveCount(0);
});
