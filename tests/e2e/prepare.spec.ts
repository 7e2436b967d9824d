import { expect, test, type Locator, type Page } from '@playwright/test';
import { addDays, civilDateOf, type CivilDate } from '@doi-thoai/shared/calendar/civil-date';
import { shortDate } from '@doi-thoai/shared/calendar/dates-in-words';
import { instant } from '@doi-thoai/shared/calendar/instant';
import { hands } from '../support/hands.ts';
import { Venue } from '../support/venue.ts';

const venue = new Venue('file');
/** Presses as a person does, who waits before pressing right where something was pressed just now. */
const press = (control: Locator): Promise<void> => hands.mouse.press(control);
/** What a browser and a taskbar leave of an old office PC at 1366 × 768. */
const oldPc = { width: 1366, height: 625 };

const coordinator = { name: 'van-phong', password: 'mat khau thu', roles: ['coordinator'] } as const;
const admin = { name: 'quan-tri', password: 'mat khau thu', roles: ['admin'] } as const;

test.beforeAll(async () => {
  await venue.hasAccount(coordinator);
  await venue.hasAccount(admin);
});

async function signsIn(page: Page, { name, password }: typeof coordinator | typeof admin): Promise<void> {
  await page.setViewportSize(oldPc);
  await page.goto(`${venue.server.url}/sign-in`);
  await page.getByLabel('Tên đăng nhập').fill(name);
  await page.getByLabel('Mật khẩu').fill(password);
  await press(page.getByRole('button', { name: 'Đăng nhập' }));
}

const today = civilDateOf(instant(Date.now()));
const title = 'Đối thoại với Nhân dân xã Đồng Mẫu';

/** A coordinator founds the yearly dialogue of a commune, and stands in its plan. */
async function founds(page: Page, heldOn: CivilDate): Promise<void> {
  await signsIn(page, coordinator);
  await press(page.getByRole('link', { name: 'Lập hội nghị mới' }));
  await fillsIn(page, heldOn);
}

async function fillsIn(page: Page, heldOn: CivilDate): Promise<void> {
  await page.getByLabel('Tên hội nghị').fill(title);
  await page.getByLabel('Cơ quan tổ chức').fill('UBND xã Đồng Mẫu');
  await page.getByLabel(/^Ngày\s*không bắt buộc/).fill(heldOn);
  await press(page.getByRole('button', { name: 'Lập hội nghị' }));
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
}

const row = (page: Page, name: string) =>
  page.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) });

test('PN1 TD1 OD3 a coordinator begins from the commune’s template; the next thing owed stands above all', async ({
  page,
}) => {
  const heldOn = addDays(today, 40);
  await signsIn(page, coordinator);
  const start = page.getByRole('link', { name: 'Lập hội nghị mới' });
  await expect(start).toBeInViewport({ ratio: 1 });
  await press(start);
  const found = page.getByRole('button', { name: 'Lập hội nghị' });
  await expect(found).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole('radio', { name: 'Đối thoại cấp xã hằng năm' })).toBeChecked();
  await press(found);
  await expect(page.getByText('Đề nghị ghi nội dung này.').first()).toBeVisible();
  await fillsIn(page, heldOn);
  await expect(page.getByText('Chưa định địa điểm').first()).toBeVisible();
  await expect(row(page, 'Mời dự')).toContainText('Ủy ban Mặt trận Tổ quốc Việt Nam');
  await page.goto(`${venue.server.url}/office/prepare`);
  await expect(row(page, title).first()).toContainText(shortDate(heldOn));
});

test('PN6 PL4 another day shows which milestones it re-dates before it is saved, and keeps what stood', async ({
  page,
}) => {
  const [heldOn, later] = [addDays(today, 40), addDays(today, 47)];
  await founds(page, heldOn);
  const change = page.getByRole('button', { name: 'Đổi ngày, địa điểm' });
  await expect(change).toBeInViewport({ ratio: 1 });
  await press(change);
  const sheet = page.getByRole('dialog');
  await sheet.getByLabel(/^Ngày\s*không bắt buộc/).fill(later);
  await expect(
    sheet.getByText(`${shortDate(addDays(heldOn, -7))} → ${shortDate(addDays(later, -7))}`).first(),
  ).toBeVisible();
  const save = sheet.getByRole('button', { name: /Lưu, đổi hạn \d+ mốc việc/ });
  // What there is to send stands there before anything is saved, with the old day and the new one.
  const text = sheet.getByRole('region', { name: 'Tin nhắn để gửi' });
  await expect(text).toContainText(`ngày ${shortDate(heldOn)}`);
  await expect(text).toContainText(`ngày ${shortDate(later)}`);
  await press(save);
  await expect(sheet.getByText('phải có lý do')).toBeVisible();
  await sheet.getByLabel('Lý do').fill('Trùng kỳ họp Hội đồng nhân dân');
  await press(save);
  await expect(sheet).toBeHidden();
  await expect(page.getByText('(Trùng kỳ họp Hội đồng nhân dân)')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Chép tin nhắn' })).toBeVisible();
  await hands.mouse.press(
    page.getByRole('navigation', { name: 'Các bước chuẩn bị' }).getByRole('link', { name: 'Mốc việc' }),
  );
  await expect(row(page, 'Gửi giấy mời')).toContainText(shortDate(addDays(later, -7)));
  await expect(row(page, 'Gửi giấy mời')).toContainText(`hạn đầu ${shortDate(addDays(heldOn, -7))}`);
});

test('MI1 MI5 PL5 a milestone in the words of the plan is dated, handed in, and warned of where no day is left', async ({
  page,
}) => {
  await founds(page, addDays(today, 40));
  await hands.mouse.press(
    page.getByRole('navigation', { name: 'Các bước chuẩn bị' }).getByRole('link', { name: 'Mốc việc' }),
  );
  const add = page.getByRole('button', { name: 'Thêm mốc việc' });
  await expect(add).toBeInViewport({ ratio: 1 });
  const [day, next] = [addDays(today, 20), addDays(today, 21)];
  for (const [what, words, after] of [
    ['Mặt trận nộp ý kiến', `chậm nhất ngày ${shortDate(day)}`, undefined],
    ['Tổng hợp chung', `trước ngày ${shortDate(next)}`, 'Mặt trận nộp ý kiến'],
  ] as const) {
    await press(add);
    const sheet = page.getByRole('dialog');
    await sheet.getByLabel('Việc', { exact: true }).fill(what);
    await sheet.getByLabel('Hạn ghi trong kế hoạch').fill(words);
    await expect(sheet.getByText(`Hiểu là hết ngày ${shortDate(day)}`)).toBeVisible();
    if (after) await hands.mouse.choose(sheet.getByLabel(after));
    await press(sheet.getByRole('button', { name: 'Lưu' }));
    await expect(sheet).toBeHidden();
  }
  await expect(page.getByText('không còn ngày làm việc nào ở giữa')).toBeVisible();
  await press(row(page, 'Mặt trận nộp ý kiến').first().getByRole('button', { name: 'Ghi nhận đã nộp' }));
  const sheet = page.getByRole('dialog');
  await sheet.getByLabel('Số văn bản').fill('12/BC-MTTQ');
  await press(sheet.getByRole('button', { name: 'Ghi nhận đã nộp' }));
  await expect(row(page, 'Mặt trận nộp ý kiến').first()).toContainText('đã nộp');
  await expect(row(page, 'Mặt trận nộp ý kiến').first()).toContainText('12/BC-MTTQ');
});

test('MI10 PL4 what a rule dates gets another date in one act, with a reason; its first date stays', async ({
  page,
}) => {
  const heldOn = addDays(today, 40);
  await founds(page, heldOn);
  await hands.mouse.press(
    page.getByRole('navigation', { name: 'Các bước chuẩn bị' }).getByRole('link', { name: 'Mốc việc' }),
  );
  const invites = row(page, 'Gửi giấy mời');
  await press(invites.getByRole('button', { name: /^Đổi hạn: / }));
  const sheet = page.getByRole('dialog');
  const save = sheet.getByRole('button', { name: 'Đổi hạn', exact: true });
  await press(save);
  // What is missing first is in sight and under the cursor.
  await expect(sheet.getByLabel('Hạn mới')).toBeFocused();
  await sheet.getByLabel('Hạn mới').fill(addDays(heldOn, -9));
  await press(save);
  await expect(sheet.getByLabel('Lý do')).toBeFocused();
  await sheet.getByLabel('Lý do').fill('Chờ xếp lịch của Chủ tịch');
  await press(save);
  await expect(sheet).toBeHidden();
  await expect(invites).toContainText(shortDate(addDays(heldOn, -9)));
  await expect(invites).toContainText(`hạn đầu ${shortDate(addDays(heldOn, -7))}`);
  await expect(invites).toContainText('dời vì: Chờ xếp lịch của Chủ tịch');
});

test('PN4 O4 what a colleague wrote meanwhile is not written over', async ({ page, context }) => {
  await founds(page, addDays(today, 40));
  const other = await context.newPage();
  await other.setViewportSize(oldPc);
  await other.goto(page.url());
  await press(page.getByRole('button', { name: 'Sửa Mục đích, yêu cầu' }));
  const sheet = page.getByRole('dialog');
  await sheet.getByRole('textbox').fill('Mục đích của tôi');
  await hands.mouse.press(other.getByRole('button', { name: 'Sửa Mục đích, yêu cầu' }));
  await other.getByRole('dialog').getByRole('textbox').fill('Mục đích của người kia');
  await hands.mouse.press(other.getByRole('dialog').getByRole('button', { name: 'Lưu' }));
  await expect(row(page, 'Mục đích, yêu cầu')).toContainText('Mục đích của người kia');
  await expect(sheet.getByRole('button', { name: 'Lưu' })).toBeDisabled();
  await expect(sheet.getByRole('alert')).toContainText('Mục đích của người kia');
  await expect(row(page, 'Mục đích, yêu cầu')).toContainText('Mục đích của người kia');
  // Whoever has seen it chooses, and loses nothing of their own.
  await press(sheet.getByRole('button', { name: 'Vẫn theo nội dung tôi đang viết' }));
  await expect(sheet.getByRole('textbox')).toHaveValue('Mục đích của tôi');
  await press(sheet.getByRole('button', { name: 'Lưu' }));
  await expect(sheet).toBeHidden();
  await expect(row(page, 'Mục đích, yêu cầu')).toContainText('Mục đích của tôi');
});

test('OD2 who coordinates nothing is not shown the room, and is let in by no address', async ({ page }) => {
  await signsIn(page, admin);
  await expect(page.getByRole('heading', { name: 'Ngày hội nghị' })).toBeVisible();
  await expect(page.getByRole('navigation').getByRole('link', { name: 'Chuẩn bị' })).toHaveCount(0);
  await page.goto(`${venue.server.url}/office/prepare`);
  await expect(page.getByRole('link', { name: 'Lập hội nghị mới' })).toHaveCount(0);
});

test('PN13 PN7 cancelling shows who is to be told and the text to send before it is done, and keeps it at hand', async ({
  page,
}) => {
  await founds(page, addDays(today, 40));
  await press(page.getByRole('button', { name: 'Không tổ chức' }));
  const sheet = page.getByRole('dialog');
  await expect(sheet).toContainText('mốc việc chưa nộp sẽ không còn phải làm');
  await sheet.getByLabel('Lý do').fill('Mưa lũ');
  await expect(sheet.getByRole('region', { name: 'Tin nhắn để gửi' })).toContainText(
    `không tổ chức ${title} (dự kiến`,
  );
  await press(sheet.getByRole('button', { name: 'Không tổ chức' }));
  await expect(sheet).toBeHidden();
  await expect(page.getByText('Không tổ chức: Mưa lũ')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Chép tin nhắn' })).toBeVisible();
});

test('PN14 PN15 QN12 an issued plan is amended: the earlier version stands beside the next one, part by part, and is printed', async ({
  page,
}) => {
  await founds(page, addDays(today, 40));
  const fills = async (part: string, label: string, text: string) => {
    await press(page.getByRole('button', { name: `Sửa ${part}`, exact: true }));
    const sheet = page.getByRole('dialog');
    await sheet.getByLabel(label).fill(text);
    await press(sheet.getByRole('button', { name: 'Lưu' }));
    await expect(sheet).toBeHidden();
  };
  await expect(page.getByRole('button', { name: 'Sửa đổi, bổ sung' })).toHaveCount(0);
  await fills('Số, ngày kế hoạch', 'Số, ký hiệu', '48/KH-UBND');
  await press(page.getByRole('button', { name: 'Sửa đổi, bổ sung' }));
  const sheet = page.getByRole('dialog');
  await expect(sheet).toContainText('Bản đã ban hành (48/KH-UBND) được giữ nguyên văn');
  await sheet.getByLabel('Lý do sửa đổi').fill('Thêm điểm cầu');
  await press(sheet.getByRole('button', { name: 'Sửa đổi, bổ sung' }));
  await expect(sheet).toBeHidden();
  await fills('Điểm cầu', 'Điểm cầu', 'Nhà văn hóa thôn 5: Thôn 5; Thôn 6');
  await expect(row(page, 'Điểm cầu')).toContainText('Nhà văn hóa thôn 5: Thôn 5; Thôn 6');
  await press(page.getByRole('link', { name: 'Xem, so sánh bản 1' }));
  await expect(page.getByRole('heading', { name: 'Bản 1 · Bản 2, đang soạn' })).toBeVisible();
  const points = row(page, 'Điểm cầu');
  await expect(points.getByRole('cell')).toHaveText(['—', 'Nhà văn hóa thôn 5: Thôn 5; Thôn 6']);
  await expect(row(page, 'Số, ngày kế hoạch').getByRole('cell')).toHaveText(['48/KH-UBND', '—']);
  await hands.mouse.choose(page.getByLabel('Chỉ phần khác nhau'));
  await expect(page.getByRole('row')).toHaveCount(3);
  await expect(page.getByRole('button', { name: 'In' })).toBeInViewport({ ratio: 1 });
});
