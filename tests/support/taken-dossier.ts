import { readFileSync } from 'node:fs';
import { checkZip, type Checked } from '../../server/src/dossier/check/check-dossier.mjs';
import { beginOf, entriesIn } from '../../server/src/dossier/check/zip-structure.mjs';
import type { OfficeDesk } from './office-desk.ts';

/** A dossier as it was taken away. */
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

  /** What the program for machines says of it. */
  checked(): Promise<Checked> {
    return checkZip(sourceOf(this.#bytes));
  }

  /** What it says once a byte in the middle of a file was changed: of each file in turn, by its path. */
  async *checkedOnceChanged(): AsyncGenerator<readonly [string, Checked]> {
    for (const entry of await entriesIn(sourceOf(this.#bytes))) {
      const bytes = Buffer.from(this.#bytes);
      const middle = beginOf(entry) + (entry.size >> 1);
      bytes[middle] = (bytes[middle] ?? 0) ^ 1;
      yield [entry.name, await checkZip(sourceOf(bytes))];
    }
  }
}

function sourceOf(bytes: Buffer) {
  return {
    size: bytes.length,
    read: (from: number, to: number) => Promise.resolve(bytes.subarray(from, to)),
  };
}
