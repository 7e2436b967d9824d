import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { Clerk } from '../support/clerk.ts';
import { convene, withAssignment } from '../support/convened.ts';
import { everyoneLeaves } from '../support/people.ts';
import { tableOf, workbookOf } from '../support/tables.ts';
import { TimedOffice } from '../support/timed-office.ts';
import { heldWithTwoMatters, lamp, road } from '../support/two-matters.ts';
import { Venue } from '../support/venue.ts';

const venue = new Venue('file');
const account = { name: 'theo-doi-chung', password: 'mat khau thu', roles: ['coordinator'] } as const;
const meeting = 'theo-doi-chung-thu';
const mime = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

test.beforeAll(() => venue.hasAccount(account));
test.afterEach(({ browser }) => everyoneLeaves(browser));

test('TK2 TK7 QN6 a clerk finds a matter of any conference, takes the sheet away, and brings it in again filled', async ({
  browser,
}) => {
  const clerk = await Clerk.isSignedIn(browser, venue.server, account, 'mouse');
  await heldWithTwoMatters(venue, clerk, meeting);
  const { page, hands: does } = clerk;
  await page.goto('/office/tracker');
  const figures = (replied: number) => `2 việc: đã trả lời ${replied}, đã giải quyết xong 0`;
  await expect(page.getByRole('heading', { name: figures(0) })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Theo dõi' })).toHaveAttribute('aria-current', 'page');
  const search = page.getByRole('searchbox', { name: 'Tìm việc' });
  await does.write(search, 'muong tieu dong chua');
  await expect(page.getByText('1 trong 1 việc')).toBeVisible();
  await expect(page.getByRole('link', { name: lamp })).toHaveCount(0);
  await expect(search).toBeFocused();
  await does.press(page.getByRole('button', { name: 'Bỏ lọc' }));
  await does.pick(page.getByLabel('Cơ quan', { exact: true }), 'Phòng Kinh tế');
  await expect(page.getByText('1 trong 1 việc')).toBeVisible();
  await does.press(page.getByRole('button', { name: 'Bỏ lọc' }));
  await expect(page.getByText('2 trong 2 việc')).toBeVisible();

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    does.press(page.getByRole('link', { name: 'Xuất Excel' })),
  ]);
  const { columns, rows } = await tableOf(new Uint8Array(readFileSync(await download.path())));
  expect(rows).toHaveLength(2);
  const row = rows.findIndex((one) => one.includes(road));
  const fill = (title: string, text: string) => {
    const line = rows[row];
    if (line) line[columns.indexOf(title)] = text;
  };
  const file = async () => ({
    ...{ name: 'theo-doi.xlsx', mimeType: mime },
    buffer: Buffer.from(await workbookOf([columns, ...rows])),
  });
  await does.press(page.getByRole('button', { name: 'Nhập Excel' }));
  const sheet = page.getByRole('dialog');
  fill('GHI: Mã kết quả', '2a');
  fill('GHI: Nội dung báo cáo', 'Đã giao hợp tác xã nạo vét 1,8 km');
  await sheet.locator('input[type=file]').setInputFiles(await file());
  await expect(sheet.getByText('1 dòng báo cáo · 1 lỗi · 1 dòng giữ nguyên')).toBeVisible();
  await expect(sheet.getByText('Hãy ghi số và ngày của văn bản đã ban hành.')).toBeVisible();
  await expect(sheet.getByRole('button', { name: 'Ghi 1 báo cáo' })).toBeDisabled();
  fill('GHI: Số văn bản', '12/QĐ-UBND');
  fill('GHI: Ngày văn bản', '20/11/2024');
  await sheet.locator('input[type=file]').setInputFiles(await file());
  await expect(sheet.getByText('1 dòng báo cáo · 0 lỗi · 1 dòng giữ nguyên')).toBeVisible();
  await does.press(sheet.getByRole('button', { name: 'Ghi 1 báo cáo' }));
  await expect(page.getByRole('region', { name: 'Thông báo' })).toContainText('Đã ghi 1 báo cáo');
  await expect(
    page.getByRole('heading', { name: '2 việc: đã trả lời 0, đã giải quyết xong 1' }),
  ).toBeVisible();

  // A row leads to the matter in its own conference, which is open beside the list there.
  await does.press(page.getByRole('link', { name: road }));
  await expect(page).toHaveURL(new RegExp(`/office/after/${meeting}/matters`));
  await expect(page.getByRole('button', { name: 'Ghi đã báo người nêu' })).toBeVisible();
});

test('TK9 QN10 a clerk reminds each body of exactly the late matters that were looked for, and what was noted stands', async ({
  browser,
}) => {
  const office = await TimedOffice.opens('2026-12-01T08:00');
  try {
    await office.server.accounts.saveAccount(account);
    const hall = await convene(office.server);
    const owing = ['giao-thong', 'giao-thong', 'giao-duc'];
    for (const [at, department] of owing.entries()) {
      const { petition } = await withAssignment(hall, at + 1);
      await hall.must(hall.chair, 'petitions.dispose', {
        ...{ petition, kind: 'toBeVerified', department, due: '2026-12-08' },
      });
    }
    await hall.must(hall.chair, 'meeting.close', {});
    await office.turnsTo('2026-12-10T08:00');
    const clerk = await Clerk.isSignedIn(browser, office.server, account, 'keyboard');
    await office.sets(clerk.page.context());
    const { page, hands: does } = clerk;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('/office/tracker');
    await does.press(page.getByRole('button', { name: 'Nhắc 3 việc muộn' }));
    const sheet = page.getByRole('dialog');
    const roads = sheet.getByRole('region', { name: 'Phòng Giao thông' });
    await expect(roads.getByRole('listitem')).toHaveCount(2);
    await expect(sheet.getByRole('region', { name: 'Phòng Giáo dục' }).getByRole('listitem')).toHaveCount(1);
    await does.press(sheet.getByRole('button', { name: 'Đóng' }));

    // One of the three is looked for: the message names it alone, and so does what is noted.
    await does.write(page.getByRole('searchbox', { name: 'Tìm việc' }), 'KN2');
    await does.press(page.getByRole('button', { name: 'Nhắc 1 việc muộn' }));
    await expect(roads.getByRole('listitem')).toHaveCount(1);
    await does.press(roads.getByRole('button', { name: /^Tin nhắn/ }));
    await expect(roads.getByText('tin nhắn đã chép, chưa gửi')).toBeVisible();
    const copied = await page.evaluate<string>('navigator.clipboard.readText()');
    expect(copied).toContain('Kính gửi: Phòng Giao thông');
    expect(copied.match(/-KN\d+/g)).toEqual(['-KN2']);
    await does.press(roads.getByRole('button', { name: /^Ghi đã gửi/ }));
    await expect(roads.getByText(/đã đôn đốc 1 lần/)).toBeVisible();
    await does.press(roads.getByRole('button', { name: /^Công văn/ }));
    await expect(page.getByRole('heading', { name: 'Công văn đôn đốc: Phòng Giao thông' })).toBeVisible();
    await does.press(page.getByRole('button', { name: 'Lập công văn' }));
    const letter = page.getByRole('dialog', { name: 'Công văn đôn đốc: Phòng Giao thông' });
    await expect(letter.getByRole('link', { name: 'In (PDF)' })).toBeVisible();
    await does.press(letter.getByRole('button', { name: 'Đóng' }));
    await expect(roads.getByText('công văn đã lập, chưa gửi')).toBeVisible();
    const { reminders } = await office.state(hall.meeting);
    const kept = [...reminders].sort((one, other) => (one.way < other.way ? -1 : 1));
    expect(kept).toMatchObject([
      { way: 'letter', sentOn: null, whom: { parts: [expect.any(String)] } },
      { way: 'message', sentOn: '2026-12-10', whom: { parts: [expect.any(String)] } },
    ]);
    await does.press(sheet.getByRole('button', { name: 'Đóng' }));
    await expect(page.getByText('1 trong 1 việc')).toBeVisible();
  } finally {
    await everyoneLeaves(browser);
    await office.closes();
  }
});
