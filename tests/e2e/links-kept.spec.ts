import { expect, test, type Page } from '@playwright/test';
import { command, pairedCookie } from '../cast/sessions.ts';
import { hands } from '../support/hands.ts';
import { account, rowLinks } from '../support/row-links.ts';
import { meeting, Venue } from '../support/venue.ts';

const venue = new Venue('file');
const { linkFor, newRow, onPhone, opensStage } = rowLinks(venue);
test.beforeAll(() => venue.hasAccount(account));

const said = (page: Page) => page.getByRole('region', { name: 'Thông báo' });

test('LK7 UB5 handing in takes along what still stands in the boxes, and is not said while something stays behind', async ({
  browser,
}) => {
  const page = await onPhone(browser, await linkFor({ organisation: await newRow('Hội Làm vườn thử') }));
  await page.getByLabel('Mỗi dòng một người').fill('Bà Lê Thị Vườn');
  await page.getByLabel('Nội dung ý kiến').fill('Mương tưới bị lấp');
  await page.getByLabel('Dự kiến trả lời của đơn vị').fill('Hội viên nạo vét 200 m');
  await page.getByLabel('Nội dung báo cáo').fill('Đã họp hội viên ngày 01/12');
  await page.getByLabel('Người nộp').fill('Lê Thị Vườn');
  await hands.mouse.press(page.getByRole('button', { name: 'Nộp', exact: true }));
  await expect(page.getByText(/^Đã nộp: Lê Thị Vườn/)).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'Hội viên nạo vét 200 m' })).toBeVisible();
  await expect(page.getByText('Bà Lê Thị Vườn')).toBeVisible();
  for (const box of ['Mỗi dòng một người', 'Nội dung ý kiến', 'Dự kiến trả lời của đơn vị'])
    await expect(page.getByLabel(box)).toHaveValue('');
  await expect(page.getByRole('button', { name: 'Lưu báo cáo' })).toBeDisabled();

  // An answer without its opinion cannot be sent.
  await page.getByLabel('Dự kiến trả lời của đơn vị').fill('Chưa có ý kiến');
  await hands.mouse.press(page.getByRole('button', { name: 'Nộp lại' }));
  await expect(said(page)).toContainText('Chưa nộp: phần “Ý kiến”');
});

test('LK8 UB3 words of a denunciation are asked about before they are sent by a link', async ({
  browser,
}) => {
  const page = await onPhone(browser, await linkFor({ organisation: await newRow('Hội Chữ thập đỏ thử') }));
  await page.getByLabel('Nội dung ý kiến').fill('Tôi tố cáo ông trưởng thôn thu tiền sai');
  await hands.mouse.press(page.getByRole('button', { name: 'Thêm ý kiến' }));
  const question = page.getByRole('group', { name: 'Nội dung có từ “tố cáo”' });
  await expect(question).toBeInViewport();
  await hands.mouse.press(question.getByRole('button', { name: 'Khiếu nại, tố cáo: không gửi ở đây' }));
  await expect(question).toContainText('nơi tiếp công dân');
  await page.getByLabel('Người nộp').fill('Lê Thị Thử');
  await hands.mouse.press(page.getByRole('button', { name: 'Nộp', exact: true }));
  await expect(said(page)).toContainText('Chưa nộp: phần “Ý kiến”');
  await expect(page.getByRole('listitem').filter({ hasText: 'tố cáo' })).toHaveCount(0);
  await hands.mouse.press(question.getByRole('button', { name: 'Ý kiến, kiến nghị: gửi' }));
  await expect(page.getByRole('listitem').filter({ hasText: 'tố cáo' })).toBeVisible();
});

test('LK8 BX11 what cannot be sent is said where it was pressed, and a new link finds the words again', async ({
  browser,
}) => {
  const organisation = await newRow('Hội Người cao tuổi thử');
  const page = await onPhone(browser, await linkFor({ organisation }));
  await page.getByLabel('Nội dung ý kiến').fill('Nhà văn hóa dột');
  await page.context().setOffline(true);
  await hands.mouse.press(page.getByRole('button', { name: 'Thêm ý kiến' }));
  await expect(page.getByText(/^Chưa gửi được/)).toBeInViewport({ ratio: 1 });
  await page.context().setOffline(false);
  await expect(page.getByRole('listitem').filter({ hasText: 'Nhà văn hóa dột' })).toBeVisible();
  await page.getByLabel('Nội dung ý kiến').fill('Sân thể thao chưa có đèn');
  const renewed = await linkFor({ organisation });
  await page.goto('about:blank');
  await page.goto(renewed);
  await expect(page.getByLabel('Nội dung ý kiến')).toHaveValue('Sân thể thao chưa có đèn');
});

test('LK7 AL7 O4 the button that saves a row takes pasted delegates along, and what a colleague changed is asked about', async ({
  page,
  browser,
}) => {
  const name = 'Thôn Suối Cạn thử';
  await newRow(name);
  await opensStage(page, 'participants');
  const colleague = await browser.newPage({ locale: 'vi-VN' });
  await opensStage(colleague, 'participants');
  for (const one of [page, colleague])
    await hands.mouse.press(one.getByRole('row').filter({ hasText: name }).getByRole('button'));
  await page.getByLabel(/^Mỗi dòng một đại biểu/).fill('Ông Trần Văn Suối\nBà Lê Thị Cạn');
  await page.getByLabel('Ghi chú').fill('Đi xe chung');
  await colleague.getByLabel('Ghi chú').fill('Tự đi');
  await hands.mouse.press(page.getByRole('button', { name: 'Lưu và thêm 2 đại biểu' }));
  await expect(page.getByRole('row').filter({ hasText: name })).toContainText('2/2');
  await expect(colleague.getByText('Ghi chú: Đi xe chung')).toBeVisible();
  await hands.mouse.press(colleague.getByRole('button', { name: 'Vẫn theo nội dung tôi đang viết' }));
  await hands.mouse.press(colleague.getByRole('button', { name: 'Lưu', exact: true }));
  await expect(colleague.getByRole('dialog')).toBeHidden();
});

test('LK7 AL5 an opinion that was typed goes along with noting a hand-in, and another’s hand-in is not replaced unasked', async ({
  page,
}) => {
  const name = 'Thôn Đá Bạc thử';
  const organisation = await newRow(name);
  const { url } = venue.server;
  const cookie = await pairedCookie({ url }, (await venue.seat('moderator-1')).code);
  await command({ url, meeting, cookie }, 'handIn.submit', { organisation, name: 'Trưởng Thôn Cũ' });
  await opensStage(page, 'opinions');
  const row = page.getByRole('row').filter({ hasText: name });
  await hands.mouse.press(row.getByRole('button', { name, exact: true }));
  await page.getByLabel('Mỗi dòng một ý kiến').fill('Đường liên thôn lầy lội');
  await page.getByLabel('Người nộp').fill('Lê Trưởng Thôn');
  await hands.mouse.press(page.getByRole('button', { name: 'Ghi nhận đã nộp' }));
  await expect(page.getByRole('alert')).toContainText('Đã nộp: Trưởng Thôn Cũ');
  await hands.mouse.press(page.getByRole('button', { name: 'Đúng, thay người nộp' }));
  await expect(row).toContainText('Lê Trưởng Thôn');
  await expect(row).toContainText('1/1');
});
