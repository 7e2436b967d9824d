import { readFile } from 'node:fs/promises';
import { isRefusal } from '@doi-thoai/shared/engine/refusal';
import { formatsOf, type PaperFormat } from '@doi-thoai/shared/papers/formats';
import type { SheetCounts } from '@doi-thoai/shared/papers/dossier-index-paper';
import type { Paper } from '@doi-thoai/shared/papers/paper';
import { paperOf } from '@doi-thoai/shared/papers/papers';
import {
  dossierFiles,
  dossierPapers,
  type DossierChoice,
  type DossierFile,
  type DossierPaper,
} from '@doi-thoai/shared/queries/dossier';
import { paperNames } from '@doi-thoai/shared/words/papers';
import type { DossierMember } from '../dossier/dossier-zip.ts';
import { numbered, plainFileName, plainName } from '../dossier/member-names.ts';
import type { MeetingFiles } from '../files/meeting-files.ts';
import { paperIn, type Finding, type Seen } from './find-paper.ts';
import { PastMeeting } from './past-meeting.ts';

interface Making {
  readonly finding: Finding;
  readonly files: MeetingFiles;
  readonly meeting: string;
  readonly seen: Seen;
  readonly choice: DossierChoice;
}

/**
 * The papers and files of a dossier, made one after the other, none of them kept: papers as they stood when they were made
 * final, the signed ones as they came back, and last the page on which all are found.
 */
export async function* dossierMembers(making: Making): AsyncGenerator<DossierMember> {
  const { choice, seen } = making;
  const { data } = seen;
  const sheets: Record<string, number> = {};
  const papers = dossierPapers(data, choice);
  const past = new PastMeeting(making.finding.streams, making.meeting, data, papers);
  for (const [at, paper] of papers.entries()) yield* paperMembers({ ...making, past }, paper, at, sheets);
  for (const [at, file] of dossierFiles(data, choice).entries())
    yield* kept(making, file.file.id, `${folderOf(file)}/${numbered(at)}-${nameOf(file)}`);
  yield* indexMembers(making, sheets);
}

async function* paperMembers(
  making: Making & { readonly past: PastMeeting },
  { kind, of, version, row }: DossierPaper,
  at: number,
  sheets: Record<string, number>,
): AsyncGenerator<DossierMember> {
  const path = `giay-to/${numbered(at)}-${plainName(paperNames[kind].vi)}${version > 1 ? `-ban-${version}` : ''}`;
  const paper = await paperIn(making.past, { kind, of, version }, making.seen);
  // It stands in the register that the list was made of.
  if (isRefusal(paper)) throw new Error(`a paper of the register is not found: ${kind}`);
  for (const format of formatsOf[kind]) {
    const bytes = await bytesOf(format, paper);
    if (format === 'pdf') sheets[row.id] = await pagesOf(bytes);
    yield { path: `${path}.${format}`, bytes };
  }
  if (row.file) yield* kept(making, row.file.id, `${path}-da-ky-${plainFileName(row.file.name)}`);
}

async function* indexMembers({ seen, choice }: Making, sheets: SheetCounts): AsyncGenerator<DossierMember> {
  const made = paperOf('dossierIndex', seen.data, { sheets, choice });
  // It is what it says: nothing follows that would make it final.
  const index = { ...made, draft: false };
  for (const format of formatsOf.dossierIndex)
    yield { path: `00-MUC-LUC.${format}`, bytes: await bytesOf(format, index) };
}

async function bytesOf(format: PaperFormat, paper: Paper): Promise<Uint8Array> {
  const { writeApart } = await import('../papers/write-apart.ts');
  const bytes = await writeApart({ format, papers: [paper] });
  if (isRefusal(bytes)) throw new Error(`a paper is too heavy for a dossier: ${paper.kind}`);
  return bytes;
}

async function pagesOf(pdf: Uint8Array): Promise<number> {
  const { pagesIn } = await import('../papers/pdf-pages.ts');
  return pagesIn(pdf);
}

/** A file as it came; what was erased meanwhile is not there any more. */
async function* kept({ files, meeting }: Making, file: string, path: string): AsyncGenerator<DossierMember> {
  const found = await files.find(meeting, file);
  if (found) yield { path, bytes: await readFile(found.path) };
}

/** Where files stand in a dossier, by what they are; the page that checks it tells of each. */
export const dossierFolders: Readonly<Record<DossierFile['what'], string>> = {
  answer: 'bang-chung',
  report: 'ket-qua',
  verification: 'kiem-chung',
  reply: 'tra-loi',
  letter: 'cap-tren',
  proof: 'cong-khai',
};

function folderOf({ what }: DossierFile): string {
  return dossierFolders[what];
}

function nameOf(one: DossierFile): string {
  const name = plainFileName(one.file.name);
  return 'no' in one ? `kn-${one.no}-${name}` : name;
}
