import { expect, test, type Page } from '@playwright/test';
import { civilDateOf } from '@doi-thoai/shared/calendar/civil-date';
import { shortDate } from '@doi-thoai/shared/calendar/dates-in-words';
import { instant } from '@doi-thoai/shared/calendar/instant';
import { vietnamCalendar } from '@doi-thoai/shared/calendar/vietnam-calendar';
import { addWorkingDays, nextWorkingDay } from '@doi-thoai/shared/calendar/working-days';
import { command, pairedCookie } from '../cast/sessions.ts';
import { hands } from '../support/hands.ts';
import { meeting, Venue } from '../support/venue.ts';

const venue = new Venue('file');
/** What a browser and a taskbar leave of an old office PC at 1366 × 768. */
const oldPc = { width: 1366, height: 625 };

const account = { name: 'can-bo', password: 'mat khau thu', roles: ['admin', 'coordinator'] } as const;

test.beforeAll(() => venue.hasAccount(account));

/** A clerk of the office signs in, and stands in the office. */
async function signsIn(page: Page): Promise<void> {
  await page.setViewportSize(oldPc);
  await page.goto(`${venue.server.url}/sign-in`);
  await page.getByLabel('Tên đăng nhập').fill(account.name);
  await page.getByLabel('Mật khẩu').fill(account.password);
  await hands.mouse.press(page.getByRole('button', { name: 'Đăng nhập' }));
  await expect(page.getByRole('heading', { name: 'Hội nghị đang chuẩn bị' })).toBeVisible();
}

const room = (page: Page, name: string) => page.getByRole('navigation').getByRole('link', { name });

/** Somebody gives a promise today, whose date is counted; the date. */
async function promised(): Promise<ReturnType<typeof civilDateOf>> {
  const { url } = venue.server;
  const cookie = await pairedCookie({ url }, (await venue.seat('secretary-1')).code);
  const seen = await fetch(`${url}/api/streams/${meeting}/views/secretary`, { headers: { cookie } });
  const { view } = (await seen.json()) as {
    view: Record<'petitions' | 'departments', Record<string, object>>;
  };
  const [petition, department] = [Object.keys(view.petitions)[0], Object.keys(view.departments)[0]];
  const words = { wording: 'Sửa xong đường', officer: 'Trần Văn Mẫu' };
  await command({ url, meeting, cookie }, 'commitments.capture', { petition, department, ...words });
  return addWorkingDays(vietnamCalendar, civilDateOf(instant(Date.now())), 15);
}

test('OD1 QN2 signing in leads to the office, and from there one press to an ad-hoc dialogue', async ({
  page,
}) => {
  await signsIn(page);
  await expect(room(page, 'Chuẩn bị')).toHaveAttribute('aria-current', 'page');
  await hands.mouse.press(page.getByRole('link', { name: 'Mở hội nghị đối thoại đột xuất' }));
  await expect(page.getByLabel('Tên hội nghị')).toBeVisible();
});

test('OD1 BX4 a machine of the office tells no fleet board of itself', async ({ page }) => {
  const [sent, received]: [string[], string[]] = [[], []];
  page.on('websocket', (socket) => {
    socket.on('framesent', ({ payload }) => sent.push(String(payload)));
    socket.on('framereceived', ({ payload }) => received.push(String(payload)));
  });
  await signsIn(page);
  const came = (what: string) => received.some((frame) => frame.includes(`"${what}"`));
  await expect.poll(() => came('pulse')).toBe(true);
  expect(sent.some((frame) => frame.includes('"enter"'))).toBe(true);
  expect(sent.filter((frame) => frame.includes('"presence"'))).toEqual([]);
});

test('OD2 a visitor without an account of the office is shown the way in, and nothing else', async ({
  page,
}) => {
  await page.goto(`${venue.server.url}/office/calendar`);
  await expect(page.getByRole('link', { name: 'Đăng nhập' })).toBeVisible();
  await expect(page.getByRole('navigation')).toHaveCount(0);
});

test('RP7 OD3 TD12 BX9 a day off is added: which dates it changes stands there before it is saved', async ({
  page,
}) => {
  const due = await promised();
  await signsIn(page);
  await hands.mouse.press(room(page, 'Lịch và quy tắc'));
  const add = page.getByRole('button', { name: 'Thêm ngày nghỉ' });
  await expect(add).toBeInViewport({ ratio: 1 });
  await hands.mouse.press(add);
  const sheet = page.getByRole('dialog');
  await sheet.getByLabel('Ngày', { exact: true }).fill(due);
  await sheet.getByLabel('Tên ngày').fill('Ngày hội của xã');
  await sheet.getByLabel('Căn cứ').fill('Thông báo số 1');
  const moved = `${shortDate(due)} → ${shortDate(nextWorkingDay(vietnamCalendar, due))}`;
  const owed = sheet.getByRole('listitem').filter({ hasText: `hạn đầu tiên ${shortDate(due)}` });
  await expect(owed.first()).toContainText(moved);
  // The samples may have days which it changes as well, on some days the same ones: each is listed, and counted.
  const changed = await sheet.getByRole('listitem').count();
  const save = sheet.getByRole('button', { name: `Lưu, đổi ${changed} hạn` });
  await expect(save).toBeInViewport({ ratio: 1 });
  await hands.mouse.press(save);
  await expect(sheet).toBeHidden();
  await page.getByLabel('Năm').selectOption(due.slice(0, 4));
  await expect(page.getByRole('row', { name: shortDate(due) })).toContainText('Ngày hội của xã');
});

test('RP2 RP1 TD12 LW1 a rule line is read in words, changed with its source, and switched off', async ({
  page,
}) => {
  await signsIn(page);
  await hands.mouse.press(room(page, 'Lịch và quy tắc'));
  await hands.mouse.press(page.getByRole('tab', { name: 'Bộ quy tắc' }));
  await expect(page.getByRole('heading', { name: 'Cấp xã – Luật 2025' })).toBeVisible();
  const row = page.getByRole('row', { name: 'Trả lời các vấn đề được giao' });
  await expect(row).toContainText('trong 15 ngày làm việc sau ngày hội nghị');
  await hands.mouse.press(row.getByRole('button', { name: 'Sửa' }));
  const sheet = page.getByRole('dialog');
  await sheet.getByLabel('Số ngày').fill('10');
  await sheet.getByLabel('Căn cứ', { exact: true }).fill('Quy chế của xã');
  await hands.mouse.press(sheet.getByRole('button', { name: 'Lưu' }));
  await expect(row).toContainText('trong 10 ngày làm việc sau ngày hội nghị');
  await expect(row).toContainText('Quy chế của xã');
  await hands.mouse.press(row.getByRole('button', { name: 'Tắt' }));
  await expect(row).toContainText('đang tắt');
});

test('DI3 DI6 OD3 TD11 a district’s office ends; who looks for it is led to its successor, and back it goes', async ({
  page,
}) => {
  await signsIn(page);
  await hands.mouse.press(room(page, 'Danh bạ'));
  const add = page.getByRole('button', { name: 'Thêm cơ quan' });
  await expect(add).toBeInViewport({ ratio: 1 });
  await hands.mouse.press(add);
  const sheet = page.getByRole('dialog');
  await sheet.getByLabel('Tên cơ quan, đơn vị').fill('Phòng Tài nguyên và Môi trường huyện');
  await sheet.getByLabel('Cấp', { exact: true }).selectOption('district');
  await sheet.getByLabel('Lĩnh vực').fill('Đất đai');
  await hands.mouse.press(sheet.getByRole('button', { name: 'Lưu' }));
  await expect(sheet).toBeHidden();
  await page.getByLabel('Tìm cơ quan').fill('tai nguyen');
  await hands.mouse.press(page.getByRole('button', { name: 'Phòng Tài nguyên' }));
  await hands.mouse.press(page.getByRole('button', { name: 'Chuyển giao' }));
  await sheet.getByLabel('Ngày hoạt động cuối cùng').fill('2025-06-30');
  await sheet.getByLabel('Cơ quan kế thừa').selectOption('phong-kinh-te');
  await sheet.getByLabel('Căn cứ').fill('Nghị quyết số 1');
  await hands.mouse.press(sheet.getByRole('button', { name: 'Chuyển giao' }));
  await expect(sheet).toBeHidden();
  const shown = page.getByRole('region', { name: 'Cơ quan đang xem' });
  await expect(shown).toContainText('kết thúc 30/06/2025');
  await hands.mouse.press(shown.getByRole('button', { name: 'Cơ quan kế thừa: Phòng Kinh tế (xã)' }));
  await expect(shown).toContainText('Đất đai');
  await hands.mouse.press(shown.getByRole('button', { name: 'Kế thừa Phòng Tài nguyên' }));
  await hands.mouse.press(shown.getByRole('button', { name: 'Hoàn tác chuyển giao' }));
  await expect(shown.getByRole('button', { name: 'Chuyển giao', exact: true })).toBeVisible();
});

test('DI4 UB6 a leader is entered in the directory and stands beside the body', async ({ page }) => {
  await signsIn(page);
  await hands.mouse.press(room(page, 'Danh bạ'));
  await hands.mouse.press(page.getByRole('button', { name: 'Trạm Y tế' }));
  const shown = page.getByRole('region', { name: 'Cơ quan đang xem' });
  await hands.mouse.press(shown.getByRole('button', { name: 'Thêm lãnh đạo' }));
  const sheet = page.getByRole('dialog');
  await sheet.getByLabel('Xưng hô').selectOption('bà');
  await sheet.getByLabel('Họ và tên').fill('Lê Thị Thử');
  await sheet.getByLabel('Chức vụ').fill('Trưởng trạm');
  await hands.mouse.press(sheet.getByRole('button', { name: 'Lưu' }));
  await expect(shown).toContainText('Bà Lê Thị Thử');
  await expect(page.getByRole('button', { name: 'Trạm Y tế' })).toContainText('Trưởng trạm');
});
