import { expect, test } from 'vitest';
import { theDate } from '@doi-thoai/shared/calendar/civil-date';
import { paperLayouts } from '@doi-thoai/shared/meeting/plan/vocabulary';
import { copiesOf } from '@doi-thoai/shared/papers/copies';
import { layouts } from '@doi-thoai/shared/papers/layouts';
import { runs, type Paper } from '@doi-thoai/shared/papers/paper';
import { paperOf } from '@doi-thoai/shared/papers/papers';
import { paperKinds } from '@doi-thoai/shared/papers/vocabulary';
import { concluded } from '@doi-thoai/shared/testing/concluded-hall';
import { barelyBegun, gathered } from '@doi-thoai/shared/testing/prepared-papers';
import { Letters } from './pdf-letters.ts';
import { sheetOf } from './pdf-sheet.ts';

const letters = new Letters('');
/** What stands beside the letters of a cell, in points, as Word and the file to print have it. */
const beside = 8;

/** The words of a table that are wider than their column: they would be broken wherever the line ends. */
function brokenIn(paper: Paper): readonly string[] {
  const layout = layouts[paper.layout];
  return paper.sections.flatMap((section) =>
    section.blocks.flatMap((block) => {
      if (block.kind !== 'table') return [];
      const { width } = sheetOf(letters, layout, section);
      const rows = [
        { cells: block.columns.map(({ title }) => runs(title)), strong: true },
        ...block.rows.map(({ cells, strong = false }) => ({ cells, strong })),
      ];
      return rows.flatMap(({ cells, strong }) =>
        cells.flatMap((cell, at) => {
          const room = (width * (block.columns[at]?.width ?? 0)) / 100 - beside;
          const words = letters.wordsOf(cell, { size: layout.sizes.table, bold: strong });
          return words
            .filter((word) => word.width > room)
            .map(
              ({ pieces }) => `${block.columns[at]?.title ?? ''}: ${pieces.map(({ text }) => text).join('')}`,
            );
        }),
      );
    }),
  );
}

test.each(paperLayouts)('PA49 %s: no word of a table is broken where its column ends', (layout) => {
  for (const data of [barelyBegun(layout), gathered(layout), concluded(layout)])
    for (const kind of paperKinds)
      for (const of of copiesOf(kind, data)?.map((copy) => copy.of) ?? ['']) {
        const paper = paperOf(kind, data, { of, day: theDate('2027-02-17') });
        expect([kind, brokenIn(paper)]).toEqual([kind, []]);
      }
});

test('PA49 a word that is wider than its column is found', () => {
  const paper = paperOf('allocation', gathered('state'));
  const table = {
    kind: 'table',
    columns: [{ title: 'A', width: 5 }],
    rows: [{ cells: [runs('29/01/2027')] }],
  } as const;
  expect(brokenIn({ ...paper, sections: [{ landscape: false, blocks: [table] }] })).toEqual([
    'A: 29/01/2027',
  ]);
});
