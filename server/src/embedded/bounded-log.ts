import { createWriteStream, renameSync, statSync, type WriteStream } from 'node:fs';
import { Writable } from 'node:stream';

const MAX_BYTES = 1024 * 1024;

/** A log file that never outgrows 1 MiB: a full one becomes `<file>.1`, in place of the one before. */
export function openBoundedLog(file: string): Writable {
  let bytes = sizeOf(file);
  let stream: WriteStream = open(file);
  return new Writable({
    write(chunk: Buffer, _encoding, done) {
      if (bytes + chunk.length > MAX_BYTES) {
        stream.end();
        moveAside(file);
        stream = open(file);
        bytes = 0;
      }
      bytes += chunk.length;
      // A full disk must not stop the database for the sake of its log.
      stream.write(chunk, () => done());
    },
    final(done) {
      stream.end(() => done());
    },
  });
}

function open(file: string): WriteStream {
  return createWriteStream(file, { flags: 'a', mode: 0o600 }).on('error', () => {});
}

function moveAside(file: string): void {
  try {
    renameSync(file, `${file}.1`);
  } catch {
    // The log goes on in the file that could not be moved.
  }
}

function sizeOf(file: string): number {
  try {
    return statSync(file).size;
  } catch {
    return 0;
  }
}
