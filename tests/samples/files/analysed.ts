import { analyse, type Choices, type Known, type Preview } from '@doi-thoai/shared/imports/analyse';
import type { Finding } from '@doi-thoai/shared/imports/findings';
import { cellName, columnLetter } from '@doi-thoai/shared/imports/sheet';
import type { ImportKind } from '@doi-thoai/shared/imports/vocabulary';
import { shippedBodies } from '@doi-thoai/shared/office/shipped-bodies';
import { findingSentence } from '@doi-thoai/shared/words/import-findings';
import { importSentence } from '@doi-thoai/shared/words/import-refusals';
import type { Refusal } from '@doi-thoai/shared/engine/refusal';
import { readFile } from '@doi-thoai/server/imports/read-file';
import { NotTaken } from '@doi-thoai/server/imports/refused';

export const known: Known = { bodies: shippedBodies, units: [], fields: [] };

/** A file as its preview says it. */
export async function previewOf<Kind extends ImportKind>(
  bytes: Buffer,
  kind: Kind,
  choices: Choices = {},
  beside: Partial<Known> = {},
): Promise<Preview<Kind> & { readonly said: readonly string[] }> {
  const preview = analyse(await readFile(bytes), kind, { ...known, ...beside }, choices);
  return { ...preview, said: preview.findings.map(saidOf) };
}

/** What a finding says, with its place as the page shows it. */
function saidOf({ code, params, row, column, severity }: Finding): string {
  const place = row === null ? '' : column === null ? `R${row + 1}` : cellName(row, column);
  const where = place === '' && column !== null ? columnLetter(column) : place;
  const mark = { note: '', warning: '! ', question: '? ', refusal: '× ' }[severity];
  return `${mark}${where === '' ? '' : `${where}: `}${findingSentence(code, params, 'vi')}`;
}

/** The sentence with which a file is refused. */
export async function refusalOf(bytes: Buffer): Promise<string> {
  const refusal = await refused(bytes);
  return refusal ? importSentence(refusal.code, refusal.params, 'vi') : 'taken';
}

/** The code with which a file is refused; undefined where it is taken. */
export async function refused(bytes: Buffer): Promise<Refusal | undefined> {
  try {
    await readFile(bytes);
  } catch (error) {
    if (error instanceof NotTaken) return error.refusal;
    throw error;
  }
  return undefined;
}
