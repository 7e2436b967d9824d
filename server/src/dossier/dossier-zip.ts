import { hash } from 'node:crypto';
import type { CoveredRow, Head } from '../journal/journal.ts';
import {
  blockDigits,
  blockLength,
  manifestName,
  sumsName,
  sumsOf,
  type FileSum,
  type Manifest,
} from './check/check-dossier.mjs';
import { checkPage } from './check-page.ts';
import { recordLine } from './record-lines.ts';
import { StoredZip } from './stored-zip.ts';

/** So many events stand in one file: as many as are kept in memory at once. */
export const eventsInPart = 5000;

export interface DossierMember {
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface DossierContents extends Pick<Manifest, 'what' | 'title' | 'madeAt' | 'readers'> {
  readonly members: AsyncIterable<DossierMember>;
  readonly stream: string;
  /** Where the record ended when it was made. */
  readonly head: Head;
  /** The record up to there, in order; null where it stays behind and its end alone is named. */
  readonly record: AsyncIterable<readonly CoveredRow[]> | null;
}

/** A dossier as it goes out: one member after the other, none of them kept. */
export async function* dossierZip(contents: DossierContents): AsyncGenerator<Buffer> {
  const { what, title, madeAt, readers, stream, head } = contents;
  const zip = new StoredZip();
  const files: FileSum[] = [];
  const parts: string[] = [];
  const put = ({ path, bytes }: DossierMember): Buffer => {
    files.push({ path, bytes: bytes.length, sha256: sum(bytes), blocks: blocksOf(bytes) });
    return zip.member(path, bytes);
  };
  yield put({ path: 'XAC-MINH.html', bytes: Buffer.from(await checkPage()) });
  for await (const member of contents.members) yield put(member);
  for await (const part of recordParts(contents.record ?? [])) {
    parts.push(part.path);
    yield put(part);
  }
  const record = { stream, parts, head: { seq: head.seq, hash: head.hash, at: head.at, signature: null } };
  const manifest = Buffer.from(
    `${JSON.stringify({ format: 1, what, title, madeAt, readers, record, files } satisfies Manifest, null, 1)}\n`,
  );
  yield zip.member(manifestName, manifest);
  yield zip.member(sumsName, Buffer.from(sumsOf(files, sum(manifest))));
  yield zip.end();
}

async function* recordParts(
  record: AsyncIterable<readonly CoveredRow[]> | readonly [],
): AsyncGenerator<DossierMember> {
  let lines: string[] = [];
  let count = 0;
  const part = (): DossierMember => {
    count += 1;
    const path = `nhat-ky/nhat-ky-${String(count).padStart(4, '0')}.jsonl`;
    const bytes = Buffer.from(lines.map((line) => `${line}\n`).join(''));
    lines = [];
    return { path, bytes };
  };
  for await (const rows of record)
    for (const row of rows) {
      lines.push(recordLine(row));
      if (lines.length === eventsInPart) yield part();
    }
  if (lines.length > 0) yield part();
}

function blocksOf(bytes: Uint8Array): string {
  let blocks = '';
  for (let at = 0; at < bytes.length; at += blockLength)
    blocks += sum(bytes.subarray(at, at + blockLength)).slice(0, blockDigits);
  return blocks;
}

function sum(bytes: Uint8Array): string {
  return hash('sha256', bytes);
}
