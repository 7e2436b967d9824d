import { expect, type Page } from '@playwright/test';
import { TakenDossier } from '../support/taken-dossier.ts';
import type { AtWork } from './uong-bi-after-matters.ts';

// How everything stands at the end, on both axes, and the file of it.

/** What is done and told is closed; lists, tracker and ledger say the same of the eight. */
export async function ledger({ office, desk }: AtWork): Promise<void> {
  const { page } = desk;
  await office.turnsTo('2024-12-30T09:00');
  await desk.opens('matters');
  const figures = '47 việc: đã trả lời 47, đã giải quyết xong 5';
  await expect(page.getByRole('heading', { name: figures })).toBeVisible();
  await desk.presses(/^Đóng \d+ việc$/);
  await desk.sees(/^Trả lời chưa phải là xong. Muộn 0 · gia hạn 1 · chờ 0 · mở lại 1$/);
  await page.goto('/office/today');
  await expect(page.getByRole('heading', { name: 'Hôm nay không còn việc nào phải làm' })).toBeVisible();
  await page.goto('/office/tracker');
  await expect(page.getByRole('heading', { name: figures })).toBeVisible();
  // Told on 19/12, and what was put off: both after the day that follows from their first date.
  await desk.sees(/ · văn phòng báo muộn 2$/);
  for (const [body, ...says] of [
    ['Phòng Tài nguyên và Môi trường', '1 xong', 'trong hạn'],
    ['Phòng Giáo dục và Đào tạo', '1 xong', 'trong hạn 2'],
    ['Trung tâm Phát triển Quỹ đất', '1 xong', 'gia hạn 1'],
    ['UBND phường Vàng Danh', '1 trả lời', '0 xong', 'trong hạn 1'],
    ['Phòng Quản lý đô thị', '5 trả lời', '1 xong', 'mở lại 1'],
    ['UBND xã Thượng Yên Công', '1 trả lời', '1 xong', 'trong hạn 1'],
    ['Trung tâm Hành chính công', '0 xong', 'trong hạn'],
  ] as const) {
    for (const words of says) await expect(lineOf(page, body)).toContainText(words);
    await expect(lineOf(page, body)).not.toContainText('muộn');
  }
  await desk.types('cong truong tieu hoc', 'Tìm việc');
  await expect(page.getByRole('row').filter({ hasText: 'Cổng trường tiểu học' })).toContainText(
    'văn phòng báo muộn 1 ngày làm việc',
  );
}

function lineOf(page: Page, body: string) {
  return page
    .getByRole('region', { name: 'Theo cơ quan chủ trì' })
    .getByRole('listitem')
    .filter({ has: page.getByText(body, { exact: true }) });
}

/** The file is taken away, and is whole; one byte of whatever file is changed, and that file is named. */
export async function dossier({ desk }: AtWork): Promise<void> {
  await desk.opens('dossier');
  const taken = await TakenDossier.takes(desk);
  expect(await taken.checked()).toMatchObject({ findings: [] });
  let files = 0;
  for await (const [path, { findings }] of taken.checkedOnceChanged()) {
    files += 1;
    expect(findings.map((one) => one.path)).toContain(path);
  }
  expect(files).toBeGreaterThan(10);
}
