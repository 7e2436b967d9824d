import { afterAll, beforeAll, expect, test } from 'vitest';
import { programmesId } from '@doi-thoai/shared/programme/programmes';
import type { Outcome } from '@doi-thoai/shared/wire/messages';
import { openDatabase } from '@doi-thoai/server/journal/database';
import { houseCopies } from '@doi-thoai/server/processes/house-copies';
import { programmeMembers } from '@doi-thoai/server/processes/programme-members';
import { ProcessRunner } from '@doi-thoai/server/processes/runner';
import { meetingKind } from '@doi-thoai/server/streams/meeting-kind';
import { programmeKind } from '@doi-thoai/server/streams/programme-kind';
import { signedInCookie } from '../cast/sessions.ts';
import { askOver } from '../support/ask-over-http.ts';
import { anAccount, startInProcess, type InProcessServer } from '../support/in-process-server.ts';

let server: InProcessServer;
let pool: ReturnType<typeof openDatabase>;
let cookie = '';
const coordinator = anAccount('coordinator');
const moderator = anAccount('moderator');
const day = Date.parse('2026-11-30T02:00:00Z');

beforeAll(async () => {
  server = await startInProcess({ clock: () => day, wall: () => day });
  pool = openDatabase(server.databaseUrl);
  await runProcesses();
  await server.accounts.saveAccount({ name: 'van-phong', password: 'mat-khau-thu', roles: ['coordinator'] });
  cookie = await signedInCookie(server, 'van-phong', 'mat-khau-thu');
});
afterAll(async () => {
  await pool.end();
  await server.stop();
});

/** Does what is due, as a server that was just started. */
async function runProcesses(): Promise<void> {
  const { journal, app } = server;
  const { handleCommand, house, projections } = app;
  const all = [houseCopies(() => projections.meetings(), house), programmeMembers()];
  const processes = new ProcessRunner(all, {
    ...{ pool, journal, handleCommand, log: app.http.log as never },
    clock: () => day,
  });
  await processes.run();
  await processes.close();
}

const does = (type: string, input: object, id?: string): Promise<Outcome> =>
  server.command(coordinator, programmesId, type, input, id === undefined ? {} : { id });
const found = (programme: string, more: object = {}) =>
  does('programme.found', {
    programme,
    name: `Đối thoại ${programme}`,
    year: 2026,
    kind: 'clusters',
    ...more,
  });

function begin(meeting: string, given: object = {}): Promise<Outcome> {
  return server.command(coordinator, meeting, 'plan.start', {
    ...{ template: 'commune', title: `Hội nghị ${meeting}`, host: 'UBND xã Đồng Mẫu' },
    ...{ heldOn: '2026-12-18', startsAt: '08:00', period: '', place: 'Hội trường UBND xã' },
    ...given,
  });
}

const nameIn = (meeting: string) =>
  server.app.streams.with(meetingKind, meeting, ({ state }) => state.about.programme);
const programmeNamed = (id: string) =>
  server.app.streams.with(programmeKind, programmesId, ({ state }) => state.programmes.get(id));
const listed = (path: string, as = cookie) =>
  askOver(server, 'GET', `/api/office/${path}`, as === '' ? {} : { cookie: as });

test('PR1 M12 coordinators found a programme, over HTTP and the wire alike; nobody else sees or changes any', async () => {
  expect(await found('nam-2026')).toMatchObject({ ok: true });
  for (const role of ['admin', 'moderator', 'chair', 'supervisor'] as const) {
    const input = { programme: `cua-${role}`, name: 'Của người khác', year: 2026, kind: 'topics' };
    const outcome = await server.command(anAccount(role), programmesId, 'programme.found', input);
    expect(outcome).toMatchObject({ code: 'notAllowed' });
  }
  const view = await askOver(server, 'GET', `/api/streams/${programmesId}/views/programmes`, { cookie });
  expect(view).toMatchObject({ status: 200, body: { view: { programmes: { 'nam-2026': { year: 2026 } } } } });
  await server.accounts.saveAccount({ name: 'quan-tri', password: 'mat-khau-thu', roles: ['admin'] });
  const admin = await signedInCookie(server, 'quan-tri', 'mat-khau-thu');
  for (const path of ['programmes/nam-2026', 'preparations']) {
    expect(await listed(path, admin)).toMatchObject({ status: 403 });
    expect(await listed(path, '')).toMatchObject({ status: 401 });
  }
  const theirs = await askOver(server, 'GET', `/api/streams/${programmesId}/views/programmes`, {
    cookie: admin,
  });
  expect(theirs).toMatchObject({ status: 403 });
  expect(await listed('programmes/khong-co')).toMatchObject({ body: { code: 'unknownProgramme' } });
});

test('PR4 QN1 what is begun under a programme comes into it, once, and each dossier has its name', async () => {
  await found('chu-de', { kind: 'topics' });
  expect(await begin('chu-de-1', { programme: 'chu-de', topic: 'Việc làm' })).toMatchObject({ ok: true });
  expect(await begin('dung-rieng')).toMatchObject({ ok: true });
  await runProcesses();
  await runProcesses();
  expect(await programmeNamed('chu-de')).toMatchObject({ conferences: ['chu-de-1'] });
  expect(await nameIn('chu-de-1')).toBe('Đối thoại chu-de');
  expect(await does('programme.takeIn', { programme: 'chu-de', meeting: 'dung-rieng' })).toMatchObject({
    ok: true,
  });
  const renamed = { programme: 'chu-de', name: 'Đối thoại với dân năm 2026', seen: 'Đối thoại chu-de' };
  expect(await does('programme.rename', renamed)).toMatchObject({ ok: true });
  await runProcesses();
  expect([await nameIn('chu-de-1'), await nameIn('dung-rieng')]).toEqual([renamed.name, renamed.name]);
  await does('programme.takeOut', { programme: 'chu-de', meeting: 'dung-rieng' });
  await runProcesses();
  expect(await nameIn('dung-rieng')).toBeNull();
  const heads = () => Promise.all(['chu-de-1', programmesId].map((id) => server.journal.head(id)));
  const before = await heads();
  await pool.query(`delete from cursor where name like 'process %'`);
  await runProcesses();
  expect(await heads()).toEqual(before);
});

test('PR4 what was opened keeps the name of its papers', async () => {
  await found('da-mo');
  await begin('da-mo-1', { programme: 'da-mo' });
  await runProcesses();
  await server.command(coordinator, 'da-mo-1', 'meeting.cancel', { reason: 'Không đủ điều kiện tổ chức' });
  await does('programme.rename', { programme: 'da-mo', name: 'Tên sau', seen: 'Đối thoại da-mo' });
  await runProcesses();
  expect(await nameIn('da-mo-1')).toBe('Đối thoại da-mo');
});

test('PR2 O4 of two coordinators who take one conference into two programmes at once, one is told where it is', async () => {
  await Promise.all([found('ben-nay'), found('ben-kia')]);
  await begin('ca-hai');
  const outcomes = await Promise.all(
    ['ben-nay', 'ben-kia'].map((programme) => does('programme.takeIn', { programme, meeting: 'ca-hai' })),
  );
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  expect(outcomes).toContainEqual(expect.objectContaining({ code: 'inOtherProgramme' }));
  const seen = { programme: 'ben-nay', seen: 'Đối thoại ben-nay' };
  const names = await Promise.all(
    ['Tên của tôi', 'Tên của bạn'].map((name) => does('programme.rename', { ...seen, name })),
  );
  expect(names.filter(({ ok }) => ok)).toHaveLength(1);
  expect(names).toContainEqual(expect.objectContaining({ code: 'changedMeanwhile' }));
});

test('PR1 J2 a command that comes again gets its first outcome, and the record holds', async () => {
  const input = { programme: 'mot-lan', name: 'Một lần', year: 2026, kind: 'topics' };
  const first = await does('programme.found', input, 'lap-chuong-trinh-1');
  expect(await does('programme.found', input, 'lap-chuong-trinh-1')).toEqual(first);
  expect(await server.journal.verify(programmesId)).toMatchObject({ ok: true });
});

test('PR5 TD1 TD3 a commune’s two clusters: the duty of 2026 is 0/1, and 1/1 once the first has closed', async () => {
  const under = { programme: 'hai-cum', title: 'Đối thoại với Nhân dân năm 2026' };
  await found('hai-cum', { name: 'Đối thoại với Nhân dân xã Đồng Mẫu năm 2026' });
  await begin('cum-chieu', { ...under, startsAt: '14:00', place: 'Nhà văn hóa thôn Bến Đá' });
  await begin('cum-sang', under);
  await runProcesses();
  const page = async () => (await listed('programmes/hai-cum')).body;
  const ids = (rows: unknown) => (rows as { id: string }[]).map(({ id }) => id);
  const before = await page();
  expect(before).toMatchObject({ duty: { done: 0, of: 1, year: '2026' }, programme: { kind: 'clusters' } });
  expect(ids(before['conferences'])).toEqual(['cum-sang', 'cum-chieu']);
  expect(ids(before['free'])).toContain('dung-rieng');
  expect(ids(before['free'])).not.toContain('cum-sang');
  for (const type of ['meeting.start', 'meeting.close'] as const)
    expect(await server.command(moderator, 'cum-sang', type, {})).toMatchObject({ ok: true });
  const after = await page();
  expect(after).toMatchObject({ duty: { done: 1, of: 1 } });
  expect(after['conferences']).toMatchObject([{ state: 'closed' }, { state: 'convened' }]);
  const { body } = await listed('preparations');
  expect(body['duty']).toMatchObject({ done: 1, of: 1 });
  expect(ids(body['meetings'])).toContain('cum-chieu');
  expect(ids(body['meetings'])).not.toContain('cum-sang');
  await server.command(moderator, 'cum-chieu', 'meeting.start', {});
  await server.command(moderator, 'cum-chieu', 'meeting.close', {});
  expect(await page()).toMatchObject({ duty: { done: 1, of: 1 } });
});
