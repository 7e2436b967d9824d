import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CivilDate } from '@doi-thoai/shared/calendar/civil-date';
import type { DueList } from '@doi-thoai/shared/queries/due-list';
import type { LedgerLine } from '@doi-thoai/shared/queries/ledger';
import { mattersOf } from '@doi-thoai/shared/queries/matters';
import type { TrackedRow } from '@doi-thoai/shared/queries/tracked-matters';
import type { TrackerChoices, TrackerFigures } from '@doi-thoai/shared/queries/tracker';
import { instant } from '@doi-thoai/shared/calendar/instant';
import { openDatabase } from '@doi-thoai/server/journal/database';
import { signedInCookie } from '../cast/sessions.ts';
import { askOver } from '../support/ask-over-http.ts';
import { convene, withAssignment, type Convened } from '../support/convened.ts';
import { startInProcess, type InProcessServer } from '../support/in-process-server.ts';
import { letterOf, tableOf, workbookOf } from '../support/tables.ts';
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts';

const password = 'mot mat khau dai';
const roles = ['admin', 'coordinator', 'registry', 'supervisor'] as const;

let database: TestDatabase;
let server: InProcessServer;
let halls: readonly Convened[];
/** Days that the server's own clock is ahead. */
let ahead = 0;
const wall = () => Date.now() + ahead * 86_400_000;

beforeAll(async () => {
  database = await createTestDatabase();
  server = await startInProcess({ databaseUrl: database.url, wall });
  for (const role of roles)
    await server.accounts.saveAccount({ name: `nguoi-${role}`, password, roles: [role] });
  halls = [
    await convene(server, { host: 'UBND xã Đồng Mẫu' }),
    await convene(server, { host: 'UBND xã Ví Dụ' }),
  ];
  for (const hall of halls) {
    const { petition } = await withAssignment(hall);
    await hall.must(hall.chair, 'petitions.dispose', { petition, kind: 'toBeVerified' });
  }
});
afterAll(async () => {
  await server.stop();
  await database.drop();
});

interface Told {
  readonly today: CivilDate;
  readonly all: number;
  readonly found: number;
  readonly rows: readonly TrackedRow[];
  readonly figures: TrackerFigures;
  readonly ledger: readonly LedgerLine[];
  readonly choices: TrackerChoices;
}

/** Each signs in once: who does so again and again has to wait. */
const cookies = new Map<string, Promise<string>>();
function cookieOf(role: string): Promise<string> {
  const held = cookies.get(role) ?? signedInCookie(server, `nguoi-${role}`, password);
  cookies.set(role, held);
  return held;
}

const ask = async (path: string, role = 'coordinator') =>
  askOver(server, 'GET', `/api/office/${path}`, { cookie: await cookieOf(role) });
const tracker = async (query = '') => (await ask(`tracker?${query}`)).body as unknown as Told;
const due = async () => ((await ask('due')).body as unknown as { readonly due: DueList }).due;

test('TK6 M12 coordinators alone read what is followed up over all meetings', async () => {
  for (const path of ['tracker', 'due']) {
    for (const role of roles.filter((one) => one !== 'coordinator'))
      expect((await ask(path, role)).body).toMatchObject({ ok: false, code: 'notAllowed' });
    expect((await askOver(server, 'GET', `/api/office/${path}`)).body).toMatchObject({ code: 'notSignedIn' });
    const seat = await server.pair(halls[0]?.meeting ?? '', 'moderator-1');
    const seated = await askOver(server, 'GET', `/api/office/${path}`, { cookie: seat });
    expect(seated.body).toMatchObject({ ok: false, code: 'notAllowed' });
    expect((await ask(path)).body).toMatchObject({ ok: true });
  }
});

test('TK1 TD14 what the tracker says of each meeting is what its own page counts', async () => {
  const { rows, all } = await tracker();
  expect(all).toBe(2);
  for (const hall of halls) {
    const matters = mattersOf(await hall.state(), instant(wall()));
    expect(rows.filter(({ meeting }) => meeting.id === hall.meeting).map(({ matter }) => matter)).toEqual(
      matters,
    );
  }
});

test('TK1 TD15 what was just decided is there at once, and what was taken back is gone', async () => {
  const [, hall] = halls;
  if (!hall) throw new Error('there are two halls');
  const { petition } = await withAssignment(hall, 2);
  expect((await tracker()).all).toBe(2);
  await hall.must(hall.chair, 'petitions.dispose', { petition, kind: 'escalated', body: 'Sở Xây dựng' });
  const { rows } = await tracker(`meeting=${hall.meeting}&q=so+xay+dung`);
  expect(rows).toMatchObject([{ matter: { result: { code: '5' }, letter: { body: 'Sở Xây dựng' } } }]);
  expect(rows[0]).not.toHaveProperty('sought');
  await hall.must(hall.chair, 'petitions.reopen', { petition });
  expect((await tracker()).all).toBe(2);
});

test('TK2 BX9 a page of what was looked for comes with the figures of all of it', async () => {
  const [hall] = halls;
  const told = await tracker(`meeting=${hall?.meeting}&most=1`);
  expect([told.all, told.found, told.rows.length, told.figures.total]).toEqual([2, 1, 1, 1]);
  const second = await tracker('from=1&most=1');
  expect([second.found, second.rows.length]).toEqual([2, 1]);
  expect(told.choices).toMatchObject({ bodies: [{ name: 'Phòng Giao thông' }] });
  expect(told.choices.meetings).toHaveLength(2);
  expect((await tracker('state=late')).found).toBe(0);
  expect((await ask('tracker?state=khac')).status).toBe(400);
});

test('TK3 TK4 days go by: the same matters are late, in the ledger and in what is due', async () => {
  expect(await due()).toMatchObject({ late: [], longLate: [] });
  ahead = 60;
  try {
    const { figures, ledger, found } = await tracker('state=late');
    expect([found, figures.overdue, figures.lateForOffice]).toEqual([2, 2, 2]);
    expect(ledger).toMatchObject([{ body: { name: 'Phòng Giao thông' }, total: 2, standings: { late: 2 } }]);
    const { longLate, late } = await due();
    expect([longLate.length, late.length]).toEqual([2, 0]);
    expect(longLate[0]?.due).toMatchObject({ act: 'report', body: { name: 'Phòng Giao thông' } });
  } finally {
    ahead = 0;
  }
});

test('TK1 BX12 nothing of a rehearsal is followed up', async () => {
  const before = await tracker();
  const hall = await convene(server, { rehearsal: true });
  const { petition } = await withAssignment(hall);
  await hall.must(hall.chair, 'petitions.dispose', { petition, kind: 'toBeVerified' });
  expect(mattersOf(await hall.state(), instant(wall()))).toHaveLength(1);
  expect(await tracker()).toEqual(before);
});

const sheet = async () => {
  const answer = await fetch(`${server.url}/api/office/tracker.xlsx?order=newest`, {
    headers: { cookie: await cookieOf('coordinator') },
  });
  expect(answer.headers.get('content-type')).toContain('spreadsheetml');
  return new Uint8Array(await answer.arrayBuffer());
};

async function send(bytes: Uint8Array, take?: object, role = 'coordinator') {
  const form = new FormData();
  if (take) form.set('form', JSON.stringify(take));
  form.set('file', new Blob([bytes.slice()]), 'theo-doi.xlsx');
  const address = `${server.url}/api/office/tracker/sheet${take ? '/take' : ''}`;
  const answer = await fetch(address, {
    method: 'POST',
    body: form,
    headers: { cookie: await cookieOf(role) },
  });
  return (await answer.json()) as Record<string, unknown>;
}

/** Writes into cells of a workbook as somebody does in Excel. */
async function fillIn(bytes: Uint8Array, cells: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const { rows, columns } = await tableOf(bytes);
  for (const [cell, text] of Object.entries(cells)) {
    const [title = '', row = ''] = cell.split('@');
    const line = rows[Number(row)] ?? (rows[Number(row)] = columns.map(() => ''));
    line[columns.indexOf(title)] = text;
  }
  return workbookOf([columns, ...rows]);
}

test('TK7 QN6 the sheet goes out, bodies fill in rows, and it comes in again: those rows are reported, no other', async () => {
  const [first, second] = halls;
  if (!first || !second) throw new Error('there are two halls');
  const bytes = await sheet();
  const { rows, columns } = await tableOf(bytes);
  expect(rows.map((row) => row[columns.indexOf('Cơ quan')])).toEqual([
    'Phòng Giao thông',
    'Phòng Giao thông',
  ]);
  expect(await send(bytes)).toMatchObject({ ok: true, rows: [], problems: [], untouched: 2 });
  const filled = await fillIn(bytes, {
    'GHI: Mã kết quả@0': '2a',
    'GHI: Nội dung báo cáo@0': '=1+1 đã nạo vét xong',
    'GHI: Số văn bản@0': '12/QĐ-UBND',
    'GHI: Ngày văn bản@0': '01/11/2024',
  });
  const preview = await send(filled);
  expect(preview).toMatchObject({ ok: true, problems: [], untouched: 1, rows: [{ row: 2, result: '2a' }] });
  const taken = { ok: true, count: 1 };
  expect(await send(filled, { hash: preview['hash'] })).toEqual(taken);
  // Sent once more it gets its first outcome.
  expect(await send(filled, { hash: preview['hash'] })).toEqual(taken);
  const reports = (await Promise.all(halls.map((hall) => hall.state()))).flatMap(({ partRecords }) =>
    [...partRecords].map(({ report }) => report),
  );
  expect(reports).toMatchObject([{ code: '2a', text: '=1+1 đã nạo vét xong', paper: { no: '12/QĐ-UBND' } }]);
  // What people wrote is text in the next sheet, and no formula.
  const after = await tableOf(await sheet());
  expect(after.rows.map((row) => row[after.columns.indexOf('Báo cáo gần nhất')])).toContain(
    '=1+1 đã nạo vét xong',
  );
  expect(after.formulas).toBe(0);
});

test('TK7 TD10 a wrong code is named by its row, with every other problem, and nothing is taken', async () => {
  const bytes = await sheet();
  const before = await Promise.all(halls.map((hall) => hall.seq()));
  const { columns } = await tableOf(bytes);
  const filled = await fillIn(bytes, {
    'GHI: Mã kết quả@0': '2a',
    'GHI: Mã kết quả@1': '3a',
    'GHI: Nội dung báo cáo@1': 'Đang làm',
    'GHI: Xong vào ngày@1': '31/02/2027',
    'Mã việc@2': 'SAI-KN7',
    'GHI: Nội dung báo cáo@2': 'Đã xong',
  });
  const preview = await send(filled);
  const at = (title: string, row: number) => `${letterOf(columns.indexOf(title))}${row}`;
  expect(preview['problems']).toMatchObject([
    { row: 2, fault: 'notReported', refusal: { code: 'lacksPaper' } },
    { row: 3, fault: 'noSuchDay', cell: at('GHI: Xong vào ngày', 3) },
    { row: 4, fault: 'unknownCode', cell: at('Mã việc', 4), found: 'SAI-KN7' },
    { row: 4, fault: 'noResult' },
  ]);
  expect(await send(filled, { hash: preview['hash'] })).toMatchObject({ ok: false, code: 'importNotReady' });
  expect(await Promise.all(halls.map((hall) => hall.seq()))).toEqual(before);
  expect(await send(bytes, { hash: preview['hash'] })).toMatchObject({ ok: false, code: 'importChanged' });
});

test('TK7 where two conferences use one short code, the sheet says of which one a matter is', async () => {
  const twins = [await convene(server, { title: 'Cụm Bắc' }), await convene(server, { title: 'Cụm Nam' })];
  for (const hall of twins) {
    const { petition } = await withAssignment(hall);
    await hall.must(hall.chair, 'petitions.dispose', { petition, kind: 'toBeVerified' });
  }
  const bytes = await sheet();
  const { rows, columns } = await tableOf(bytes);
  const south = rows.findIndex((row) => row[columns.indexOf('Hội nghị')]?.endsWith('Cụm Nam'));
  expect(rows.filter((row) => row[0] === rows[south]?.[0])).toHaveLength(2);
  const report = {
    [`GHI: Mã kết quả@${south}`]: '1',
    [`GHI: Nội dung báo cáo@${south}`]: 'Đã giải thích',
    [`GHI: Căn cứ, kết luận@${south}`]: 'Điều 43',
  };
  const filled = await fillIn(bytes, report);
  const { hash, problems } = await send(filled);
  expect(problems).toEqual([]);
  expect(await send(filled, { hash })).toEqual({ ok: true, count: 1 });
  const [north = 0, reported = 0] = (await Promise.all(twins.map((hall) => hall.state()))).map(
    ({ partRecords }) => partRecords.size,
  );
  expect([north, reported]).toEqual([0, 1]);
  const unsaid = await fillIn(bytes, { ...report, [`Hội nghị@${south}`]: '' });
  expect((await send(unsaid))['problems']).toMatchObject([{ fault: 'twoMatters', row: south + 2 }]);
});

test('TK6 TK7 nobody but a coordinator takes the sheet away or brings one in', async () => {
  for (const role of roles.filter((one) => one !== 'coordinator')) {
    expect((await ask('tracker.xlsx', role)).body).toMatchObject({ code: 'notAllowed' });
    expect(await send(new Uint8Array([1]), undefined, role)).toMatchObject({ code: 'notAllowed' });
    expect(await send(new Uint8Array([1]), { hash: '' }, role)).toMatchObject({ code: 'notAllowed' });
  }
});

test('J8 TK1 what was lost of it is made again from the journals', async () => {
  const before = await tracker();
  const pool = openDatabase(server.databaseUrl);
  try {
    await pool.query('delete from kept_matters');
    expect((await tracker()).all).toBe(0);
    await server.app.projections.rebuild();
    expect(await tracker()).toEqual(before);
  } finally {
    await pool.end();
  }
});
