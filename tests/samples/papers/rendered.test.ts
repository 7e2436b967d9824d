import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { paperLayouts, type PaperLayout } from '@doi-thoai/shared/meeting/plan/vocabulary';
import { copiesOf } from '@doi-thoai/shared/papers/copies';
import { formatsOf } from '@doi-thoai/shared/papers/formats';
import { layouts } from '@doi-thoai/shared/papers/layouts';
import { linesIn, textOf, type Paper } from '@doi-thoai/shared/papers/paper';
import { paperOf } from '@doi-thoai/shared/papers/papers';
import { paperKinds, type PaperKind } from '@doi-thoai/shared/papers/vocabulary';
import { gathered } from '@doi-thoai/shared/testing/prepared-papers';
import { blocksIn, headings, tables } from '@doi-thoai/shared/testing/read-papers';
import { paperDocument } from '@doi-thoai/server/papers/docx';
import { papersPdf } from '@doi-thoai/server/papers/pdf';
import { paperWorkbook } from '@doi-thoai/server/papers/xlsx';
import { findCalc, findPdfToText } from '../../runner/programs.ts';

// One LibreOffice for all papers: its start takes longer than any of them.

const cases = paperKinds.flatMap((kind) => paperLayouts.map((layout) => [kind, layout] as const));
const printedCases = cases.filter(([kind]) => formatsOf[kind].includes('pdf'));
const countedCases = cases.filter(([kind]) => formatsOf[kind].includes('xlsx'));
const folder = mkdtempSync(join(tmpdir(), 'papers-'));
const fileOf = (kind: PaperKind, layout: PaperLayout, ending: string) =>
  join(folder, `${kind}-${layout}.${ending}`);

function paperIn(kind: PaperKind, layout: PaperLayout): Paper {
  const data = gathered(layout);
  return paperOf(kind, data, { of: copiesOf(kind, data)?.[0]?.of ?? '' });
}

/** What is printed, page after page, with one blank wherever a line or a cell ends. */
function printed(file: string): string {
  return onOneLine(execFileSync(findPdfToText(), [file, '-'], { encoding: 'utf8' }));
}

/** What a paper says in capitals and over its parts: its head, its title, its headings, its appendices. */
function titlesIn(paper: Paper, layout: PaperLayout): readonly string[] {
  const nation = layout === 'state' ? 'Độc lập - Tự do - Hạnh phúc' : 'ĐẢNG CỘNG SẢN VIỆT NAM';
  const appendices = blocksIn(paper).flatMap((block) =>
    block.kind === 'paragraph' && block.look === 'appendix' ? [textOf(block.runs)] : [],
  );
  return [nation, paper.head.type, ...headings(paper), ...appendices];
}

/** The titles of columns are broken into lines as their widths are; each of their words is there. */
function wordsOfTables(paper: Paper): readonly string[] {
  return tables(paper).flatMap(({ columns }) => columns.flatMap(({ title }) => title.split(' ')));
}

function onOneLine(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
}

beforeAll(async () => {
  for (const [kind, layout] of cases)
    writeFileSync(fileOf(kind, layout, 'docx'), await paperDocument(paperIn(kind, layout)));
  for (const [kind, layout] of countedCases)
    writeFileSync(fileOf(kind, layout, 'table.xlsx'), await paperWorkbook(paperIn(kind, layout)));
  for (const [kind, layout] of printedCases)
    writeFileSync(fileOf(kind, layout, 'own.pdf'), await papersPdf([paperIn(kind, layout)]));
  const profile = pathToFileURL(join(folder, 'profile')).href;
  execFileSync(findCalc(), [
    `-env:UserInstallation=${profile}`,
    '--headless',
    ...['--convert-to', 'pdf', '--outdir', folder],
    ...cases.map(([kind, layout]) => fileOf(kind, layout, 'docx')),
    ...countedCases.map(([kind, layout]) => fileOf(kind, layout, 'table.xlsx')),
  ]);
}, 120_000);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test.each(cases)(
  'PA29 PA6 %s, %s: LibreOffice prints its head, title, headings and tables',
  (kind, layout) => {
    const paper = paperIn(kind, layout);
    const text = printed(fileOf(kind, layout, 'pdf'));
    for (const said of titlesIn(paper, layout)) expect(text).toContain(onOneLine(said));
    for (const word of wordsOfTables(paper)) expect(text).toContain(word);
  },
);

test.each(printedCases)(
  'PA30 PA29 %s, %s: the file to print says the same, with every letter of ours',
  (kind, layout) => {
    const paper = paperIn(kind, layout);
    const text = printed(fileOf(kind, layout, 'own.pdf'));
    for (const said of titlesIn(paper, layout)) expect(text).toContain(onOneLine(said));
    for (const word of wordsOfTables(paper)) expect(text).toContain(word);
    // Wherever a line ends, every word of every line is there, and no letter is a replacement.
    const without = text.replaceAll(' ', '');
    for (const line of linesIn(paper).map(textOf))
      for (const word of line.replaceAll('☐', '□').split(/\s+/)) expect(without).toContain(word);
    expect(text).not.toMatch(/\u{FFFD}/u);
  },
);

test.each(printedCases)(
  'PA30 PA2 %s, %s: nothing stands beyond the margins of its layout',
  (kind, layout) => {
    const file = fileOf(kind, layout, 'own.pdf');
    const boxes = execFileSync(findPdfToText(), ['-bbox', file, '-'], { encoding: 'utf8' });
    const { left, right } = layouts[layout].margins;
    for (const page of boxes.split('<page ').slice(1)) {
      const width = Number(/width="([\d.]+)"/.exec(page)?.[1]);
      const [from, to] = ['xMin', 'xMax'].map((name) =>
        [...page.matchAll(new RegExp(`${name}="([\\d.]+)"`, 'g'))].map(([, at]) => Number(at)),
      );
      expect(Math.min(...(from ?? []))).toBeGreaterThanOrEqual(points(left) - 0.5);
      expect(Math.max(...(to ?? []))).toBeLessThanOrEqual(width - points(right) + 0.5);
    }
  },
);

test.each(countedCases)(
  'PA32 PA29 %s, %s: LibreOffice prints its workbook with titles and cells',
  (kind, layout) => {
    const paper = paperIn(kind, layout);
    const text = printed(fileOf(kind, layout, 'table.pdf'));
    expect(text).toContain(onOneLine(paper.head.type));
    for (const word of wordsOfTables(paper)) expect(text).toContain(word);
  },
);

/** Millimetres in points. */
function points(millimetres: number): number {
  return (millimetres * 72) / 25.4;
}
