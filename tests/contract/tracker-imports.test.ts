import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ImportFigures, TrackedImport } from '@doi-thoai/shared/queries/kept-imports';
import { signedInCookie } from '../cast/sessions.ts';
import { askOver } from '../support/ask-over-http.ts';
import { convene, withAssignment } from '../support/convened.ts';
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
  const { imported, ...now } = await tracker();
  expect(now).toEqual(then);
  expect(imported).toMatchObject({
    all: 1,
    rows: [{ ...promise, table: file.name, meeting: { id: planned } }],
    figures: { total: 1, replied: 0, late: 1 },
  });
  expect((await tracker('q=den+duong')).imported.rows).toHaveLength(1);
  expect((await tracker('q=khong+co+gi')).imported).toMatchObject({ all: 1, rows: [] });
});
