import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase } from '@doi-thoai/server/journal/database';
import type { Caller } from '@doi-thoai/server/access/caller';
import type { Outcome } from '@doi-thoai/shared/wire/messages';
import { receiptOf, registration } from '../cast/people.ts';
import { convene, type Convened } from '../support/convened.ts';
import { nextCommandId, startInProcess, type InProcessServer } from '../support/in-process-server.ts';
import { readAll } from './journal-fixture.ts';
import { meetingKind } from '@doi-thoai/server/streams/meeting-kind';

let server: InProcessServer;
let other: InProcessServer;

beforeAll(async () => {
  server = await startInProcess();
  other = await startInProcess({ databaseUrl: server.databaseUrl });
});
afterAll(async () => {
  await other.stop();
  await server.stop();
});

interface Message {
  readonly type: string;
  readonly input: object;
  /** Sent under the id of an earlier one, where there is one. */
  readonly again: number | null;
}

const few = fc.integer({ min: 0, max: 3 });
const message: fc.Arbitrary<Message> = fc
  .tuple(
    fc.oneof(
      { weight: 4, arbitrary: few.map((no) => ['speakers.register', registration(no)] as const) },
      { weight: 4, arbitrary: few.map((no) => ['announcements.make', { text: `Thông báo ${no}` }] as const) },
      few.map((no) => ['screens.add', { id: `man-${no}`, name: `Màn ${no}` }] as const),
      fc.constantFrom(
        ['meeting.pause', {}] as const,
        ['meeting.resume', {}] as const,
        ['turn.start', {}] as const,
        ['speakers.accept', { registration: 'khong-co' }] as const,
      ),
    ),
    fc.option(few, { freq: 6 }),
  )
  .map(([[type, input], again]) => ({ type, input, again }));

/** Sends these under ids of their own, unless one is sent again. */
async function send(messages: readonly Message[], hall: Convened, atOnce: boolean): Promise<Outcome[]> {
  const ids: string[] = [];
  const sent: Promise<Outcome>[] = [];
  for (const { type, input, again } of messages) {
    const id = ids[again ?? -1] ?? nextCommandId();
    ids.push(id);
    const outcome = server.command(hall.moderator, hall.meeting, type, input, { id });
    if (!atOnce) await outcome;
    sent.push(outcome);
  }
  return Promise.all(sent);
}

/** What was recorded, without what chance chose. */
async function recordOf({ meeting }: Convened): Promise<unknown[]> {
  expect(await server.journal.verify(meeting)).toMatchObject({ ok: true });
  const recorded = await readAll(server.journal, meeting);
  return recorded.map(({ seq, by, event }) => [seq, by, event.type, 'sealed' in event && event.sealed]);
}

test('H4 J2 commands that come at once become what they would have become one after the other', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(message, { minLength: 2, maxLength: 40 }), async (messages) => {
      const [together, apart] = [await convene(server), await convene(server)];
      const outcomes = await send(messages, together, true);
      expect(outcomes).toEqual(await send(messages, apart, false));
      expect(await recordOf(together)).toEqual(await recordOf(apart));
      const opened = await other.app.streams.with(meetingKind, together.meeting, ({ state }) =>
        JSON.stringify(state),
      );
      expect(opened).toBe(JSON.stringify(await together.state()));
    }),
    { numRuns: 40 },
  );
});

test('H13 a hundred registrations that come at once are a few commits, each with its own number', async () => {
  const { meeting, desk, state } = await convene(server);
  const outcomes = await Promise.all(
    Array.from({ length: 100 }, (_, no) =>
      server.command(desk, meeting, 'speakers.register', registration(no)),
    ),
  );
  expect(outcomes.filter(({ ok }) => !ok)).toEqual([]);
  const numbers = [...(await state()).registrations].map(({ no }) => no).sort((a, b) => a - b);
  expect(numbers).toEqual(Array.from({ length: 100 }, (_, at) => at + 1));
  const pool = openDatabase(server.databaseUrl);
  const { rows } = await pool.query<{ commits: number }>(
    `select count(distinct xmin::text)::int as commits from event where stream = $1 and type = 'speakerRegistered'`,
    [meeting],
  );
  await pool.end();
  expect(rows[0]?.commits).toBeLessThan(10);
});

test('H4 among commands that come at once, one that another server took has its first outcome', async () => {
  const { meeting, desk } = await convene(server);
  const id = nextCommandId();
  const input = registration(0);
  const first = await other.command(desk, meeting, 'speakers.register', input, { id });
  const register = (caller: Caller, no: number, more = {}) =>
    server.command(caller, meeting, 'speakers.register', registration(no), more);
  const outcomes = await Promise.all([
    ...[1, 2, 3].map((no) => register(desk, no)),
    register(desk, 0, { id }),
    ...[4, 5, 6].map((no) => register(desk, no)),
  ]);
  expect(outcomes[3]).toEqual(first);
  expect(outcomes.filter(({ ok }) => !ok)).toEqual([]);
  const receipts = await server.app.streams.with(meetingKind, meeting, ({ state }) =>
    [...state.registrations].map(({ receipt }) => receipt).sort(),
  );
  expect(receipts).toEqual([0, 1, 2, 3, 4, 5, 6].map(receiptOf));
});
