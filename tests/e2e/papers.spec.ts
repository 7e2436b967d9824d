import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { Clerk } from '../support/clerk.ts';
import { Venue } from '../support/venue.ts';

const venue = new Venue('file');
const account = { name: 'soan-van-ban', password: 'mat khau thu', roles: ['coordinator'] } as const;
const registryAccount = { name: 'van-thu', password: 'mat khau thu', roles: ['registry'] } as const;
test.beforeAll(async () => {
  await venue.hasAccount(account);
  await venue.hasAccount(registryAccount);
});

test('PA7 PL7 a clerk reads the plan as a paper, sees what it lacks, and takes the notice away for Word', async ({
  browser,
}) => {
  const clerk = await Clerk.isSignedIn(browser, venue.server, account, 'mouse');
  const meeting = 'van-ban-thu';
  await clerk.founds(meeting);
  const { page, hands: does } = clerk;
  await clerk.opens(meeting, 'papers');

  const plan = page.getByRole('article', { name: 'Xem trước: Kế hoạch' });
  await expect(plan.getByText('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')).toBeVisible();
  await expect(plan.getByRole('heading', { name: 'I. MỤC ĐÍCH, YÊU CẦU', exact: true })).toBeVisible();
  await expect(plan.getByText('DỰ THẢO')).toBeVisible();
  const papers = page.getByRole('list', { name: 'Các văn bản' });
  await expect(papers.getByText(/^Chưa ghi: .*giờ bắt đầu/).first()).toBeVisible();

  await does.press(papers.getByRole('button', { name: 'Thông báo công khai' }));
  await expect(page.getByRole('article').getByRole('heading', { name: /THÔNG BÁO/ })).toBeVisible();
  const main = page.getByRole('link', { name: 'Tải tệp Word: Thông báo công khai' }).first();
  const [file] = await Promise.all([page.waitForEvent('download'), does.press(main)]);
  // A browser without a locale calls every file "download": its name is read where the server gives it.
  const answer = await page.request.get((await main.getAttribute('href')) ?? '');
  expect(decodeURIComponent(answer.headers()['content-disposition'] ?? '')).toMatch(
    /filename\*=UTF-8''Thông báo công khai - .*\.docx$/,
  );
  expect((await readFile(await file.path())).subarray(0, 2).toString()).toBe('PK');
});

test('PA8 PA9 PA10 PA45 TD7 a clerk makes a notice final, enters its number, brings the signed file back and takes it away again', async ({
  browser,
}) => {
  const clerk = await Clerk.isSignedIn(browser, venue.server, account, 'mouse');
  const meeting = 'so-van-ban';
  await clerk.founds(meeting);
  const { page, hands: does } = clerk;
  await clerk.opens(meeting, 'papers');
  const papers = page.getByRole('list', { name: 'Các văn bản' });
  await does.press(papers.getByRole('button', { name: 'Thông báo công khai' }));
  const register = page.getByRole('region', { name: 'Sổ văn bản' });
  await expect(register.getByText('dự thảo')).toBeVisible();

  await does.press(page.getByRole('button', { name: 'Chốt bản này' }));
  // It names what is left open, and is final only once somebody wants it so all the same.
  const asked = page.getByRole('dialog', { name: 'Chốt: Thông báo công khai' });
  await expect(asked.getByRole('listitem').filter({ hasText: 'nơi nhận ý kiến' })).toBeVisible();
  await expect(register.getByText('dự thảo')).toBeVisible();
  await does.press(asked.getByRole('button', { name: 'Vẫn chốt' }));
  await expect(register.getByText(/^Chờ Văn thư: số, ngày ban hành, người ký, bản đã ký$/)).toBeVisible();
  const paper = page.getByRole('article');
  await expect(paper.getByText(/^Bản ghi số \d+ · [0-9a-f]{12}$/)).toBeVisible();
  await expect(paper.getByText('DỰ THẢO')).toHaveCount(0);

  await does.press(page.getByRole('button', { name: 'Nhập số, ngày, người ký' }));
  await clerk.writes('Số, ký hiệu', '49/TB-UBND');
  await clerk.writes('Ngày ban hành', '2026-12-01');
  await clerk.writes('Chức vụ người ký', 'CHỦ TỊCH');
  await clerk.writes('Họ tên người ký', 'Nguyễn Thị Ví Dụ');
  await clerk.presses('Lưu');
  await expect(register.getByText('Số 49/TB-UBND ngày 01/12/2026')).toBeVisible();
  await expect(paper.getByText('Số: 49/TB-UBND')).toBeVisible();
  await expect(paper.getByText('Nguyễn Thị Ví Dụ')).toBeVisible();

  const choosing = page.waitForEvent('filechooser');
  await does.press(page.getByRole('button', { name: 'Đính kèm bản đã ký' }));
  const signed = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n');
  await (
    await choosing
  ).setFiles({ name: 'Thông báo đã ký.pdf', mimeType: 'application/pdf', buffer: signed });
  const file = register.getByRole('link', { name: 'Thông báo đã ký.pdf' });
  await expect(file).toBeVisible();
  const [taken] = await Promise.all([page.waitForEvent('download'), does.press(file)]);
  expect(await readFile(await taken.path())).toEqual(signed);
});

test('PA16 TD7 the registry finds what waits for a number in its own room, and enters it', async ({
  browser,
}) => {
  const meeting = 'van-thu-ghi-so';
  const clerk = await Clerk.isSignedIn(browser, venue.server, account, 'mouse');
  await clerk.founds(meeting);
  await clerk.opens(meeting, 'papers');
  await clerk.hands.press(clerk.page.getByRole('button', { name: 'Chốt bản này' }));
  await clerk.hands.press(clerk.page.getByRole('button', { name: 'Vẫn chốt' }));
  await expect(clerk.page.getByText(/^Chờ Văn thư:/)).toBeVisible();

  const registry = await Clerk.signsIn(browser, venue.server, registryAccount, 'mouse');
  const { page, hands: does } = registry;
  await expect(page.getByRole('heading', { name: 'Sổ văn bản' })).toBeVisible();
  const conference = page.locator(`a[href="/office/papers/${meeting}"]`);
  await expect(page.getByRole('listitem').filter({ has: conference })).toContainText('1 văn bản chờ số');
  await does.press(conference);
  const issue = page.getByRole('button', { name: 'Nhập số, ngày, người ký' });
  await expect(issue).toBeVisible();
  await expect(page.getByText('1 văn bản chờ số')).toBeVisible();
  await does.press(issue);
  await registry.writes('Số, ký hiệu', '48/KH-UBND');
  // A year that was mistyped is told while it is typed, and holds nothing up.
  await registry.writes('Ngày ban hành', '2126-12-01');
  const doubt = page.getByText('Ngày này chưa đến. Xin xem lại ngày, tháng, năm.');
  await expect(doubt).toBeInViewport({ ratio: 1 });
  await registry.writes('Ngày ban hành', '2026-12-01');
  await expect(doubt).toHaveCount(0);
  await registry.writes('Họ tên người ký', 'Nguyễn Thị Ví Dụ');
  await registry.presses('Lưu');
  await expect(page.getByText('1 văn bản chờ bản đã ký', { exact: true })).toBeVisible();
  await expect(clerk.page.getByRole('region', { name: 'Sổ văn bản' }).getByText('48/KH-UBND')).toBeVisible();
});

test('PA26 PA7 a clerk chooses whose invitation it is, reads it and takes it away', async ({ browser }) => {
  const clerk = await Clerk.isSignedIn(browser, venue.server, account, 'mouse');
  const meeting = 'giay-moi-thu';
  await clerk.founds(meeting);
  const { page } = clerk;
  await clerk.opens(meeting, 'papers');
  const papers = page.getByRole('list', { name: 'Các văn bản' });
  const invitation = papers
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: /^Giấy mời/ }) });
  const whose = invitation.getByRole('combobox', { name: /^Bản gửi/ });
  const guest = 'Ủy ban Mặt trận Tổ quốc Việt Nam';
  await whose.selectOption({ label: guest });
  const paper = page.getByRole('article', { name: 'Xem trước: Giấy mời' });
  await expect(paper.getByText(guest, { exact: true }).first()).toBeVisible();
  const main = page.getByRole('link', { name: 'Tải tệp Word: Giấy mời' }).first();
  const answer = await page.request.get((await main.getAttribute('href')) ?? '');
  expect(decodeURIComponent(answer.headers()['content-disposition'] ?? '')).toContain(`Giấy mời - ${guest}`);
});
