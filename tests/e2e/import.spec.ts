import { expect, test, type Page } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { command, signedInCookie } from '../cast/sessions.ts';
import { allocationRows } from '../samples/files/allocation.ts';
import { opinionRows } from '../samples/files/opinions.ts';
import { newWorkbook } from '../samples/files/workbooks.ts';
import { hands } from '../support/hands.ts';
import { Venue } from '../support/venue.ts';

const venue = new Venue('file');
const { mouse } = hands;
/** What a browser and a taskbar leave of an old office PC at 1366 × 768. */
const oldPc = { width: 1366, height: 625 };
const coordinator = { name: 'van-phong', password: 'mat khau thu', roles: ['coordinator'] } as const;

let cookie = '';
test.beforeAll(async () => {
  await venue.hasAccount(coordinator);
  cookie = await signedInCookie(venue.server, coordinator.name, coordinator.password);
});

/** A conference of its own that has no unit and no opinion yet; its id. */
async function founded(): Promise<string> {
  const meeting = `dong-mau-${randomUUID().slice(0, 8)}`;
  const about = { title: 'Đối thoại với Nhân dân xã Đồng Mẫu', host: 'UBND xã Đồng Mẫu' };
  const schedule = { heldOn: '2099-12-18', startsAt: '', period: '', place: '' };
  const start = { template: 'commune', ...about, ...schedule };
  await command({ url: venue.server.url, meeting, cookie }, 'plan.start', start);
  return meeting;
}

async function enters(page: Page): Promise<void> {
  const [name = '', value = ''] = cookie.split('=');
  await page.context().addCookies([{ name, value, url: venue.server.url }]);
  await page.setViewportSize(oldPc);
}

/** The coordinator stands before the stage of imports of a new conference. */
async function importing(page: Page): Promise<string> {
  const meeting = await founded();
  await enters(page);
  await page.goto(`${venue.server.url}/office/prepare/${meeting}/import`);
  await expect(page.getByRole('heading', { level: 1, name: 'Nhập tệp' })).toBeVisible();
  return meeting;
}

/** Says what the file holds, and picks it where the browser asks which. */
async function handsIn(page: Page, kind: string, name: string, buffer: Buffer): Promise<void> {
  await mouse.choose(page.getByRole('radio', { name: kind }));
  const asked = page.waitForEvent('filechooser');
  await mouse.press(page.getByRole('button', { name: 'Chọn tệp', exact: true }));
  await (await asked).setFiles({ name, mimeType: 'application/octet-stream', buffer });
}

function opens(page: Page, stage: string): Promise<void> {
  const list = page.getByRole('navigation', { name: 'Các bước chuẩn bị' });
  return mouse.press(list.getByRole('link', { name: new RegExp(`^${stage}`) }));
}

const take = (page: Page) => page.getByRole('button', { name: /^Nhập \d+ dòng$/ });
const preview = (page: Page) => page.getByRole('region', { name: 'Xem trước' });
/** A line of the list of what was imported. */
const earlier = (page: Page, name: string) => page.getByRole('listitem').filter({ hasText: name });

test('UB5 IM7 IM8 an allocation is looked at, taken, stands in the table, and goes again as a whole', async ({
  page,
}) => {
  await importing(page);
  const rows = allocationRows();
  const file = await newWorkbook([{ name: 'Phân bổ', rows, merges: ['A1:D1', 'A2:D2'] }]);
  await handsIn(page, 'Bảng phân bổ', 'phan-bo-332.xlsx', file);
  await expect(preview(page)).toContainText('Đại diện Ban Chấp hành và hội viên tiêu biểu');
  await expect(page.getByText('Dòng tổng ghi 121, đúng bằng tổng.')).toBeVisible();
  await expect(take(page)).toBeInViewport({ ratio: 1 });
  await mouse.press(take(page));
  const line = earlier(page, 'phan-bo-332.xlsx');
  await expect(line).toContainText('Bảng phân bổ · 24');
  await opens(page, 'Thành phần');
  const veterans = page.getByRole('row').filter({ hasText: 'Hội Cựu chiến binh' });
  await expect(veterans).toContainText('0/10');
  await expect(page.getByRole('row').filter({ hasText: 'Tổng' }).last()).toContainText('0/121');

  await opens(page, 'Nhập tệp');
  await mouse.press(line.getByRole('button', { name: 'Hoàn tác' }));
  await mouse.press(line.getByRole('button', { name: 'Gỡ cả lần nhập' }));
  await expect(line).toContainText('đã hoàn tác');
  await opens(page, 'Thành phần');
  await expect(page.getByText('Hội Cựu chiến binh')).toHaveCount(0);
});

test('TD5 IM7 IM8 a table pasted from the clipboard is taken, and who waits a moment takes it back at once', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await importing(page);
  const copied = 'Tên tổ chức\tSố lượng đại biểu\nThôn Bến Đá\t3\nThôn Xóm Mới\t2';
  await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(copied)})`);
  await mouse.choose(page.getByRole('radio', { name: 'Bảng phân bổ' }));
  await mouse.press(page.getByLabel('Hoặc chép bảng rồi dán vào đây'));
  await page.keyboard.press('Control+V');
  await mouse.press(page.getByRole('button', { name: 'Đọc phần đã dán' }));
  await expect(preview(page)).toContainText('Thôn Xóm Mới');
  await mouse.press(take(page));
  const line = earlier(page, 'phần đã dán');
  await expect(line).toContainText('Bảng phân bổ · 2');
  await mouse.press(line.getByRole('button', { name: 'Hoàn tác' }));
  // No message lies over the act.
  await expect(page.getByRole('region', { name: 'Thông báo' })).toContainText('Đã nhập 2 dòng');
  await expect(line.getByRole('button')).toBeInViewport({ ratio: 1 });
  await mouse.press(line.getByRole('button', { name: 'Gỡ cả lần nhập' }));
  await expect(line).toContainText('đã hoàn tác');
});

test('TD5 TD4 IM9 opinions of a file, one of them divided, stand in the synthesis and with their units', async ({
  page,
}) => {
  const meeting = await importing(page);
  const at = { url: venue.server.url, meeting, cookie };
  const unit = { name: 'Thôn 2', delegates: 2, minOpinions: 1, who: 'Đại diện hộ dân' };
  await command(at, 'allocation.add', { rows: [unit] });
  const file = await newWorkbook([{ name: 'Ý kiến', rows: opinionRows() }]);
  await handsIn(page, 'Ý kiến, kiến nghị', 'tong-hop-y-kien.xlsx', file);
  const asks = page.getByRole('group', { name: /B5 một ô có 3 vấn đề đánh số: tách thành 3\?/ });
  await expect(take(page)).toBeDisabled();
  await mouse.press(asks.getByRole('button').first());
  await mouse.choose(page.getByLabel('Bỏ qua dòng 8, không nhập'));
  await expect(page.getByText('3 dòng · 5 vấn đề')).toBeVisible();
  // Nobody has said by which way they came, and the file does not say it either.
  await expect(take(page)).toBeDisabled();
  await expect(page.getByText('Chọn nguồn tiếp nhận ý kiến rồi mới nhập được.')).toBeVisible();
  await page.getByLabel('Nguồn tiếp nhận').selectOption('Đoàn thể');
  await mouse.press(take(page));
  await expect(earlier(page, 'tong-hop-y-kien.xlsx')).toContainText('Ý kiến, kiến nghị · 3');
  await opens(page, 'Tổng hợp');
  const matters = page.getByRole('list', { name: 'Các vấn đề' }).getByRole('listitem');
  await expect(matters).toHaveCount(5);
  await expect(matters.filter({ hasText: 'Cống bị tắc.' })).toBeVisible();
  await opens(page, 'Phiếu ý kiến');
  await expect(page.getByRole('row').filter({ hasText: 'Thôn 2' })).toContainText('1/1');
});

test('IM1 IM7 a file that is refused says why and what to do, and saves nothing', async ({ page }) => {
  await importing(page);
  const html = Buffer.from('<html><table><tr><td>Thôn 1</td></tr></table></html>');
  await handsIn(page, 'Bảng phân bổ', 'danh-sach.xls', html);
  await expect(page.getByRole('alert')).toHaveText(
    'Không phải bảng tính Excel: tệp là trang web lưu đuôi .xls; mở bằng Excel rồi lưu lại .xlsx.',
  );
  await expect(page.getByText('Chưa nhập tệp nào vào hội nghị này.')).toBeVisible();
  await expect(preview(page)).toHaveCount(0);
});

const promised = [
  ['TT', 'Nội dung', 'Cơ quan', 'Thời hạn', 'Kết quả'],
  [1, 'Cấp giấy chứng nhận cho 12 hộ', 'Phòng TN&MT huyện', 'trước 30/6/2025', 'Đã xong'],
  [2, 'Sửa đường liên thôn', 'Công an', 'quý III/2026', 'Đã trả lời theo CV 123/UBND-KT ngày 05/01/2025'],
];

test('TD10 TD11 IM10 promises of before stand in the plan: words, successor, date or words, and go again', async ({
  page,
}) => {
  await importing(page);
  await handsIn(page, 'Cam kết của kỳ trước', 'cam-ket-cu.xlsx', await newWorkbook([{ rows: promised }]));
  await mouse.press(take(page));
  await expect(earlier(page, 'cam-ket-cu.xlsx')).toContainText('Cam kết của kỳ trước · 2');
  await opens(page, 'Kế hoạch');
  const list = page.getByRole('region', { name: 'Cam kết của kỳ trước' }).last();
  const [former, replied] = [list.getByRole('row').nth(1), list.getByRole('row').nth(2)];
  await expect(former).toContainText('Phòng TN&MT huyện');
  await expect(former).toContainText('nay thuộc Phòng Kinh tế (xã), cần xác nhận');
  await expect(former).toContainText('29/06/2025');
  await expect(former).toContainText('“trước 30/6/2025”');
  await expect(replied).toContainText('quý III/2026');
  await expect(replied).toContainText('đã trả lời 123/UBND-KT, 05/01/2025, chưa ghi đã xong');
  const undo = page.getByRole('button', { name: 'Hoàn tác', exact: true });
  await mouse.press(undo);
  await mouse.press(page.getByRole('button', { name: 'Gỡ cả lần nhập' }));
  await expect(page.getByText('Sửa đường liên thôn')).toHaveCount(0);
});

test('TD11 TD14 a promise of before is confirmed: who owes it today and how far it is; its file stays then', async ({
  page,
}) => {
  await importing(page);
  await handsIn(page, 'Cam kết của kỳ trước', 'cam-ket-cu.xlsx', await newWorkbook([{ rows: promised }]));
  await mouse.press(take(page));
  await opens(page, 'Kế hoạch');
  const list = page.getByRole('region', { name: 'Cam kết của kỳ trước' }).last();
  const row = list.getByRole('row').nth(1);
  await mouse.press(row.getByRole('button', { name: 'Xác nhận: Cấp giấy chứng nhận cho 12 hộ' }));
  const sheet = page.getByRole('dialog');
  await expect(sheet.getByText('Cơ quan đã nhận: Phòng TN&MT huyện')).toBeVisible();
  await expect(sheet.getByRole('combobox', { name: 'Cơ quan thực hiện hiện nay' })).toHaveValue(
    'Phòng Kinh tế (xã)',
  );
  await sheet.getByLabel('Kết quả đến nay').selectOption({ label: 'đã giải quyết xong' });
  await mouse.press(sheet.getByRole('button', { name: 'Xác nhận', exact: true }));
  await expect(sheet).toBeHidden();
  await expect(row).toContainText('nay thuộc Phòng Kinh tế (xã)');
  await expect(row).not.toContainText('cần xác nhận');
  await expect(row).toContainText('đã xác nhận · đã giải quyết xong');
  await mouse.press(page.getByRole('button', { name: 'Hoàn tác', exact: true }));
  await mouse.press(page.getByRole('button', { name: 'Gỡ cả lần nhập' }));
  await expect(
    page.getByRole('region', { name: 'Thông báo' }).getByText('Không hoàn tác được'),
  ).toBeVisible();
  await expect(row).toContainText('đã xác nhận');
});

test('TD8 IM12 bodies pasted into the directory are looked at, taken, stand in it, and go again as a whole', async ({
  page,
}) => {
  await enters(page);
  await page.goto(`${venue.server.url}/office/directory`);
  await mouse.press(page.getByRole('link', { name: 'Nhập từ tệp' }));
  const copied =
    'Tên cơ quan, đơn vị\tNgười liên hệ\tĐiện thoại\nThôn Thượng thử\tLê Văn Mẫu\t912345678\nThôn Hạ thử\t\t';
  await page.getByLabel('Hoặc chép bảng rồi dán vào đây').fill(copied);
  await mouse.press(page.getByRole('button', { name: 'Đọc phần đã dán' }));
  await expect(page.getByText('đã thêm số 0 đầu: 0912345678')).toBeVisible();
  await expect(take(page)).toBeInViewport({ ratio: 1 });
  await mouse.press(take(page));
  const line = earlier(page, 'phần đã dán');
  await expect(line).toContainText('Cơ quan, đơn vị · 2');
  await mouse.press(page.getByRole('link', { name: 'Về danh bạ' }));
  await mouse.press(page.getByRole('button', { name: /Thôn Thượng thử/ }));
  await expect(page.getByText('0912345678')).toBeVisible();
  await mouse.press(page.getByRole('link', { name: 'Nhập từ tệp' }));
  await mouse.press(line.getByRole('button', { name: 'Hoàn tác' }));
  await mouse.press(line.getByRole('button', { name: 'Gỡ cả lần nhập' }));
  await expect(line).toContainText('đã hoàn tác');
  await mouse.press(page.getByRole('link', { name: 'Về danh bạ' }));
  await expect(page.getByText('Trạm Y tế')).toBeVisible();
  await expect(page.getByText('Thôn Thượng thử')).toHaveCount(0);
});
