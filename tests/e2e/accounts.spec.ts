import { Secret, TOTP } from 'otpauth';
import { expect, test, type Locator, type Page } from '@playwright/test';
import type { DataOf } from '@doi-thoai/shared/views/audiences';
import { Clerk } from '../support/clerk.ts';
import { hands } from '../support/hands.ts';
import { Moderator } from '../support/moderator.ts';
import { laptop, type Person } from '../support/people.ts';
import { Secretary } from '../support/secretary.ts';
import { meeting, Venue } from '../support/venue.ts';

const venue = new Venue('file');
/** Presses as a person does, who waits before pressing right where something was pressed just now. */
const press = (control: Locator): Promise<void> => hands.mouse.press(control);
/** What a browser and a taskbar leave of an old office PC at 1366 × 768. */
const oldPc = { width: 1366, height: 625 };

const admin = { name: 'Nguyễn Quản Trị', password: 'mat khau thu cua quan tri', roles: ['admin'] } as const;
const own = 'con mèo trèo cây cau';

test.beforeAll(() => venue.hasAccount(admin));

async function signsIn(page: Page, name: string, password: string): Promise<void> {
  await page.setViewportSize(oldPc);
  await page.goto(`${venue.server.url}/sign-in`);
  await page.getByLabel('Tên đăng nhập').fill(name);
  await page.getByLabel('Mật khẩu').fill(password);
  await hands.mouse.press(page.getByRole('button', { name: 'Đăng nhập' }));
}

async function keepsAccounts(page: Page): Promise<void> {
  await signsIn(page, admin.name, admin.password);
  await hands.mouse.press(page.getByRole('link', { name: 'Tài khoản', exact: true }));
  await expect(page.getByRole('button', { name: 'Thêm tài khoản' })).toBeInViewport({ ratio: 1 });
}

/** Makes an account by hand; its first password, as the slip of paper has it. */
async function makes(page: Page, name: string, right: string): Promise<string> {
  await hands.mouse.press(page.getByRole('button', { name: 'Thêm tài khoản' }));
  const sheet = page.getByRole('dialog');
  await sheet.getByLabel('Họ và tên').fill(name);
  await sheet.getByRole('checkbox', { name: right }).check({ force: true });
  await hands.mouse.press(sheet.getByRole('button', { name: 'Tạo tài khoản' }));
  const password = await sheet.getByLabel('Mật khẩu').innerText();
  // Nobody is shown it a second time, so that no stray key takes it away.
  await page.keyboard.press('Escape');
  await expect(sheet.getByLabel('Mật khẩu')).toHaveText(password);
  // A press right where the last one was counts as its echo.
  await expect(async () => {
    await sheet.getByRole('button', { name: 'Đã chép lại' }).click({ timeout: 1000 });
    await expect(sheet).toBeHidden({ timeout: 1000 });
  }).toPass();
  return password;
}

test('AC4 AC2 a coordinator gets an account on paper, must choose a password, and stands in the office', async ({
  page,
  browser,
}) => {
  await keepsAccounts(page);
  const password = await makes(page, 'Trần Văn Mẫu', 'Điều phối');
  const row = page.getByRole('row', { name: 'Trần Văn Mẫu' });
  await expect(row).toContainText('chờ đặt mật khẩu riêng');
  const theirs = await (await browser.newContext()).newPage();
  await signsIn(theirs, 'trần văn mẫu', password);
  await expect(theirs.getByRole('heading', { name: 'Đặt mật khẩu riêng' })).toBeVisible();
  await theirs.getByLabel('Mật khẩu hiện tại').fill(password);
  await theirs.getByLabel('Mật khẩu mới', { exact: true }).fill('matkhau123456');
  await theirs.getByLabel('Nhập lại mật khẩu mới').fill('matkhau123456');
  await hands.mouse.press(theirs.getByRole('button', { name: 'Lưu mật khẩu' }));
  await expect(theirs.getByText('Mật khẩu này quá dễ đoán')).toBeVisible();
  await theirs.getByLabel('Mật khẩu mới', { exact: true }).fill(own);
  await theirs.getByLabel('Nhập lại mật khẩu mới').fill(own);
  await hands.mouse.press(theirs.getByRole('button', { name: 'Lưu mật khẩu' }));
  await expect(theirs.getByRole('navigation').getByRole('link', { name: 'Danh bạ' })).toBeVisible();
  await expect(theirs.getByRole('navigation').getByRole('link', { name: 'Tài khoản' })).toHaveCount(0);
});

test('AC1 a second account that looks the same is refused; one is closed and opened again', async ({
  page,
}) => {
  await keepsAccounts(page);
  await makes(page, 'Lê Thị Thử', 'Văn thư');
  const row = page.getByRole('row', { name: 'Lê Thị Thử' });
  const sheet = page.getByRole('dialog');
  await press(page.getByRole('button', { name: 'Thêm tài khoản' }));
  await sheet.getByLabel('Họ và tên').fill('LÊ  THỊ THỬ');
  await press(sheet.getByRole('button', { name: 'Tạo tài khoản' }));
  await expect(sheet.getByText('Đã có tài khoản “Lê Thị Thử”')).toBeVisible();
  await page.keyboard.press('Escape');
  await press(sheet.getByRole('button', { name: 'Bỏ, đóng lại' }));
  await press(row.getByRole('button', { name: 'Sửa tài khoản' }));
  await press(sheet.getByRole('button', { name: 'Đóng tài khoản' }));
  await press(sheet.getByRole('button', { name: 'Đóng ngay' }));
  await expect(row).toContainText('đã đóng');
  await press(row.getByRole('button', { name: 'Sửa tài khoản' }));
  await press(sheet.getByRole('button', { name: 'Mở lại tài khoản' }));
  await expect(row).toContainText('chờ đặt mật khẩu riêng');
});

test('AC1 AC2 whoever works in the office while the account is closed is told so at once', async ({
  page,
  browser,
}) => {
  const name = 'Mai Thị Dụ';
  await venue.hasAccount({ name, password: own, roles: ['coordinator'] });
  const theirs = await (await browser.newContext()).newPage();
  await signsIn(theirs, name, own);
  await expect(theirs.getByRole('navigation').getByRole('link', { name: 'Danh bạ' })).toBeVisible();
  await keepsAccounts(page);
  const sheet = page.getByRole('dialog');
  await press(page.getByRole('row', { name }).getByRole('button', { name: 'Sửa tài khoản' }));
  await press(sheet.getByRole('button', { name: 'Đóng tài khoản' }));
  await press(sheet.getByRole('button', { name: 'Đóng ngay' }));
  await expect(theirs.getByRole('heading', { name: 'Bạn đã được đăng xuất' })).toBeVisible();
  await expect(theirs.getByRole('link', { name: 'Đăng nhập' })).toBeVisible();
});

test('AC8 a second step is turned on with an app, and asked for at the door', async ({ page }) => {
  const name = 'Vũ Ví Dụ';
  await venue.hasAccount({ name, password: own, roles: ['coordinator'] });
  await signsIn(page, name, own);
  await expect(page.getByRole('navigation').getByRole('link', { name: 'Danh bạ' })).toBeVisible();
  await page.goto(`${venue.server.url}/account`);
  await press(page.getByRole('button', { name: 'Bật xác minh hai bước' }));
  const key = (await page.locator('.key b').innerText()).replaceAll(' ', '');
  const app = new TOTP({ secret: Secret.fromBase32(key) });
  const shown = (later: number) => app.generate({ timestamp: Date.now() + later * 30_000 });
  await page.getByLabel('Mã sáu số').fill('000');
  await page.getByLabel('Mật khẩu của bạn').fill(own);
  await press(page.getByRole('button', { name: 'Bật', exact: true }));
  await expect(page.getByText('Mã không đúng hoặc đã dùng')).toBeVisible();
  await page.getByLabel('Mã sáu số').fill(shown(0));
  await press(page.getByRole('button', { name: 'Bật', exact: true }));
  await expect(page.getByText('Đang bật')).toBeVisible();
  await page.context().clearCookies();
  await signsIn(page, name, own);
  await expect(page.getByLabel('Mã xác minh')).toBeFocused();
  await page.getByLabel('Mã xác minh').fill(shown(1));
  await press(page.getByRole('button', { name: 'Đăng nhập' }));
  await expect(page.getByRole('navigation').getByRole('link', { name: 'Danh bạ' })).toBeVisible();
});

/** What only who directs may do, by the part of the console in which it stands. */
const ofTheHall = {
  'Danh sách chờ': [
    'Thêm 1 phút',
    'Tạm dừng',
    'Kết thúc lượt phát biểu',
    'Dừng phát biểu',
    'Ghi cam kết',
    /^Đổi thứ tự số/,
    /^Đưa số .+ xuống$/,
    /^Mời số/,
  ],
  'Hội nghị': [
    'Tạm nghỉ',
    'Bế mạc',
    /^Bắt đầu: /,
    /^Bỏ qua: /,
    /^Đưa xuống: /,
    /^Đổi thứ tự: /,
    'Phát thông báo',
  ],
  'Màn hình': [
    ...['Đưa các màn hình về như thường lệ', 'Hiện lời nhắn', 'Thêm màn hình', /^Tắt hình/],
    ...[/^Nội dung trên/, /^Thường lệ .+ hiện$/],
  ],
  'Thiết bị': [/^Tắt hình/],
} as const;
const ofAPetition = ['Đưa ra hội trường', 'Chọn hướng xử lý', 'Nội dung ý kiến bổ sung'];

/** A control by its name, of whatever kind. */
function control({ page }: Person, name: string | RegExp) {
  return page.getByRole('button', { name }).or(page.getByLabel(name)).filter({ visible: true });
}

test('M12 who only coordinates reads the whole console of the moderators and is offered nothing that would be refused', async ({
  browser,
}) => {
  const directs = await venue.sits(browser, Moderator, 'moderator-1', laptop);
  await directs.commands('meeting.start', {});
  await directs.commands('agenda.begin', { item: 'doi-thoai' });
  const account = { name: 'chi-dieu-phoi', password: 'mat khau thu', roles: ['coordinator'] } as const;
  await venue.hasAccount(account);
  const { page } = await Clerk.signsIn(browser, venue.server, account, 'mouse');
  await page.goto(`/m/${meeting}/moderator`);
  const prepares = new Moderator(page, { server: venue.server, meeting, name: account.name, ...laptop });
  await prepares.isFollowing();
  await expect(page.getByRole('note')).toHaveText(/tài khoản này chỉ chuẩn bị và theo dõi/);
  const offered = async (names: readonly (string | RegExp)[]) => {
    for (const name of names) {
      await expect(control(directs, name).first(), `${name} for who directs`).toBeVisible();
      await expect(control(prepares, name), `${name} for who only prepares`).toHaveCount(0);
    }
  };

  await directs.turnsTo('Danh sách chờ');
  await directs.hands.press(directs.button(/^Mời số/).first());
  await directs.presses('Bắt đầu tính giờ');
  for (const [part, names] of Object.entries(ofTheHall)) {
    for (const one of [directs, prepares]) await one.turnsTo(part as keyof typeof ofTheHall);
    await expect(prepares.page.getByRole('tabpanel')).not.toBeEmpty();
    await offered(names);
  }

  await test.step('The order is not changed by dragging or by keys either', async () => {
    await prepares.turnsTo('Danh sách chờ');
    const first = page.locator('ol > li[data-no]').first();
    const { x, y } = (await first.locator('strong').boundingBox()) ?? { x: 0, y: 0 };
    await page.mouse.move(x + 5, y + 5);
    await page.mouse.down();
    await page.mouse.move(x + 5, y + 150, { steps: 8 });
    await expect(first).not.toHaveClass(/lifted/);
    await page.mouse.up();
    await page.context().setOffline(true);
    await first.getByRole('button', { name: /^Thao tác khác/ }).focus();
    await page.keyboard.press('Alt+ArrowDown');
    await expect(page.locator('ol > li.sending')).toHaveCount(0);
    await page.context().setOffline(false);
  });

  const answer = await directs.page.request.get(`/api/streams/${meeting}/views/moderator`);
  const { petitions, floor } = ((await answer.json()) as { view: DataOf<'moderator'> }).view;
  const raised = Object.values(floor).map((one) => one.petition);
  const open = Object.values(petitions).find(
    (one) => !one.mergedInto && !one.rerouted && !one.disposition && !raised.includes(one.id),
  );
  for (const one of [directs, prepares]) await one.opensPetition(open?.no ?? 0);
  await expect(control(prepares, 'Giao chủ trì')).toBeVisible();
  await offered(ofAPetition);
});

test('M12 BL10 who only coordinates reads the conclusion as it is drawn up, and is offered no word of it', async ({
  browser,
}) => {
  const writes = await venue.sits(browser, Secretary, 'secretary-1', laptop);
  await writes.commands('petitions.capture', { text: 'Sửa đoạn đường liên thôn' });
  const account = { name: 'chi-chuan-bi', password: 'mat khau thu', roles: ['coordinator'] } as const;
  await venue.hasAccount(account);
  const { page } = await Clerk.signsIn(browser, venue.server, account, 'mouse');
  await page.goto(`/m/${meeting}/secretary`);
  const reads = new Secretary(page, { server: venue.server, meeting, name: account.name, ...laptop });
  for (const one of [writes, reads])
    await one.hands.press(one.page.getByRole('tab', { name: 'Kết luận', exact: true }));
  await expect(reads.page.getByText('Chưa lập dự thảo kết luận')).toBeVisible();
  await expect(control(reads, 'Lập dự thảo từ hồ sơ')).toHaveCount(0);

  await writes.presses('Lập dự thảo từ hồ sơ');
  await expect(reads.page.getByText('Dự thảo', { exact: true })).toBeVisible();
  await writes.writes('Phát biểu kết luận của Chủ tọa', 'Giao Ủy ban theo dõi');
  await writes.presses('Lưu phát biểu kết luận');
  await expect(reads.page.getByText('Giao Ủy ban theo dõi')).toBeVisible();
  for (const name of ['Cập nhật từ hồ sơ', 'Phát biểu kết luận của Chủ tọa', /^Sửa kết luận về KN/]) {
    await expect(control(writes, name).first(), `${name} for who writes`).toBeVisible();
    await expect(control(reads, name), `${name} for who only prepares`).toHaveCount(0);
  }
  await expect(control(reads, 'In dự thảo')).toBeVisible();
});
