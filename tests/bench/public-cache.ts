// A cache as towns have one before a server, in a process of its own: it keeps what says for how long it may be kept, asks
// again with the tag that it has, and asks once however many wait. Nothing that says otherwise is kept.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';

interface Kept {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  readonly etag: string | null;
  /** By the clock of this process. */
  readonly until: number;
}

const { BENCH_ORIGIN = '' } = process.env;
const kept = new Map<string, Kept>();
const asking = new Map<string, Promise<Kept>>();
let asked = 0;

const http = createServer((request, response) => void answer(request, response));
http.keepAliveTimeout = 60_000;
http.listen(0, '127.0.0.1', () => {
  process.send?.({ url: `http://127.0.0.1:${(http.address() as AddressInfo).port}` });
});
process.on('message', () => process.send?.({ asked }));

async function answer({ url = '/', headers }: IncomingMessage, response: ServerResponse): Promise<void> {
  // The language of a page is the reader's, as their cookie says it.
  const key = `${url}\n${headers.cookie ?? ''}`;
  const { status, headers: given, body } = await current(key, url, headers.cookie);
  response.writeHead(status, given).end(body);
}

async function current(key: string, url: string, cookie: string | undefined): Promise<Kept> {
  const known = kept.get(key);
  if (known && known.until > performance.now()) return known;
  const waiting = asking.get(key);
  if (waiting) return waiting;
  const fresh = ask(url, cookie, known);
  asking.set(key, fresh);
  try {
    const answered = await fresh;
    if (answered.until > performance.now()) kept.set(key, answered);
    else kept.delete(key);
    return answered;
  } finally {
    asking.delete(key);
  }
}

async function ask(url: string, cookie: string | undefined, known: Kept | undefined): Promise<Kept> {
  asked += 1;
  const headers = new Headers(cookie === undefined ? {} : { cookie });
  if (known?.etag) headers.set('if-none-match', known.etag);
  const response = await fetch(BENCH_ORIGIN + url, { headers });
  const until = performance.now() + maxAge(response.headers.get('cache-control') ?? '') * 1000;
  if (response.status === 304 && known) return { ...known, until };
  const body = gzipSync(Buffer.from(await response.arrayBuffer()));
  const type = response.headers.get('content-type') ?? '';
  return {
    ...{ status: response.status, body, until, etag: response.headers.get('etag') },
    headers: { 'content-type': type, 'content-encoding': 'gzip', 'content-length': String(body.length) },
  };
}

/** Seconds for which anybody's cache may keep it; 0 where it may not. */
function maxAge(control: string): number {
  if (!/\bpublic\b/.test(control)) return 0;
  return Number(/\bmax-age=(\d+)/.exec(control)?.[1] ?? 0);
}
