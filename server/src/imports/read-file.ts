import type { ReadFile } from '@doi-thoai/shared/imports/sheet';
import { kindOf } from './file-kind.ts';
import { readTextFile } from './text-file.ts';
import { readNewWorkbook, readOldWorkbook } from './workbook.ts';
import { readWordDocument } from './word-document.ts';

/**
 * The cells of a file, whatever it is called.
 * @throws NotTaken where it holds no table or too much of one; its refusal says the way out.
 */
export async function readFile(bytes: Buffer): Promise<ReadFile> {
  const { kind, notes } = kindOf(bytes);
  switch (kind) {
    case 'xlsx':
      return readNewWorkbook(bytes, notes);
    case 'xls':
      return readOldWorkbook(bytes, notes);
    case 'docx':
      return readWordDocument(bytes);
    case 'text':
      return readTextFile(bytes);
  }
}
