import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { paperLayouts, type PaperLayout } from '@doi-thoai/shared/meeting/plan/vocabulary';
import { copiesOf } from '@doi-thoai/shared/papers/copies';
import { textOf, type Paper } from '@doi-thoai/shared/papers/paper';
import { paperOf } from '@doi-thoai/shared/papers/papers';
import { paperKinds, type PaperKind } from '@doi-thoai/shared/papers/vocabulary';
import { gathered } from '@doi-thoai/shared/testing/prepared-papers';
import { blocksIn, headings, tables } from '@doi-thoai/shared/testing/read-papers';
import { paperDocument } from '@doi-thoai/server/papers/docx';
import { findPdfToText, findWriter } from '../../runner/programs.ts';

// One word processor for all papers: its start takes longer than any of them.

const cases = paperKinds.flatMap((kind) => paperLayouts.map((layout) => [kind, layout] as const));
const folder = mkdtempSync(join(tmpdir(), 'papers-'));
const fileOf = (kind: PaperKind, layout: PaperLayout, ending: string) =>
  join(folder, `${kind}-${layout}.${ending}`);

function paperIn(kind: PaperKind, layout: PaperLayout): Paper {
  const data = gathered(layout);
  return paperOf(kind, data, { of: copiesOf(kind, data)?.[0]?.of ?? '' });
}

/** What is printed, page after page, with one blank wherever a line or a cell ends. */
function printed(kind: PaperKind, layout: PaperLayout): string {
  const text = execFileSync(findPdfToText(), [fileOf(kind, layout, 'pdf'), '-'], { encoding: 'utf8' });
  return onOneLine(text);
}

function onOneLine(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
}

beforeAll(async () => {
  for (const [kind, layout] of cases)
    writeFileSync(fileOf(kind, layout, 'docx'), await paperDocument(paperIn(kind, layout)));
  const profile = pathToFileURL(join(folder, 'profile')).href;
  execFileSync(findWriter(), [
    `-env:UserInstallation=${profile}`,
    '--headless',
    ...['--convert-to', 'pdf', '--outdir', folder],
    ...cases.map(([kind, layout]) => fileOf(kind, layout, 'docx')),
  ]);
}, 90_000);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test.each(cases)(
  'PA29 PA6 %s, %s: LibreOffice prints its head, title, headings and tables',
  (kind, layout) => {
    const paper = paperIn(kind, layout);
    const text = printed(kind, layout);
    const nation = layout === 'state' ? 'Độc lập - Tự do - Hạnh phúc' : 'ĐẢNG CỘNG SẢN VIỆT NAM';
    const appendices = blocksIn(paper).flatMap((block) =>
      block.kind === 'paragraph' && block.look === 'appendix' ? [textOf(block.runs)] : [],
    );
    for (const said of [nation, paper.head.type, ...headings(paper), ...appendices])
      expect(text).toContain(onOneLine(said));
    // The titles of columns are broken into lines as their widths are; each of their words is there.
    for (const { columns } of tables(paper))
      for (const word of columns.flatMap(({ title }) => title.split(' '))) expect(text).toContain(word);
  },
);
