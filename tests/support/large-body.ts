import { connect } from 'node:net';

const piece = Buffer.alloc(64 * 1024, ' ');

export interface LargeBody {
  readonly path: string;
  /** Its media type. */
  readonly type: string;
  readonly bytes: number;
  /** In pieces, so that nobody is told beforehand how long it is. */
  readonly chunked: boolean;
}

/**
 * Posts as one does who means no good: whatever the answer, it goes on until all is taken or the line is closed, by
 * the server or by `ending`.
 * @returns the answer's status, `cut off` where none was heard, and how many bytes the machine took over
 */
export async function postLargeBody(
  url: string,
  { path, type, bytes, chunked }: LargeBody,
  ending?: AbortSignal,
): Promise<{ readonly answer: string; readonly taken: number }> {
  const { hostname, port, host } = new URL(url);
  const line = connect(Number(port), hostname);
  let [heard, taken] = ['', 0];
  let go = (): void => undefined;
  line.setEncoding('latin1').on('data', (text: string) => (heard += text.slice(0, 200)));
  ending?.addEventListener('abort', () => line.destroy());
  line.on('error', () => undefined).on('drain', () => go());
  const closing = new Promise<void>((resolve) => {
    line.once('close', () => {
      go();
      resolve();
    });
  });
  const length = chunked ? 'Transfer-Encoding: chunked' : `Content-Length: ${bytes}`;
  line.write(
    `POST ${path} HTTP/1.1\r\nHost: ${host}\r\nOrigin: ${url}\r\nContent-Type: ${type}\r\n${length}\r\n\r\n`,
  );
  const isOpen = (): boolean => !line.destroyed;
  const head = chunked ? `${piece.length.toString(16)}\r\n` : '';
  while (taken < bytes && isOpen()) {
    if (chunked) line.write(head);
    const flows = line.write(piece);
    if (chunked) line.write('\r\n');
    if (!flows && isOpen()) await new Promise<void>((resolve) => (go = resolve));
    taken = line.bytesWritten - line.writableLength;
  }
  line.destroy();
  await closing;
  return { answer: /^HTTP\/1\.1 (\d+)/.exec(heard)?.[1] ?? 'cut off', taken };
}
