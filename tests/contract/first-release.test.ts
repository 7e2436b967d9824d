import type { Caller } from '@doi-thoai/server/access/caller';
import type { Outcome } from '@doi-thoai/shared/wire/messages';
import { registration } from '../cast/people.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Meeting } from '@doi-thoai/shared/meeting/meeting';
import { unplanned } from '@doi-thoai/shared/meeting/plan/plan';
import { unwrittenNotice } from '@doi-thoai/shared/meeting/record/conclusion-notice';
import { nothingReviewed } from '@doi-thoai/shared/meeting/record/review';
import { openDatabase } from '@doi-thoai/server/journal/database';
import { meetingKind } from '@doi-thoai/server/streams/meeting-kind';
import { leaveAsFirstRelease, type FirstRelease } from '../support/first-release.ts';
import { aCitizen, aDevice, startInProcess, type InProcessServer } from '../support/in-process-server.ts';
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts';

let database: TestDatabase;
let server: InProcessServer;
let left: FirstRelease;

beforeAll(async () => {
  database = await createTestDatabase();
  left = await leaveAsFirstRelease(database.url);
  server = await startInProcess({ databaseUrl: database.url });
});
afterAll(async () => {
  await server.stop();
  await database.drop();
});

const stateNow = (): Promise<Meeting> =>
  server.app.streams.with(meetingKind, left.meeting, ({ state }) => state);

let sent = 0;

/** Commands under ids that the first release did not give out. */
function send(caller: Caller, type: string, input: unknown): Promise<Outcome> {
  sent += 1;
  return server.command(caller, left.meeting, type, input, { id: `after-the-upgrade-${sent}` });
}

interface Since {
  readonly counters: { readonly opinions: number };
  readonly floor: { readonly answering: unknown; readonly ended: unknown };
  readonly about: { readonly presidingFrom: unknown; readonly rules: { readonly answerSeconds: number } };
}

/** What the first release knew of the floor, of numbers given and of the rules. */
function floorAsThen({ floor, about, counters }: Since): Record<string, unknown> {
  const { answering: _answering, ended: _ended, ...floorThen } = floor;
  const { presidingFrom: _from, ...aboutThen } = about;
  const { answerSeconds: _answerSeconds, ...rules } = about.rules;
  const { opinions: _opinions, ...countersThen } = counters;
  return { floor: floorThen, counters: countersThen, about: { ...aboutThen, rules } };
}

/** A step as the first release knew it: it noted nothing of what the step found before the hall. */
function asStepThen(row: object): object {
  const { found: _found, ...then } = row as { found?: unknown };
  return then;
}

/** What the first release knew of an organisation. */
function asNamedThen(row: object): object {
  const {
    order: _order,
    level: _level,
    group: _group,
    who: _who,
    note: _note,
    body: _body,
    ...then
  } = row as Record<string, unknown>;
  return then;
}

/** What the first release knew of somebody who takes part. */
function asParticipantThen(row: object): object {
  const {
    honorific: _honorific,
    title: _title,
    phone: _phone,
    reason: _reason,
    ...then
  } = row as Record<string, unknown>;
  return then;
}

/** What the first release knew of a commitment. */
function asThen(rows: readonly object[]): unknown[] {
  return rows.map((row) => {
    const { counted: _counted, certainty: _certainty, ...then } = row as Record<string, unknown>;
    return then;
  });
}

/** A petition as the first release knew it: nothing was handed in beforehand, divided or taken back. */
function asAskedThen(row: object): object {
  const { takenBack, opinion, partOf, root, outOfScope, spokesperson, ...then } = row as Record<
    string,
    unknown
  >;
  expect([takenBack, opinion, partOf, root, outOfScope, spokesperson]).toEqual([
    false,
    null,
    null,
    null,
    null,
    '',
  ]);
  return then;
}

/** What the first release kept in no order. */
const listsThen = ['chairs', 'fields', 'departments', 'screens'] as const;

function withoutPlaces(rows: readonly object[]): object[] {
  const places = rows.map((row) => (row as { order: number }).order);
  expect(places.toSorted((one, other) => one - other)).toEqual(rows.map((_row, at) => at));
  return rows.map((row) => Object.fromEntries(Object.entries(row).filter(([part]) => part !== 'order')));
}

/** A person as the first release knew them: it asked for consent to the name, and screened nobody. */
function asPersonThen(row: object): object {
  const { consent, screened: _screened, ...then } = row as { consent: { name: boolean }; screened: boolean };
  return { ...then, consentName: consent.name };
}

test('J13 BX1 a meeting that the first release left in its session opens, is what it was, and verifies', async () => {
  const now = JSON.parse(JSON.stringify(await stateNow())) as Record<string, unknown>;
  const {
    house,
    moderation,
    commitments,
    petitions,
    registrations,
    answeringTurns,
    lastWords: _lastWords,
    moments: _moments,
    members: _members,
    reading: _reading,
    intake: _intake,
    handIns: _handIns,
    proposals: _proposals,
    links: _links,
    invitations: _invitations,
    plan,
    imports: _imports,
    earlierPromises: _earlierPromises,
    leftOutPromises: _leftOutPromises,
    earlierSources: _earlierSources,
    earlierShowing: _earlierShowing,
    opinions,
    divided,
    escalations,
    partRecords,
    matterRecords,
    reminders,
    milestones,
    checklist,
    rehearsals,
    papers,
    publications,
    heads,
    script,
    chairBook,
    conclusionNotice,
    review,
    ...rest
  } = now;
  const agenda = (rest['agenda'] as object[]).map(asStepThen);
  const organisations = (rest['organisations'] as object[]).map(asNamedThen);
  const participants = (rest['participants'] as object[]).map(asParticipantThen);
  const state: Record<string, unknown> = {
    ...rest,
    agenda,
    organisations,
    participants,
    ...floorAsThen(rest as unknown as Since),
  };
  for (const name of listsThen) Object.assign(state, { [name]: withoutPlaces(rest[name] as object[]) });
  const { commitments: then, petitions: asked, registrations: people, ...before } = left.state;
  expect(answeringTurns).toEqual([]);
  expect(plan).toEqual(unplanned);
  expect([milestones, checklist, rehearsals]).toEqual([[], [], []]);
  expect(state).toEqual(before);
  const written = [papers, publications, heads, script, chairBook];
  const notThen = [opinions, divided, escalations, partRecords, matterRecords, reminders, ...written];
  expect(notThen).toEqual(notThen.map(() => []));
  expect((petitions as object[]).map(asAskedThen)).toEqual(asked);
  expect([conclusionNotice, review]).toEqual([unwrittenNotice, nothingReviewed]);
  expect(moderation).toEqual({ notReached: 0, rejected: {} });
  expect((registrations as object[]).map(asPersonThen)).toEqual(people);
  expect(asThen(commitments as object[])).toEqual(then);
  expect(house).toMatchObject({ version: 0 });
  expect(await server.journal.verify(left.meeting)).toEqual({ ok: true, events: left.event.length });
});

test('J14 BX1 the list and the ledger are made from the journals that the first release left', async () => {
  const list = await server.app.projections.meetings();
  expect(list).toEqual([expect.objectContaining({ id: left.meeting, state: 'inSession' })]);
  const ledger = await server.app.projections.commitments();
  const owed = (left.state['commitments'] as { id: string }[]).map(({ id }) => id);
  expect(ledger.map(({ id }) => id).sort()).toEqual(owed.sort());
});

test('J13 BX11 it goes on: rows of both formats are one chain', async () => {
  const chair = aDevice(left.meeting, 'chair-mot');
  const moderator = aDevice(left.meeting, 'moderator-1');
  const queued = (left.state['registrations'] as { id: string; state: string }[]).find(
    ({ state }) => state !== 'rerouted',
  )?.id;
  await send(moderator, 'speakers.accept', { registration: queued });
  const outcome = await send(aCitizen, 'speakers.register', registration(20, 'Thêm cây xanh'));
  expect(outcome).toMatchObject({ ok: true });
  expect(await send(chair, 'queue.call', { registration: queued })).toMatchObject({ ok: true });
  const { seq } = await server.journal.head(left.meeting);
  expect(await server.journal.verify(left.meeting)).toEqual({ ok: true, events: seq });
  const pool = openDatabase(database.url);
  const { rows } = await pool.query<{ format: number; of: number }>(
    'select format, count(*)::int as of from event where stream = $1 group by format order by format',
    [left.meeting],
  );
  await pool.end();
  expect(rows[0]).toEqual({ format: 1, of: left.event.length });
  expect(rows[1]?.format).toBe(2);
});

test('J5 UB3 what the first release sealed is erased as what is sealed now', async () => {
  const pool = openDatabase(database.url);
  const words = async (): Promise<number> => {
    const { rows } = await pool.query(
      `select 1 from event where stream = $1 and sealed::text like '%ngập%'`,
      [left.meeting],
    );
    return rows.length;
  };
  expect(await words()).toBeGreaterThan(0);
  const moderator = aDevice(left.meeting, 'moderator-1');
  const wanted = { registration: left.registration, nature: 'complaint' };
  expect(await send(moderator, 'speakers.reroute', wanted)).toMatchObject({ ok: true });
  expect(await words()).toBe(0);
  await pool.end();
  const { seq } = await server.journal.head(left.meeting);
  expect(await server.journal.verify(left.meeting)).toEqual({ ok: true, events: seq });
});

test.each([['command'], ['at'], ['data'], ['hash']])(
  'J6 BX1 a change of %s in a row of the first format is found',
  async (column) => {
    const other = await createTestDatabase();
    await leaveAsFirstRelease(other.url);
    const second = await startInProcess({ databaseUrl: other.url });
    const pool = openDatabase(other.url);
    const changed: Record<string, string> = { command: `'x'`, at: 'at + 1', data: `'{}'`, hash: `'00'` };
    await pool.query(`update event set ${column} = ${changed[column] ?? ''} where stream = $1 and seq = 5`, [
      left.meeting,
    ]);
    expect(await second.journal.verify(left.meeting)).toEqual({ ok: false, seq: 5 });
    await pool.end();
    await second.stop();
    await other.drop();
  },
);
