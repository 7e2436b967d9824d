/** An entry of the directory: a stream, or a storage that holds others. They form a tree, by their numbers. */
interface DirectoryEntry {
  readonly name: string;
  readonly before: number;
  readonly after: number;
  readonly inside: number;
}

const entryBytes = 128;
/** The highest number that is a sector's; what lies above says that a chain ends, or that nothing is there. */
const lastSector = 0xfffffffa;

/**
 * What lies at the top of a compound file, the container of Office 97–2003 and of installers ([MS-CFB]). Undefined where
 * its directory cannot be read: such a file opens nowhere.
 */
export function topOfCompoundFile(bytes: Buffer): ReadonlySet<string> | undefined {
  try {
    const entries = directoryOf(bytes);
    if (entries[0]?.name !== 'Root Entry') return undefined;
    const names = new Set<string>();
    const seen = new Set<number>();
    const ahead = [entries[0].inside];
    for (let at = ahead.pop(); at !== undefined; at = ahead.pop()) {
      const entry = entries[at];
      if (!entry || seen.has(at)) continue;
      seen.add(at);
      names.add(entry.name);
      ahead.push(entry.before, entry.after);
    }
    return names;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function directoryOf(bytes: Buffer): readonly DirectoryEntry[] {
  const size = 2 ** bytes.readUInt16LE(30);
  if (size !== 512 && size !== 4096) throw new RangeError('no size of sectors');
  const begins = (sector: number) => (sector + 1) * size;
  const tables = tablesOf(bytes, size);
  const entries: DirectoryEntry[] = [];
  const seen = new Set<number>();
  for (let sector = bytes.readUInt32LE(48); sector <= lastSector && !seen.has(sector);) {
    seen.add(sector);
    for (let at = begins(sector); at < begins(sector) + size; at += entryBytes)
      entries.push(entryAt(bytes, at));
    const table = tables[Math.floor((sector * 4) / size)] ?? lastSector;
    sector = bytes.readUInt32LE(begins(table) + ((sector * 4) % size));
  }
  return entries;
}

/** The sectors that say which sector follows which: the first 109 of them by the header, more by sectors of their own. */
function tablesOf(bytes: Buffer, size: number): readonly number[] {
  const tables: number[] = [];
  for (let at = 76; at < 512; at += 4) tables.push(bytes.readUInt32LE(at));
  const seen = new Set<number>();
  for (let more = bytes.readUInt32LE(68); more <= lastSector && !seen.has(more);) {
    seen.add(more);
    const end = (more + 2) * size - 4;
    for (let at = (more + 1) * size; at < end; at += 4) tables.push(bytes.readUInt32LE(at));
    more = bytes.readUInt32LE(end);
  }
  return tables;
}

function entryAt(bytes: Buffer, at: number): DirectoryEntry {
  const length = Math.max(0, Math.min(64, bytes.readUInt16LE(at + 64)) - 2);
  return {
    name: bytes.toString('utf16le', at, at + length),
    before: bytes.readUInt32LE(at + 68),
    after: bytes.readUInt32LE(at + 72),
    inside: bytes.readUInt32LE(at + 76),
  };
}
