import { crc32 } from 'node:zlib';
import { beginOf, directoryEntryOf, endOf, headerOf, type Entry } from './check/zip-structure.mjs';

/** A zip whose members are stored as they are, put out piece by piece: of what went out only names and sizes are kept. */
export class StoredZip {
  readonly #entries: Entry[] = [];
  #at = 0;

  /** A member, to be put out next. */
  member(name: string, bytes: Uint8Array): Buffer {
    const entry = { name, size: bytes.length, crc: crc32(bytes), offset: this.#at };
    this.#entries.push(entry);
    this.#at = beginOf(entry) + entry.size;
    return Buffer.concat([headerOf(entry), bytes]);
  }

  /** What closes the zip; it has no member after this. */
  end(): Buffer {
    const directory = Buffer.concat(this.#entries.map(directoryEntryOf));
    return Buffer.concat([directory, endOf(this.#entries.length, directory.length, this.#at)]);
  }
}
