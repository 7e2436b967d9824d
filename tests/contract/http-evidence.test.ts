import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { registration } from '../cast/people.ts';
import { signedInCookie } from '../cast/sessions.ts';
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
  const files = () => `/api/meetings/${hall.meeting}/files`;
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
    const path = `${files()}/${evidence.id}?name=${encodeURIComponent('Quyết định.pdf')}`;
    const file = await ask('GET', path, { cookie });
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

  const container = (brand: string) => bytesOf(`\0\0\0\x18ftyp${brand}\0\0\0\0mif1${brand}`);
  const oldOffice = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)]);

  test.each([
    ['IMG_0412.HEIC', container('heic'), 'image/heic'],
    ['anh.avif', container('avif'), 'image/avif'],
    ['tra-loi.doc', oldOffice, 'application/msword'],
    ['SO LIEU.XLS', oldOffice, 'application/vnd.ms-excel'],
    ['ghi-chu.txt', new Uint8Array([0xff, 0xfe, 0xd0, 0x1e, 0x6e, 0]), 'text/plain'],
  ])('H16 %s is taken as offices have it [case photos-and-old-word]', async (name, bytes, mediaType) => {
    const cookie = await server.pair(hall.meeting, 'department-giao-thong');
    expect((await upload(bytes, name, cookie)).body).toMatchObject({ ok: true, evidence: { mediaType } });
  });

  test('H16 a container of old that does not say what it is, is none', async () => {
    const cookie = await server.pair(hall.meeting, 'department-giao-thong');
    expect((await upload(oldOffice, 'cai-dat.msi', cookie)).body).toMatchObject({ code: 'wrongFileType' });
  });

  test('H16 QN8 of a photo that no browser shows its sender is told the way out', async () => {
    const cookie = await server.pair(hall.meeting, 'desk-1');
    expect((await upload(container('heic'), 'IMG_0412.HEIC', cookie)).body).toMatchObject({
      code: 'photoNotShown',
    });
  });

  test.each([
    ['that ends early', '--a\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\nx'],
    ['of another boundary', '--b\r\nContent-Disposition: form-data; name="file"\r\n\r\nx\r\n--b--\r\n'],
    ['of nothing', ''],
  ])('H16 a form %s is refused as the mistake of its sender', async (_what, body) => {
    const cookie = await server.pair(hall.meeting, 'department-giao-thong');
    const headers = { 'content-type': 'multipart/form-data; boundary=a' };
    expect(await ask('POST', files(), { cookie, body, headers })).toMatchObject({
      status: 400,
      body: { code: 'malformed' },
    });
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
    expect(await upload(pdf, 'a.pdf', await server.pair(hall.meeting, 'screen-man-hinh-1'))).toMatchObject({
      status: 403,
    });
    expect(await ask('GET', `${files()}/${'0'.repeat(64)}`)).toMatchObject({
      status: 404,
      body: { code: 'unknownFile' },
    });
    expect(await ask('GET', `${files()}/..%2f..%2fetc%2fpasswd`)).toMatchObject({ status: 400 });
  });

  test('H16 TD8 the office takes in the paper of a body without an account; a slip stays a photo', async () => {
    const account = { name: 'van-thu', password: 'mat-khau-thu' };
    await server.accounts.saveAccount({ ...account, roles: ['coordinator'] });
    const cookie = await signedInCookie(server, account.name, account.password);
    const sent = async (where: string) => {
      const form = new FormData();
      form.append('file', new Blob([pdf]), 'cong-van.pdf');
      const response = await fetch(`${server.url}${files()}${where}`, {
        method: 'POST',
        body: form,
        headers: { cookie },
      });
      return (await response.json()) as Body;
    };
    expect(await sent('?for=paper')).toMatchObject({ ok: true, evidence: { name: 'cong-van.pdf' } });
    expect(await sent('')).toMatchObject({ code: 'notAPhoto' });
    expect(await sent('?for=other')).toMatchObject({ code: 'malformed' });
  });

  const png = new Uint8Array([
    0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52,
  ]);

  async function uploadedBy(seat: string, bytes: Uint8Array<ArrayBuffer>, name: string) {
    const { status, body } = await upload(bytes, name, await server.pair(hall.meeting, seat));
    expect(status).toBe(200);
    return body['evidence'] as { id: string; bytes: number; mediaType: string };
  }
  const readBy = async (seat: string | undefined, file: string) => {
    const asking = seat === undefined ? {} : { cookie: await server.pair(hall.meeting, seat) };
    return (await ask('GET', `${files()}/${file}`, asking)).status;
  };

  test('H21 a slip is photographed at the desk and looked at by those who run the session alone', async () => {
    const { id, bytes, mediaType } = await uploadedBy('desk-1', png, 'phieu.png');
    expect(await readBy('desk-1', id)).toBe(404);
    const slip = { id, bytes, mediaType };
    await hall.must(hall.desk, 'speakers.register', {
      ...registration(41),
      channel: 'slip',
      petitions: [],
      slip,
    });
    for (const seat of ['desk-1', 'moderator-1', 'secretary-1', 'chair-mot'])
      expect(await readBy(seat, id), seat).toBe(200);
    for (const seat of [undefined, 'screen-man-hinh-1', 'department-giao-thong', 'desk-2'])
      expect(await readBy(seat, id), seat).toBe(404);
    expect(await upload(pdf, 'a.pdf', await server.pair(hall.meeting, 'desk-1'))).toMatchObject({
      status: 415,
      body: { code: 'notAPhoto' },
    });
  });

  test('H21 evidence is read by its own department and by those who run the session', async () => {
    const evidence = await uploadedBy('department-giao-thong', pdf, 'a.pdf');
    const { assignment } = await withAssignment(hall);
    await hall.must(hall.roads, 'answers.attach', { assignment, evidence });
    expect(await readBy('department-giao-thong', evidence.id)).toBe(200);
    expect(await readBy('moderator-1', evidence.id)).toBe(200);
    for (const seat of [undefined, 'department-giao-duc', 'desk-1', 'screen-man-hinh-1'])
      expect(await readBy(seat, evidence.id), seat).toBe(404);
  });

  test('H22 UB3 rerouting erases the photo of a slip and the evidence, and nothing that is still held', async () => {
    const photo = await uploadedBy('desk-1', png, 'phieu.png');
    const kept = await uploadedBy('desk-1', new Uint8Array([...png, 1]), 'phieu-khac.png');
    const slipOf = ({ id, bytes, mediaType }: typeof photo) => ({ id, bytes, mediaType });
    const evidence = await uploadedBy('department-giao-thong', pdf, 'a.pdf');
    const { assignment, registration: secret } = await withAssignment(hall);
    await hall.must(hall.roads, 'answers.attach', { assignment, evidence });
    await hall.must(hall.moderator, 'speakers.attachSlip', { registration: secret, slip: slipOf(photo) });
    await hall.must(hall.desk, 'speakers.register', { ...registration(42), slip: slipOf(kept) });
    const there = () =>
      readdirSync(join(server.dataDir, 'files', hall.meeting)).filter((name) => !name.includes('.'));
    expect(there().sort()).toEqual([photo.id, kept.id, evidence.id].sort());
    await hall.must(hall.moderator, 'speakers.reroute', { registration: secret, nature: 'denunciation' });
    await expect.poll(there).toEqual([kept.id]);
    expect(await readBy('moderator-1', photo.id)).toBe(404);
    expect(await readBy('moderator-1', kept.id)).toBe(200);
  });
});
