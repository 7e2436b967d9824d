import { expect, test, type Page } from '@playwright/test';
import { hands } from '../support/hands.ts';
import { Network } from '../support/network.ts';
import { Desk, laptop } from '../support/people.ts';
import { seated } from '../support/taking-seats.ts';
import { meeting, Venue } from '../support/venue.ts';

const venue = new Venue('test');

/** A clerk's hands on the keys: counts each press that is not a letter of what is written down. */
class Keys {
  readonly #page: Page;
  presses = 0;

  constructor(page: Page) {
    this.#page = page;
  }

  async write(text: string): Promise<void> {
    await this.#page.keyboard.insertText(text);
  }

  async press(key: string): Promise<void> {
    this.presses += 1;
    await this.#page.keyboard.press(key);
  }
}

test('UB3 QN8 BX5 bàn đăng ký ghi một người chỉ bằng bàn phím, rất ít lần bấm', async ({ browser }) => {
  const desk = await venue.sits(browser, Desk, 'desk-1', laptop);
  const { page } = desk;
  const keys = new Keys(page);
  const name = page.getByLabel('Họ và tên');

  // The page is ready for the first person without a press.
  await expect(name).toBeFocused();
  await keys.write('bà Nguyễn Thị Ví Dụ');
  await keys.press('Enter');
  await keys.write('Khu phố Mẫu');
  await keys.press('Enter');
  await expect(page.getByLabel('Nội dung kiến nghị')).toBeFocused();
  await keys.write('Đèn đường ngõ 12 hỏng ba tháng, đề nghị thay bóng.');
  await keys.press('Enter');
  await expect(page.getByRole('checkbox', { name: /^Họ tên/ })).toBeFocused();
  await keys.press('Space');
  await keys.press('Control+Enter');
  await expect(page.getByRole('article').locator('[data-no]')).toHaveAttribute('data-no', /\d/);
  await expect(page.getByText('Bà Nguyễn Thị Ví Dụ').first()).toBeVisible();
  await keys.press('Enter');
  await expect(name).toBeFocused();
  await expect(name).toHaveValue('');
  // With the cursor elsewhere the key of the part leads to where it begins.
  await page.getByRole('tab', { name: 'Điểm danh' }).focus();
  await page.keyboard.press('F2');
  await expect(name).toBeFocused();
  // From one person to the next: what was said, and six presses.
  expect(keys.presses).toBe(6);

  const state = (await (await page.request.get(`/api/meetings/${meeting}/public`)).json()) as {
    view: { registrations: Record<string, { name: string; unit: string; state: string }> };
  };
  expect(Object.values(state.view.registrations)).toContainEqual(
    // Agreed to, and not shown before a moderator has seen what was typed (V18).
    expect.objectContaining({ name: '', unit: '', state: 'queued' }),
  );
});

test('UB5 điểm danh bằng tên không dấu, và bằng máy quét gõ mã trên thẻ', async ({ browser }) => {
  const desk = await venue.sits(browser, Desk, 'desk-1', laptop);
  const { page } = desk;
  for (const name of ['Phạm Tiến Đạt', 'Lê Giả Định'])
    expect(await desk.commands('participants.add', { name })).toMatchObject({ ok: true });

  const keys = new Keys(page);
  // One suggestion is taken with Enter; several say so, and none of them is taken.
  const body = page.getByRole('combobox', { name: 'Tổ chức, thôn, tổ dân phố' });
  await body.focus();
  await keys.write('hoi');
  await expect(page.getByRole('status').filter({ hasText: /^\d+ kết quả/ })).toBeAttached();
  await keys.press('Enter');
  await expect(body).toHaveValue('hoi');

  await keys.press('F4');
  const search = page.getByRole('searchbox', { name: 'Tìm đại biểu theo tên hoặc tổ chức' });
  await expect(search).toBeFocused();
  await keys.write('dat');
  await expect(page.getByRole('listitem').filter({ hasText: 'Phạm Tiến Đạt' })).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'Lê Giả Định' })).toHaveCount(0);
  await keys.press('Enter');
  await expect(search).toHaveValue('');
  await expect(page.getByRole('button', { name: 'Bỏ điểm danh Phạm Tiến Đạt' })).toBeVisible();

  await hands.mouse.press(page.getByRole('button', { name: 'In thẻ' }));
  const badge = page.getByRole('dialog').getByRole('listitem').filter({ hasText: 'Lê Giả Định' });
  const code = (await badge.locator('.digits').textContent())?.replace(' ', '') ?? '';
  expect(code).toMatch(/^\d{8}$/);
  await page.keyboard.press('Escape');

  // Wherever the focus is, what a scanner types is read.
  await page.getByRole('button', { name: 'Đại biểu', exact: true }).focus();
  await page.keyboard.type(code);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Bỏ điểm danh Lê Giả Định' })).toBeVisible();

  // Whoever loads the page again stands where they stood.
  await page.reload();
  await expect(search).toBeVisible();
});

test('QN8 UB3 ảnh phiếu thay cho lời cho đến khi được ghi, và bị xóa khi chuyển tiếp công dân', async ({
  browser,
}) => {
  const desk = await venue.sits(browser, Desk, 'desk-1', { width: 390, height: 844 });
  const { page } = desk;
  // A picture as a phone takes it: larger than anybody needs to read a slip.
  const camera = await browser.newPage({ viewport: { width: 2400, height: 1800 } });
  const picture = await camera.screenshot();
  await desk.writes('Họ và tên', 'Trần Văn Mẫu');
  await page
    .getByLabel('Chụp phiếu')
    .setInputFiles({ name: 'IMG_0001.png', mimeType: 'image/png', buffer: picture });
  const photo = page.getByRole('img', { name: 'Ảnh phiếu giấy' });
  await expect(photo).toBeVisible();
  // Sent as small as it is still read well.
  expect(await page.evaluate("document.querySelector('button > img').naturalWidth")).toBe(1600);
  await desk.presses('Lưu và cấp biên nhận');
  await desk.presses('Người tiếp theo');
  await hands.mouse.press(page.getByRole('tab', { name: /Đã đăng ký/ }));
  await hands.mouse.press(page.getByRole('button', { name: /Thao tác khác với số/ }).first());
  await expect(photo).toBeVisible();
  const address = await photo.getAttribute('src');
  expect((await page.request.get(address ?? '')).status()).toBe(200);
  await desk.presses('Chuyển tiếp công dân');
  await hands.mouse.press(page.getByRole('dialog').getByText('Khiếu nại', { exact: true }));
  await desk.presses('Xóa khỏi hệ thống');
  await expect(photo).toHaveCount(0);
  await expect.poll(async () => (await page.request.get(address ?? '')).status()).toBe(404);
});

test('BX11 UB1 where the network is gone a console says so in the place of its title, and nothing moves under a finger', async ({
  browser,
}) => {
  const port = Number(new URL(venue.server.url).port);
  const network = await Network.open(() => port);
  const { name, code } = await venue.seat('desk-1');
  const place = { server: { url: `http://127.0.0.1:${network.port}` }, meeting, name, ...laptop };
  const { page } = await seated(Desk, browser, place, code);
  const title = page.getByRole('heading', { level: 1 });
  const checkIn = page.getByRole('tab', { name: 'Điểm danh' });
  await expect(title).toBeVisible();
  const before = await checkIn.boundingBox();
  network.beGone();
  await expect(page.getByRole('alert').filter({ hasText: 'Mất kết nối' })).toBeVisible();
  await expect(title).toBeHidden();
  expect(await checkIn.boundingBox()).toEqual(before);
  network.comeBack();
  await expect(title).toBeVisible();
});
