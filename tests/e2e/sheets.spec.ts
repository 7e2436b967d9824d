import { expect, test, type Browser, type Locator } from '@playwright/test';
import { Clerk } from '../support/clerk.ts';
import { Venue } from '../support/venue.ts';

const venue = new Venue('file');
const account = { name: 'to-ghi-chep', password: 'mat khau thu', roles: ['coordinator'] } as const;
test.beforeAll(() => venue.hasAccount(account));

const clerkAt = (browser: Browser): Promise<Clerk> => Clerk.signsIn(browser, venue.server, account, 'mouse');

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

test('UB12 PL2 whoever selects words in a sheet and lets go beside it keeps the sheet and the words; a press beside it closes it', async ({
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
  await page.mouse.click(100, at.y + 20);
  await expect(sheet).toBeHidden();
});
