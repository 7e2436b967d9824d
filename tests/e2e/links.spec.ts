import { expect, test } from '@playwright/test';
import { command, pairedCookie } from '../cast/sessions.ts';
import { hands } from '../support/hands.ts';
import { account, phone, rowLinks } from '../support/row-links.ts';
import { meeting, Venue } from '../support/venue.ts';

const venue = new Venue('file');
const { linkFor, newRow, onPhone, opensStage } = rowLinks(venue);
test.beforeAll(() => venue.hasAccount(account));

test('UB5 LK1 an organisation fills its row on a phone, without an account: delegates, an opinion with its answer, handed in', async ({
  browser,
}) => {
  const organisation = await newRow('Hội Khuyến học thử');
  const address = await linkFor({ organisation });
  const page = await onPhone(browser, address);
  await expect(page.getByRole('heading', { name: 'Hội Khuyến học thử' })).toBeVisible();

  await page
    .getByLabel('Mỗi dòng một người')
    .fill('Bà Lê Thị Thử\tChi hội trưởng\t912345678\nÔng Trần Văn Mẫu');
  await hands.mouse.press(page.getByRole('button', { name: 'Thêm 2 đại biểu' }));
  await expect(page.getByText('Bà Lê Thị Thử')).toBeVisible();
  await expect(page.getByText('Chi hội trưởng · có số điện thoại')).toBeVisible();

  await page.getByLabel('Nội dung ý kiến').fill('Trường tiểu học thiếu phòng đọc');
  await page.getByLabel('Dự kiến trả lời của đơn vị').fill('Hội góp 500 đầu sách');
  // What is typed survives a reload.
  await page.reload();
  await expect(page.getByLabel('Nội dung ý kiến')).toHaveValue('Trường tiểu học thiếu phòng đọc');
  await hands.mouse.press(page.getByRole('button', { name: 'Thêm ý kiến' }));
  await expect(page.getByText('Hội góp 500 đầu sách')).toBeVisible();
  await expect(page.getByLabel('Nội dung ý kiến')).toHaveValue('');

  await page.getByLabel('Người nộp').fill('Lê Thị Thử');
  await hands.mouse.press(page.getByRole('button', { name: 'Nộp', exact: true }));
  await expect(page.getByText(/^Đã nộp: Lê Thị Thử/)).toBeVisible();
  // Nothing is wider than the phone.
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(phone.width);
  await page.screenshot({ path: test.info().outputPath('row.png'), fullPage: true });
});

test('LK2 TD8 a link that was revoked, is cut short or is another’s says so in Vietnamese', async ({
  browser,
}) => {
  const organisation = await newRow('Hội Luật gia thử');
  const first = await linkFor({ organisation });
  const page = await onPhone(browser, first);
  await expect(page.getByRole('heading', { name: 'Hội Luật gia thử' })).toBeVisible();
  await linkFor({ organisation });
  await page.reload();
  await expect(page.getByRole('alert')).toHaveText(/đã bị thu hồi/);
  await page.goto('about:blank');
  await page.goto(first.slice(0, -4));
  await expect(page.getByText(/Liên kết/).first()).toBeVisible();
  await expect(page.getByText('Hội Luật gia thử')).toHaveCount(0);
});

test('TD8 LK1 a body without an account answers what it was given by its link, and takes it back to change it', async ({
  browser,
}) => {
  const { url } = venue.server;
  const cookie = await pairedCookie({ url }, (await venue.seat('moderator-1')).code);
  const seen = await fetch(`${url}/api/streams/${meeting}/views/moderator`, { headers: { cookie } });
  const { view } = (await seen.json()) as { view: Record<string, Record<string, { assignments: object }>> };
  const department = Object.keys(view['departments'] ?? {})[0] ?? '';
  const captured = { text: 'Ngõ 12 chưa có nước sạch', channel: 'ownSubmission' };
  await command({ url, meeting, cookie }, 'petitions.capture', captured);
  const after = await fetch(`${url}/api/streams/${meeting}/views/moderator`, { headers: { cookie } });
  const petitions = ((await after.json()) as { view: { petitions: Record<string, { text: string }> } }).view
    .petitions;
  const petition = Object.entries(petitions).find(([, row]) => row.text === captured.text)?.[0];
  await command({ url, meeting, cookie }, 'petitions.assign', { petition, department, part: 'lead' });

  const page = await onPhone(browser, await linkFor({ department }));
  const matter = page.getByRole('article').filter({ hasText: captured.text });
  await matter.getByLabel('Dự kiến trả lời').fill('Nối ống trong tháng 12');
  await page.reload();
  await hands.mouse.press(matter.getByRole('button', { name: 'Gửi văn phòng' }));
  await expect(matter.getByRole('button', { name: 'Lấy lại để sửa' })).toBeVisible();
  await page.screenshot({ path: test.info().outputPath('body.png'), fullPage: true });
  await hands.mouse.press(matter.getByRole('button', { name: 'Lấy lại để sửa' }));
  await expect(matter.getByLabel('Dự kiến trả lời')).toHaveValue('Nối ống trong tháng 12');

  // Somebody else of the body writes by the same link; neither words are lost, and saving goes on.
  const other = await onPhone(browser, page.url());
  await other
    .getByRole('article')
    .filter({ hasText: captured.text })
    .getByLabel('Dự kiến trả lời')
    .fill('Nối ống trong quý I');
  await matter.getByLabel('Dự kiến trả lời').fill('Nối ống trong tháng 11');
  await hands.mouse.press(matter.getByRole('button', { name: 'Lưu dự thảo' }));
  await expect(matter.getByRole('button', { name: 'Lưu dự thảo' })).toBeDisabled();
  const others = other.getByRole('article').filter({ hasText: captured.text });
  // The other's page may not have heard of it: the server tells it.
  await others
    .getByRole('button', { name: 'Lưu dự thảo' })
    .click({ timeout: 2000 })
    .catch(() => undefined);
  await expect(others.getByText('Nối ống trong tháng 11')).toBeVisible();
  await other.reload();
  await hands.mouse.press(others.getByRole('button', { name: 'Vẫn theo nội dung tôi đang viết' }));
  await hands.mouse.press(others.getByRole('button', { name: 'Gửi văn phòng' }));
  await expect(others.getByRole('button', { name: 'Lấy lại để sửa' })).toBeVisible();
  await expect(others.getByText('Nối ống trong quý I')).toBeVisible();
});

test('UB5 AL1 LK1 a clerk pastes two organisations, sees the totals, and issues a link that opens on a phone', async ({
  page,
  browser,
}) => {
  await opensStage(page, 'participants');
  await hands.mouse.press(page.getByRole('button', { name: 'Thêm tổ chức' }));
  await page
    .getByLabel('Mỗi dòng một tổ chức')
    .fill('Thôn Bến Đá thử\t3\t2\tĐại diện hộ dân\nThôn Xóm Mới thử\t2\t1');
  await hands.mouse.press(page.getByRole('button', { name: 'Thêm 2 tổ chức' }));
  const row = page.getByRole('row').filter({ hasText: 'Thôn Bến Đá thử' });
  await expect(row).toContainText('0/3');
  await expect(row).toContainText('chưa cấp');
  await hands.mouse.press(row.getByRole('button'));
  await hands.mouse.press(page.getByRole('button', { name: 'Cấp liên kết', exact: true }));
  await hands.mouse.press(page.getByRole('button', { name: 'Cấp 1 liên kết' }));
  const message = page.getByText(/Kính gửi: Thôn Bến Đá thử/);
  await expect(message).toContainText('không cần tài khoản');
  const [address = ''] = /http\S+/.exec((await message.textContent()) ?? '') ?? [];
  const { hash } = new URL(address);
  const phonePage = await onPhone(browser, `${venue.server.url}/l/${meeting}${hash}`);
  await expect(phonePage.getByRole('heading', { name: 'Thôn Bến Đá thử' })).toBeVisible();
});

test('LK6 LK5 UB5 before links are issued it is said what they are and for whom, in the order of the table', async ({
  page,
}) => {
  await newRow('Thôn Yên Định thử');
  await newRow('Thôn An Bình thử');
  await opensStage(page, 'participants');
  await hands.mouse.press(page.getByRole('button', { name: /^Cấp liên kết cho \d+ đơn vị…$/ }));
  const sheet = page.getByRole('dialog', { name: 'Cấp liên kết', exact: true });
  await expect(sheet).toContainText('Chưa có gì được gửi đi');
  // The tests reach the server by its own name for itself, as a clerk on the server's machine does.
  await expect(sheet).toContainText('chỉ mở được trên chính máy chủ');
  const names = await sheet.getByRole('listitem').allTextContents();
  const table = await page.locator('tr[data-organisation] strong').allTextContents();
  expect(names).toEqual(table.filter((name) => names.includes(name)));
  expect(names).toEqual(expect.arrayContaining(['Thôn Yên Định thử', 'Thôn An Bình thử']));
  const issue = sheet.getByRole('button', { name: `Cấp ${names.length} liên kết` });
  await expect(issue).toBeInViewport({ ratio: 1 });
  await hands.mouse.press(issue);
  const issued = page.getByRole('dialog', { name: 'Liên kết vừa cấp' });
  await expect(issued.getByText(/cử 2 đại biểu và gửi ít nhất 1 ý kiến/).first()).toBeVisible();
  const told = await issued.locator('li strong').allTextContents();
  expect(told.filter((name) => names.includes(name))).toEqual(names);
  await expect(issued.getByRole('button', { name: /^In \d+ tin nhắn và mã QR$/ })).toBeInViewport();
});

test('PL1 AL5 TD8 a clerk sets the due date and enters for a unit that never opens its link; it is handed in', async ({
  page,
}) => {
  const name = 'Thôn Không Mạng thử';
  await newRow(name);
  await opensStage(page, 'opinions');
  await hands.mouse.press(page.getByRole('button', { name: 'Đặt hạn nộp' }));
  await page.getByLabel('Hạn nộp', { exact: true }).fill('2099-12-18');
  await hands.mouse.press(page.getByRole('button', { name: 'Lưu', exact: true }));
  await expect(page.getByText(/Hạn nộp Thứ Sáu, 18\/12\/2099/)).toBeVisible();
  const row = page.getByRole('row').filter({ hasText: name });
  await expect(row).toContainText('chưa nộp');
  await hands.mouse.press(row.getByRole('button', { name, exact: true }));
  await page.getByLabel('Mỗi dòng một ý kiến').fill('Đường liên thôn lầy lội\nThiếu đèn đường');
  await hands.mouse.press(page.getByRole('button', { name: 'Thêm 2 ý kiến' }));
  await expect(page.getByRole('listitem').filter({ hasText: 'Thiếu đèn đường' })).toBeVisible();
  await page.getByLabel('Người nộp').fill('Lê Trưởng Thôn');
  await hands.mouse.press(page.getByRole('button', { name: 'Ghi nhận đã nộp' }));
  await expect(row).toContainText('đã nộp');
  await expect(row).toContainText('Lê Trưởng Thôn');
  await expect(row).toContainText('2/1');
});

test('UB2 E2 who asks on a phone or at the desk to take part is declined with a reason, or admitted; either can be changed', async ({
  page,
  browser,
}) => {
  const { url } = venue.server;
  const citizen = await onPhone(browser, `${url}/m/${meeting}/register`);
  await hands.mouse.press(citizen.getByRole('button', { name: 'Chỉ xin tham dự, không phát biểu' }));
  const sheet = citizen.getByRole('dialog', { name: 'Xin tham dự hội nghị' });
  await sheet.getByLabel('Họ và tên').fill('Ngô Thị Xin Dự');
  await hands.mouse.press(sheet.getByRole('button', { name: 'Gửi đề nghị' }));
  await expect(sheet).toBeHidden();
  const desk = await pairedCookie({ url }, (await venue.seat('desk-1')).code);
  await command({ url, meeting, cookie: desk }, 'participants.ask', { name: 'Võ Văn Tại Bàn' });

  await opensStage(page, 'participants');
  const decline = page.getByRole('button', { name: 'Không nhận: Ngô Thị Xin Dự' });
  const row = page.getByRole('listitem').filter({ hasText: 'Ngô Thị Xin Dự' });
  await hands.mouse.press(decline);
  await expect(row.getByText('Ghi lý do không nhận')).toBeVisible();
  await row.getByLabel('Lý do').fill('Hội trường đã đủ chỗ');
  await hands.mouse.press(decline);
  await hands.mouse.press(page.getByRole('button', { name: 'Nhận: Võ Văn Tại Bàn', exact: true }));
  await hands.mouse.press(page.getByText('2 người xin tham dự đã được trả lời'));
  await expect(row).toContainText('Không nhận: Hội trường đã đủ chỗ');
  await expect(page.getByRole('listitem').filter({ hasText: 'Võ Văn Tại Bàn' })).toContainText('Đã nhận');
  // The desk sees both, and lets in who was admitted only.
  const seen = await fetch(`${url}/api/streams/${meeting}/views/desk`, { headers: { cookie: desk } });
  const { view } = (await seen.json()) as { view: { participants: Record<string, object> } };
  expect(Object.values(view.participants)).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ name: 'Ngô Thị Xin Dự', admission: 'refused' }),
      expect.objectContaining({ name: 'Võ Văn Tại Bàn', admission: 'admitted' }),
    ]),
  );
  await hands.mouse.press(page.getByRole('button', { name: 'Nhận: Ngô Thị Xin Dự', exact: true }));
  await expect(row).toContainText('Đã nhận');
});
