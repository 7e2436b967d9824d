import { expect, test } from '@playwright/test';
import { command, pairedCookie } from '../cast/sessions.ts';
import { Clerk } from '../support/clerk.ts';
import { hands } from '../support/hands.ts';
import { everyoneLeaves } from '../support/people.ts';
import { Venue } from '../support/venue.ts';

const venue = new Venue('file');
const account = { name: 'cong-bo', password: 'mat khau thu', roles: ['coordinator'] } as const;

test.beforeAll(() => venue.hasAccount(account));
test.afterEach(({ browser }) => everyoneLeaves(browser));

/** A conference that was opened today, ahead of its day. */
async function held(clerk: Clerk, meeting: string): Promise<void> {
  await clerk.founds(meeting, 'adHoc');
  const { code } = await venue.seat('chair-chu-tich', meeting);
  const cookie = await pairedCookie(venue.server, code);
  await command({ url: venue.server.url, meeting, cookie }, 'meeting.start', {});
}

test('RS2 RS3 TD13 a clerk notes where the results were posted, and ticks the villages one by one', async ({
  browser,
}) => {
  const clerk = await Clerk.isSignedIn(browser, venue.server, account, 'mouse');
  await held(clerk, 'cong-bo-thu');
  const { page, hands: does } = clerk;
  await page.goto('/office/after/cong-bo-thu/results');
  await expect(page.getByText('Chưa có thôn nào trong danh sách')).toBeVisible();
  await clerk.writes('Thêm thôn, tổ dân phố', 'Thôn Bến Đá');
  await clerk.presses('Thêm');
  await expect(page.getByText('Thôn Bến Đá', { exact: true })).toBeVisible();
  // As it stands in the office's table, with its head and the row numbers.
  await page.getByLabel('Thêm thôn, tổ dân phố').focus();
  await page.evaluate(`
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'TT\\tĐơn vị\\n1\\tThôn Bến Đá\\n2\\tThôn Đoàn Kết\\n3\\tThôn Hòa Bình');
    document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  `);
  await expect(page.getByText('Thôn Đoàn Kết, Thôn Hòa Bình')).toBeVisible();
  await clerk.presses('Thêm 2 thôn');
  for (const village of ['Thôn Đoàn Kết', 'Thôn Hòa Bình'])
    await expect(page.getByText(village, { exact: true })).toBeVisible();
  await expect(page.getByText('Đã báo 0/3 thôn')).toBeVisible();
  await does.press(page.getByRole('button', { name: 'bằng văn bản: đã báo Thôn Bến Đá' }));
  await expect(page.getByText('Đã báo 1/3 thôn')).toBeVisible();
  await expect(page.getByText(/đã báo \d\d\/.*, bằng văn bản/)).toBeVisible();
});

test('RS5 RS6 RS7 LW1 once it is closed everybody reads the results on a phone without script, and searches without marks', async ({
  browser,
}) => {
  const clerk = await Clerk.isSignedIn(browser, venue.server, account, 'mouse');
  const meeting = 'ket-qua-thu';
  await clerk.founds(meeting, 'adHoc');
  await clerk.tookIn(meeting, [
    { text: 'Mương tiêu nước cánh đồng Chùa tắc', name: 'Lê Thị Nháp', unit: 'Thôn Đồng Chùa' },
    { text: 'Thiếu đèn đường ngõ 4', name: 'Trần Thị Ví Dụ', unit: 'Thôn Đoàn Kết' },
  ]);
  await clerk.gave(meeting, 'Mương tiêu nước cánh đồng Chùa tắc', 'Phòng Kinh tế');
  const { code } = await venue.seat('chair-chu-tich', meeting);
  const chair = {
    ...{ url: venue.server.url, meeting },
    cookie: await pairedCookie(venue.server, code),
  };
  const phone = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
  const reader = await phone.newPage();
  await reader.goto(`${venue.server.url}/m/${meeting}/results`);
  await expect(reader.getByRole('heading', { name: 'Chưa có kết quả' })).toBeVisible();
  await command(chair, 'meeting.start', {});
  await command(chair, 'meeting.close', {});
  await expect(async () => {
    await reader.reload();
    await expect(reader.getByText('/ 2 vấn đề')).toHaveCount(2, { timeout: 1000 });
  }).toPass();
  // Nothing of their words was released.
  await expect(reader.getByText('Mương tiêu nước')).toHaveCount(0);
  await expect(reader.getByText('Lê Thị Nháp')).toHaveCount(0);
  await expect(reader.getByRole('article')).toHaveCount(2);
  // Whoever comes too late to register is led to them.
  await reader.goto(`${venue.server.url}/m/${meeting}/register`);
  await hands.mouse.press(reader.getByRole('link', { name: 'Xem kết quả hội nghị' }));
  await expect(reader.getByText('/ 2 vấn đề')).toHaveCount(2);
  const { width = 0 } = (await reader.locator('body').boundingBox()) ?? {};
  expect(width).toBeLessThanOrEqual(360);
  await reader.getByRole('searchbox').fill('phong kinh te');
  await hands.mouse.press(reader.getByRole('button', { name: 'Tìm' }));
  await expect(reader.getByRole('article')).toHaveCount(1);
  await expect(reader.getByText('1 / 2 vấn đề')).toBeVisible();
  await hands.mouse.press(reader.getByRole('link', { name: 'Xem tất cả' }));
  await expect(reader.getByRole('article')).toHaveCount(2);
  await phone.close();
  // The office is told that the public reads no words, and takes the villages of those who asked into its list.
  const { page } = clerk;
  await page.goto(`/office/after/${meeting}/results`);
  await expect(page.getByText(/^2 kiến nghị chưa duyệt nội dung/)).toBeVisible();
  await clerk.presses('Lấy 2 thôn có trong hội nghị');
  await expect(page.getByText('Đã báo 0/2 thôn')).toBeVisible();
  await expect(page.getByRole('button', { name: /có trong hội nghị/ })).toHaveCount(0);
});

test('LK10 RS13 TD13 the head of a village says on a phone that the results came and that the village was told, and takes it back', async ({
  browser,
}) => {
  const clerk = await Clerk.isSignedIn(browser, venue.server, account, 'mouse');
  const meeting = 'truong-thon-thu';
  await held(clerk, meeting);
  const { code } = await venue.seat('chair-chu-tich', meeting);
  const cookie = await pairedCookie(venue.server, code);
  await command({ url: venue.server.url, meeting, cookie }, 'meeting.close', {});
  const { page, hands: does } = clerk;
  await page.goto(`/office/after/${meeting}/results`);
  await clerk.writes('Thêm thôn, tổ dân phố', 'Thôn Bến Đá');
  await clerk.presses('Thêm');
  await does.press(page.getByRole('button', { name: 'Cấp đường dẫn cho 1 thôn chưa báo' }));
  const sheet = page.getByRole('dialog');
  await does.press(sheet.getByRole('button', { name: 'Cấp 1 liên kết' }));
  const message = sheet.getByText('Kính gửi: Trưởng thôn Bến Đá');
  await expect(message).toBeVisible();
  const [address = ''] = /http\S+#\S+/.exec((await message.textContent()) ?? '') ?? [];
  await page.keyboard.press('Escape');

  const phone = await browser.newContext({ viewport: { width: 360, height: 740 }, hasTouch: true });
  const head = await phone.newPage();
  await head.goto(`${venue.server.url}${new URL(address).pathname}${new URL(address).hash}`);
  await expect(head.getByRole('heading', { name: 'Thôn Bến Đá' })).toBeVisible();
  await head.getByRole('button', { name: 'Đã nhận', exact: true }).dblclick();
  await expect(head.getByText(/^Đã báo: đã nhận, \d/)).toBeVisible();
  await expect(page.getByText('Đã báo 1/1 thôn')).toBeVisible();
  await head.getByRole('button', { name: 'Đã phổ biến đến bà con' }).press('Enter');
  await expect(page.getByText('1 thôn tự báo đã nhận, 1 đã phổ biến')).toBeVisible();
  const { width = 0 } = (await head.locator('body').boundingBox()) ?? {};
  expect(width).toBeLessThanOrEqual(360);
  await head.getByRole('button', { name: 'Bấm nhầm, lấy lại' }).press('Enter');
  await head.getByRole('button', { name: 'Bấm lần nữa để lấy lại' }).press('Enter');
  await expect(page.getByText('Đã báo 0/1 thôn')).toBeVisible();
  await phone.close();
});
