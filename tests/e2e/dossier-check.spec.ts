import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { checkPage } from '@doi-thoai/server/dossier/check-page';
import { madeDossier, paperText } from '../support/made-dossier.ts';

// The page is opened from the disk, as whoever was handed a dossier opens it.

let folder: string;
test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dossier-'));
  writeFileSync(join(folder, 'XAC-MINH.html'), await checkPage());
});
test.afterAll(() => rmSync(folder, { recursive: true }));

function written(name: string, bytes: Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

test('DS7 BX1 the page checks a dossier without a network, 2,000 events in time, and names what was changed', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const broken: string[] = [];
  page.on('pageerror', ({ message }) => broken.push(message));
  const address = pathToFileURL(join(folder, 'XAC-MINH.html')).href;
  await page.goto(address);
  const outcome = page.getByRole('status');
  const zip = await madeDossier(2000);
  const before = performance.now();
  await page.getByLabel('Chọn tệp hồ sơ').setInputFiles(written('ho-so.zip', zip));
  await expect(outcome).toContainText('Hồ sơ nguyên vẹn: 3 tệp, 2000 sự kiện');
  await expect(outcome).toContainText('The dossier is intact');
  expect(performance.now() - before).toBeLessThan(3000);

  const changed = Buffer.from(zip);
  const at = changed.indexOf(paperText);
  changed[at] = (changed[at] ?? 0) + 1;
  await page.getByLabel('Chọn tệp hồ sơ').setInputFiles(written('sua.zip', changed));
  await expect(outcome).toContainText('KHÔNG nguyên vẹn: 1 chỗ');
  await expect(page.getByRole('listitem').first()).toContainText(
    'giay-to/01-ke-hoach.txt: đã bị thay đổi, từ byte 1',
  );

  const event = Buffer.from(zip);
  const told = event.indexOf('Tin số 1234');
  event[told] = (event[told] ?? 0) + 1;
  await page.getByLabel('Chọn tệp hồ sơ').setInputFiles(written('su-kien.zip', event));
  await expect(page.getByRole('listitem').filter({ hasText: 'sự kiện số 1234' })).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'breaks at event 1234' })).toBeVisible();
  expect(asked.filter((one) => one !== address)).toEqual([]);
  expect(broken).toEqual([]);
});
