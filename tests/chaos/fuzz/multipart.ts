import type { OutgoingHttpHeaders } from 'node:http';

/** A form with a file in it, right or wrong. */
export interface Upload {
  readonly fileName: string;
  readonly mediaType: string;
  readonly content: Buffer;
  readonly fields?: Readonly<Record<string, string>>;
  readonly files?: number;
  /** The boundary that the header names, when it is another than the form's. */
  readonly boundary?: string;
  /** Ends in the middle. */
  readonly cut?: boolean;
}

const between = 'giua-cac-phan';

export function multipart(upload: Upload): { headers: OutgoingHttpHeaders; body: Buffer } {
  const { fields = {}, files = 1, boundary = between, cut = false } = upload;
  const parts = [
    ...Object.entries(fields).map(([name, value]) => part(name, Buffer.from(value))),
    ...Array.from({ length: files }, () => part('file', upload.content, upload)),
    Buffer.from(`--${between}--\r\n`),
  ];
  const whole = Buffer.concat(parts);
  return {
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
    body: cut ? whole.subarray(0, whole.length / 2) : whole,
  };
}

function part(name: string, content: Buffer, file?: Upload): Buffer {
  const quoted = (text: string): string => text.replaceAll('"', '%22');
  const head = file ? `; filename="${quoted(file.fileName)}"\r\nContent-Type: ${file.mediaType}` : '';
  return Buffer.concat([
    Buffer.from(`--${between}\r\nContent-Disposition: form-data; name="${quoted(name)}"${head}\r\n\r\n`),
    content,
    Buffer.from('\r\n'),
  ]);
}
