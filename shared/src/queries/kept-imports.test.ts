import { describe, expect, test } from 'vitest';
import { theDate } from '../calendar/civil-date.ts';
import { coordinator, Hall, there } from '../testing/example-hall.ts';
import { followedHall } from '../testing/followed-hall.ts';
import { as } from '../testing/playing.ts';
import { foundImports, importFigures, trackedImports, type TrackedImport } from './kept-imports.ts';
import { keptMattersOf } from './kept-matters.ts';
import { leftOwed } from './left-owed.ts';
import { trackedMatters } from './tracked-matters.ts';
import { trackerFigures, type TrackerFilter } from './tracker.ts';

const rows = [
  {
    ...{ row: 4, wording: 'Lắp đèn đường thôn Đoài', body: 'Phòng TN&MT huyện', former: true },
    ...{ owedBy: 'Phòng Kinh tế', due: '2024-06-30', outcomeAsWritten: 'đang làm' },
  },
  {
    ...{ row: 5, wording: 'Sửa nhà văn hóa', body: 'Công an', outcome: '2c', replied: true },
    ...{ replyNo: '12/BC', repliedOn: '2024-05-20', due: '2024-06-30' },
  },
];
const file = { hash: 'd'.repeat(64), name: 'cam-ket-2023.xlsx', sheet: 'Sheet1' };
const today = theDate('2025-01-02');

function imports(hall: Hall): void {
  hall.does(coordinator, 'import.take', { file, content: { kind: 'promises', rows } });
}

const kept = (...halls: readonly Hall[]) =>
  halls.map(
    ({ meeting }) => JSON.parse(JSON.stringify(there(keptMattersOf(meeting)))) as ReturnType<typeof all>,
  );
const all = (hall: Hall) => there(keptMattersOf(hall.meeting));
const wordings = (found: readonly TrackedImport[]) => found.map(({ wording }) => wording);

describe('what tables brought, in the tracker', () => {
  test('TK8 TD10 TD14 it is counted by itself, reply and result apart, and in no figure of a conference that was held', () => {
    const { hall } = followedHall();
    const before = trackerFigures(trackedMatters(all(hall), hall.now));
    imports(hall);
    expect(trackerFigures(trackedMatters(all(hall), hall.now))).toEqual(before);
    const found = trackedImports(kept(hall));
    expect(found).toMatchObject([
      {
        wording: 'Lắp đèn đường thôn Đoài',
        table: 'cam-ket-2023.xlsx',
        former: true,
        meeting: { id: 'thu' },
      },
      { wording: 'Sửa nhà văn hóa', table: 'cam-ket-2023.xlsx', replyNo: '12/BC' },
    ]);
    expect(importFigures(found, today)).toMatchObject({
      total: 2,
      replied: 1,
      late: 1,
      results: { done: 1 },
    });
    expect(importFigures(found, theDate('2024-06-30')).late).toBe(0);
  });

  test('TK8 it is kept of a conference of which nothing is followed up yet, and gone with its import', () => {
    const hall = new Hall();
    hall.does(coordinator, 'plan.start', {
      ...{ template: 'commune', title: 'Đối thoại', host: '', heldOn: null, period: '', startsAt: '' },
      place: '',
    });
    expect(keptMattersOf(hall.meeting)).toBeUndefined();
    imports(hall);
    expect(trackedImports(kept(hall))).toHaveLength(2);
    expect(trackedMatters(all(hall), hall.now)).toEqual([]);
    hall.does(coordinator, 'import.undo', { import: there([...hall.meeting.imports][0]).id });
    expect(keptMattersOf(hall.meeting)).toBeUndefined();
  });

  test('TK8 QN6 what the next conference looks after stands there once, with the table that it is of', () => {
    const { hall } = followedHall();
    imports(hall);
    const next = new Hall('lan-hai');
    next.does(coordinator, 'plan.start', {
      ...{ template: 'commune', title: 'Đối thoại 2025', host: '', heldOn: '2025-11-21', period: '' },
      ...{ startsAt: '', place: '' },
    });
    const brought = leftOwed(hall.meeting).map(({ row }) => row);
    next.does(as('system'), 'earlierPromises.bringIn', {
      ...{ from: 'thu', title: 'Đối thoại 2024', heldOn: null, asOf: 9, rows: brought, gone: [] },
    });
    const found = trackedImports(kept(hall, next));
    expect(found.map(({ meeting, table }) => [meeting.id, table])).toEqual([
      ['lan-hai', 'cam-ket-2023.xlsx'],
      ['lan-hai', 'cam-ket-2023.xlsx'],
    ]);
    expect(importFigures(found, today)).toMatchObject({ total: 2, replied: 1, results: { done: 1 } });
  });

  test('TK8 TK2 it is searched as the rest, by words, body, conference, result and state', () => {
    const { hall } = followedHall();
    imports(hall);
    const found = (filter: TrackerFilter) =>
      wordings(foundImports(trackedImports(kept(hall)), filter, today));
    const [lamp, house] = ['Lắp đèn đường thôn Đoài', 'Sửa nhà văn hóa'];
    expect(found({})).toEqual([lamp, house]);
    expect(found({ q: 'den duong' })).toEqual([lamp]);
    expect(found({ q: 'cam ket 2023' })).toEqual([lamp, house]);
    expect(found({ body: 'name phong kinh te' })).toEqual([lamp]);
    expect(found({ result: '2c' })).toEqual([house]);
    expect([found({ state: 'late' }), found({ state: 'open' })]).toEqual([[lamp], [lamp]]);
    expect([found({ state: 'closed' }), found({ state: 'toTell' })]).toEqual([[house], []]);
    expect([found({ meeting: 'thu' }).length, found({ meeting: 'khac' })]).toEqual([2, []]);
    expect(found({ field: 'Đất đai' })).toEqual([]);
  });
});
