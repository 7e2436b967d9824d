import { afterAll, beforeAll, expect, test } from 'vitest';
import { officeId } from '@doi-thoai/shared/office/office';
import { officeKind } from '@doi-thoai/server/streams/office-kind';
import { signedInCookie } from '../cast/sessions.ts';
import type { Body } from '../support/ask-over-http.ts';
import { convene, type Convened } from '../support/convened.ts';
import { anAccount, startInProcess, type InProcessServer } from '../support/in-process-server.ts';
import { allocationRows } from '../samples/files/allocation.ts';
import { newWorkbook, wpsWorkbook, type Made } from '../samples/files/workbooks.ts';
import { zipOf } from '../samples/files/zip.ts';

let server: InProcessServer;
let hall: Convened;
let cookie: string;

beforeAll(async () => {
  server = await startInProcess();
  hall = await convene(server);
  await server.command(anAccount('coordinator'), officeId, 'directory.addBody', {
    ...{ name: 'Phòng Kinh tế (xã)', level: 'commune', kind: 'office' },
  });
  cookie = await signedIn('coordinator');
});
afterAll(() => server.stop());

async function signedIn(role: 'coordinator' | 'admin'): Promise<string> {
  const account = { name: role, password: 'mat-khau-thu', roles: [role], temporary: false };
  await server.accounts.createAccount(account);
  return signedInCookie(server, role, account.password);
}

interface Answer {
  readonly status: number;
  readonly body: Body;
}

async function send(path: string, bytes: Buffer, form?: object, as: string | null = cookie): Promise<Answer> {
  const data = new FormData();
  if (form) data.append('form', JSON.stringify(form));
  data.append('file', new Blob([new Uint8Array(bytes)]), 'phan-bo.xlsx');
  const response = await fetch(`${server.url}/api/streams/${path}`, {
    ...{ method: 'POST', body: data },
    headers: as === null ? {} : { cookie: as },
  });
  return { status: response.status, body: (await response.json()) as Body };
}

const imports = () => `${hall.meeting}/imports`;
const events = async () => (await server.journal.verify(hall.meeting)) as { events: number };

/** Names that no test before has taken. */
function allocation(from: string): Promise<Buffer> {
  const renamed = (made: Made, column: number) =>
    column === 1 && typeof made === 'string' && made !== 'Tổng cộng' ? `${from} ${made}` : made;
  const rows = allocationRows().map((row, at) => (at < 4 ? row : row.map(renamed)));
  return newWorkbook([{ name: 'Phân bổ', rows, merges: ['A1:D1', 'A2:D2'] }]);
}

test('IM7 UB5 a preview saves nothing, and one act takes what it showed', async () => {
  const bytes = await allocation('Một');
  const before = await events();
  const { status, body } = await send(`${imports()}?kind=allocation`, bytes);
  expect(status).toBe(200);
  expect(body['preview']).toMatchObject({ ready: true, kind: 'allocation', header: { from: 3, to: 3 } });
  expect((body['preview'] as { entries: unknown[] }).entries).toHaveLength(24);
  expect(await events()).toEqual(before);
  const form = { id: 'import-one-000', kind: 'allocation', hash: body['hash'], choices: {} };
  const taken = await send(`${imports()}/take`, bytes, form);
  expect(taken.body).toMatchObject({ ok: true, count: 24 });
  const state = await hall.state();
  expect([...state.imports]).toEqual([expect.objectContaining({ kind: 'allocation', file: body['hash'] })]);
  // Sent again, it is the same act; as another act, it is the same file.
  expect((await send(`${imports()}/take`, bytes, form)).body).toMatchObject({
    ok: true,
    seq: taken.body['seq'],
  });
  expect((await send(`${imports()}/take`, bytes, { ...form, id: 'import-two-000' })).body).toMatchObject({
    code: 'importThere',
  });
});

test('IM7 what is refused changes nothing: another file, a broken row, a question without an answer', async () => {
  const bytes = await newWorkbook([
    {
      rows: [
        ['TT', 'Nội dung', 'Cơ quan', 'Hạn'],
        [1, 'Sửa đường', 'Công an', '31/11/2026'],
      ],
    },
  ]);
  const { body } = await send(`${imports()}?kind=promises`, bytes);
  expect(body['preview']).toMatchObject({ ready: false });
  const before = await events();
  const form = { id: 'import-bad-000', kind: 'promises', hash: body['hash'], choices: {} };
  expect((await send(`${imports()}/take`, bytes, form)).body).toMatchObject({ code: 'importNotReady' });
  expect((await send(`${imports()}/take`, await allocation('Khác'), form)).body).toMatchObject({
    code: 'importChanged',
  });
  expect(
    (await send(`${imports()}/take`, bytes, { ...form, kind: 'bodies', choices: { leftOut: [2] } })).status,
  ).not.toBe(200);
  expect((await send(`${imports()}/take`, bytes, { ...form, choices: { nothing: 1 } })).body).toMatchObject({
    code: 'malformed',
  });
  expect(await events()).toEqual(before);
  const corrected = { ...form, choices: { corrections: { D2: '30/11/2026' } } };
  expect((await send(`${imports()}/take`, bytes, corrected)).body).toMatchObject({ ok: true, count: 1 });
  const [promise] = (await hall.state()).earlierPromises;
  expect(promise).toMatchObject({ due: '2026-11-30', wording: 'Sửa đường', checked: false });
});

test('IM9 TD5 BL1 opinions keep the hash of the file that was sent and the channel that was said of it', async () => {
  const rows = [
    ['TT', 'Nội dung ý kiến', 'Lĩnh vực'],
    ['1', 'Sửa đường ngõ 4', 'Lĩnh vực thử'],
  ];
  const bytes = wpsWorkbook(rows, []);
  const { body } = await send(`${imports()}?kind=opinions`, bytes);
  const form = { id: 'import-opinions', kind: 'opinions', hash: body['hash'], choices: {} };
  const wrong = { ...form, choices: { channel: 'pigeon' } };
  expect((await send(`${imports()}/take`, bytes, wrong)).body).toMatchObject({ code: 'malformed' });
  // Nothing is taken for granted of it.
  expect((await send(`${imports()}/take`, bytes, form)).body).toMatchObject({ code: 'importChannelUnsaid' });
  const taken = await send(`${imports()}/take`, bytes, { ...form, choices: { channel: 'survey' } });
  expect(taken.body).toMatchObject({ ok: true, count: 1 });
  const { opinions, fields } = await hall.state();
  expect([...opinions].map(({ channel, source }) => [channel, source?.file, source?.cell])).toEqual([
    ['survey', body['hash'], 'B2'],
  ]);
  expect([...fields].map(({ name }) => name)).toContain('Lĩnh vực thử');
});

test('IM1 IM7 coordinators alone import, and a file that is none is refused with its sentence', async () => {
  const bytes = await allocation('Ba');
  const chair = await server.pair(hall.meeting, 'chair-mot');
  for (const as of [null, chair, await signedIn('admin')])
    expect((await send(`${imports()}?kind=allocation`, bytes, undefined, as)).body).toMatchObject({
      code: as === null ? 'notSignedIn' : 'notAllowed',
    });
  const page = Buffer.from('<html><table><tr><td>1</td></tr></table></html>');
  expect((await send(`${imports()}?kind=allocation`, page)).body).toMatchObject({ code: 'importWebPage' });
  expect((await send(`${imports()}?kind=allocation`, Buffer.alloc(6_000_000, 65))).body).toMatchObject({
    code: 'importTooLarge',
  });
  expect((await send('khong-co/imports?kind=allocation', bytes)).body).toMatchObject({
    code: 'unknownMeeting',
  });
});

test('IM7 a kind that a conference does not take is refused there', async () => {
  const rows = [
    ['TT', 'Tên cơ quan, đơn vị', 'Người liên hệ'],
    ['1', 'Thôn Hạ Thử', 'Lê Văn Mẫu'],
  ];
  const bytes = wpsWorkbook(rows, []);
  const { body } = await send(`${imports()}?kind=bodies`, bytes);
  const form = { id: 'import-not-here', kind: 'bodies', hash: body['hash'], choices: {} };
  expect((await send(`${imports()}/take`, bytes, form)).body).toMatchObject({ code: 'importNotHere' });
});

test('IM1 numbers of identity cards leave the server in no preview', async () => {
  const rows = [
    ['STT', 'Họ và tên', 'Số CCCD'],
    ['1', 'Trần Văn Mẫu', '001099012345'],
  ];
  const { body } = await send(`${imports()}?kind=delegates`, wpsWorkbook(rows, []));
  expect(body['ok']).toBe(true);
  expect(JSON.stringify(body)).not.toContain('001099012345');
});

test('IM1 a file that takes too much ends its reading and nothing else, and the server grows by less than 150 MB', async () => {
  const rows = Array.from({ length: 40 }, (_, at) => [`${at}`, 'x']);
  const sheet = `<row r="1">${'<c r="A1" t="inlineStr"><is><t>a</t></is></c>'.repeat(380_000)}</row>`;
  const heavy = wpsWorkbook(rows, [], {
    'xl/worksheets/sheet1.xml': `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${sheet}</sheetData></worksheet>`,
  });
  const before = process.memoryUsage().rss;
  const { body } = await send(`${imports()}?kind=opinions`, heavy);
  expect(process.memoryUsage().rss - before).toBeLessThan(150_000_000);
  expect(['importTooHeavy', undefined]).toContain(body['code']);
  const bomb = zipOf({ 'xl/workbook.xml': Buffer.alloc(30_000_000), '[Content_Types].xml': '<Types/>' });
  expect((await send(`${imports()}?kind=opinions`, bomb)).body).toMatchObject({ code: 'importUnpacked' });
  expect((await send(`${imports()}?kind=allocation`, await allocation('Bốn'))).status).toBe(200);
});

test('IM7 TD8 bodies come into the directory by one act, all or none', async () => {
  const rows = [
    ['TT', 'Tên cơ quan, đơn vị', 'Người liên hệ', 'Điện thoại'],
    ['1', 'Thôn Đoàn Kết', 'Trần Văn Mẫu', '912345678'],
    ['2', 'Trung tâm Phục vụ hành chính công thử', '', ''],
  ];
  const bytes = wpsWorkbook(rows, []);
  const { body } = await send(`${officeId}/imports?kind=bodies`, bytes);
  const form = { id: 'import-bodies-0', kind: 'bodies', hash: body['hash'], choices: {} };
  expect((await send(`${officeId}/imports/take`, bytes, form)).body).toMatchObject({ ok: true, count: 2 });
  const bodies = await server.app.streams.with(officeKind, officeId, ({ state }) => [...state.bodies]);
  expect(bodies.find(({ name }) => name === 'Thôn Đoàn Kết')).toMatchObject({
    kind: 'village',
    phone: '0912345678',
    contact: 'Trần Văn Mẫu',
  });
  expect(
    (await send(`${officeId}/imports/take`, bytes, { ...form, id: 'import-bodies-1' })).body,
  ).toMatchObject({
    ok: false,
  });
  const [list] = await server.app.streams.with(officeKind, officeId, ({ state }) => [...state.imports]);
  expect(list).toMatchObject({ file: body['hash'], name: 'phan-bo.xlsx' });
});
