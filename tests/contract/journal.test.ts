import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { instant } from '@doi-thoai/shared/calendar/instant';
import { refuse } from '@doi-thoai/shared/engine/refusal';
import type { MeetingEvent } from '@doi-thoai/shared/meeting/meeting';
import { openDatabase } from '@doi-thoai/server/journal/database';
import { NotSaved, type Journal } from '@doi-thoai/server/journal/journal';
import { openJournal } from '@doi-thoai/server/journal/postgres-journal';
import {
  announced,
  beginning,
  commandOf,
  newMeeting,
  openTestJournal,
  readAll,
  rerouted,
  spoken,
  write,
  type OpenedJournal,
} from './journal-fixture.ts';
import type { Actor } from '@doi-thoai/shared/meeting/roles';

let opened: OpenedJournal;
let journal: Journal;

beforeAll(async () => {
  opened = await openTestJournal();
  journal = opened.journal;
});
afterAll(() => opened.close());

test('J1 a meeting without events is at its beginning', async () => {
  const meeting = newMeeting();
  expect(await journal.head(meeting)).toEqual(beginning);
  expect(await readAll(journal, meeting)).toEqual([]);
  expect(await journal.verify(meeting)).toEqual({ ok: true, events: 0 });
});

test('J1 events are read back as they were appended, and as append answered', async () => {
  const meeting = newMeeting();
  const events = [announced('a', 'Giải lao 10 phút'), spoken('p1', 'Đường làng ngập mỗi khi mưa')];
  const command = { ...commandOf(meeting, beginning, ...events), at: instant(1_732_233_600_123) };
  const person = { name: 'Trần Văn Mẫu', title: 'Giám đốc' };
  const by: Actor = { role: 'department', seat: 'd', department: 'x', person };
  const appended = await journal.append({ ...command, by });
  if (!appended.ok) throw new Error(appended.why);
  const read = await readAll(journal, meeting);
  expect(read).toEqual(appended.recorded);
  expect(read.map(({ event, seq, at, by }) => ({ event, seq, at, by }))).toEqual(
    events.map((event, index) => ({
      event,
      seq: index + 1,
      at: 1_732_233_600_123,
      by: { role: 'department', seat: 'd', department: 'x', person },
    })),
  );
  expect(await journal.head(meeting)).toEqual(appended.head);
  expect(appended.head).toEqual({ seq: 2, hash: read[1]?.hash, at: 1_732_233_600_123 });
});

test('J1 reading begins after any number and comes in order, over many batches', async () => {
  const meeting = newMeeting();
  const events = Array.from({ length: 2203 }, (_, at) => announced(`a${at}`, `${at}`));
  await write(journal, meeting, events.slice(0, 700), events.slice(700));
  expect((await readAll(journal, meeting)).map((one) => one.seq)).toEqual(events.map((_, at) => at + 1));
  expect((await readAll(journal, meeting, 2200)).map((one) => one.event)).toEqual(events.slice(2200));
  expect(await readAll(journal, meeting, 2203)).toEqual([]);
});

test('J1 whatever Unicode an event holds, reading it gives back the same and the chain holds', async () => {
  const text = fc.string({
    unit: fc.oneof(
      fc.constantFrom('\0', '\ud800', '\udfff', '"', '\\', '}'),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    ),
  });
  // JSON knows no negative zero.
  const value = fc
    .jsonValue({ noUnicodeString: false })
    .map((json) => JSON.parse(JSON.stringify(json)) as unknown);
  const plain = fc
    .record({ id: text, text, more: value })
    .map((data) => ({ ...data, type: 'announcementMade' }));
  const sealed = fc
    .record({ petition: text, sealed: fc.oneof(fc.record({ text, more: value }), value) })
    .map((data) => ({ ...data, type: 'petitionReleased', subject: 'p1' }));
  const events = fc.array(fc.oneof(plain, sealed), { minLength: 1, maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(events, async (given) => {
      const meeting = newMeeting();
      await write(journal, meeting, given as unknown as MeetingEvent[]);
      expect((await readAll(journal, meeting)).map((one) => one.event)).toEqual(given);
      expect(await journal.verify(meeting)).toEqual({ ok: true, events: given.length });
    }),
    { numRuns: 60 },
  );
});

test('J2 an append that was decided on an older end writes nothing', async () => {
  const meeting = newMeeting();
  const older = await write(journal, meeting, [announced('a', '1')]);
  const head = await write(journal, meeting, [announced('b', '2')]);
  for (const after of [beginning, older, { ...head, hash: older.hash }, { ...head, seq: 9 }]) {
    const late = commandOf(meeting, after, announced('c', '3'));
    expect(await journal.append(late)).toEqual({ ok: false, why: 'behind' });
    expect(await journal.outcomeOf(meeting, late.command.id)).toBeNull();
  }
  expect(await journal.append(commandOf(meeting, older))).toEqual({ ok: false, why: 'behind' });
  expect(await journal.append(commandOf(newMeeting(), head, announced('d', '4')))).toEqual({
    ok: false,
    why: 'behind',
  });
  expect(await journal.head(meeting)).toEqual(head);
});

test('J2 of many servers that append at once, one is written', async () => {
  const pool = openDatabase(opened.url);
  const other = openJournal(pool);
  const meeting = newMeeting();
  for (let round = 1; round <= 20; round += 1) {
    const head = await journal.head(meeting);
    const events =
      round % 2
        ? [announced(`a${round}`, 'x')]
        : [spoken('p', 'x'), { type: 'meetingClosed', notReached: [] } as const];
    const all = await Promise.all(
      Array.from({ length: 6 }, (_, at) =>
        (at % 2 ? journal : other).append(commandOf(meeting, head, ...events)),
      ),
    );
    expect(all.filter((one) => one.ok)).toHaveLength(1);
    expect(all.filter((one) => !one.ok && one.why === 'behind')).toHaveLength(5);
  }
  await pool.end();
  expect(await journal.verify(meeting)).toEqual({ ok: true, events: 30 });
});

test('J3 a command sent again is not written again and gets its first outcome', async () => {
  const meeting = newMeeting();
  const first = commandOf(meeting, beginning, announced('a', '1'));
  const appended = await journal.append(first);
  if (!appended.ok) throw new Error(appended.why);
  const outcome = { ok: true, seq: 1 };
  const seen = { ok: false, why: 'seen', outcome, digest: first.command.digest };
  expect(await journal.append(first)).toEqual(seen);
  expect(await journal.append({ ...first, after: appended.head })).toEqual(seen);
  expect(await journal.append({ ...first, after: appended.head, events: [] })).toEqual(seen);
  expect(await journal.outcomeOf(meeting, first.command.id)).toEqual({
    outcome,
    digest: first.command.digest,
  });
  expect(await journal.outcomeOf(newMeeting(), first.command.id)).toBeNull();
  expect(await readAll(journal, meeting)).toHaveLength(1);
});

test('J3 of the same command sent to two servers at once, one is written', async () => {
  const meeting = newMeeting();
  const twice = commandOf(meeting, beginning, announced('a', '1'));
  const answers = await Promise.all([journal.append(twice), journal.append(twice)]);
  expect(answers.filter((one) => one.ok)).toHaveLength(1);
  expect(answers.filter((one) => !one.ok && one.why === 'seen')).toHaveLength(1);
});

test('J2 several commands are recorded together or not at all, each with its own outcome', async () => {
  const meeting = newMeeting();
  const start = await write(journal, meeting, [announced('a', '1')]);
  const [one, two] = [
    commandOf(meeting, start, announced('b', '2'), announced('c', '3')),
    commandOf(meeting, start, spoken('p', 'lời')),
  ];
  const written = await journal.appendTogether({ stream: meeting, after: start, entries: [one, two] });
  expect(written).toMatchObject({ ends: [3, 4], head: { seq: 4 } });
  expect(await readAll(journal, meeting, 1)).toEqual(written?.recorded);
  expect(await journal.outcomeOf(meeting, one.command.id)).toMatchObject({ outcome: { ok: true, seq: 3 } });
  expect(await journal.outcomeOf(meeting, two.command.id)).toMatchObject({ outcome: { ok: true, seq: 4 } });
  const head = await journal.head(meeting);
  const fresh = commandOf(meeting, head, announced('d', '5'));
  // Decided on an end that is gone; and with one in it that is known already.
  expect(await journal.appendTogether({ stream: meeting, after: start, entries: [fresh] })).toBeNull();
  expect(await journal.appendTogether({ stream: meeting, after: head, entries: [fresh, two] })).toBeNull();
  expect(await journal.outcomeOf(meeting, fresh.command.id)).toBeNull();
  expect(await journal.head(meeting)).toEqual(head);
  // What erases needs a transaction of several statements.
  const erasing = commandOf(meeting, head, rerouted('p', 'p'));
  expect(
    await journal.appendTogether({ stream: meeting, after: head, entries: [fresh, erasing] }),
  ).not.toBeNull();
  expect((await readAll(journal, meeting, 3))[0]?.event).toMatchObject({ sealed: null });
  expect(await journal.verify(meeting)).toEqual({ ok: true, events: 6 });
});

test('J3 a command from which nothing follows is remembered too', async () => {
  const meeting = newMeeting();
  const head = await write(journal, meeting, [announced('a', '1')]);
  const idle = commandOf(meeting, head);
  expect(await journal.append(idle)).toEqual({ ok: true, recorded: [], head });
  expect(await journal.outcomeOf(meeting, idle.command.id)).toMatchObject({ outcome: { ok: true, seq: 1 } });
  const before = commandOf(newMeeting(), beginning);
  expect(await journal.append(before)).toEqual({ ok: true, recorded: [], head: beginning });
});

test('J3 a refusal is remembered, and the first one stays', async () => {
  const meeting = newMeeting();
  const command = { id: 'refused-once-0', digest: 'd' };
  const refusal = refuse('floorTaken', { seconds: 3, text: '\0' });
  await journal.remember(meeting, command, refusal);
  await journal.remember(meeting, { ...command, digest: 'other' }, { ok: true, seq: 7 });
  expect(await journal.outcomeOf(meeting, command.id)).toEqual({ outcome: refusal, digest: 'd' });
});

test('J4 sealed content stands as ciphertext beside its key', async () => {
  const meeting = newMeeting();
  await write(journal, meeting, [spoken('p1', 'lời của dân'), spoken('p1', 'lời của dân')]);
  const { rows } = await opened.pool.query<Record<string, unknown>>('select * from event where stream = $1', [
    meeting,
  ]);
  const [one, other] = rows;
  expect(one).toMatchObject({ format: 2, data: { petition: 'p1' }, subject: 'p1' });
  expect(one?.sealed).toMatch(/^[A-Za-z0-9+/]+=*$/);
  expect(one?.key).toMatch(/^[0-9a-f]{64}$/);
  expect(one?.seal).toMatch(/^[0-9a-f]{64}$/);
  // The same words have another seal each time, so that one cannot be looked up by the other.
  expect(other?.seal).not.toBe(one?.seal);
});

test('J7 a record that cannot be reached says so at every method', async () => {
  const pool = openDatabase('postgres://nobody:secret@127.0.0.1:1/none');
  const away = openJournal(pool);
  const command = commandOf(newMeeting(), beginning, announced('a', '1'));
  await expect(away.append(command)).rejects.toThrow(NotSaved);
  await expect(away.append({ ...command, events: [rerouted('p', 'p')] })).rejects.toThrow(NotSaved);
  await expect(away.remember('m', command.command, { ok: true, seq: 1 })).rejects.toThrow(NotSaved);
  await expect(away.outcomeOf('m', 'c')).rejects.toThrow(NotSaved);
  await expect(readAll(away, 'm')).rejects.toThrow(NotSaved);
  await expect(away.head('m')).rejects.toThrow(NotSaved);
  await expect(away.streams()).rejects.toThrow(NotSaved);
  await expect(away.verify('m')).rejects.toThrow(NotSaved);
  await pool.end();
});

test('J7 connections that are cut are made anew by themselves', async () => {
  const meeting = newMeeting();
  const head = await write(journal, meeting, [announced('a', '1')]);
  const cut = openDatabase(opened.url);
  await cut.query(
    'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
  );
  await cut.end();
  await expect.poll(async () => journal.head(meeting).catch(() => undefined)).toEqual(head);
  expect(await write(journal, meeting, [announced('b', '2')])).toMatchObject({ seq: 2 });
});

test('J7 a database that may only be read says that nothing was saved', async () => {
  const pool = openDatabase(`${opened.url}?options=-c%20default_transaction_read_only%3Don`);
  const command = commandOf(newMeeting(), beginning, announced('a', '1'));
  await expect(openJournal(pool).append(command)).rejects.toThrow(NotSaved);
  await pool.end();
});
