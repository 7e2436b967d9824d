import { hash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Logger } from 'pino';
import { NotSaved } from '../journal/journal.ts';
import { newId } from '../streams/new-id.ts';

/** A file is sent before the command that attaches it, which may wait as long on a device without a network. */
const mayWaitMs = 6 * 3_600_000;

export interface KeptFile {
  readonly path: string;
  readonly bytes: number;
  readonly mediaType: string;
}

/** The files of meetings, by meeting and by content: the same bytes have the same name and are kept once. */
export class MeetingFiles {
  readonly #root: string;
  readonly #log: Logger;

  constructor(root: string, log: Logger) {
    this.#root = root;
    this.#log = log;
  }

  /** Keeps the bytes and returns their name, the hexadecimal SHA-256. Throws `NotSaved` when the disk does not. */
  async keep(meeting: string, bytes: Buffer, mediaType: string): Promise<string> {
    const name = hash('sha256', bytes);
    const folder = join(this.#root, meeting);
    try {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      // The type first: a file without one is taken for none.
      await writeWhole(folder, `${name}.type`, mediaType);
      await writeWhole(folder, name, bytes);
      return name;
    } catch (error) {
      throw new NotSaved('a file could not be written', { cause: error });
    }
  }

  async find(meeting: string, file: string): Promise<KeptFile | undefined> {
    const path = join(this.#root, meeting, file);
    const mediaType = await readFile(`${path}.type`, 'utf8').catch(() => undefined);
    const found = await stat(path).catch(() => undefined);
    return mediaType !== undefined && found ? { path, bytes: found.size, mediaType } : undefined;
  }

  /** After a rerouting: takes away what the stream held before and holds no more (UB3). */
  async erase(stream: string, before: ReadonlySet<string>, after: ReadonlySet<string>): Promise<void> {
    await this.#remove(
      stream,
      [...before].filter((file) => !after.has(file)),
    );
  }

  /** Takes away what nothing holds: what a killed server had left to erase, what was taken off or never attached. */
  async sweep(stream: string, kept: ReadonlySet<string>): Promise<void> {
    const folder = join(this.#root, stream);
    const names = await readdir(folder).catch(() => []);
    const old: string[] = [];
    for (const name of names) {
      if (kept.has(name.replace(/\.(type|part)$/, ''))) continue;
      const found = await stat(join(folder, name)).catch(() => undefined);
      if (found && found.mtimeMs < Date.now() - mayWaitMs) old.push(name);
    }
    await this.#remove(stream, old);
  }

  async #remove(stream: string, files: readonly string[]): Promise<void> {
    for (const file of files) {
      const path = join(this.#root, stream, file);
      try {
        await rm(path, { force: true });
        await rm(`${path}.type`, { force: true });
      } catch (error) {
        this.#log.error({ stream, err: error }, 'a file could not be erased');
      }
    }
  }
}

/** Written under another name first, so that a file is there whole or not at all. */
async function writeWhole(folder: string, name: string, content: Buffer | string): Promise<void> {
  const half = join(folder, `${newId()}.part`);
  await writeFile(half, content, { flush: true, mode: 0o600 });
  await rename(half, join(folder, name));
}
