import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OfficeRole } from '@doi-thoai/shared/meeting/roles';
import { checkZip } from '../../server/src/dossier/check/check-dossier.mjs';
import { beginOf, entriesIn } from '../../server/src/dossier/check/zip-structure.mjs';
import { signedInCookie } from '../cast/sessions.ts';
import { anAccount, startInProcess, type InProcessServer } from '../support/in-process-server.ts';
import { meetingKind } from '@doi-thoai/server/streams/meeting-kind';

let server: InProcessServer;
const coordinator = anAccount('coordinator');
const registry = anAccount('registry');
const cookies = new Map<OfficeRole, string>();
const signed = new TextEncoder().encode('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n');

beforeAll(async () => {
  server = await startInProcess();
  for (const role of ['coordinator', 'registry', 'supervisor'] as const) {
    const account = { name: role, password: 'mat-khau-thu', roles: [role], temporary: false };
    await server.accounts.createAccount(account);
    cookies.set(role, await signedInCookie(server, role, account.password));
  }
});
afterAll(() => server.stop());

async function must(caller: typeof coordinator, meeting: string, type: string, input: object): Promise<void> {
  expect(await server.command(caller, meeting, type, input), type).toMatchObject({ ok: true });
}

async function upload(meeting: string, name: string, bytes: Uint8Array<ArrayBuffer>): Promise<object> {
  const form = new FormData();
  form.append('file', new Blob([bytes]), name);
  const answer = await fetch(`${server.url}/api/meetings/${meeting}/files?for=paper`, {
    ...{ method: 'POST', body: form, headers: { cookie: cookies.get('coordinator') ?? '' } },
  });
  return ((await answer.json()) as { evidence: object }).evidence;
}

/** A conference with an issued notice that came back signed, and a photo of the board that it was posted on. */
async function filed(meeting: string): Promise<void> {
  await must(coordinator, meeting, 'plan.start', {
    ...{ template: 'commune', title: 'Đối thoại với Nhân dân', host: 'UBND xã Đồng Mẫu' },
    ...{ heldOn: '2026-12-18', period: '', startsAt: '08:00', place: 'Hội trường xã' },
  });
  await must(coordinator, meeting, 'papers.makeFinal', { kind: 'notice' });
  const [paper] = await server.app.streams.with(meetingKind, meeting, ({ state }) => [...state.papers]);
  await must(registry, meeting, 'papers.issue', {
    ...{ paper: paper?.id ?? '', number: '49/TB-UBND', date: '2026-12-01' },
    signer: { office: 'CHỦ TỊCH', name: 'Nguyễn Thị Ví Dụ' },
  });
  const evidence = await upload(meeting, 'Thông báo đã ký.pdf', signed);
  await must(registry, meeting, 'papers.attach', { paper: paper?.id ?? '', evidence });
  const photo = await upload(meeting, 'bảng tin.txt', new TextEncoder().encode('ảnh bảng tin'));
  await must(coordinator, meeting, 'publications.note', {
    ...{ channel: 'posted', place: 'Bảng tin thôn Đông', from: '2024-11-22', proof: [photo] },
  });
}

const ask = (meeting: string, cookie = cookies.get('coordinator') ?? '', what = 'dossier') =>
  fetch(`${server.url}/api/meetings/${meeting}/${what}.zip`, { headers: { cookie } });

test('DS1 BL14 TD7 it holds papers as they are, signed files as they came, proofs, and the whole record', async () => {
  await filed('ho-so');
  const answer = await ask('ho-so');
  expect(answer.status).toBe(200);
  expect(answer.headers.get('cache-control')).toBe('private, no-store');
  const zip = new Uint8Array(await answer.arrayBuffer());
  const source = {
    size: zip.length,
    read: (from: number, to: number) => Promise.resolve(zip.subarray(from, to)),
  };
  const { findings, told } = await checkZip(source);
  expect(findings).toEqual([]);
  const { seq, hash } = await server.journal.head('ho-so');
  expect(told).toMatchObject({
    title: 'Đối thoại với Nhân dân',
    readers: 'Lưu hành nội bộ',
    record: { stream: 'ho-so', head: { seq, hash } },
  });
  expect(told?.files.map(({ path }) => path)).toEqual([
    'XAC-MINH.html',
    'giay-to/01-thong-bao-cong-khai.docx',
    'giay-to/01-thong-bao-cong-khai.pdf',
    'giay-to/01-thong-bao-cong-khai-da-ky-thong-bao-da-ky.pdf',
    'cong-khai/01-bang-tin.txt',
    '00-MUC-LUC.docx',
    '00-MUC-LUC.pdf',
    'nhat-ky/nhat-ky-0001.jsonl',
  ]);
  const entry = (await entriesIn(source)).find(({ name }) => name.includes('-da-ky-'));
  if (!entry) throw new Error('the signed paper is in it');
  expect(zip.subarray(beginOf(entry), beginOf(entry) + entry.size)).toEqual(signed);
});

test('DS11 TD22 of it the evidence is taken alone: what shows that it was announced, held and answered, with its own index', async () => {
  await filed('minh-chung');
  await must(coordinator, 'minh-chung', 'papers.makeFinal', { kind: 'programme' });
  const answer = await ask('minh-chung', undefined, 'evidence');
  expect(answer.headers.get('content-disposition')).toMatch(
    /minh-chung-doi-thoai-voi-nhan-dan-\d{4}-\d\d-\d\d\.zip$/,
  );
  const zip = new Uint8Array(await answer.arrayBuffer());
  const { findings, told } = await checkZip({
    size: zip.length,
    read: (from, to) => Promise.resolve(zip.subarray(from, to)),
  });
  expect(findings).toEqual([]);
  expect(told?.files.map(({ path }) => path)).toEqual([
    'XAC-MINH.html',
    'giay-to/01-thong-bao-cong-khai.docx',
    'giay-to/01-thong-bao-cong-khai.pdf',
    'giay-to/01-thong-bao-cong-khai-da-ky-thong-bao-da-ky.pdf',
    'cong-khai/01-bang-tin.txt',
    '00-MUC-LUC.docx',
    '00-MUC-LUC.pdf',
  ]);
  const { seq, hash } = await server.journal.head('minh-chung');
  expect(told?.record).toMatchObject({ parts: [], head: { seq, hash } });
  expect(await (await ask('minh-chung', cookies.get('registry'), 'evidence')).json()).toMatchObject({
    code: 'notAllowed',
  });
});

test('DS6 those alone take it away who prepare the conference, and it is written down', async () => {
  await filed('ai-lay');
  for (const [cookie, code] of [
    ['', 'notSignedIn'],
    [cookies.get('registry') ?? '', 'notAllowed'],
    [cookies.get('supervisor') ?? '', 'notAllowed'],
  ] as const)
    expect(await (await ask('ai-lay', cookie)).json()).toMatchObject({ ok: false, code });
  expect(await (await ask('khong-co')).json()).toMatchObject({ ok: false, code: 'unknownMeeting' });
  await (await ask('ai-lay')).arrayBuffer();
  const acts: object[] = [];
  for await (const batch of server.journal.read('access:main', 0))
    acts.push(...batch.map(({ event }) => event));
  expect(acts).toContainEqual(expect.objectContaining({ act: 'exported', whom: 'ai-lay', stream: 'ai-lay' }));
});

test('DS5 UB3 what was erased since is in none of it', async () => {
  await filed('xoa');
  const [row] = await server.app.streams.with(meetingKind, 'xoa', ({ state }) => [...state.publications]);
  await must(coordinator, 'xoa', 'publications.remove', { publication: row?.id ?? '' });
  const text = Buffer.from(await (await ask('xoa')).arrayBuffer()).toString();
  expect(text).not.toContain('ảnh bảng tin');
  expect(text).not.toContain('bang-tin');
});
