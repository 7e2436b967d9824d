import { expect, test, type Browser, type Page } from '@playwright/test';
import { Clerk } from '../support/clerk.ts';
import { hands } from '../support/hands.ts';
import { bodysLink, heldConference, lamp } from '../support/held-conference.ts';
import { everyoneLeaves } from '../support/people.ts';
import { Venue } from '../support/venue.ts';

const venue = new Venue('file');
const account = { name: 'viec-cua-toi', password: 'mat khau thu', roles: ['coordinator'] } as const;
test.beforeAll(() => venue.hasAccount(account));
test.setTimeout(90_000);
test.afterEach(({ browser }) => everyoneLeaves(browser));

const small = { width: 360, height: 740 };
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const title = 'Mương tiêu Đồng Chùa tắc từ tháng Bảy';

async function opened(browser: Browser, meeting: string, viewport = small) {
  const clerk = await Clerk.isSignedIn(browser, venue.server, account, 'mouse');
  await heldConference(venue, clerk, meeting);
  const address = await bodysLink(venue, clerk, meeting, 'kinh-te');
  const context = await browser.newContext({ viewport, locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh' });
  const page = await context.newPage();
  await page.goto(address);
  await expect(page.getByRole('heading', { name: 'Việc của tôi' })).toBeVisible();
  return { clerk, page, address };
}

const matter = (page: Page, words: string) =>
  page.getByRole('listitem').filter({ hasText: words }).getByRole('button');

test('FU15 FU16 BX1 BX11 a body reports on a phone while the network is gone: nothing typed is lost, two taps count once, and it reads what happens next', async ({
  browser,
}) => {
  const { clerk, page } = await opened(browser, 'viec-mat-mang');
  expect(await page.textContent('body')).not.toContain('0912345678');
  expect(await page.textContent('body')).not.toContain('Đỗ Thị Thử');
  await hands.mouse.press(matter(page, title));
  await hands.mouse.press(page.getByText('Đã giải quyết xong'));
  await page
    .locator('input[type=file]')
    .nth(1)
    .setInputFiles({ name: 'sau.png', mimeType: 'image/png', buffer: pixel });
  await expect(page.getByText('sau: sau.png')).toBeVisible();
  await page.context().setOffline(true);
  await page.getByLabel('Trả lời người dân').fill('Đã nạo vét xong 1,8 km mương');
  await expect(page.getByText(/đã giữ trên máy này/)).toBeVisible();
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(small.width);
  const seq = await clerk.seq('viec-mat-mang');
  const send = page.getByRole('button', { name: 'Gửi báo cáo' });
  await page.evaluate('scrollTo(0, document.documentElement.scrollHeight)');
  const top = async () => (await send.boundingBox())?.y ?? NaN;
  const before = await top();
  await send.dblclick();
  await expect(page.getByText(/^Chưa gửi được/).first()).toBeInViewport({ ratio: 1 });
  // Nothing else came under the finger, however late the second tap was.
  expect(await top()).toBeCloseTo(before, 0);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.context().setOffline(false);
  await expect(page.getByRole('heading', { name: /^Đã báo cáo ngày/ })).toBeVisible();
  await expect(page.getByText(/^Một người khác, không phải người báo cáo, kiểm chứng/)).toBeVisible();
  expect(await clerk.seq('viec-mat-mang')).toBe(seq + 1);
  await page.goBack();
  await expect(matter(page, title)).toContainText('chờ kiểm chứng');

  // The office makes sure of it and finds that it does not hold; the body reads why, and what it had sent.
  const does = clerk.hands;
  await clerk.page.goto('/office/after/viec-mat-mang/matters');
  await does.press(clerk.page.getByRole('button', { name: title }).first());
  await does.press(clerk.page.getByRole('button', { name: 'Kiểm chứng' }));
  const sheet = clerk.page.getByRole('dialog');
  await does.pick(sheet.getByLabel('Cách kiểm chứng'), 'xem tận nơi');
  await does.press(sheet.getByText('Không đúng như báo cáo'));
  await does.write(sheet.getByLabel('Ghi nhận'), 'Còn 200 m cuối chưa nạo vét');
  await does.press(sheet.getByRole('button', { name: 'Lưu' }));
  await expect(sheet).toBeHidden();
  await page.reload();
  await hands.mouse.press(matter(page, title));
  await expect(page.getByText('Còn 200 m cuối chưa nạo vét').first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Gửi báo cáo' })).toBeVisible();
});

test('FU15 LK8 what was typed is found again after the page was closed, also by a new link', async ({
  browser,
}) => {
  const { clerk, page } = await opened(browser, 'viec-con-chu');
  await hands.mouse.press(matter(page, lamp));
  await hands.mouse.press(page.getByText('Đang làm, có lộ trình'));
  await page.getByLabel('Trả lời người dân').fill('Đã khảo sát, chờ cột');
  await page.goBack();
  await expect(matter(page, lamp)).toContainText('đang ghi dở');
  const renewed = await bodysLink(venue, clerk, 'viec-con-chu', 'kinh-te');
  await page.goto('about:blank');
  await page.goto(renewed);
  await hands.mouse.press(matter(page, lamp));
  await expect(page.getByLabel('Trả lời người dân')).toHaveValue('Đã khảo sát, chờ cột');
  await expect(page.getByLabel('Xong ngày')).toBeVisible();
});

test('FU16 FU4 BX9 what a report lacks is said beside the button, pressing leads to the first of it, and the day that the body names is not the one on which it is due', async ({
  browser,
}) => {
  const { page } = await opened(browser, 'viec-con-thieu');
  await hands.mouse.press(matter(page, lamp));
  const due = (await page.getByText(/^Hạn \d/).textContent()) ?? '';
  const send = page.getByRole('button', { name: 'Gửi báo cáo' });
  await expect(page.getByText('Còn thiếu: Kết quả đến hôm nay')).toBeInViewport({ ratio: 1 });
  await hands.mouse.press(send);
  await expect(page.getByRole('radio').first()).toBeFocused();
  await hands.mouse.press(page.getByText('Xong một phần'));
  await expect(page.getByText('Còn thiếu: Phần còn lại xong ngày')).toBeInViewport({ ratio: 1 });
  await hands.mouse.press(send);
  const rest = page.getByLabel('Phần còn lại xong ngày');
  await expect(rest).toBeFocused();
  await expect(page.getByText('Hãy ghi hoặc chọn.')).toBeVisible();
  await rest.fill('2099-01-15');
  await page.getByLabel('Trả lời người dân').fill('Đã trồng 3 cột, còn 2 cột');
  await expect(page.getByText(/^Còn thiếu/)).toHaveCount(0);
  await hands.mouse.press(send);
  await expect(page.getByRole('heading', { name: /^Đã báo cáo ngày/ })).toBeVisible();
  await expect(page.getByText(due, { exact: true })).toBeVisible();
  await expect(page.getByText(/^đã hẹn 15\/01\/2099/)).toBeVisible();
});

test('FU16 LK8 a report that is sent while a picture waits for the network goes by itself once the picture is there', async ({
  browser,
}) => {
  const { clerk, page } = await opened(browser, 'viec-anh-cho-mang');
  await hands.mouse.press(matter(page, title));
  await hands.mouse.press(page.getByText('Đã giải quyết xong'));
  await page.getByLabel('Trả lời người dân').fill('Đã nạo vét xong 1,8 km mương');
  await page.context().setOffline(true);
  await page
    .locator('input[type=file]')
    .nth(1)
    .setInputFiles({ name: 'sau.png', mimeType: 'image/png', buffer: pixel });
  await expect(page.getByText('Ảnh, tệp chưa tải lên xong.')).toBeVisible();
  const seq = await clerk.seq('viec-anh-cho-mang');
  await hands.mouse.press(page.getByRole('button', { name: 'Gửi báo cáo' }));
  await expect(page.getByText(/báo cáo tự gửi ngay sau đó/)).toBeInViewport({ ratio: 1 });
  // The network comes back as it does in a valley: what is asked for next is lost once more.
  await page.route('**/viec-anh-cho-mang/link', (route) => route.abort(), { times: 2 });
  await page.context().setOffline(false);
  await expect(page.getByRole('heading', { name: /^Đã báo cáo ngày/ })).toBeVisible();
  expect(await clerk.seq('viec-anh-cho-mang')).toBe(seq + 1);
});

test('FU6 FU16 TD19 a body asks for more time on a phone, and reads who decides and what was decided', async ({
  browser,
}) => {
  const { clerk, page } = await opened(browser, 'viec-gia-han', { width: 390, height: 844 });
  await hands.mouse.press(matter(page, lamp));
  await hands.mouse.press(page.getByRole('button', { name: 'Xin gia hạn' }));
  const sheet = page.getByRole('dialog');
  await expect(sheet).toContainText('Chủ tọa cho phép, tối đa 1 lần');
  await sheet.getByLabel('Xin đến ngày').fill('2099-01-15');
  await sheet.getByLabel('Lý do').fill('Chờ vật tư về');
  await hands.mouse.press(sheet.getByRole('button', { name: 'Gửi đề nghị' }));
  await expect(sheet).toBeHidden();
  await expect(page.getByRole('article').getByText('xin gia hạn đến 15/01/2099')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Xin gia hạn' })).toHaveCount(0);

  const does = clerk.hands;
  await clerk.page.goto('/office/after/viec-gia-han/matters');
  await does.press(clerk.page.getByRole('button', { name: lamp }).first());
  await does.press(clerk.page.getByRole('button', { name: 'Không gia hạn' }));
  const decision = clerk.page.getByRole('dialog');
  await does.write(decision.getByLabel('Lý do'), 'Vật tư đã có ở kho');
  await does.press(decision.getByRole('button', { name: 'Lưu' }));
  await expect(decision).toBeHidden();
  await page.reload();
  await hands.mouse.press(matter(page, lamp));
  await expect(page.getByText('Không gia hạn: Vật tư đã có ở kho')).toBeVisible();
});

test('FU15 on a PC the list and a matter stand side by side, and keys alone are enough', async ({
  browser,
}) => {
  const { page } = await opened(browser, 'viec-may-tinh', { width: 1366, height: 768 });
  await matter(page, lamp).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: lamp })).toBeVisible();
  await expect(matter(page, title)).toBeVisible();
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(1366);
});
