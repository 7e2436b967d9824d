import { expect, type Browser } from '@playwright/test';
import type { Clerk } from '../clerk.ts';
import { hands } from '../hands.ts';

export interface Unit {
  readonly name: string;
  readonly delegates: number;
  readonly minOpinions: number;
}

/** A small phone of ten years ago, held upright. */
const phone = { width: 360, height: 640 };

/** Pastes the allocation. */
export async function allots({ page, hands }: Clerk, units: readonly Unit[]): Promise<void> {
  await hands.press(page.getByRole('button', { name: 'Thêm tổ chức' }));
  const lines = units.map(({ name, delegates, minOpinions }) => `${name}\t${delegates}\t${minOpinions}`);
  await page.getByLabel('Mỗi dòng một tổ chức').fill(lines.join('\n'));
  await hands.press(page.getByRole('button', { name: `Thêm ${units.length} tổ chức` }));
  await expect(page.getByRole('row').filter({ hasText: units[0]?.name ?? '' })).toBeVisible();
}

/** Takes the allocation out of a file, as its preview shows it. */
export async function importsAllotment(
  { page, hands }: Clerk,
  file: { readonly name: string; readonly bytes: Buffer; readonly total: string },
): Promise<void> {
  await hands.choose(page.getByRole('radio', { name: 'Bảng phân bổ' }));
  const asked = page.waitForEvent('filechooser');
  await hands.press(page.getByRole('button', { name: 'Chọn tệp', exact: true }));
  const mimeType = 'application/octet-stream';
  await (await asked).setFiles({ name: file.name, mimeType, buffer: file.bytes });
  await expect(page.getByText(file.total)).toBeVisible();
  await hands.press(page.getByRole('button', { name: /^Nhập \d+ dòng$/ }));
  await expect(page.getByRole('listitem').filter({ hasText: file.name })).toBeVisible();
}

/** Issues the link of a unit; its address, as it stands in the message that is sent. */
export async function issuesLink({ page, hands }: Clerk, unit: string): Promise<string> {
  await hands.press(page.getByRole('row').filter({ hasText: unit }).first().getByRole('button').first());
  await hands.press(page.getByRole('button', { name: 'Cấp liên kết', exact: true }));
  await hands.press(page.getByRole('button', { name: 'Cấp 1 liên kết' }));
  const message = page.getByText(new RegExp(`Kính gửi: ${unit}`));
  const [address = ''] = /http\S+/.exec((await message.textContent()) ?? '') ?? [];
  return address;
}

/** The unit opens its link on a phone, asks one thing, and hands in. */
export async function handsInOnPhone(browser: Browser, address: string, text: string): Promise<void> {
  const page = await browser.newPage({ viewport: phone, locale: 'vi-VN' });
  await page.goto(address);
  await page.getByLabel('Nội dung ý kiến').fill(text);
  await hands.mouse.press(page.getByRole('button', { name: 'Thêm ý kiến' }));
  await expect(page.getByText(text)).toBeVisible();
  await page.getByLabel('Người nộp').fill('Lê Thị Nộp Mẫu');
  await hands.mouse.press(page.getByRole('button', { name: 'Nộp', exact: true }));
  await expect(page.getByText(/^Đã nộp: Lê Thị Nộp Mẫu/)).toBeVisible();
  await page.close();
}
