import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readRelease } from '@doi-thoai/server/release';
import { askOver } from '../support/ask-over-http.ts';
import { startInProcess, type InProcessServer } from '../support/in-process-server.ts';

const root = join(import.meta.dirname, '..', '..');
/** Without git, the clone does not know its commit, and has no source to hand out. */
const { version, commit } = readRelease();
const sourceUrl = 'https://example.org/doi-thoai';

let server: InProcessServer;
let withUrl: InProcessServer;

beforeAll(async () => {
  server = await startInProcess();
  withUrl = await startInProcess({ sourceUrl });
});
afterAll(async () => {
  await server.stop();
  await withUrl.stop();
});

test('everybody is told what is running and where its source is', async () => {
  const { body } = await askOver(server, 'GET', '/api/about');
  expect(body).toEqual({ ok: true, version, commit, source: commit && '/api/source' });
});

test('everybody gets the source of the commit that is running', async () => {
  const response = await fetch(`${server.url}/api/source`);
  expect(response.status).toBe(commit === null ? 404 : 200);
  if (commit === null) return;
  expect(response.headers.get('content-disposition')).toContain(`doi-thoai-${version}-${commit}.tar.gz`);
  const archive = gunzipSync(Buffer.from(await response.arrayBuffer())).toString('latin1');
  expect(archive).toContain(`doi-thoai-${version}/server/src/main.ts`);
  expect(archive).toContain(`doi-thoai-${version}/LICENSE`);
});

test('where the source is offered elsewhere, people are sent there and get no archive from here', async () => {
  expect((await askOver(withUrl, 'GET', '/api/about')).body).toMatchObject({ source: sourceUrl });
  expect(await askOver(withUrl, 'GET', '/api/source')).toMatchObject({
    status: 404,
    body: { ok: false, code: 'unknownAddress' },
  });
});

test('everybody can read the licence as it stands in the repository', async () => {
  const response = await fetch(`${server.url}/api/licence`);
  expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  expect(await response.text()).toBe(readFileSync(join(root, 'LICENSE'), 'utf8'));
});
