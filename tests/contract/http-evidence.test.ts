import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { askOver, type Asking, type Body } from '../support/ask-over-http.ts';
import { convene, withAssignment, type Convened } from '../support/convened.ts';
import { startInProcess, type InProcessServer } from '../support/in-process-server.ts';

let server: InProcessServer;
let hall: Convened;

beforeAll(async () => {
  server = await startInProcess();
});
afterAll(() => server.stop());
beforeEach(async () => {
  hall = await convene(server);
});

const ask = (method: 'GET' | 'POST', path: string, asking: Asking = {}) =>
  askOver(server, method, path, asking);

describe('H16 evidence', () => {
  async function upload(bytes: Uint8Array<ArrayBuffer>, name: string, cookie?: string) {
    const form = new FormData();
    form.append('file', new Blob([bytes]), name);
    const response = await fetch(`${server.url}/api/meetings/${hall.meeting}/files`, {
      method: 'POST',
      body: form,
      headers: cookie === undefined ? {} : { cookie },
    });
    return { status: response.status, body: (await response.json()) as Body };
  }
  const bytesOf = (text: string) => new TextEncoder().encode(text);
  const pdf = bytesOf('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n');

  test('H16 a document is taken, named in an answer, and downloaded', async () => {
    const cookie = await server.pair(hall.meeting, 'department-giao-thong');
    const { status, body } = await upload(pdf, 'Quyết định.pdf', cookie);
    expect(status).toBe(200);
    const evidence = body['evidence'] as { id: string };
    expect(evidence).toMatchObject({
      name: 'Quyết định.pdf',
      bytes: pdf.length,
      mediaType: 'application/pdf',
    });
    const { assignment } = await withAssignment(hall);
    await hall.must(hall.roads, 'answers.attach', { assignment, evidence });
    const file = await ask('GET', `/api/files/${evidence.id}?name=${encodeURIComponent('Quyết định.pdf')}`);
    expect(file.text).toBe(new TextDecoder().decode(pdf));
    expect(file.headers.get('content-disposition')).toMatch(/^attachment;/);
    expect(file.headers.get('x-content-type-options')).toBe('nosniff');
  });

  test.each([
    ['a page', '<!doctype html><script>alert(1)</script>', 'trang.pdf', 'text/plain'],
    ['plain text', 'Số liệu năm 2024', 'so-lieu.txt', 'text/plain'],
  ])('H16 %s is at most plain text, whatever its name', async (_what, text, name, mediaType) => {
    const cookie = await server.pair(hall.meeting, 'department-giao-thong');
    expect((await upload(bytesOf(text), name, cookie)).body).toMatchObject({ evidence: { mediaType } });
  });

  test('H16 programs, empty files and huge ones are refused', async () => {
    const cookie = await server.pair(hall.meeting, 'department-giao-thong');
    const program = new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    expect(await upload(program, 'a.pdf', cookie)).toMatchObject({
      status: 415,
      body: { code: 'wrongFileType' },
    });
    expect(await upload(new Uint8Array(), 'a.txt', cookie)).toMatchObject({ status: 415 });
    const huge = new Uint8Array(20_500_000).fill(65);
    expect(await upload(huge, 'a.txt', cookie)).toMatchObject({
      status: 413,
      body: { code: 'fileTooLarge' },
    });
    expect(await upload(pdf, 'a\u0000b.pdf', cookie)).toMatchObject({
      status: 400,
      body: { code: 'malformed' },
    });
  });

  test('H16 only departments hand in evidence, and a file that is none is not found', async () => {
    expect(await upload(pdf, 'a.pdf')).toMatchObject({ status: 401 });
    expect(await upload(pdf, 'a.pdf', await server.pair(hall.meeting, 'desk-1'))).toMatchObject({
      status: 403,
    });
    expect(await ask('GET', `/api/files/${'0'.repeat(64)}`)).toMatchObject({
      status: 404,
      body: { code: 'unknownFile' },
    });
    expect(await ask('GET', '/api/files/..%2f..%2fetc%2fpasswd')).toMatchObject({ status: 400 });
  });
});
