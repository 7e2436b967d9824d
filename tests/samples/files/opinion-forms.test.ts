import { inflateRawSync } from 'node:zlib';
import * as sheetjs from 'xlsx';
import { expect, test } from 'vitest';
import { theDate } from '@doi-thoai/shared/calendar/civil-date';
import { likelyChannel } from '@doi-thoai/shared/imports/likely-channel';
import { readFile } from '@doi-thoai/server/imports/read-file';
import { opinionDocument, opinionWorkbook } from '@doi-thoai/server/papers/opinion-form';
import { previewOf } from './analysed.ts';
import { zipOf } from './zip.ts';

const form = {
  meeting: 'Đối thoại năm 2026',
  host: 'UBND xã Đồng Mẫu & Mặt trận',
  heldOn: theDate('2026-12-18'),
  period: '',
  unit: 'Thôn 5',
  dueOn: theDate('2026-12-11'),
  minOpinions: 2,
};
/** A part of a zip that was made in one piece. */
function partIn(zip: Buffer, name: string): string {
  const at = zip.indexOf(name);
  return inflateRawSync(zip.subarray(at + name.length)).toString();
}
const documentIn = (zip: Buffer) => partIn(zip, 'word/document.xml');
const rest = (zip: Buffer) =>
  Object.fromEntries(['[Content_Types].xml', '_rels/.rels'].map((name) => [name, partIn(zip, name)]));

const units = [{ id: 't5', name: 'Thôn 5' }];

test('IM15 PL1 the form of a unit is filled in with the unit and the day, and reads back in once it is written on', async () => {
  const blank = await opinionWorkbook(form);
  const [sheet] = (await readFile(blank)).sheets;
  const text = JSON.stringify(sheet?.rows);
  for (const said of ['Thôn 5', 'thứ Sáu, ngày 11/12/2026', 'thứ Sáu, ngày 18/12/2026', 'ít nhất 2 ý kiến'])
    expect(text).toContain(said);
  // A form that nobody wrote on brings nothing.
  expect((await previewOf(blank, 'opinions', {}, { units })).entries).toEqual([]);

  const book = sheetjs.read(blank);
  const page = book.Sheets[book.SheetNames[0] ?? ''] ?? {};
  const at = Object.keys(page).find((name) => (page[name] as { v?: unknown }).v === '1') ?? '';
  page[`B${at.slice(1)}`] = { t: 's', v: 'Sửa đường thôn' };
  page[`D${at.slice(1)}`] = { t: 's', v: 'Bà Lê Thị Thử' };
  const written = Buffer.from(sheetjs.write(book, { type: 'buffer', bookType: 'xlsx' }) as Uint8Array);
  const preview = await previewOf(written, 'opinions', {}, { units });
  expect(preview.ready).toBe(true);
  expect(
    preview.entries.map(({ matters, unit, people }) => [matters, unit, people.map(({ name }) => name)]),
  ).toEqual([[['Sửa đường thôn'], { id: 't5', name: 'Thôn 5' }, ['Lê Thị Thử']]]);
  expect(likelyChannel('phieu.xlsx', preview)).toBe('survey');
});

test('IM15 PL1 the form in Word has the same, and reads back in', async () => {
  const blank = opinionDocument(form);
  const { sheets } = await readFile(blank);
  expect(JSON.stringify(sheets)).toContain('Đơn vị: Thôn 5');
  expect((await previewOf(blank, 'opinions', {}, { units })).entries).toEqual([]);
  const xml = documentIn(blank);
  const first = xml.indexOf('>1</w:t>');
  const written = `${xml.slice(0, first)}${xml.slice(first).replace('preserve"></w:t>', 'preserve">Sửa đường thôn</w:t>')}`;
  const filled = zipOf({ ...rest(blank), 'word/document.xml': written });
  const preview = await previewOf(filled, 'opinions', {}, { units });
  expect(preview.entries.map(({ matters, unit }) => [matters, unit])).toEqual([
    [['Sửa đường thôn'], { id: 't5', name: 'Thôn 5' }],
  ]);
});
