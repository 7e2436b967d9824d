import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Journal } from '@doi-thoai/server/journal/journal';
import {
  followJournals,
  startOver,
  type JournalFollower,
  type StateFollower,
} from '@doi-thoai/server/projections/follow-journals';
import { drizzle } from '@doi-thoai/server/drizzle';
import {
  announced,
  newMeeting,
  openTestJournal,
  spoken,
  write,
  type OpenedJournal,
} from './journal-fixture.ts';

let opened: OpenedJournal;
/** The journal, and how often it was read. */
let journal: Journal;
let reads = 0;

beforeAll(async () => {
  opened = await openTestJournal();
  const read: Journal['read'] = (stream, after) => {
    reads += 1;
    return opened.journal.read(stream, after);
  };
  journal = new Proxy(opened.journal, {
    get: (target, name) => {
      if (name === 'read') return read;
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
});
afterAll(() => opened.close());

let followers = 0;

/** Wants what was said, and knows nothing of the future. */
function listener() {
  followers += 1;
  const heard: string[] = [];
  const follower: JournalFollower = {
    name: `listener ${followers}`,
    follows: () => true,
    knows: (_stream, type) => type !== 'somethingOfTheFuture',
    wants: (type) => type === 'petitionReleased',
    apply: (_db, stream, { seq }) => {
      heard.push(`${stream} ${seq}`);
      return Promise.resolve();
    },
  };
  return { heard, follower, follow: () => followJournals(opened.pool, journal, follower) };
}

async function cursorOf({ name }: { readonly name: string }, stream: string): Promise<number | undefined> {
  const { rows } = await opened.pool.query<{ seq: number }>(
    'select seq from cursor where name = $1 and stream = $2',
    [name, stream],
  );
  return rows[0]?.seq;
}

const silence = Array.from({ length: 450 }, (_, at) => announced(`a${at}`, 'Giải lao'));

test('J17 a cursor goes past what nobody wants without reading it', async () => {
  const meeting = newMeeting();
  await write(opened.journal, meeting, silence);
  const { heard, follower, follow } = listener();
  reads = 0;
  await follow();
  expect([reads, heard, await cursorOf(follower, meeting)]).toEqual([0, [], 450]);
  await write(opened.journal, meeting, [announced('b', 'Giải lao')]);
  await follow();
  expect([reads, await cursorOf(follower, meeting)]).toEqual([0, 451]);
});

test('J17 what is wanted is applied once each, wherever it stands among what is not', async () => {
  const meeting = newMeeting();
  const said = (at: number) => spoken(`p${at}`, 'Đường hỏng');
  await write(opened.journal, meeting, [...silence, said(1), ...silence, said(2), announced('z', 'Hết')]);
  const { heard, follower, follow } = listener();
  await follow();
  const here = () => heard.filter((one) => one.startsWith(meeting));
  expect(here()).toEqual([`${meeting} 451`, `${meeting} 902`]);
  expect(await cursorOf(follower, meeting)).toBe(903);
  await follow();
  await write(opened.journal, meeting, [said(3)]);
  await Promise.all([follow(), follow(), follow()]);
  expect(here()).toEqual([`${meeting} 451`, `${meeting} 902`, `${meeting} 904`]);
});

test('J14 J17 an event that only a newer release knows stops a follower before it, whoever wants it', async () => {
  const meeting = newMeeting();
  await write(opened.journal, meeting, [announced('a', 'x'), spoken('p1', 'y'), announced('b', 'x')]);
  await write(opened.journal, meeting, [{ type: 'somethingOfTheFuture' } as never, spoken('p2', 'z')]);
  const { heard, follower, follow } = listener();
  await follow();
  await follow();
  expect(heard.filter((one) => one.startsWith(meeting))).toEqual([`${meeting} 2`]);
  expect(await cursorOf(follower, meeting)).toBe(3);
});

test('J8 J17 whoever starts over sees everything that is wanted again', async () => {
  const meeting = newMeeting();
  await write(opened.journal, meeting, [spoken('p1', 'x'), announced('a', 'y')]);
  const { heard, follower, follow } = listener();
  await follow();
  await write(opened.journal, meeting, [announced('b', 'y')]);
  await startOver(drizzle(opened.pool), follower.name);
  await follow();
  expect(heard.filter((one) => one.startsWith(meeting))).toEqual([`${meeting} 1`, `${meeting} 1`]);
  expect(await cursorOf(follower, meeting)).toBe(3);
});

test('J17 what is made of a whole state is made once for all that came, and not of what nobody knows', async () => {
  const [meeting, newer] = [newMeeting(), newMeeting()];
  const made: string[] = [];
  followers += 1;
  const follower: StateFollower = {
    name: `maker ${followers}`,
    follows: (stream) => [meeting, newer].includes(stream),
    knows: (_stream, type) => type !== 'somethingOfTheFuture',
    wants: (type) => type === 'petitionReleased',
    replace: (_db, stream, end) => {
      made.push(`${stream} ${end}`);
      return Promise.resolve(end);
    },
  };
  const follow = () => followJournals(opened.pool, journal, follower);
  await write(opened.journal, meeting, [spoken('p1', 'x'), ...silence, spoken('p2', 'x')]);
  await write(opened.journal, newer, [spoken('p1', 'x'), { type: 'somethingOfTheFuture' } as never]);
  await follow();
  await write(opened.journal, meeting, [announced('z', 'y')]);
  await follow();
  expect(made).toEqual([`${meeting} 452`]);
  expect([await cursorOf(follower, meeting), await cursorOf(follower, newer)]).toEqual([453, undefined]);
});
