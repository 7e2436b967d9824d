import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { beginOf, entriesIn } from '../../server/src/dossier/check/zip-structure.mjs';
import { madeDossier } from '../support/made-dossier.ts';

let folder: string;
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dossier-'));
});
test.afterAll(() => rmSync(folder, { recursive: true }));

function written(name: string, bytes: Uint8Array): void {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
}

test('DS7 what was unpacked is checked as a folder', async ({ page }) => {
  const zip = await madeDossier(20);
  const source = {
    size: zip.length,
    read: (from: number, to: number) => Promise.resolve(zip.subarray(from, to)),
  };
  for (const entry of await entriesIn(source))
    written(entry.name, zip.subarray(beginOf(entry), beginOf(entry) + entry.size));
  await page.goto(pathToFileURL(join(folder, 'XAC-MINH.html')).href);
  await page.getByLabel('Hoặc chọn thư mục').setInputFiles(folder);
  await expect(page.getByRole('status')).toContainText('Hồ sơ nguyên vẹn: 3 tệp, 20 sự kiện');
  writeFileSync(join(folder, 'giay-to', 'them.txt'), 'thêm');
  await page.reload();
  await page.getByLabel('Hoặc chọn thư mục').setInputFiles(folder);
  await expect(page.getByRole('listitem').first()).toContainText('giay-to/them.txt: không thuộc hồ sơ');
});
