import { afterAll, beforeAll, expect, test } from 'vitest';
import { instant } from '@doi-thoai/shared/calendar/instant';
import { blankMeeting, type MeetingEvent } from '@doi-thoai/shared/meeting/meeting';
import { conveningInput } from '@doi-thoai/shared/meeting/plan/facts';
import { usualRules } from '@doi-thoai/shared/meeting/plan/rules';
import type { Journal } from '@doi-thoai/server/journal/journal';
import {
  newMeeting,
  openTestJournal,
  readAll,
  rerouted,
  write,
  type OpenedJournal,
} from './journal-fixture.ts';
import { openLog } from '@doi-thoai/server/log';
import { Projections } from '@doi-thoai/server/projections/projections';
import { replayed } from '../support/replay.ts';

let opened: OpenedJournal;
let journal: Journal;
let projections: Projections;

beforeAll(async () => {
  opened = await openTestJournal();
  journal = opened.journal;
  projections = new Projections(opened.pool, journal, openLog('error'));
});
afterAll(() => opened.close());

function convened(title: string, heldOn: string | null): MeetingEvent {
  const about = {
    title,
    heldOn,
    host: 'UBND phường Mẫu',
    place: 'Hội trường A',
    period: 'quý IV',
    programme: 'Nghe dân nói',
    rehearsal: true,
  };
  return { type: 'meetingConvened', ...conveningInput.parse(about), rules: usualRules };
}

test('J8 the list shows what was convened, the latest first, in its present state', async () => {
  const [early, late, someday, unconvened] = [newMeeting(), newMeeting(), newMeeting(), newMeeting()];
  await write(
    journal,
    early,
    [convened('Hội nghị sớm', '2024-10-07')],
    [{ type: 'meetingStateChanged', to: 'inSession' }],
  );
  await write(journal, late, [convened('Hội nghị muộn', '2024-11-22')]);
  await write(
    journal,
    someday,
    [convened('Chưa có ngày', null)],
    [{ type: 'meetingClosed', notReached: [] }],
  );
  await write(journal, unconvened, [{ type: 'announcementMade', id: 'a', text: 'x' }]);
  const list = await projections.meetings();
  expect(list.map(({ id, title, heldOn, state }) => [id, title, heldOn, state])).toEqual([
    [someday, 'Chưa có ngày', null, 'closed'],
    [late, 'Hội nghị muộn', '2024-11-22', 'convened'],
    [early, 'Hội nghị sớm', '2024-10-07', 'inSession'],
  ]);
  expect(list[1]).toEqual({
    id: late,
    title: 'Hội nghị muộn',
    host: 'UBND phường Mẫu',
    place: 'Hội trường A',
    heldOn: '2024-11-22',
    period: 'quý IV',
    programme: 'Nghe dân nói',
    state: 'convened',
    rehearsal: true,
  });
});

const due = '2024-12-16' as never;
const later = '2024-12-20' as never;

function promised(id: string, petition: string): MeetingEvent {
  return {
    type: 'promiseCaptured',
    id,
    petition,
    department: 'd1',
    due,
    subject: petition,
    sealed: { wording: `lời hứa ${id}`, officer: 'Lê Giả Định' },
  };
}

function ordered(id: string, petition: string): MeetingEvent {
  return {
    type: 'commitmentOpened',
    id,
    petition,
    department: 'd1',
    due,
    subject: petition,
    sealed: { wording: `việc ${id}` },
  };
}

/** The commitments of a meeting as its events make them. */
async function commitmentsOf(meeting: string): Promise<unknown[]> {
  let state = blankMeeting(meeting);
  for (const recorded of await readAll(journal, meeting))
    if (/^(promise|commitment)/.test(recorded.event.type)) state = replayed(state, recorded);
  return state.commitments.toJSON().map(({ counted: _counted, ...row }) => ({ ...row, meeting }));
}

async function ledgerOf(meeting: string): Promise<unknown[]> {
  return (await projections.commitments()).filter((row) => row.meeting === meeting);
}

test('J9 the ledger says what the meeting says, step by step', async () => {
  const meeting = newMeeting();
  const steps: MeetingEvent[] = [
    ordered('c1', 'p1'),
    promised('c2', 'p1'),
    promised('c3', 'p2'),
    {
      type: 'promiseReworded',
      commitment: 'c2',
      due: later,
      subject: 'p1',
      sealed: { wording: 'lời khác', officer: 'X' },
    },
    { type: 'promiseReadBack', commitment: 'c3' },
    // Puts the other petition's promise aside.
    { type: 'promiseReadBack', commitment: 'c2' },
    { type: 'promiseConfirmed', commitment: 'c2' },
    { type: 'promiseDiscarded', commitment: 'c3' },
  ];
  for (const step of steps) {
    await write(journal, meeting, [step]);
    expect(await ledgerOf(meeting)).toHaveLength((await commitmentsOf(meeting)).length);
    expect(await ledgerOf(meeting)).toEqual(expect.arrayContaining(await commitmentsOf(meeting)));
  }
  expect(await ledgerOf(meeting)).toContainEqual(
    expect.objectContaining({ id: 'c2', state: 'open', openedAt: instant(7000) }),
  );
});

test('J9 taking a disposition back takes its commitment along, and leaves promises and other meetings', async () => {
  const [meeting, other] = [newMeeting(), newMeeting()];
  await write(journal, other, [ordered('c1', 'p1')]);
  await write(journal, meeting, [ordered('c1', 'p1'), promised('c2', 'p1'), ordered('c3', 'p2')]);
  await write(journal, meeting, [{ type: 'petitionReopened', petition: 'p1' }]);
  expect((await ledgerOf(meeting)).map((row) => (row as { id: string }).id)).toEqual(['c2', 'c3']);
  expect(await ledgerOf(other)).toHaveLength(1);
});

test('J9 a rerouted petition has no commitment', async () => {
  const meeting = newMeeting();
  await write(journal, meeting, [promised('c1', 'p1'), promised('c2', 'p2')]);
  await write(journal, meeting, [rerouted('p1', 'p1')]);
  expect((await ledgerOf(meeting)).map((row) => (row as { id: string }).id)).toEqual(['c2']);
});

test('J8 J9 J14 what was lost of list and ledger is made again from the journals', async () => {
  const before = [await projections.meetings(), await projections.commitments()];
  await opened.pool.query('delete from commitment');
  await opened.pool.query(`update meeting set title = 'khác'`);
  await projections.rebuild();
  expect([await projections.meetings(), await projections.commitments()]).toEqual(before);
});

test('J9 the ledger of all meetings is sorted by due date', async () => {
  const all = (await projections.commitments()).map((row) => row.due);
  expect(all.length).toBeGreaterThan(2);
  expect(all).toEqual([...all].sort());
});
