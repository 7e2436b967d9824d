import { expect, test, type Browser, type Locator } from '@playwright/test';
import { Clerk } from '../support/clerk.ts';
import { Venue } from '../support/venue.ts';

const venue = new Venue('file');
const account = { name: 'to-ghi-chep', password: 'mat khau thu', roles: ['coordinator'] } as const;
test.beforeAll(() => venue.hasAccount(account));

const clerkAt = (browser: Browser): Promise<Clerk> =>
  Clerk.isSignedIn(browser, venue.server, account, 'mouse');

test('O4 PL2 the words for the hall that a second clerk wrote since the sheet was opened are not written over unseen', async ({
  browser,
}) => {
  const [one, other] = [await clerkAt(browser), await clerkAt(browser)];
  const meeting = 'hai-can-bo';
  await one.founds(meeting);
  await one.tookIn(meeting, [{ text: 'Ngõ sau chợ chưa có đèn.', name: 'Lê Văn Bảy', unit: 'Thôn Tây' }]);
  const wordings: Locator[] = [];
  for (const { page, hands } of [one, other]) {
    await page.goto(`/office/prepare/${meeting}/synthesis`);
    await hands.press(page.getByRole('button', { name: 'Sửa nội dung hiển thị' }));
    const sheet = page.getByRole('dialog', { name: 'Sửa nội dung hiển thị' });
    await expect(sheet).toBeVisible();
    wordings.push(sheet);
  }
  const writes = async ({ hands }: Clerk, at: 0 | 1, text: string) => {
    const sheet = wordings[at];
    if (!sheet) throw new Error('both sheets are open');
    await hands.write(sheet.getByRole('textbox'), text);
    await hands.press(sheet.getByRole('button', { name: 'Lưu' }));
    return sheet;
  };
  await expect(await writes(one, 0, 'Đề nghị lắp đèn ngõ sau chợ thôn Tây.')).toBeHidden();
  await expect(other.page.getByRole('article')).toContainText('Đề nghị lắp đèn ngõ sau chợ thôn Tây.');

  const refused = await writes(other, 1, 'Đề nghị lắp đèn.');
  await expect(refused.getByRole('alert')).toContainText('Đề nghị lắp đèn ngõ sau chợ thôn Tây.');
  await expect(refused.getByRole('textbox')).toHaveValue('Đề nghị lắp đèn.');
  expect(await one.view(meeting)).toContain('Đề nghị lắp đèn ngõ sau chợ thôn Tây.');

  // Who has seen it may still do so.
  await expect(await writes(other, 1, 'Đề nghị lắp đèn chiếu sáng ngõ sau chợ.')).toBeHidden();
  expect(await one.view(meeting)).toContain('Đề nghị lắp đèn chiếu sáng ngõ sau chợ.');
});

test('UB12 PL2 whoever selects words in a sheet and lets go beside it keeps the sheet and the words', async ({
  browser,
}) => {
  const clerk = await clerkAt(browser);
  const { page, hands } = clerk;
  const meeting = 'chon-chu';
  await clerk.founds(meeting);
  await clerk.tookIn(meeting, [{ text: 'Cống đầu thôn bị tắc.', name: 'Lê Văn Bảy', unit: 'Thôn Tây' }]);
  await page.goto(`/office/prepare/${meeting}/synthesis`);
  const text = 'Đề nghị thông cống đầu thôn Tây.';
  await hands.press(page.getByRole('button', { name: 'Sửa nội dung hiển thị' }));
  const sheet = page.getByRole('dialog', { name: 'Sửa nội dung hiển thị' });
  const box = sheet.getByRole('textbox');
  await hands.write(box, text);
  const at = await box.boundingBox();
  if (!at) throw new Error('the box is not in sight');
  await page.mouse.move(at.x + at.width - 20, at.y + 20);
  await page.mouse.down();
  await page.mouse.move(100, at.y + 20, { steps: 4 });
  await page.mouse.up();
  await expect(box).toHaveValue(text);
  await expect(sheet).toBeVisible();
});

test('O4 UB12 words in a sheet are not thrown away by Escape, by a press beside it, by its cross or by going back', async ({
  browser,
}) => {
  const clerk = await clerkAt(browser);
  const { page, hands } = clerk;
  const meeting = 'khong-mat-chu';
  await clerk.founds(meeting);
  await clerk.tookIn(meeting, [{ text: 'Cống đầu thôn bị tắc.', name: 'Lê Văn Bảy', unit: 'Thôn Tây' }]);
  await page.goto(`/office/prepare/${meeting}/synthesis`);
  const address = page.url();
  const sheet = page.getByRole('dialog', { name: 'Sửa nội dung hiển thị' });
  const box = sheet.getByRole('textbox');
  const asked = sheet.getByRole('alert').filter({ hasText: 'Phần vừa nhập chưa được lưu' });
  const opens = async () => {
    await hands.press(page.getByRole('button', { name: 'Sửa nội dung hiển thị' }));
    await expect(sheet).toBeVisible();
  };

  // Nothing was typed: nothing is asked.
  await opens();
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();

  await opens();
  const text = 'Đề nghị thông cống đầu thôn Tây.';
  await hands.write(box, text);
  const leaves = [
    () => page.keyboard.press('Escape'),
    // Pressed at once again, a browser no longer asks the page.
    async () => {
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
    },
    () => page.mouse.click(100, 300),
    () => hands.press(sheet.getByRole('button', { name: 'Đóng', exact: true })),
    () => page.evaluate('history.back()'),
  ];
  for (const leave of leaves) {
    await leave();
    await expect(asked).toBeVisible();
    await expect(asked.getByRole('button', { name: 'Nhập tiếp' })).toBeFocused();
    await hands.press(asked.getByRole('button', { name: 'Nhập tiếp' }));
    await expect(asked).toBeHidden();
    await expect(box).toBeFocused();
    await expect(box).toHaveValue(text);
  }
  expect(page.url()).toBe(address);
  await page.keyboard.press('Escape');
  await hands.press(asked.getByRole('button', { name: 'Bỏ, đóng lại' }));
  await expect(sheet).toBeHidden();

  // What was thrown away is gone, and what is saved leaves without a question.
  await opens();
  await expect(box).not.toHaveValue(text);
  await hands.write(box, text);
  await hands.press(sheet.getByRole('button', { name: 'Lưu' }));
  await expect(sheet).toBeHidden();
  expect(await clerk.view(meeting)).toContain(text);
});

test('O4 PL4 of day and place that two clerks change at once, what one leaves alone follows the other, and what both change is asked about', async ({
  browser,
}) => {
  const [one, other] = [await clerkAt(browser), await clerkAt(browser)];
  const meeting = 'hai-noi-hop';
  await one.founds(meeting);
  const [mine, theirs] = [one, other].map(({ page }) =>
    page.getByRole('dialog', { name: 'Đổi ngày, địa điểm' }),
  );
  if (!mine || !theirs) throw new Error('there are two clerks');
  const opens = async ({ page, hands }: Clerk) => {
    await page.goto(`/office/prepare/${meeting}/plan`);
    await hands.press(page.getByRole('button', { name: 'Đổi ngày, địa điểm' }));
  };
  const saves = async ({ hands }: Clerk, sheet: Locator) => {
    await hands.write(sheet.getByLabel('Lý do'), 'Hội trường sửa chữa');
    await hands.press(sheet.getByRole('button', { name: /^Lưu/ }));
  };
  await opens(one);
  await opens(other);
  await other.hands.write(theirs.getByLabel('Giờ bắt đầu'), '14:00');
  await one.hands.write(mine.getByLabel('Địa điểm'), 'Trường tiểu học Đồng Mẫu');
  await saves(one, mine);
  await expect(mine).toBeHidden();
  await expect(theirs.getByLabel('Địa điểm')).toHaveValue('Trường tiểu học Đồng Mẫu');
  await expect(theirs.getByLabel('Giờ bắt đầu')).toHaveValue('14:00');
  await saves(other, theirs);
  await expect(theirs).toBeHidden();

  await opens(one);
  await opens(other);
  await other.hands.write(theirs.getByLabel('Địa điểm'), 'Nhà thi đấu');
  await one.hands.write(mine.getByLabel('Địa điểm'), 'Sân vận động xã');
  await saves(one, mine);
  const newer = theirs.getByRole('alert').filter({ hasText: 'Sân vận động xã' });
  await expect(newer).toBeVisible();
  await expect(theirs.getByRole('button', { name: /^Lưu/ })).toBeDisabled();
  await other.hands.press(newer.getByRole('button', { name: 'Vẫn theo nội dung tôi đang viết' }));
  await expect(theirs.getByLabel('Địa điểm')).toHaveValue('Nhà thi đấu');
  await saves(other, theirs);
  await expect(theirs).toBeHidden();
  expect(await one.view(meeting)).toContain('"place":"Nhà thi đấu"');
});
