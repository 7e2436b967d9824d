import { expect, test, type Locator, type Page } from '@playwright/test';
import { civilDateOf } from '@doi-thoai/shared/calendar/civil-date';
import { shortDate } from '@doi-thoai/shared/calendar/dates-in-words';
import { instant } from '@doi-thoai/shared/calendar/instant';
import { command, signedInCookie } from '../cast/sessions.ts';
import { hands } from '../support/hands.ts';
import { signInPastThePage } from '../support/signed-in.ts';
import { Venue } from '../support/venue.ts';

const venue = new Venue('file', 'nobody and no samples');
const press = (control: Locator): Promise<void> => hands.mouse.press(control);
const today = civilDateOf(instant(Date.now()));
const year = today.slice(0, 4);
const commune = `Đối thoại với Nhân dân năm ${year}`;
const coordinator = { name: 'van-phong', password: 'mat khau thu', roles: ['coordinator'] } as const;
const moderator = { name: 'to-giup-viec', password: 'mat khau thu', roles: ['moderator'] } as const;

test.beforeAll(async () => {
  await venue.hasAccount(coordinator);
  await venue.hasAccount(moderator);
});

async function signsIn(page: Page): Promise<void> {
  await signInPastThePage(page.context(), venue.server, coordinator);
  await page.setViewportSize({ width: 1366, height: 625 });
}

/** The row of a conference, by its title. */
const row = (page: Page, title: string) =>
  page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: title }) });

test('PR4 PR5 TD1 TD3 a commune founds its year in two clusters from nothing, and the duty is 1/1 once the first has closed', async ({
  page,
}) => {
  await signsIn(page);
  await page.goto(`${venue.server.url}/office/prepare`);
  await expect(page.getByText('0/1', { exact: true })).toBeVisible();
  await press(page.getByRole('link', { name: 'Lập hội nghị mới' }));
  await page.getByLabel('Tên hội nghị').fill(commune);
  await page.getByLabel('Cơ quan tổ chức').fill('UBND xã Đồng Mẫu');
  await page.getByLabel(/^Ngày\s*không bắt buộc/).fill(today);
  await page.getByLabel(/^Giờ bắt đầu\s*không bắt buộc/).fill('08:00');
  await page.getByLabel(/^Địa điểm\s*không bắt buộc/).fill('Hội trường UBND xã');
  await hands.mouse.choose(page.getByLabel('Chia làm hai cụm'));
  await page.getByLabel('Giờ bắt đầu, cụm 2').fill('14:00');
  await page.getByLabel('Địa điểm, cụm 2').fill('Nhà văn hóa thôn Bến Đá');
  const found = page.getByRole('button', { name: 'Lập hội nghị' });
  await expect(found).toBeInViewport({ ratio: 1 });
  await press(found);
  await expect(page.getByRole('heading', { level: 1, name: commune })).toBeVisible();
  const [first, second] = [row(page, `${commune} – cụm 1`), row(page, `${commune} – cụm 2`)];
  await expect(first).toContainText(`08:00 ${shortDate(today)}`);
  await expect(second).toContainText(`14:00 ${shortDate(today)}`);
  await expect(second).toContainText('Nhà văn hóa thôn Bến Đá');
  await expect(page.getByText('0/1', { exact: true })).toBeVisible();
  await page.screenshot({ path: test.info().outputPath('programme.png') });

  const address = await first.getByRole('link').getAttribute('href');
  const meeting = address?.split('/')[3] ?? '';
  const cookie = await signedInCookie(venue.server, moderator.name, moderator.password);
  for (const type of ['meeting.start', 'meeting.close'])
    await command({ url: venue.server.url, meeting, cookie }, type, {});
  await page.reload();
  await expect(page.getByText('1/1', { exact: true })).toBeVisible();
  await expect(page.getByText('đã đủ')).toBeVisible();
  await expect(first).toContainText('Đã bế mạc');
  await expect(second).toContainText('Đã lập');
  await page.goto(`${venue.server.url}/office/prepare`);
  await expect(page.getByText('1/1', { exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: commune, exact: true })).toBeVisible();
  await expect(second).toBeVisible();
  await expect(first).toHaveCount(0);
});

test('PR1 PR2 PR3 QN1 a programme of topics is begun with its first, another joins it, and a colleague sees what was done', async ({
  page,
  context,
}) => {
  const name = `Đối thoại của Bí thư Tỉnh ủy với dân năm ${year}`;
  await signsIn(page);
  await page.goto(`${venue.server.url}/office/prepare/new`);
  await hands.mouse.press(page.getByText('Chương trình năm nhiều chủ đề'));
  await page.getByLabel('Tên chương trình').fill(name);
  await page.getByLabel('Tên hội nghị').fill('Khởi nghiệp, dạy nghề, việc làm');
  await page.getByLabel('Cơ quan tổ chức').fill('Thường trực Tỉnh ủy');
  await page.getByLabel('Hoặc thời gian bằng chữ').fill(`tháng 4/${year}`);
  await page.getByLabel('Số người dự kiến').fill('200');
  await press(page.getByRole('button', { name: 'Lập hội nghị' }));
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  const topic = row(page, 'Khởi nghiệp, dạy nghề, việc làm');
  await expect(topic).toContainText(`tháng 4/${year}`);
  await expect(topic).toContainText('Địa điểm sẽ thông báo sau');
  await expect(topic).toContainText('khoảng 200 người');

  const colleague = await context.newPage();
  await colleague.goto(page.url());
  await expect(row(colleague, 'Khởi nghiệp, dạy nghề, việc làm')).toBeVisible();

  await press(page.getByRole('link', { name: 'Lập hội nghị trong chương trình' }));
  await page.getByLabel('Tên hội nghị').fill('Lắng nghe Nhân dân huyện đảo');
  await page.getByLabel('Cơ quan tổ chức').fill('Thường trực Tỉnh ủy');
  await page.getByLabel('Hoặc thời gian bằng chữ').fill(`quý III/${year}`);
  await press(page.getByRole('button', { name: 'Lập hội nghị' }));
  await expect(page.getByRole('heading', { level: 1, name: /Lắng nghe Nhân dân huyện đảo/ })).toBeVisible();
  const island = row(colleague, 'Lắng nghe Nhân dân huyện đảo');
  await expect(island).toContainText(`quý III/${year}`);

  await press(island.getByRole('button', { name: /^Đưa ra khỏi chương trình: Lắng nghe/ }));
  await expect(island).toHaveCount(0);
  await press(colleague.getByRole('button', { name: 'Hoàn tác' }));
  await expect(island).toBeVisible();

  await press(colleague.getByRole('button', { name: 'Đổi tên' }));
  const sheet = colleague.getByRole('dialog');
  await sheet.getByLabel('Tên chương trình').fill('Đối thoại với dân');
  await press(sheet.getByRole('button', { name: 'Lưu' }));
  await expect(colleague.getByRole('heading', { level: 1, name: 'Đối thoại với dân' })).toBeVisible();
  await expect(colleague.getByRole('region', { name: 'Lịch sử chương trình' })).toContainText(
    'Đổi tên thành Đối thoại với dân',
  );
  await expect(colleague.getByText(coordinator.name).first()).toBeVisible();
});
