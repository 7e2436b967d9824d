import { expect, test } from '@playwright/test';
import { hands } from '../support/hands.ts';
import { Chair } from '../support/chair.ts';
import { Department, tablet } from '../support/people.ts';
import { meeting, Venue } from '../support/venue.ts';

const venue = new Venue('file');

/** Counts how often a page asks that the display stays on, before any script of its own runs. */
const countLocks = `
  window.locks = 0;
  const request = navigator.wakeLock.request.bind(navigator.wakeLock);
  navigator.wakeLock.request = (type) => {
    window.locks += 1;
    return request(type);
  };
`;

test('BX4 bàn Chủ tọa không ngủ, không bị dịch, và nút lùi của trình duyệt không rời bàn [case chair-tablet-falls-asleep] [case translated-console-lies] [case back-leaves-console]', async ({
  browser,
}) => {
  const chair = await venue.sits(browser, Chair, 'chair-bi-thu', tablet);
  const { page } = chair;
  await page.addInitScript({ content: countLocks });
  await page.reload();
  await chair.opensSession();
  await expect.poll(() => page.evaluate<number>('window.locks')).toBeGreaterThan(0);
  await expect(page.locator('html')).toHaveAttribute('translate', 'no');

  await hands.mouse.press(page.getByRole('button', { name: 'Toàn bộ danh sách chờ' }));
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('dialog')).toBeHidden();
  expect(new URL(page.url()).pathname).toBe(`/m/${meeting}/chair`);

  await page.goto(`${venue.server.url}/`);
  await expect(page.locator(`a[href*="/m/${meeting}/chair"]`)).toBeVisible();
});

test('O4 BL10 nội dung kết luận đang sửa còn nguyên sau khi tải lại trang [case conclusion-words-lost-on-reload]', async ({
  browser,
}) => {
  const chair = await venue.sits(browser, Chair, 'chair-bi-thu', tablet);
  // It may be open since the test before.
  await chair.commands('meeting.start', {});
  await expect(chair.button(/^Chương trình: Bước/)).toBeVisible();
  await chair.hears(1);
  expect(await chair.commands('agenda.begin', { item: 'ket-luan' })).toMatchObject({ ok: true });
  await chair.compiles();
  const edit = /^Sửa nội dung KN \d+$/;
  const field = chair.page.getByRole('textbox', { name: edit });
  await chair.hands.press(chair.button(edit).first());
  await chair.hands.write(field, 'Giao Phòng Kinh tế khảo sát tuyến đường trước ngày 15 tháng 12.');
  await chair.page.reload();
  await expect(field).toHaveValue('Giao Phòng Kinh tế khảo sát tuyến đường trước ngày 15 tháng 12.');
});

test('PL8 UB12 bàn cơ quan mất mạng: ý kiến dài, mọi việc vẫn trong tầm mắt trên máy tính bảng 1180 × 820', async ({
  browser,
}) => {
  const low = { ...tablet, width: 1180, height: 820 };
  const { page } = await venue.sits(browser, Department, 'department-kinh-te', low);
  await expect(page.getByLabel('Câu trả lời')).toBeVisible();
  await page.context().setOffline(true);
  await expect(page.getByText('Mất kết nối: máy này')).toBeVisible({ timeout: 40_000 });
  for (const name of ['Gửi Chủ tọa duyệt', 'Lưu dự thảo', 'Không thuộc thẩm quyền'])
    await expect(page.getByRole('button', { name, exact: true }), name).toBeInViewport({ ratio: 1 });
});
