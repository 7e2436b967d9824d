import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Journal } from '@doi-thoai/server/journal/journal';
import {
  announced,
  newMeeting,
  openTestJournal,
  readAll,
  rerouted,
  spoken,
  write,
  type OpenedJournal,
} from './journal-fixture.ts';

let opened: OpenedJournal;
let journal: Journal;

beforeAll(async () => {
  opened = await openTestJournal();
  journal = opened.journal;
});
afterAll(() => opened.close());

const secret = 'Nguyễn Thị Ví Dụ tố cáo';

async function change(statement: string, meeting: string): Promise<void> {
  const { rowCount } = await opened.pool.query(statement, [meeting]);
  expect(rowCount).toBeGreaterThan(0);
}

test('J5 erasing takes the words of its subjects out of all earlier events, and the chain holds', async () => {
  const [meeting, other] = [newMeeting(), newMeeting()];
  await write(journal, other, [spoken('p1', 'của hội nghị khác')]);
  await write(journal, meeting, [spoken('p1', secret), spoken('p2', 'giữ lại')], [spoken('a1', secret)]);
  await write(journal, meeting, [rerouted('p1', 'p1', 'a1')], [spoken('p1', 'sau đó')]);
  const events = (await readAll(journal, meeting)).map((one) => one.event);
  expect(events).toEqual([
    { type: 'petitionReleased', petition: 'p1', subject: 'p1', sealed: null },
    spoken('p2', 'giữ lại'),
    { type: 'petitionReleased', petition: 'a1', subject: 'a1', sealed: null },
    rerouted('p1', 'p1', 'a1'),
    spoken('p1', 'sau đó'),
  ]);
  expect(await journal.verify(meeting)).toEqual({ ok: true, events: 5 });
  expect((await readAll(journal, other)).map((one) => one.event)).toEqual([
    spoken('p1', 'của hội nghị khác'),
  ]);
});

test('J5 no table holds erased words or the key of their seal', async () => {
  const meeting = newMeeting();
  const due = '2024-12-16' as never;
  const promise = {
    type: 'promiseCaptured',
    id: 'c1',
    petition: 'p1',
    department: 'd1',
    due,
    subject: 'p1',
    sealed: { wording: secret, officer: secret },
  } as const;
  await write(journal, meeting, [spoken('p1', secret), promise]);
  await write(journal, meeting, [rerouted('p1', 'p1')]);
  const tables = await opened.pool.query<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'public'`,
  );
  for (const { name } of tables.rows) {
    const { rows } = await opened.pool.query(`select 1 from "${name}" as t where t::text like $1`, [
      `%${secret}%`,
    ]);
    expect(rows, name).toEqual([]);
  }
  const { rows } = await opened.pool.query(
    'select key, sealed from event where stream = $1 and subject is not null',
    [meeting],
  );
  expect(rows).toEqual([
    { key: null, sealed: null },
    { key: null, sealed: null },
  ]);
});

test('J5 what a command says and erases itself is never written', async () => {
  const meeting = newMeeting();
  await write(journal, meeting, [spoken('p1', secret), rerouted('p1', 'p1')]);
  const [first] = await readAll(journal, meeting);
  expect(first?.event).toMatchObject({ sealed: null });
  expect(await journal.verify(meeting)).toEqual({ ok: true, events: 2 });
});

const columns = [
  'seq',
  'type',
  'at',
  'by',
  'person',
  'device',
  'command',
  'data',
  'subject',
  'sealed',
  'key',
  'seal',
  'receipt',
  'hash',
] as const;
const tampering: Readonly<Record<(typeof columns)[number], string>> = {
  seq: 'seq + 100',
  type: `type || 'x'`,
  at: 'at + 1',
  by: `'{"role":"chair","seat":"chair-1"}'`,
  person: `'ai khác'`,
  device: `'máy khác'`,
  command: `command || 'x'`,
  data: `'{"petition":"p9"}'`,
  subject: `'p9'`,
  sealed: `'"a2jDoWM="'`,
  key: `'00'`,
  seal: `repeat('0', 64)`,
  receipt: `repeat('0', 64)`,
  hash: `repeat('0', 64)`,
};

test.each(columns)('J6 a change of %s is found', async (column) => {
  const meeting = newMeeting();
  await write(
    journal,
    meeting,
    [announced('a', '1')],
    [spoken('p1', 'lời nói'), spoken('p2', 'x')],
    [announced('b', '2')],
  );
  await change(`update event set "${column}" = ${tampering[column]} where stream = $1 and seq = 2`, meeting);
  expect(await journal.verify(meeting)).toEqual({ ok: false, seq: 2 });
});

test('J6 an event that stands in another meeting than its own is found', async () => {
  const [meeting, other] = [newMeeting(), newMeeting()];
  await write(journal, meeting, [announced('a', '1')]);
  await opened.pool.query(
    `insert into event (stream, seq, format, type, at, by, command, data, hash)
      select $2, seq, format, type, at, by, command, data, hash from event where stream = $1`,
    [meeting, other],
  );
  expect(await journal.verify(other)).toEqual({ ok: false, seq: 1 });
});

test.each([
  ['the first', 1],
  ['one in the middle', 2],
  ['the last', 3],
])('J6 a missing event is found: %s', async (_which, seq) => {
  const meeting = newMeeting();
  await write(journal, meeting, [announced('a', '1'), spoken('p1', 'x'), announced('b', '2')]);
  await change(`delete from event where stream = $1 and seq = ${seq}`, meeting);
  expect(await journal.verify(meeting)).toEqual({ ok: false, seq });
});

test('J6 an end of the journal that its events do not lead to is found', async () => {
  const meeting = newMeeting();
  await write(journal, meeting, [announced('a', '1')]);
  await change(`update stream set hash = '' where id = $1`, meeting);
  expect(await journal.verify(meeting)).toMatchObject({ ok: false });
  await change('delete from stream where id = $1', meeting);
  expect(await journal.verify(meeting)).toMatchObject({ ok: false });
});

test('J6 content that is gone without an event that says so is found', async () => {
  const meeting = newMeeting();
  await write(journal, meeting, [announced('a', '1'), spoken('p1', 'x')], [rerouted('p2', 'p2')]);
  await change('update event set sealed = null, key = null where stream = $1 and seq = 2', meeting);
  expect(await journal.verify(meeting)).toEqual({ ok: false, seq: 2 });
});

test('J6 content that is there although it was erased is found', async () => {
  const meeting = newMeeting();
  await write(journal, meeting, [spoken('p1', secret)]);
  const {
    rows: [row],
  } = await opened.pool.query<{ sealed: string; key: string }>(
    'select sealed, key from event where stream = $1',
    [meeting],
  );
  await write(journal, meeting, [rerouted('p1', 'p1')]);
  await opened.pool.query(`update event set sealed = $2, key = $3 where stream = $1 and seq = 1`, [
    meeting,
    JSON.stringify(row?.sealed),
    row?.key,
  ]);
  expect(await journal.verify(meeting)).toEqual({ ok: false, seq: 2 });
});
