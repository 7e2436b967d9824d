import { expect, test } from '@playwright/test';
import { Chair } from '../support/chair.ts';
import { Clerk } from '../support/clerk.ts';
import { HallScreen, laptop, projector, tablet } from '../support/people.ts';
import { Secretary } from '../support/secretary.ts';
import { Venue } from '../support/venue.ts';

const venue = new Venue('file');
const account = { name: 'mo-hoi-nghi', password: 'mat khau thu', roles: ['coordinator'] } as const;
test.beforeAll(() => venue.hasAccount(account));

const meeting = 'mo-voi-ket-qua-lan-truoc';
const step = 'Kết quả thực hiện kết luận lần trước';
const bridge = 'Sửa xong cầu thôn Đông Mẫu';
const phone = '0912 345 678';
const pasted = [
  'TT\tNội dung cam kết\tCơ quan\tThời hạn\tKết quả',
  `1\t${bridge}\tPhòng Kinh tế\t30/06/2025\tđã giải quyết xong`,
  `2\tLắp đèn đường, gọi ông Tám ${phone}\tPhòng Kinh tế\tquý III/2025\tđang giải quyết`,
].join('\n');

test('M20 PN16 PN17 A10 F8 QN6 TD10 what a file brought of last time is read to the hall in its step, and nothing that may not stand there', async ({
  browser,
}) => {
  const clerk = await Clerk.isSignedIn(browser, venue.server, account, 'mouse');
  await clerk.founds(meeting);
  await clerk.opens(meeting, 'import');
  const { page, hands: does } = clerk;
  await does.press(page.getByRole('button', { name: 'Chọn tệp' }));
  await does.choose(page.getByRole('radio', { name: 'Cam kết của kỳ trước' }));
  await page.getByLabel('Hoặc chép bảng rồi dán vào đây').fill(pasted);
  await does.press(page.getByRole('button', { name: 'Đọc phần đã dán' }));
  await does.press(page.getByRole('button', { name: 'Nhập 2 dòng' }));
  await expect(page.getByRole('button', { name: 'Hoàn tác' }).first()).toBeVisible();

  await test.step('What sounds like somebody’s number is not released with the rest', async () => {
    await clerk.opens(meeting, 'plan');
    await does.press(page.getByRole('button', { name: 'Cho hiện ở hội trường (2 chưa hiện)…' }));
    const sheet = page.getByRole('dialog', { name: 'Nội dung hiện ở hội trường' });
    await expect(sheet.getByText(`Xem lại trước khi cho hiện: “${phone}”`)).toBeVisible();
    await does.press(sheet.getByRole('button', { name: 'Cho hiện 1 nội dung' }));
    await expect(sheet).toBeHidden();
    await expect(page.getByText('chưa hiện ở hội trường')).toHaveCount(1);
  });

  const chair = await venue.sits(browser, Chair, 'chair-chu-tich', tablet, meeting);
  const hall = await venue.sits(browser, HallScreen, 'screen-man-hinh-1', projector, meeting);
  const secretary = await venue.sits(browser, Secretary, 'secretary-1', laptop, meeting);
  await chair.opensSession();
  await chair.goesOnTo('Báo cáo tóm tắt tình hình kinh tế – xã hội');
  await chair.goesOnTo(step);
  const stage = hall.page.locator('[data-view]');
  await expect(stage).toHaveAttribute('data-view', 'earlier');
  await expect(stage.getByRole('group', { name: 'Trả lời' })).toContainText('2 chưa trả lời');
  await expect(stage.getByRole('group', { name: 'Kết quả' })).toContainText('1 đã giải quyết xong');

  await chair.hands.press(chair.page.getByRole('button').filter({ hasText: bridge }));
  await expect(stage.getByRole('heading', { level: 1, name: bridge })).toBeVisible();
  await expect(stage).toContainText('30/06/2025');
  await expect(chair.page.getByRole('button', { name: 'Việc sau' })).toBeDisabled();
  await expect(secretary.page.getByText(/^Lần trước có 2 việc\. Trả lời: đã trả lời 0/)).toBeVisible();
  await chair.presses('Việc trước');
  await expect(stage).toContainText('2 việc');
  for (const { page: shown } of [chair, hall, secretary])
    await expect(shown.locator('body')).not.toContainText('Tám');
});
