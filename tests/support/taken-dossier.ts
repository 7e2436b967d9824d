import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Browser } from '@playwright/test';
import { checkZip, type Checked } from '../../server/src/dossier/check/check-dossier.mjs';
import { beginOf, entriesIn } from '../../server/src/dossier/check/zip-structure.mjs';
import type { OfficeDesk } from './office-desk.ts';

/** A dossier as it was taken away, in a folder of somebody who has nothing of the office's. */
export class TakenDossier {
  readonly #bytes: Buffer;

  private constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  static async takes(desk: OfficeDesk): Promise<TakenDossier> {
    const coming = desk.page.waitForEvent('download', { timeout: 60_000 });
    await desk.follows('Tải hồ sơ (.zip)');
    return new TakenDossier(readFileSync(await (await coming).path()));
  }

  /** The names of what is in it. */
  async names(): Promise<readonly string[]> {
    return (await entriesIn(sourceOf(this.#bytes))).map(({ name }) => name);
  }

  /** What the program for machines says of it. */
  checked(): Promise<Checked> {
    return checkZip(sourceOf(this.#bytes));
  }

  /** The same with one byte of one file changed. */
  async withByteChangedIn(name: string): Promise<TakenDossier> {
    const entry = (await entriesIn(sourceOf(this.#bytes))).find((one) => one.name === name);
    if (!entry) throw new Error(`no ${name} in it`);
    const bytes = Buffer.from(this.#bytes);
    const at = beginOf(entry) + Math.floor(entry.size / 2);
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    return new TakenDossier(bytes);
  }

  /** What its own page says of a dossier, opened from the disk without a network. */
  async pageSays(browser: Browser, of: TakenDossier, outcome: string): Promise<void> {
    const folder = mkdtempSync(join(tmpdir(), 'dossier-'));
    const page = await browser.newPage();
    await page.context().setOffline(true);
    try {
      const own = (await entriesIn(sourceOf(this.#bytes))).find(({ name }) => name === 'XAC-MINH.html');
      if (!own) throw new Error('the dossier brings no page');
      const begin = beginOf(own);
      writeFileSync(join(folder, own.name), this.#bytes.subarray(begin, begin + own.size));
      writeFileSync(join(folder, 'ho-so.zip'), of.#bytes);
      await page.goto(pathToFileURL(join(folder, own.name)).href);
      await page.getByLabel('Chọn tệp hồ sơ').setInputFiles(join(folder, 'ho-so.zip'));
      await expect(page.getByRole('status')).toContainText(outcome, { timeout: 30_000 });
    } finally {
      await page.close();
      rmSync(folder, { recursive: true });
    }
  }
}

function sourceOf(bytes: Buffer) {
  return {
    size: bytes.length,
    read: (from: number, to: number) => Promise.resolve(bytes.subarray(from, to)),
  };
}
