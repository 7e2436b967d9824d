import { expect } from '@playwright/test';
import type { Clerk } from '../clerk.ts';
import { goesTo } from './plan-stage.ts';

/** What a plan lacks that has everything of its people: who presides, and a notice that was out in time. */
export interface Lacking {
  readonly chairs: readonly string[];
  readonly postedOn: string;
}

/** Reads what is lacking, and mends each by the act of its line. */
export async function mendsWhatIsLacking(clerk: Clerk, { chairs, postedOn }: Lacking): Promise<void> {
  const { page, hands } = clerk;
  await goesTo(clerk, 'Sẵn sàng');
  await expect(page.getByText(/^Chưa nên mở hội nghị: còn thiếu \d+ việc$/)).toBeVisible();
  await hands.press(page.getByRole('link', { name: /^Ghi tên Chủ tọa/ }).first());
  const sheet = page.getByRole('dialog');
  await sheet.getByLabel('Chủ tọa, đồng Chủ tọa').fill(chairs.join('\n'));
  await hands.press(sheet.getByRole('button', { name: 'Lưu' }));
  await expect(sheet).toBeHidden();

  await goesTo(clerk, 'Sẵn sàng');
  await hands.press(page.getByRole('link', { name: /^Mở thông báo/ }).first());
  await hands.press(page.getByRole('button', { name: 'Công bố', exact: true }));
  await hands.press(sheet.getByRole('button', { name: 'Công bố cho mọi người' }));
  await expect(sheet).toBeHidden();
  await hands.press(page.getByRole('button', { name: 'Ghi minh chứng' }));
  await hands.write(sheet.getByLabel('Nơi niêm yết'), 'Nhà văn hóa thôn');
  await sheet.getByLabel('Từ ngày').fill(postedOn);
  await hands.press(sheet.getByRole('button', { name: 'Lưu' }));
  await expect(sheet).toBeHidden();
}

/** Nothing is lacking; what would be better to have may still be open. */
export async function isReady(clerk: Clerk): Promise<void> {
  await goesTo(clerk, 'Sẵn sàng');
  await expect(clerk.page.getByRole('heading', { level: 1, name: 'Sẵn sàng' })).toBeVisible();
  await expect(clerk.page.getByRole('link', { name: 'Đến bàn điều hành để mở' })).toBeVisible();
}
