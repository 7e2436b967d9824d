import { fileTypeFromBuffer } from 'file-type';
import { topOfCompoundFile } from './compound-file.ts';

/** Pictures that every browser shows. */
const shown: ReadonlySet<string> = new Set(['image/png', 'image/jpeg', 'image/webp']);
/** What an office has at hand besides: kept as it is and handed out as a file. */
const kept: ReadonlySet<string> = new Set([
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  'application/vnd.oasis.opendocument.text',
  'application/vnd.oasis.opendocument.spreadsheet',
  'application/rtf',
  'image/heic',
  'image/heif',
  'image/avif',
  'image/tiff',
]);
/** Files of Office 97–2003 share their container with much else: what lies in it says what they are. */
const oldOffice: readonly { readonly ending: string; readonly holds: RegExp; readonly mediaType: string }[] =
  [
    { ending: 'doc', holds: /^WordDocument$/, mediaType: 'application/msword' },
    { ending: 'xls', holds: /^(Workbook|Book)$/, mediaType: 'application/vnd.ms-excel' },
    { ending: 'ppt', holds: /^PowerPoint Document$/, mediaType: 'application/vnd.ms-powerpoint' },
  ];
const oldContainer = 'application/x-cfb';
/** A burst of an iPhone or a Galaxy is the same picture in a row. */
const sameAs: Readonly<Record<string, string>> = {
  'image/heic-sequence': 'image/heic',
  'image/heif-sequence': 'image/heif',
};

export function isShownPicture(mediaType: string): boolean {
  return shown.has(mediaType);
}

/**
 * The accepted type that a file is, by its own bytes and not by its name; undefined where it is none. Plain text has no
 * signature: it must be clean Unicode.
 */
export async function acceptedType(bytes: Buffer, name: string): Promise<string | undefined> {
  const found = await fileTypeFromBuffer(bytes);
  if (!found) return isPlainText(bytes) ? 'text/plain' : undefined;
  const mediaType = sameAs[found.mime] ?? found.mime;
  if (mediaType === oldContainer) return oldOfficeType(bytes, name);
  return shown.has(mediaType) || kept.has(mediaType) ? mediaType : undefined;
}

/** Whether it is a picture that a browser cannot show: its sender is told the way out. */
export function isOtherPicture(mediaType: string): boolean {
  return mediaType.startsWith('image/') && !shown.has(mediaType);
}

/** By what the container holds; one that is damaged opens nowhere, and is kept as what it is called. */
function oldOfficeType(bytes: Buffer, name: string): string | undefined {
  const top = topOfCompoundFile(bytes);
  const found = oldOffice.find(({ ending, holds }) =>
    top ? [...top].some((one) => holds.test(one)) : ending === endingOf(name),
  );
  return found?.mediaType;
}

function endingOf(name: string): string {
  return /\.([a-z]+)\s*$/i.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** Notepad marks what it calls Unicode by two bytes in front. */
function encodingOf(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
}

function isPlainText(bytes: Buffer): boolean {
  try {
    const text = new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
    return !/(?![\t\n\r\f])\p{Cc}/u.test(text);
  } catch {
    return false;
  }
}
