import { inflateRawSync } from 'node:zlib';
import * as sheetjs from 'xlsx';
import { expect, test } from 'vitest';
import { likelyChannel } from '@doi-thoai/shared/imports/likely-channel';
import { readFile } from '@doi-thoai/server/imports/read-file';
import { entriesOf } from '@doi-thoai/server/imports/zip';
import { paperDocument } from '@doi-thoai/server/papers/docx';
import { paperWorkbook } from '@doi-thoai/server/papers/xlsx';
import { unitOpinions } from '@doi-thoai/shared/papers/papers';
import { planned } from '@doi-thoai/shared/testing/prepared-papers';
import { previewOf } from './analysed.ts';
import { zipOf } from './zip.ts';

/** The list of the village that is to bring two opinions at least. */
const form = unitOpinions(planned('state'), 'thon-2');

/** What lies in a document, by the names of its parts. */
function partsOf(document: Buffer): Record<string, string> {
  const parts = entriesOf(document).map(({ name, at, packed }): [string, string] => {
    const from = at + 30 + document.readUInt16LE(at + 26) + document.readUInt16LE(at + 28);
    return [name, inflateRawSync(document.subarray(from, from + packed)).toString()];
  });
  return Object.fromEntries(parts);
}

const units = [{ id: 'thon-2', name: 'Thôn Đoàn Kết' }];

test('IM15 PL1 the form of a unit is filled in with the unit and the day, and reads back in once it is written on', async () => {
  const blank = await paperWorkbook(form);
  const [sheet] = (await readFile(blank)).sheets;
  const text = JSON.stringify(sheet?.rows);
  const filledIn = [
    'Thôn Đoàn Kết',
    'thứ Sáu, ngày 04/12/2026',
    'thứ Sáu, ngày 18/12/2026',
    'ít nhất 2 ý kiến',
  ];
  for (const said of filledIn) expect(text).toContain(said);
  // A form that nobody wrote on brings nothing.
  expect((await previewOf(blank, 'opinions', {}, { units })).entries).toEqual([]);

  const book = sheetjs.read(blank);
  const page = book.Sheets[book.SheetNames[0] ?? ''] ?? {};
  const at = Object.keys(page).find((name) => String((page[name] as { v?: unknown }).v) === '1') ?? '';
  page[`B${at.slice(1)}`] = { t: 's', v: 'Sửa đường thôn' };
  page[`D${at.slice(1)}`] = { t: 's', v: 'Bà Lê Thị Thử' };
  const written = Buffer.from(sheetjs.write(book, { type: 'buffer', bookType: 'xlsx' }) as Uint8Array);
  const preview = await previewOf(written, 'opinions', {}, { units });
  expect(preview.ready).toBe(true);
  expect(
    preview.entries.map(({ matters, unit, people }) => [matters, unit, people.map(({ name }) => name)]),
  ).toEqual([[['Sửa đường thôn'], { id: 'thon-2', name: 'Thôn Đoàn Kết' }, ['Lê Thị Thử']]]);
  expect(likelyChannel('phieu.xlsx', preview)).toBe('survey');
});

test('IM15 PL1 the form in Word has the same, and reads back in', async () => {
  const blank = await paperDocument(form);
  const { sheets } = await readFile(blank);
  expect(JSON.stringify(sheets)).toContain('Đơn vị: Thôn Đoàn Kết');
  expect((await previewOf(blank, 'opinions', {}, { units })).entries).toEqual([]);
  const parts = partsOf(blank);
  const xml = parts['word/document.xml'] ?? '';
  const first = xml.indexOf('>1</w:t>');
  const empty = xml.indexOf('</w:pPr></w:p>', first) + '</w:pPr>'.length;
  const document = `${xml.slice(0, empty)}<w:r><w:t>Sửa đường thôn</w:t></w:r>${xml.slice(empty)}`;
  const filled = zipOf({ ...parts, 'word/document.xml': document });
  const preview = await previewOf(filled, 'opinions', {}, { units });
  expect(preview.entries.map(({ matters, unit }) => [matters, unit])).toEqual([
    [['Sửa đường thôn'], { id: 'thon-2', name: 'Thôn Đoàn Kết' }],
  ]);
});
