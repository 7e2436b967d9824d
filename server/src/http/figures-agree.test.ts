import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Meeting } from '@doi-thoai/shared/meeting/meeting';
import { paperOf } from '@doi-thoai/shared/papers/papers';
import { conclusionTasks, linesOfNotice } from '@doi-thoai/shared/queries/conclusion-tasks';
import { rowsOfSheet, sheetOrder } from '@doi-thoai/shared/queries/tracker-sheet';
import { resultCodes } from '@doi-thoai/shared/meeting/followup/vocabulary';
import { keptMattersOf } from '@doi-thoai/shared/queries/kept-matters';
import { ledgerOf, type LedgerLine } from '@doi-thoai/shared/queries/ledger';
import { trackedMatters } from '@doi-thoai/shared/queries/tracked-matters';
import { trackerFigures } from '@doi-thoai/shared/queries/tracker';
import { matterFigures, mattersOf } from '@doi-thoai/shared/queries/matters';
import { publicResults } from '@doi-thoai/shared/queries/results-of';
import { playFrom } from '@doi-thoai/shared/testing/arbitrary';
import { moderator } from '@doi-thoai/shared/testing/example-hall';
import { written } from '@doi-thoai/shared/testing/read-papers';
import { seenBy } from '@doi-thoai/shared/testing/seen-by';
import { resultsCsv } from './results-csv.ts';

const seeds = fc.array(fc.integer({ min: 0, max: 0x7fff_ffff }), {
  minLength: 60,
  maxLength: 250,
  size: 'max',
});

/** How many lines of a table say that; the first line has the titles. */
function rowsWith(csv: string, column: number, said: string): number {
  const rows = csv.split('\r\n').slice(1).filter(Boolean);
  return rows.filter((row) => row.slice(1, -1).split('","')[column] === said).length;
}

/** What a notice of results says in numbers. */
function saidIn(notice: string) {
  const number = (line: RegExp) => Number(line.exec(notice)?.[1]);
  return {
    total: number(/Tổng số vấn đề: (\d+)\./),
    replied: number(/Đã trả lời: (\d+)\//),
    solved: number(/Đã giải quyết xong: (\d+)\//),
  };
}

function agree(meeting: Meeting, now: Parameters<typeof mattersOf>[1]): void {
  const data = seenBy('preparation', meeting);
  const matters = mattersOf(meeting, now);
  const { total, replied, solved } = matterFigures(matters);
  // What a chair concluded stays as it was said; what came in later is a matter that it does not speak of.
  const followed = new Set(matters.map(({ petition }) => petition));
  expect(linesOfNotice(data).filter(({ id }) => !followed.has(id))).toEqual([]);
  expect(saidIn(written(paperOf('resultsNotice', data)))).toEqual({ total, replied, solved });
  const { figures, rows } = publicResults(meeting, now);
  expect(figures).toMatchObject({ total, replied, solved });
  expect(rows.map(({ no }) => no)).toEqual(matters.map(({ no }) => no));
  const counted = rows.filter(({ code }) => code !== '6');
  expect(rowsWith(resultsCsv(counted.map((row) => ({ ...row, words: '' }))), 4, 'có')).toBe(replied);
  trackerAgrees(meeting, now);
  tasksAgree(meeting, now);
}

/** The list of all meetings, its ledger and the sheet that is taken away count what the meeting's own page counts. */
function trackerAgrees(meeting: Meeting, now: Parameters<typeof mattersOf>[1]): void {
  const figures = matterFigures(mattersOf(meeting, now));
  const kept = keptMattersOf(meeting);
  const tracked = kept ? trackedMatters(kept, now) : [];
  expect(trackerFigures(tracked)).toMatchObject(figures);
  const sum = (of: (line: LedgerLine) => number) =>
    ledgerOf(tracked).reduce((all, line) => all + of(line), 0);
  expect([sum(({ total }) => total), sum(({ replied }) => replied), sum(({ solved }) => solved)]).toEqual([
    ...[figures.total, figures.replied, figures.solved],
  ]);
  // A matter of several bodies has a row for each of them.
  const rows = new Map(rowsOfSheet(tracked).map((row) => [row[0], row]));
  const inSheet = [...rows.values()].filter((row) => !row[sheetOrder.indexOf('result')]?.startsWith('6 '));
  expect(inSheet).toHaveLength(figures.total);
  expect(inSheet.filter((row) => row[sheetOrder.indexOf('reply')] !== '')).toHaveLength(figures.replied);
  for (const code of resultCodes)
    expect(
      [...rows.values()].filter((row) => row[sheetOrder.indexOf('result')]?.startsWith(`${code} `)),
    ).toHaveLength(figures.results[code]);
}

/** Each body that owes a part of a matter has it in the notice, with the day that matters are counted by. */
function tasksAgree(meeting: Meeting, now: Parameters<typeof mattersOf>[1]): void {
  const tasks = conclusionTasks(seenBy('preparation', meeting));
  for (const matter of mattersOf(meeting, now)) {
    const own = tasks.filter(({ petition }) => petition.id === matter.petition);
    if (own.length === 0 || own.some(({ kind }) => kind === 'upper')) continue;
    const bodies = new Set(own.flatMap(({ lead, supporting }) => [lead ?? [], supporting].flat()));
    for (const { department, commitment, present } of matter.parts) {
      expect(bodies).toContain(department);
      const task = own.find((one) => one.commitment === commitment);
      if (task) expect([task.lead, task.due]).toEqual([department, present]);
    }
    if (matter.lead !== null) expect(own[0]?.lead).toBe(matter.lead);
    if (matter.parts.length === 0 && matter.dates.first !== null)
      expect(own[0]?.due).toBe(matter.dates.first);
  }
}

test('RS6 TK3 TK7 TD14 notices, page, table, tracker, ledger, sheet and matters count the same', () => {
  let followed = 0;
  fc.assert(
    fc.property(seeds, (session) => {
      const playing = playFrom(session);
      if (playing.meeting.about.state !== 'closed') playing.command(moderator, 'meeting.close', {});
      if (playing.meeting.about.state !== 'closed' || playing.meeting.removed) return;
      followed += playing.meeting.commitments.size;
      agree(playing.meeting, playing.now);
    }),
    { numRuns: 120, endOnFailure: true },
  );
  expect(followed).toBeGreaterThan(10);
});
