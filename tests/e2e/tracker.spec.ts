import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { command, pairedCookie } from '../cast/sessions.ts';
import { Clerk } from '../support/clerk.ts';
import { everyoneLeaves } from '../support/people.ts';
import { tableOf, workbookOf } from '../support/tables.ts';
import { Venue } from '../support/venue.ts';

const venue = new Venue('file');
const account = { name: 'theo-doi-chung', password: 'mat khau thu', roles: ['coordinator'] } as const;
const meeting = 'theo-doi-chung-thu';
const road = 'Mương tiêu Đồng Chùa tắc từ tháng Bảy';
const lamp = 'Ngõ 4 chưa có đèn đường';
const mime = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

test.beforeAll(() => venue.hasAccount(account));
test.afterEach(({ browser }) => everyoneLeaves(browser));

/** A conference that is over: one matter is owed by a body, one was not reached. */
async function held(clerk: Clerk): Promise<void> {
  await clerk.founds(meeting);
  await clerk.tookIn(meeting, [
    { text: road, name: 'Đỗ Thị Thử', unit: 'thôn Đồng Chùa' },
    { text: lamp, name: 'Vũ Văn Mẫu', unit: 'thôn Đoàn Kết' },
  ]);
  await clerk.gave(meeting, road, 'Phòng Kinh tế');
  const { code } = await venue.seat('chair-chu-tich', meeting);
  const chair = { url: venue.server.url, meeting, cookie: await pairedCookie(venue.server, code) };
  const { view } = JSON.parse(await clerk.view(meeting)) as {
    readonly view: {
      readonly petitions: Readonly<Record<string, { readonly id: string; readonly text: string }>>;
    };
  };
  const petition = Object.values(view.petitions).find(({ text }) => text === road)?.id;
  await command(chair, 'meeting.start', {});
  await command(chair, 'petitions.dispose', { petition, kind: 'toBeVerified' });
  await command(chair, 'meeting.close', {});
}

test('TK2 TK7 QN6 a clerk finds a matter of any conference, takes the sheet away, and brings it in again filled', async ({
  browser,
}) => {
  const clerk = await Clerk.signsIn(browser, venue.server, account, 'mouse');
  await held(clerk);
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
