import { hands } from '../support/hands.ts';
import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { Clerk } from '../support/clerk.ts';
import { phone, rowLinks } from '../support/row-links.ts';
import { Venue } from '../support/venue.ts';

const venue = new Venue('file');
const { onPhone } = rowLinks(venue);
const account = { name: 'moi-dai-bieu', password: 'mat khau thu', roles: ['coordinator'] } as const;
test.beforeAll(() => venue.hasAccount(account));

test('IN1 IN3 IN5 IN6 UB13 the office notes a reply, another comes by a link on a phone, and invitations are printed with their codes', async ({
  browser,
}) => {
  const clerk = await Clerk.isSignedIn(browser, venue.server, account, 'mouse');
  const meeting = 'giay-moi-thu';
  await clerk.founds(meeting);
  const { page, hands: does } = clerk;
  await clerk.opens(meeting, 'invitations');

  await does.press(page.getByRole('button', { name: 'Ghi trả lời: Phòng Kinh tế' }));
  await does.press(page.getByText('Cử người thay', { exact: true }).last());
  await page.getByLabel('Người đi thay').fill('Trần Văn Mẫu');
  await does.press(page.getByRole('button', { name: 'Lưu' }));
  const economy = page.getByRole('row', { name: /Phòng Kinh tế/ });
  await expect(economy.getByText('Trần Văn Mẫu')).toBeVisible();
  await does.press(page.getByRole('button', { name: 'Ghi trả lời: Thường trực Đảng ủy' }));
  await does.press(page.getByRole('button', { name: 'Lưu' }));
  await expect(page.getByText(/^1 dự · 1 cử người thay · \d+ chưa trả lời/)).toBeVisible();

  // Those who have not answered get a link each; it is in the message, as it would be sent.
  await does.press(page.getByRole('button', { name: /^Cấp liên kết cho/ }));
  await does.press(page.getByRole('button', { name: /^Cấp \d+ liên kết$/ }));
  const message = page.getByText(/^Kính gửi: Phòng Văn hóa – Xã hội/);
  await expect(message).toBeVisible();
  const address = /#[\w-]+/.exec((await message.textContent()) ?? '')?.[0] ?? '';
  const invited = await onPhone(browser, `${venue.server.url}/l/${meeting}${address}`);
  await expect(invited.getByRole('heading', { name: 'Phòng Văn hóa – Xã hội' })).toBeVisible();
  // A reload costs nobody a choice or a word.
  await hands.mouse.press(invited.getByText('Cử người đi thay'));
  await invited.getByRole('textbox', { name: 'Người đi thay' }).fill('Lê Thị Thử');
  await invited.reload();
  await expect(invited.getByRole('textbox', { name: 'Người đi thay' })).toHaveValue('Lê Thị Thử');
  await hands.mouse.press(invited.getByText('Không dự được'));
  await invited.getByLabel('Lý do').fill('Trùng lịch họp');
  await hands.mouse.press(invited.getByRole('button', { name: 'Gửi trả lời' }));
  await expect(invited.getByText(/^Đã trả lời: Vắng/)).toBeVisible();
  expect(await invited.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(phone.width);

  await page.keyboard.press('Escape');
  const culture = page.getByRole('row', { name: /Phòng Văn hóa – Xã hội/ });
  await expect(culture.getByText('Trùng lịch họp')).toBeVisible();
  await expect(culture.getByText(/^tự trả lời/)).toBeVisible();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    does.press(page.getByRole('button', { name: /giấy mời có mã QR$/ })),
  ]);
  expect((await readFile(await file.path())).subarray(0, 5).toString()).toBe('%PDF-');

  await test.step('PA8 PA9 PA45 all copies are made final by one press, and the one number of the registry is entered once', async () => {
    await page.goto(`/office/prepare/${meeting}/papers?paper=invitation`);
    await does.press(page.getByRole('button', { name: /^Chốt cả \d+ bản$/ }));
    // What copies leave open is named, with how many of them do, and nothing is final before somebody wants it so.
    const asked = page.getByRole('dialog', { name: 'Chốt: Giấy mời' });
    await expect(asked.getByRole('listitem').first()).toHaveText(/^.+ \(\d+ bản\)$/);
    await expect(page.getByText(/văn bản chờ số$/)).toHaveCount(0);
    await does.press(asked.getByRole('button', { name: 'Vẫn chốt' }));
    await expect(page.getByText(/^\d+ văn bản chờ số$/)).toBeVisible();
    await does.press(page.getByRole('button', { name: 'Nhập số, ngày, người ký' }));
    const sheet = page.getByRole('dialog');
    await does.write(sheet.getByLabel('Số, ký hiệu'), '12/GM-UBND');
    await sheet.getByLabel('Ngày ban hành').fill('2026-11-30');
    await does.write(sheet.getByLabel('Họ tên người ký'), 'Trần Văn Mẫu');
    await does.choose(sheet.getByRole('checkbox', { name: /^Ghi cùng số, ngày, người ký cho \d+ bản khác/ }));
    await does.press(sheet.getByRole('button', { name: 'Lưu' }));
    await expect(sheet).toBeHidden();
    await expect(page.getByText(/văn bản chờ số$/)).toHaveCount(0);
    await expect(page.getByText('Số 12/GM-UBND ngày 30/11/2026')).toBeVisible();
  });
});
