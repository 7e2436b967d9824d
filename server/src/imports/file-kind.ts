import { NotTaken } from './refused.ts';
import { entriesOf, unpackedWithin } from './zip.ts';
import { importLimits, type FileNote } from '@doi-thoai/shared/imports/sheet';

/** What a file is by its bytes, whatever it is called. */
export interface FileKind {
  readonly kind: 'xlsx' | 'xls' | 'docx' | 'text';
  readonly notes: readonly FileNote[];
}

const starts = (bytes: Buffer, ...signature: readonly number[]) =>
  signature.every((byte, at) => bytes[at] === byte);

const pictures: readonly (readonly number[])[] = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x42, 0x4d],
];

/** Tells what a file is, and refuses what holds no table, with the way out. */
export function kindOf(bytes: Buffer): FileKind {
  if (bytes.length === 0) throw new NotTaken('importEmpty');
  if (bytes.length > importLimits.megabytes * 1_000_000)
    throw new NotTaken('importTooLarge', { megabytes: importLimits.megabytes });
  if (starts(bytes, 0x50, 0x4b)) return kindOfZip(bytes);
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return kindOfCompound(bytes);
  if (starts(bytes, 0x25, 0x50, 0x44, 0x46)) throw new NotTaken('importPdf');
  if (starts(bytes, 0x7b, 0x5c, 0x72, 0x74, 0x66)) throw new NotTaken('importOldWord');
  if (pictures.some((signature) => starts(bytes, ...signature))) throw new NotTaken('importPicture');
  const beginning = bytes.subarray(0, 2000).toString('latin1').replaceAll('\0', '').toLowerCase();
  if (/^[^<]{0,5}\s*<(?:!doctype|html|head|meta|table|\?xml|style|body|div)/.test(beginning))
    throw new NotTaken('importWebPage');
  return { kind: 'text', notes: [] };
}

function kindOfZip(bytes: Buffer): FileKind {
  const entries = entriesOf(bytes);
  const has = (name: string | RegExp) =>
    entries.some((entry) => (typeof name === 'string' ? entry.name === name : name.test(entry.name)));
  if (has('xl/workbook.bin')) throw new NotTaken('importXlsb');
  if (has('content.xml') && has('mimetype')) throw new NotTaken('importOpenDocument');
  const isWord = has('word/document.xml');
  if (!isWord && !has(/^xl\/workbook\d*\.xml$/) && !has('[Content_Types].xml'))
    throw new NotTaken('importNoTable');
  unpackedWithin(bytes, entries, importLimits.unpackedMegabytes * 1_000_000);
  const notes: FileNote[] = [];
  if (has(/vbaProject\.bin$/i)) notes.push('macros');
  if (has(/^xl\/externalLinks\//)) notes.push('externalLinks');
  return { kind: isWord ? 'docx' : 'xlsx', notes };
}

/** Containers of Office 97–2003: the names of what lies in them stand there in UTF-16. */
function kindOfCompound(bytes: Buffer): FileKind {
  const holds = (name: string) => bytes.includes(Buffer.from(`${name}\0`, 'utf16le'));
  if (holds('EncryptedPackage') || holds('EncryptionInfo')) throw new NotTaken('importEncrypted');
  if (holds('Workbook') || holds('Book')) return { kind: 'xls', notes: ['hiddenUnknown'] };
  if (holds('WordDocument')) throw new NotTaken('importOldWord');
  throw new NotTaken('importNoTable');
}
