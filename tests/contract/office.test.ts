import { afterAll, beforeAll, expect, test } from 'vitest';
import { officeId } from '@doi-thoai/shared/office/office';
import type { RedatedRow } from '@doi-thoai/shared/office/preview';
import type { Commitment } from '@doi-thoai/shared/meeting/followup/commitments';
import type { Outcome } from '@doi-thoai/shared/wire/messages';
import { openDatabase } from '@doi-thoai/server/journal/database';
import { houseCopies } from '@doi-thoai/server/processes/house-copies';
import { Lease } from '@doi-thoai/server/processes/lease';
import { officeKind } from '@doi-thoai/server/streams/office-kind';
import { ProcessRunner } from '@doi-thoai/server/processes/runner';
import { signedInCookie } from '../cast/sessions.ts';
import { askOver } from '../support/ask-over-http.ts';
import { convene, withAssignment, type Convened } from '../support/convened.ts';
import { anAccount, startInProcess, type InProcessServer } from '../support/in-process-server.ts';

let server: InProcessServer;
let pool: ReturnType<typeof openDatabase>;
/** The test drives the clock. */
let now = Date.parse('2027-01-20T02:00:00Z');
const source = 'Thông báo số 1';

beforeAll(async () => {
  server = await startInProcess({ clock: () => now });
  pool = openDatabase(server.databaseUrl);
  await runProcesses();
});
afterAll(async () => {
  await pool.end();
  await server.stop();
});

function runner(): ProcessRunner {
  const { journal, app } = server;
  const { handleCommand, projections, house } = app;
  return new ProcessRunner([houseCopies(() => projections.meetings(), house)], {
    ...{ pool, journal, handleCommand, log: app.http.log as never },
    clock: () => now,
  });
}

/** Does what is due, on a server that then lets others have their turn. */
async function runProcesses(): Promise<void> {
  const processes = runner();
  await processes.run();
  await processes.close();
}

const inOffice = (type: string, input: object): Promise<Outcome> =>
  server.command(anAccount('admin'), officeId, type, { ...input, source });

/** A promise whose date is counted from today. */
async function promised(hall: Convened): Promise<() => Promise<Commitment | undefined>> {
  const { petition } = await withAssignment(hall);
  const promise = { petition, department: 'giao-thong', wording: 'Sửa xong đường', officer: 'Phạm Thị Thử' };
  await hall.must(hall.moderator, 'commitments.capture', promise);
  return async () => (await hall.state()).commitments.find((row) => row.petition === petition);
}

test('M16 TD12 a meeting copies the calendar of the office with its version, and counts by it', async () => {
  const hall = await convene(server);
  const promise = await promised(hall);
  expect((await hall.state()).house.version).toBe((await server.journal.head(officeId)).seq);
  expect(await promise()).toMatchObject({ due: '2027-02-17', certainty: 'expected' });
});

test('M16 D10 TD12 what an admin changes of the calendar counts open dates again, once, and first dates stay', async () => {
  const hall = await convene(server);
  const promise = await promised(hall);
  const swap = (off: string, worked: string) => inOffice('calendar.swap', { off, worked, state: 'official' });
  expect(await swap('2027-02-11', '2027-02-20')).toMatchObject({ ok: true });
  expect(await swap('2027-02-12', '2027-02-27')).toMatchObject({ ok: true });
  await runProcesses();
  expect(await promise()).toMatchObject({ firstDue: '2027-02-17', due: '2027-02-19' });
  const before = await hall.seq();
  await runProcesses();
  expect(await hall.seq()).toBe(before);
});

test('RP7 TD12 BX9 an edit is shown before it is saved: what it dates anew, and it is what then happens', async () => {
  const hall = await convene(server);
  const promise = await promised(hall);
  const { due, firstDue } = (await promise()) ?? {};
  await server.accounts.saveAccount({ name: 'lich', password: 'mat-khau-thu', roles: ['admin'] });
  const cookie = await signedInCookie(server, 'lich', 'mat-khau-thu');
  const day = { date: '2027-02-03', name: 'Ngày hội', state: 'official', source };
  const preview = (input: object, as = cookie, type = 'calendar.setDay') =>
    askOver(server, 'POST', '/api/office/preview', { cookie: as, body: { type, input } });
  const before = await server.journal.head(officeId);
  const { body } = await preview(day);
  const ours = (body['redated'] as RedatedRow[]).filter(({ meeting }) => meeting === hall.meeting);
  expect(ours).toEqual([
    expect.objectContaining({
      department: 'Phòng Giao thông',
      firstDue,
      due,
      next: expect.any(String) as string,
    }),
  ]);
  expect(JSON.stringify(body)).not.toContain('Sửa xong đường');
  expect(await server.journal.head(officeId)).toEqual(before);
  expect(await preview({ ...day, date: '2027-02-30' })).toMatchObject({ body: { code: 'malformed' } });
  expect(await preview({}, '')).toMatchObject({ status: 401 });
  expect(await preview({ date: '2027-03-01', source }, cookie, 'calendar.confirmDay')).toMatchObject({
    body: { code: 'unknownDay' },
  });
  const { name, state } = day;
  expect(await inOffice('calendar.setDay', { date: day.date, name, state })).toMatchObject({ ok: true });
  await runProcesses();
  expect(await promise()).toMatchObject({ firstDue, due: ours[0]?.next });
});

test('SY14 TD11 a body that the office has ended is called to no conference, from the next command on', async () => {
  const hall = await convene(server);
  const [body] = await server.app.streams.with(officeKind, officeId, ({ state }) => [...state.bodies]);
  const called = { id: body?.id ?? '', name: body?.name ?? '' };
  const ended = { body: called.id, endsOn: '2027-01-19', successor: null };
  expect(await inOffice('directory.handOver', ended)).toMatchObject({ ok: true });
  expect(await server.command(hall.moderator, hall.meeting, 'departments.add', called)).toMatchObject({
    code: 'bodyEnded',
    params: { name: called.name, date: '19/01/2027' },
  });
});

test('J16 TD12 twice is harmless: a process that lost its place sends the same commands, and nothing follows', async () => {
  const hall = await convene(server);
  await inOffice('calendar.setDay', { date: '2027-06-01', name: 'Ngày hội', state: 'official' });
  await runProcesses();
  const before = await hall.seq();
  await pool.query(`delete from cursor where name like 'process %'`);
  await runProcesses();
  expect(await hall.seq()).toBe(before);
});

test('C14 TD12 a date of a year that nobody has entered is marked, until the year is entered', async () => {
  now = Date.parse('2027-12-20T02:00:00Z');
  const hall = await convene(server);
  const promise = await promised(hall);
  expect(await promise()).toMatchObject({ due: '2028-01-10', certainty: 'noCalendar' });
  const day = { date: '2028-01-03', name: 'Tết Dương lịch', state: 'official' };
  expect(await inOffice('calendar.setDay', day)).toMatchObject({ ok: true });
  expect(await inOffice('calendar.enterYear', { year: 2028 })).toMatchObject({ ok: true });
  await runProcesses();
  expect(await promise()).toMatchObject({ firstDue: '2028-01-10', due: '2028-01-11', certainty: 'official' });
});

test('J16 TD12 one server of several does what is due, and another takes over when it lets go', async () => {
  const [one, other] = [new Lease(pool, 'a-test'), new Lease(pool, 'a-test')];
  expect([await one.hold(), await other.hold(), await one.hold()]).toEqual([true, false, true]);
  await pool.query(`update lease set until = now() - interval '1 second' where name = 'a-test'`);
  expect([await other.hold(), await one.hold()]).toEqual([true, false]);
  // Taken before somebody set the clock back.
  await pool.query(`update lease set until = now() + interval '1 hour' where name = 'a-test'`);
  expect([await one.hold(), await other.hold()]).toEqual([true, false]);
  await one.release();
  expect(await other.hold()).toBe(true);
});

test('M12 the office is commanded by admins over HTTP, looked at by coordinators too, and by nobody else', async () => {
  const address = `/api/streams/${officeId}`;
  const signedIn = async (role: 'admin' | 'coordinator' | 'moderator'): Promise<string> => {
    await server.accounts.saveAccount({ name: role, password: 'mat-khau-thu', roles: [role] });
    return signedInCookie(server, role, 'mat-khau-thu');
  };
  const [admin, coordinator, moderator] = [
    await signedIn('admin'),
    await signedIn('coordinator'),
    await signedIn('moderator'),
  ];
  const command = { type: 'calendar.confirmDay', input: { date: '2027-02-06', source } };
  const send = (cookie: string, id: string) =>
    askOver(server, 'POST', `${address}/commands`, { cookie, body: { id, ...command } });
  expect(await send(coordinator, 'office-command-1')).toMatchObject({ status: 403 });
  expect(await send(admin, 'office-command-2')).toMatchObject({ status: 200 });
  const look = (cookie?: string) =>
    askOver(server, 'GET', `${address}/views/office`, cookie === undefined ? {} : { cookie });
  expect(await look(coordinator)).toMatchObject({
    status: 200,
    body: { view: { calendar: { only: { firstYear: 2021 } } } },
  });
  expect(await look(moderator)).toMatchObject({ status: 403 });
  expect(await look()).toMatchObject({ status: 401 });
});

test('DI1 DI2 TD11 the directory is kept by coordinators too, and whoever is not of the office sees nothing of it', async () => {
  const inDirectory = (type: string, input: object, role: 'admin' | 'coordinator' | 'moderator') =>
    server.command(anAccount(role), officeId, type, input);
  const village = { name: 'Thôn Bến Đá', level: 'commune', kind: 'village', phone: '0912 345 678' };
  expect(await inDirectory('directory.addBody', village, 'moderator')).toMatchObject({ code: 'notAllowed' });
  expect(await inDirectory('directory.addBody', village, 'coordinator')).toMatchObject({ ok: true });
  await server.accounts.saveAccount({ name: 'dieu-phoi', password: 'mat-khau-thu', roles: ['coordinator'] });
  const cookie = await signedInCookie(server, 'dieu-phoi', 'mat-khau-thu');
  const { body } = await askOver(server, 'GET', `/api/streams/${officeId}/views/office`, { cookie });
  const { bodies } = body['view'] as { bodies: Record<string, { name: string; phone: string }> };
  expect(Object.values(bodies).map(({ name }) => name)).toContain('Trạm Y tế');
  expect(Object.values(bodies)).toContainEqual(expect.objectContaining(village));
});

test('DI2 DI4 BX1 names and numbers stand encrypted in the record, and who is forgotten is gone from it', async () => {
  const person = { honorific: 'bà', name: 'Lê Thị Quên', title: 'Trưởng trạm', part: 'leader' };
  const added = { body: 'tram-y-te', ...person };
  const asAdmin = (type: string, input: object) => server.command(anAccount('admin'), officeId, type, input);
  expect(await asAdmin('directory.addPerson', added)).toMatchObject({ ok: true });
  const rows = async () =>
    (await pool.query<{ row: string }>(`select event::text as row from event where stream = $1`, [officeId]))
      .rows;
  expect(JSON.stringify(await rows())).not.toContain(person.name);
  const office = await server.app.streams.with(officeKind, officeId, ({ state }) => state);
  const { id } = office.people.find(({ name }) => name === person.name) ?? { id: '' };
  expect(await asAdmin('directory.forgetPerson', { person: id })).toMatchObject({ ok: true });
  const erased = await pool.query(`select 1 from event where subject = $1 and sealed is not null`, [id]);
  expect(erased.rows).toEqual([]);
  expect(await server.journal.verify(officeId)).toMatchObject({ ok: true });
});

test('DI3 M16 what changes in the directory is copied by no meeting', async () => {
  const hall = await convene(server);
  await runProcesses();
  const before = await hall.seq();
  const ended = { body: 'thue', endsOn: '2026-12-31', successor: null, source };
  expect(await server.command(anAccount('coordinator'), officeId, 'directory.handOver', ended)).toMatchObject(
    {
      ok: true,
    },
  );
  await runProcesses();
  expect(await hall.seq()).toBe(before);
  expect(JSON.stringify((await hall.state()).house)).not.toContain('Thuế cơ sở');
});
