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
  halls = [await convene(server), await convene(server)];
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

const cookieOf = (role: string) => signedInCookie(server, `nguoi-${role}`, password);
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
  expect(rows[0]).not.toHaveProperty('folded');
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
