import { expect } from '@playwright/test';
import { civilDateOf } from '@doi-thoai/shared/calendar/civil-date';
import { instant } from '@doi-thoai/shared/calendar/instant';
import type { Clerk } from '../clerk.ts';

const today = civilDateOf(instant(Date.now()));

/** Every body that owes something answers by letter, as often as it was asked; each answer is approved. */
export async function answersByLetter({ page, hands }: Clerk, bodies: readonly string[]): Promise<void> {
  for (const [at, body] of bodies.entries()) {
    const region = page.getByRole('region', { name: body });
    await hands.press(region.getByRole('button', { name: /^Nhập văn bản/ }).first());
    const sheet = page.getByRole('dialog');
    await hands.write(
      sheet.getByLabel('Nội dung trả lời'),
      `Cơ quan sẽ làm xong trong tháng sau (${at + 1}).`,
    );
    await hands.write(sheet.getByLabel('Số văn bản'), `${at + 1}/CV`);
    await sheet.getByLabel('Ngày văn bản').fill(today);
    await hands.write(sheet.getByLabel('Người ký'), 'Trần Thị Ký Mẫu');
    await hands.press(sheet.getByRole('button', { name: 'Lưu' }));
    await expect(sheet).toBeHidden();
  }
  await hands.press(page.getByRole('button', { name: `Duyệt ${bodies.length} dự kiến` }));
  const sheet = page.getByRole('dialog');
  for (let left = bodies.length; left > 1; left -= 1)
    await hands.press(sheet.getByRole('button', { name: 'Duyệt, xem tiếp' }));
  await hands.press(sheet.getByRole('button', { name: 'Duyệt', exact: true }));
  await expect(page.getByRole('heading', { name: 'Mọi dự kiến trả lời đã được duyệt' })).toBeVisible();
}
