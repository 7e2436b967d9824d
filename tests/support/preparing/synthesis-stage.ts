import { expect } from '@playwright/test';
import type { Clerk } from '../clerk.ts';

/** An opinion, who is to answer it, and what it is about. */
export interface Sorted {
  readonly text: string;
  readonly field: string;
  readonly body: string;
}

/** Types an opinion that came on paper. */
export async function types({ page, hands }: Clerk, text: string): Promise<void> {
  await hands.press(page.getByRole('button', { name: 'Nhập ý kiến', exact: true }));
  const sheet = page.getByRole('dialog', { name: 'Nhập ý kiến' });
  await sheet.getByLabel('Nội dung ý kiến').fill(text);
  await hands.write(sheet.getByLabel('Họ tên người nêu'), 'Bùi Văn Mẫu');
  await hands.press(sheet.getByRole('button', { name: 'Nhập ý kiến', exact: true }));
  await expect(sheet).toBeHidden();
}

/** Sorts each opinion and gives it to its body. */
export async function sorts({ page, hands }: Clerk, opinions: readonly Sorted[]): Promise<void> {
  const matters = page.getByRole('list', { name: 'Các vấn đề' });
  const opened = page
    .getByRole('article')
    .filter({ has: page.getByRole('heading', { name: /^Kiến nghị \d+$/ }) });
  for (const { text, field, body } of opinions) {
    await hands.press(matters.getByRole('button', { name: text }));
    await expect(opened).toContainText(text);
    const fields = page.getByLabel('Lĩnh vực');
    const line = await fields.locator('option').filter({ hasText: field }).textContent();
    await hands.pick(fields, line?.trim() ?? field);
    await hands.pick(page.getByLabel('Thẩm quyền', { exact: true }), 'Cấp xã');
    const answering = opened.getByRole('region', { name: 'Cơ quan trả lời' });
    await hands.pick(answering.getByLabel('Thêm cơ quan'), body);
    await hands.press(answering.getByRole('button', { name: 'Giao', exact: true }));
    await expect(answering.getByText('Chủ trì')).toBeVisible();
  }
}
