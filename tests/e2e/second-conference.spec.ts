import { expect, test, type Locator } from '@playwright/test';
import { addDays, civilDateOf } from '@doi-thoai/shared/calendar/civil-date';
import { instant } from '@doi-thoai/shared/calendar/instant';
import { newWorkbook } from '../samples/files/workbooks.ts';
import { Chair } from '../support/chair.ts';
import { Clerk } from '../support/clerk.ts';
import { heldLastYear, kept, late, sentUp } from '../support/earlier-conference.ts';
import { HallScreen, projector, tablet } from '../support/people.ts';
import * as plan from '../support/preparing/plan-stage.ts';
import { Venue } from '../support/venue.ts';

const venue = new Venue('file', 'nobody and no samples');
const account = { name: 'nam-sau', password: 'mat khau thu', roles: ['coordinator'] } as const;
const host = 'UBND xã Đồng Mẫu';
const title = 'Đối thoại với Nhân dân xã Đồng Mẫu năm nay';
const step = 'Kết quả thực hiện kết luận lần trước';
const imported = 'Cấp giấy chứng nhận cho 12 hộ thôn Đoài';
const mime = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

test.beforeAll(async () => {
  await venue.hasAccount(account);
  await heldLastYear(venue.databaseUrl, 'doi-thoai-2025', host);
});

/** A table of the office: a body that was abolished with the districts in 2025 had given the word. */
async function importsOldPromise(clerk: Clerk): Promise<void> {
  const { page, hands: does } = clerk;
  await plan.goesTo(clerk, 'Nhập tệp');
  await does.choose(page.getByRole('radio', { name: 'Cam kết của kỳ trước' }));
  const rows = [
    ['TT', 'Nội dung', 'Cơ quan', 'Thời hạn', 'Kết quả'],
    [1, imported, 'Phòng TN&MT huyện', '30/6/2025', 'Đang làm'],
  ];
  const buffer = Buffer.from(await newWorkbook([{ rows }]));
  const asked = page.waitForEvent('filechooser');
  await does.press(page.getByRole('button', { name: 'Chọn tệp', exact: true }));
  await (await asked).setFiles({ name: 'cam-ket-2024.xlsx', mimeType: mime, buffer });
  await does.press(page.getByRole('button', { name: 'Nhập 1 dòng' }));
  await expect(page.getByRole('button', { name: 'Hoàn tác' }).first()).toBeVisible();
}

/** What the office found out of the old one, and that the hall may read all of a list. */
async function confirmsAndReleases(clerk: Clerk): Promise<void> {
  const { page, hands: does } = clerk;
  const row = page.getByRole('row').filter({ hasText: imported });
  await expect(row).toContainText('nay thuộc Phòng Kinh tế');
  await does.press(row.getByRole('button', { name: `Xác nhận: ${imported}` }));
  const sheet = page.getByRole('dialog');
  await expect(sheet.getByText('Cơ quan đã nhận: Phòng TN&MT huyện')).toBeVisible();
  await does.press(sheet.getByRole('button', { name: 'Xác nhận', exact: true }));
  await expect(sheet).toBeHidden();
  // What was read to the hall of last year may be read; what went to an upper body, and the table’s, nobody released.
  for (const [hides, all] of [
    [1, 3],
    [1, 1],
  ]) {
    await does.press(
      page.getByRole('button', { name: `Cho hiện ở hội trường (${hides} chưa hiện)…` }).first(),
    );
    await does.press(page.getByRole('dialog').getByRole('button', { name: `Cho hiện ${all} nội dung` }));
    await expect(page.getByRole('dialog')).toBeHidden();
  }
}

/** The one that is before the hall, large. */
async function isLarge(stage: Locator, wording: string, ...said: readonly string[]): Promise<void> {
  const large = stage.getByRole('heading', { level: 1, name: wording });
  await expect(large).toBeVisible();
  await expect(stage.getByRole('heading', { level: 1 })).toHaveCount(1);
  const size = (await large.boundingBox())?.height ?? 0;
  const { height } = (await stage.boundingBox()) ?? { height: 0 };
  expect(size).toBeGreaterThan(height / 14);
  for (const one of said) await expect(stage).toContainText(one);
}

test('QN6 BX9 PN16 PN17 PN18 PA38 PA47 TD10 TD11 TD24 the second conference of an office opens with what the first one left owed, and with what a body of before 2025 had promised', async ({
  browser,
}) => {
  const clerk = await Clerk.isSignedIn(browser, venue.server, account, 'mouse');
  const { page, hands: does } = clerk;
  await plan.founds(clerk, {
    ...{ template: 'Đối thoại cấp xã hằng năm', title, host, place: 'Nhà văn hóa xã' },
    heldOn: addDays(civilDateOf(instant(Date.now())), 30),
  });
  const meeting = /prepare\/([^/]+)\//.exec(page.url())?.[1] ?? '';

  await test.step('what the first one left owed has come by itself', async () => {
    await expect(page.getByText('Hội nghị đối thoại năm 2025 (ngày 21/11/2025)')).toBeVisible();
    for (const wording of [kept, late, sentUp])
      await expect(page.getByRole('row').filter({ hasText: wording })).toBeVisible();
    await expect(page.getByRole('row').filter({ hasText: kept })).toContainText('31/UBND-KT');
  });

  await importsOldPromise(clerk);
  await plan.goesTo(clerk, 'Kế hoạch');
  await confirmsAndReleases(clerk);

  await test.step('the chair’s book has the page, and each body a slip', async () => {
    await clerk.opens(meeting, 'book');
    const book = page.getByRole('article', { name: 'Xem trước: Sổ chủ tọa' });
    await expect(book.getByText('Tổng số: 4 việc.')).toBeVisible();
    await expect(book.getByText('Phòng Kinh tế (xã) (nhận từ Phòng TN&MT huyện)')).toBeVisible();
    await clerk.opens(meeting, 'plan');
    await does.press(page.getByRole('link', { name: 'Phiếu báo cáo cho từng cơ quan' }));
    const slip = page.getByRole('article', { name: /^Xem trước: Phiếu báo cáo/ });
    await expect(slip.getByText('PHIẾU BÁO CÁO')).toBeVisible();
    // Two bodies of the house and the office itself: each its own.
    await does.pick(page.getByLabel('Bản gửi (3 nơi)'), 'Phòng Kinh tế');
    for (const wording of [kept, late]) await expect(slip).toContainText(wording);
    for (const wording of [sentUp, imported]) await expect(slip).not.toContainText(wording);
    await page.goto('/office/tracker');
    await expect(page.getByRole('row').filter({ hasText: imported })).toContainText('cam-ket-2024.xlsx');
    await expect(
      page.getByRole('heading', { name: '3 việc: đã trả lời 1, đã giải quyết xong 1' }),
    ).toBeVisible();
  });

  const [rostrum = ''] = (await venue.server.seats(meeting)).flatMap(({ seat }) =>
    seat.startsWith('chair-') ? [seat] : [],
  );
  const chair = await venue.sits(browser, Chair, rostrum, tablet, meeting);
  const hall = await venue.sits(browser, HallScreen, 'screen-man-hinh-1', projector, meeting);
  await chair.opensSession();
  await chair.goesOnTo('Báo cáo tóm tắt tình hình kinh tế – xã hội');
  await chair.goesOnTo(step);
  const stage = hall.page.locator('[data-view]');
  await expect(stage).toHaveAttribute('data-view', 'earlier');
  await expect(stage).toContainText('4 việc');
  await expect(stage.getByRole('group', { name: 'Trả lời' })).toContainText('3 chưa trả lời');
  await expect(stage.getByRole('group', { name: 'Kết quả' })).toContainText('1 đã giải quyết xong');

  await test.step('each of them large before the hall, one at a time', async () => {
    await does.press(chair.page.getByRole('button').filter({ hasText: kept }));
    await isLarge(stage, kept, 'Phòng Kinh tế', '19/12/2025');
    const shown = new Set([kept]);
    const rest: Readonly<Record<string, readonly string[]>> = {
      [late]: ['31/03/2026'],
      [sentUp]: ['Công ty Điện lực'],
      [imported]: ['Phòng TN&MT huyện', 'Phòng Kinh tế (xã)', '30/06/2025'],
    };
    for (const [wording, said] of Object.entries(rest)) {
      await does.press(chair.page.getByRole('button').filter({ hasText: wording }));
      await isLarge(stage, wording, ...said);
      shown.add(wording);
    }
    expect(shown.size).toBe(4);
  });
});
