import { expect, test, vi } from 'vitest';
import { formatsOf } from '@doi-thoai/shared/papers/formats';
import { cells, type Paper } from '@doi-thoai/shared/papers/paper';
import { paperOf } from '@doi-thoai/shared/papers/papers';
import { paperKinds } from '@doi-thoai/shared/papers/vocabulary';
import { barelyBegun, gathered } from '@doi-thoai/shared/testing/prepared-papers';
import { cellsOf, tables } from '@doi-thoai/shared/testing/read-papers';
import { readFile } from '../imports/read-file.ts';
import { paperWorkbook } from './xlsx.ts';

const counted = paperKinds.filter((kind) => formatsOf[kind].includes('xlsx'));
const data = gathered('state');
const readBack = async (paper: Paper) => (await readFile(await paperWorkbook(paper))).sheets;
test.each(counted)(
  'PA32 %s: its rows read back as they stand in the paper, under its titles',
  async (kind) => {
    const paper = paperOf(kind, data);
    const [sheet] = await readBack(paper);
    const text = JSON.stringify(sheet?.rows);
    expect(text).toContain(paper.head.type);
    const [table] = tables(paper);
    for (const row of table ? cellsOf(table) : [])
      for (const cell of row.filter((one) => one !== '')) expect(text).toContain(cell);
    for (const { title } of table?.columns ?? []) expect(text).toContain(title);
  },
);

test.each(counted)('PA32 %s of a conference that barely began can be taken as well', async (kind) => {
  expect((await readBack(paperOf(kind, barelyBegun('party')))).length).toBeGreaterThan(0);
});

test('PA32 what begins like a formula is text, and counts are numbers', async () => {
  const evil = ['=1+1', '+84912345678', '-2', '@SUM(A1)', '=HYPERLINK("http://x","y")'];
  const paper: Paper = {
    ...paperOf('allocation', data),
    sections: [
      {
        landscape: false,
        blocks: [
          {
            kind: 'table',
            columns: [
              { title: 'STT', width: 20 },
              { title: 'Nội dung', width: 80 },
            ],
            rows: evil.map((text, at) => ({ cells: cells(String(at + 1), text) })),
          },
        ],
      },
    ],
  };
  const book = await paperWorkbook(paper);
  const [sheet] = (await readFile(book)).sheets;
  const read = (sheet?.rows ?? []).flat().filter((cell) => cell !== null);
  expect(read.filter(({ kind }) => kind === 'text').map(({ text }) => text)).toEqual(
    expect.arrayContaining(evil),
  );
  expect(read.filter(({ kind }) => kind === 'number').map(({ text }) => text)).toEqual([
    '1',
    '2',
    '3',
    '4',
    '5',
  ]);
  expect(book.includes('<f>')).toBe(false);
});

test('PA32 the same table is the same file whenever it is made', async () => {
  const paper = paperOf('synthesis', data);
  const one = await paperWorkbook(paper);
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 86_400_000 });
  const other = await paperWorkbook(paper);
  vi.useRealTimers();
  expect(other.equals(one)).toBe(true);
});
