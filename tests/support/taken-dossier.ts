import { readFileSync } from 'node:fs';
import { checkZip, type Checked } from '../../server/src/dossier/check/check-dossier.mjs';
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
}

function sourceOf(bytes: Buffer) {
  return {
    size: bytes.length,
    read: (from: number, to: number) => Promise.resolve(bytes.subarray(from, to)),
  };
}
