import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ImportFigures, TrackedImport } from '@doi-thoai/shared/queries/kept-imports';
import type { TrackerChoices } from '@doi-thoai/shared/queries/tracker';
import { there } from '@doi-thoai/shared/testing/example-hall';
import { signedInCookie } from '../cast/sessions.ts';
import { askOver } from '../support/ask-over-http.ts';
import { convene, withAssignment } from '../support/convened.ts';
import { tableOf, workbookOf } from '../support/tables.ts';
import { anAccount, startInProcess, type InProcessServer } from '../support/in-process-server.ts';

let server: InProcessServer;
let cookie: string;

beforeAll(async () => {
  server = await startInProcess();
  const account = { name: 'dieu-phoi', password: 'mot mat khau dai', roles: ['coordinator'] } as const;
  await server.accounts.saveAccount(account);
  cookie = await signedInCookie(server, account.name, account.password);
  const hall = await convene(server, { host: 'UBND xã Đồng Mẫu' });
  const { petition } = await withAssignment(hall);
  await hall.must(hall.chair, 'petitions.dispose', { petition, kind: 'toBeVerified' });
});
afterAll(() => server.stop());

interface Told {
  readonly all: number;
  readonly found: number;
  readonly choices: TrackerChoices;
  readonly imported: {
    readonly all: number;
    readonly rows: readonly TrackedImport[];
    readonly figures: ImportFigures;
  };
}

const tracker = async (query = '') =>
  (await askOver(server, 'GET', `/api/office/tracker?${query}`, { cookie })).body as unknown as Told;

test('TK8 TD10 TD14 what a table brought comes with the rest, counted by itself and shown with its table', async () => {
  const { imported: _none, ...then } = await tracker();
  const planned = 'theo-doi-bang-cu';
  const coordinator = anAccount('coordinator');
  const does = async (type: string, input: object) =>
    expect(await server.command(coordinator, planned, type, input)).toMatchObject({ ok: true });
  await does('plan.start', {
    ...{ template: 'commune', title: 'Đối thoại năm sau', host: '', heldOn: null, period: '', startsAt: '' },
    place: '',
  });
  const promise = { wording: 'Lắp đèn đường thôn Đoài', body: 'Phòng TN&MT huyện', former: true };
  const rows = [{ ...promise, row: 2, owedBy: 'Phòng Kinh tế', due: '2024-06-30' }];
  const file = { hash: 'e'.repeat(64), name: 'cam-ket-2023.xlsx', sheet: 'Bảng' };
  await does('import.take', { file, content: { kind: 'promises', rows } });
  const { imported, choices, ...now } = await tracker();
  const { choices: before, ...others } = then;
  expect(now).toEqual(others);
  // It is looked for among the same bodies and conferences as everything else.
  expect(before.bodies.some(({ name }) => name === 'Phòng Kinh tế')).toBe(false);
  const body = there(choices.bodies.find(({ name }) => name === 'Phòng Kinh tế')).key;
  expect(choices.meetings.map(({ id }) => id)).toContain(planned);
  const chosen = await tracker(`body=${encodeURIComponent(body)}&meeting=${planned}`);
  expect([chosen.found, chosen.imported.rows.length]).toEqual([0, 1]);
  expect(imported).toMatchObject({
    all: 1,
    rows: [{ ...promise, table: file.name, meeting: { id: planned } }],
    figures: { total: 1, replied: 0, late: 1 },
  });
  expect((await tracker('q=den+duong')).imported.rows).toHaveLength(1);
  expect((await tracker('q=khong+co+gi')).imported).toMatchObject({ all: 1, rows: [] });
});

test('TK8 TK7 QN6 it goes out in the sheet by a code of its own, and what is filled in comes in by that', async () => {
  const out = async () => {
    const answer = await fetch(`${server.url}/api/office/tracker.xlsx`, { headers: { cookie } });
    return tableOf(new Uint8Array(await answer.arrayBuffer()));
  };
  const { rows, columns } = await out();
  const at = (title: string) => columns.indexOf(title);
  const row = there(rows.find((one) => one[at('Việc')] === 'Lắp đèn đường thôn Đoài'));
  expect(row.slice(0, 2)).toEqual([expect.stringMatching(/^CK-[A-Z0-9]{7}$/), 'Phòng Kinh tế']);
  expect(row[at('Hội nghị')]).toBe('Bảng cam-ket-2023.xlsx');
  const filled = Object.entries({
    'GHI: Mã kết quả': '2c',
    'GHI: Nội dung báo cáo': 'Đã lắp 12 đèn',
    'GHI: Số văn bản': '12/BC',
    'GHI: Ngày văn bản': '20/05/2024',
  });
  for (const [title, text] of filled) row[at(title)] = text;
  const bytes = await workbookOf([columns, ...rows]);
  const send = async (take?: object) => {
    const form = new FormData();
    if (take) form.set('form', JSON.stringify(take));
    form.set('file', new Blob([bytes.slice()]), 'theo-doi.xlsx');
    const address = `${server.url}/api/office/tracker/sheet${take ? '/take' : ''}`;
    const answer = await fetch(address, { method: 'POST', body: form, headers: { cookie } });
    return (await answer.json()) as Record<string, unknown>;
  };
  const preview = await send();
  expect(preview).toMatchObject({
    problems: [],
    rows: [{ code: row[0], body: 'Phòng Kinh tế', result: '2c' }],
  });
  const taken = { ok: true, count: 1 };
  expect(await send({ hash: preview['hash'] })).toEqual(taken);
  expect(await send({ hash: preview['hash'] })).toEqual(taken);
  const { imported } = await tracker();
  expect(imported.figures).toMatchObject({ total: 1, replied: 1, late: 0, results: { done: 1 } });
  expect(imported.rows).toMatchObject([{ replyNo: '12/BC', repliedOn: '2024-05-20', outcome: '2c' }]);
  const after = await out();
  expect(there(after.rows.find((one) => one[0] === row[0]))[at('Báo cáo gần nhất')]).toBe('Đã lắp 12 đèn');
});
