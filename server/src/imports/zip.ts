import { inflateRawSync } from 'node:zlib';
import { NotTaken } from './refused.ts';

interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly at: number;
}

/** So many parts no table has; a small file that names more is made to keep us busy. */
const mostEntries = 2000;

/** What a zip says that it holds, by its directory at the end. */
export function entriesOf(bytes: Buffer): readonly ZipEntry[] {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end + 22 > bytes.length) throw new NotTaken('importBroken');
  const count = bytes.readUInt16LE(end + 10);
  if (count > mostEntries) throw new NotTaken('importUnpacked', { megabytes: 20 });
  const entries: ZipEntry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let entry = 0; entry < count; entry += 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== 0x02014b50) throw new NotTaken('importBroken');
    const nameLength = bytes.readUInt16LE(at + 28);
    entries.push({
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      at: bytes.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

/**
 * Refuses what unpacks to more than a limit. Unpacked for it, since what a zip says of its sizes may be a lie; nothing
 * of it is kept, and no more than the limit is ever made.
 */
export function unpackedWithin(bytes: Buffer, entries: readonly ZipEntry[], most: number): void {
  let left = most;
  for (const { at, method, packed } of entries) {
    if (at + 30 > bytes.length || bytes.readUInt32LE(at) !== 0x04034b50) throw new NotTaken('importBroken');
    const from = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
    const content = bytes.subarray(from, from + packed);
    left -= method === 0 ? content.length : unpackedLength(content, left);
    if (left < 0) throw tooMuch(most);
  }
}

function unpackedLength(content: Buffer, left: number): number {
  try {
    return inflateRawSync(content, { maxOutputLength: left + 1 }).length;
  } catch (error) {
    if (error instanceof RangeError) return left + 1;
    throw new NotTaken('importBroken');
  }
}

function tooMuch(most: number): NotTaken {
  return new NotTaken('importUnpacked', { megabytes: most / 1_000_000 });
}
