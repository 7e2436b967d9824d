import { registration } from '../cast/people.ts';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { refuse } from '@doi-thoai/shared/engine/refusal';
import { openDatabase } from '@doi-thoai/server/journal/database';
import { Streams } from '@doi-thoai/server/streams/streams';
import { decodeSnapshot, encodeSnapshot } from '@doi-thoai/server/streams/checkpoint';
import { convene, withAssignment } from '../support/convened.ts';
import { receiptOf } from '../cast/people.ts';
import {
  aCitizen,
  anAccount,
  nextCommandId,
  startInProcess,
  type InProcessServer,
} from '../support/in-process-server.ts';
import { meetingKind } from '@doi-thoai/server/streams/meeting-kind';

let server: InProcessServer;

beforeAll(async () => {
  server = await startInProcess();
});
afterAll(() => server.stop());

test('H4 the same command sent twice happens once and gets the same outcome', async () => {
  const { meeting, moderator, seq } = await convene(server);
  const id = nextCommandId();
  const send = () => server.command(moderator, meeting, 'announcements.make', { text: 'Giải lao' }, { id });
  const [first, second] = await Promise.all([send(), send()]);
  expect(first).toEqual({ ok: true, seq: await seq() });
  expect(second).toEqual(first);
  await server.command(moderator, meeting, 'announcements.make', { text: 'Vào lại' });
  expect(await send()).toEqual(first);
});

test('H4 another server knows the outcome too, also of a refusal', async () => {
  const { meeting, moderator } = await convene(server);
  const [taken, refused] = [nextCommandId(), nextCommandId()];
  const made = { text: 'Giải lao' };
  const first = await server.command(moderator, meeting, 'announcements.make', made, { id: taken });
  const no = await server.command(moderator, meeting, 'turn.start', {}, { id: refused });
  expect(no).toMatchObject({ ok: false, code: 'floorFree' });
  const other = await startInProcess({ databaseUrl: server.databaseUrl });
  const before = (await other.journal.head(meeting)).seq;
  expect(await other.command(moderator, meeting, 'announcements.make', made, { id: taken })).toEqual(first);
  expect(await other.command(moderator, meeting, 'turn.start', {}, { id: refused })).toEqual(no);
  expect((await other.journal.head(meeting)).seq).toBe(before);
  await other.stop();
});

test('H4 an id is not taken for something else, nor by someone else', async () => {
  const { meeting, moderator, chair, seq } = await convene(server);
  const id = nextCommandId();
  await server.command(moderator, meeting, 'announcements.make', { text: 'Giải lao' }, { id });
  const before = await seq();
  for (const [who, text] of [
    [moderator, 'Khác'],
    [chair, 'Giải lao'],
  ] as const)
    expect(await server.command(who, meeting, 'announcements.make', { text }, { id })).toMatchObject({
      code: 'commandIdReused',
    });
  expect(await seq()).toBe(before);
});

test('H4 what holds already is acknowledged and recorded no second time', async () => {
  const { meeting, moderator, seq } = await convene(server);
  const before = await seq();
  expect(await server.command(moderator, meeting, 'meeting.start', {})).toEqual({ ok: true, seq: before });
});

test('H29 what comes after its time is refused, unless it was carried out in time, on every server', async () => {
  const { meeting, moderator, seq } = await convene(server);
  const [carriedOut, neverCame] = [nextCommandId(), nextCommandId()];
  const until = Date.now() + 60_000;
  const pause = (id: string, on = server) =>
    on.command(moderator, meeting, 'meeting.pause', {}, { id, until });
  const first = await pause(carriedOut);
  expect(first).toMatchObject({ ok: true });
  await server.command(moderator, meeting, 'meeting.start', {});
  const before = await seq();
  const later = await startInProcess({ databaseUrl: server.databaseUrl, clock: () => until + 1 });
  for (const on of [later, server]) {
    expect(await pause(neverCame, on)).toMatchObject({ ok: false, code: 'tooLate' });
    expect(await pause(carriedOut, on)).toEqual(first);
  }
  expect((await later.journal.head(meeting)).seq).toBe(before);
  await later.stop();
});

test('H6 what cannot be saved is refused as such, and taken when it is sent again', async () => {
  const own = await startInProcess();
  const { meeting, moderator, seq } = await convene(own);
  const before = await seq();
  const admin = openDatabase(server.databaseUrl);
  const { pathname } = new URL(own.databaseUrl);
  const name = pathname.slice(1);
  const allow = (yes: boolean) => admin.query(`alter database ${name} allow_connections ${yes}`);
  await allow(false);
  await admin.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name]);
  const id = nextCommandId();
  const send = () => own.command(moderator, meeting, 'announcements.make', { text: 'Mất điện' }, { id });
  expect(await send()).toEqual(refuse('notSaved'));
  expect(await seq()).toBe(before);
  await allow(true);
  await admin.end();
  expect(await send()).toEqual({ ok: true, seq: before + 1 });
  await own.stop();
});

test('H7 commands to a meeting that never was are refused and leave nothing in memory', async () => {
  for (let n = 0; n < 20; n += 1)
    expect(
      await server.command(aCitizen, `khong-co-${n}`, 'speakers.register', registration(n)),
    ).toMatchObject({
      code: 'unknownMeeting',
    });
  const { loaded } = server.app.streams;
  expect(loaded).toBeLessThan(20);
});

test('H8 an answer is signed with the PIN of the leader, whom the record names', async () => {
  const hall = await convene(server);
  const { assignment } = await withAssignment(hall);
  const seat = { meeting: hall.meeting, seat: 'department-giao-thong' };
  const sign = (pin?: string) =>
    server.command(
      hall.roads,
      hall.meeting,
      'answers.sign',
      { assignment },
      pin === undefined ? {} : { pin },
    );
  await hall.must(hall.roads, 'answers.draft', { assignment, text: 'Sẽ nạo vét cống trong tháng này.' });
  expect(await sign('246810')).toMatchObject({ code: 'pinNotSet' });
  await server.accounts.setPin(seat, '246810');
  expect(await sign()).toMatchObject({ code: 'pinNeeded' });
  expect(await sign('135790')).toMatchObject({ code: 'wrongPin' });
  expect(await sign('246810')).toMatchObject({ ok: true });
  expect((await hall.state()).answers.get(assignment)?.signedBy).toEqual({
    name: 'Phạm Thị Thử',
    title: 'Trưởng phòng',
  });
});

test('H10 refusals are logged with role and seat, and never with words or names', async () => {
  const { meeting, moderator, desk } = await convene(server);
  const from = server.logged.length;
  const secret = 'Nguyễn Thị Ví Dụ tố giác';
  await server.command(desk, meeting, 'announcements.make', { text: secret });
  await server.command(moderator, meeting, 'speakers.register', {
    ...registration(1),
    name: secret,
    extra: secret,
  });
  await server.command(moderator, meeting, secret.slice(0, 30), {});
  const said = server.logged.slice(from).map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(said).toContainEqual(
    expect.objectContaining({ code: 'notAllowed', role: 'desk', seat: 'desk-1', type: 'announcements.make' }),
  );
  expect(said.map(({ code }) => code)).toEqual(['notAllowed', 'malformed', 'unknownAction']);
  expect(server.logged.join('')).not.toMatch(/Ví Dụ|tố giác|0900 ?000|ngõ Thử/);
});

test('H11 a meeting read from its snapshot, from its journal, or kept in memory is the same', async () => {
  const hall = await convene(server);
  await withAssignment(hall);
  const { journal, live } = server;
  const log = server.app.http.log as never;
  const fresh = new Streams({ journal, live, log, clock: Date.now, given: () => ({}) });
  const inMemory = await server.app.streams.with(meetingKind, hall.meeting, ({ checkpoint }) => checkpoint);
  const replayed = await fresh.with(meetingKind, hall.meeting, ({ checkpoint }) => checkpoint);
  await fresh.close();
  expect(JSON.stringify(replayed)).toBe(JSON.stringify(inMemory));
  expect(JSON.stringify(decodeSnapshot(meetingKind, await encodeSnapshot(inMemory)))).toBe(
    JSON.stringify(inMemory),
  );
});

test('H12 what was erased is nowhere: not in older states, not in the log that servers share', async () => {
  const hall = await convene(server);
  const words = 'Lời tố cáo phải được xoá';
  await hall.must(aCitizen, 'speakers.register', registration(7, words));
  const before = await hall.seq();
  const row = (await hall.state()).registrations.find(({ receipt }) => receipt === receiptOf(7));
  await hall.must(hall.moderator, 'speakers.reroute', {
    registration: row?.id ?? '',
    nature: 'denunciation',
  });
  const olderStates = await server.app.streams.with(meetingKind, hall.meeting, (open) =>
    open.stateAt(before),
  );
  expect(olderStates).toBeUndefined();
  const told: unknown[] = [];
  const following = await server.live.follow(
    hall.meeting,
    0,
    (recorded) => told.push(...recorded),
    () => undefined,
  );
  await following.stop();
  const snapshot = await server.live.loadSnapshot(hall.meeting);
  expect(JSON.stringify([told, snapshot, await hall.state()])).not.toContain(words);
});

test('H12 UB3 what is erased while a snapshot is being made is in none that is kept, and another one follows', async () => {
  const hall = await convene(server);
  const { live } = server;
  const words = 'Lời tố cáo phải được xoá';
  const [made, released] = [Promise.withResolvers<number>(), Promise.withResolvers<undefined>()];
  const save = live.saveSnapshot.bind(live);
  vi.spyOn(live, 'saveSnapshot').mockImplementationOnce(async (meeting, snapshot) => {
    expect(snapshot.bytes).toContain(words);
    made.resolve(snapshot.seq);
    await released.promise;
    await save(meeting, snapshot);
  });
  await hall.must(aCitizen, 'speakers.register', registration(1, words));
  for (let no = 2; no <= 110; no += 1) await hall.must(aCitizen, 'speakers.register', registration(no));
  const row = (await hall.state()).registrations.find(({ receipt }) => receipt === receiptOf(1));
  const madeFrom = await made.promise;
  await hall.must(hall.moderator, 'speakers.reroute', {
    registration: row?.id ?? '',
    nature: 'denunciation',
  });
  const erasedAt = await hall.seq();
  expect(madeFrom).toBeLessThan(erasedAt);
  released.resolve(undefined);
  await expect.poll(async () => (await live.loadSnapshot(hall.meeting))?.seq).toBe(erasedAt);
  expect((await live.loadSnapshot(hall.meeting))?.bytes).not.toContain(words);
  vi.restoreAllMocks();
});

test('H12 UB3 drafts about it that a killed server had left to forget are gone when the meeting is loaded', async () => {
  const hall = await convene(server);
  const { registration: speaker, petition, assignment } = await withAssignment(hall);
  await hall.must(hall.moderator, 'speakers.reroute', { registration: speaker, nature: 'complaint' });
  const { live, journal } = server;
  const left = [`comment:${petition}`, `answer:${assignment}`, 'remarks'].map((key) => ({
    stream: hall.meeting,
    owner: 'secretary-1',
    key,
  }));
  for (const key of left) await live.saveDraft(key, 'Lời tố cáo', 0);
  const log = server.app.http.log as never;
  const fresh = new Streams({ journal, live, log, clock: Date.now, given: () => ({}) });
  await fresh.with(meetingKind, hall.meeting, () => undefined);
  const there = () => Promise.all(left.map((key) => live.loadDraft(key)));
  await expect.poll(there).toEqual([null, null, { rev: 1, text: 'Lời tố cáo' }]);
  await fresh.close();
});

test('H13 three hundred phones behind one address register within a minute', async () => {
  const { meeting, state } = await convene(server);
  const phones = Array.from({ length: 300 }, (_, no) => registration(no));
  const outcomes = await Promise.all(
    phones.map((phone) => server.command(aCitizen, meeting, 'speakers.register', phone)),
  );
  expect(outcomes.filter(({ ok }) => !ok)).toEqual([]);
  expect([...(await state()).registrations].map(({ no }) => no).sort((a, b) => a - b)).toEqual(
    Array.from({ length: 300 }, (_, at) => at + 1),
  );
});

test('H13 a runaway program at one address is held back, and whoever has a seat is not', async () => {
  const own = await startInProcess();
  const { meeting, moderator } = await convene(own);
  const tries = Array.from({ length: 1000 }, () => own.command(aCitizen, meeting, 'speakers.withdraw', {}));
  const codes = (await Promise.all(tries)).map((outcome) => (outcome.ok ? 'ok' : outcome.code));
  expect(codes).toContain('tooMany');
  expect(await own.command(moderator, meeting, 'announcements.make', { text: 'Trật tự' })).toMatchObject({
    ok: true,
  });
  expect(await own.command(anAccount('coordinator'), meeting, 'turn.start', {})).toMatchObject({
    code: 'notAllowed',
  });
  await own.stop();
});
