import { inflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { layouts } from '@doi-thoai/shared/papers/layouts';
import { copiesOf } from '@doi-thoai/shared/papers/copies';
import { textOf } from '@doi-thoai/shared/papers/paper';
import { paperOf } from '@doi-thoai/shared/papers/papers';
import { paperKinds, type PaperKind } from '@doi-thoai/shared/papers/vocabulary';
import { paperLayouts, type PaperLayout } from '@doi-thoai/shared/meeting/plan/vocabulary';
import { gathered } from '@doi-thoai/shared/testing/prepared-papers';
import { cellsOf, tables } from '@doi-thoai/shared/testing/read-papers';
import { entriesOf } from '../imports/zip.ts';
import { readFile } from '../imports/read-file.ts';
import { paperDocument } from './docx.ts';

/** Of a paper with a copy for each, the first. */
function paperIn(kind: PaperKind, layout: PaperLayout) {
  const data = gathered(layout);
  return paperOf(kind, data, { of: copiesOf(kind, data)?.[0]?.of ?? '' });
}
const documentOf = (kind: PaperKind, layout: PaperLayout) => paperDocument(paperIn(kind, layout));

/** What lies in a document, by the names of its parts. */
function partsOf(document: Buffer): ReadonlyMap<string, string> {
  return new Map(
    entriesOf(document).map(({ name, at, packed }) => {
      const from = at + 30 + document.readUInt16LE(at + 26) + document.readUInt16LE(at + 28);
      return [name, inflateRawSync(document.subarray(from, from + packed)).toString()];
    }),
  );
}

async function partOf(kind: PaperKind, layout: PaperLayout, name: string): Promise<string> {
  return partsOf(await documentOf(kind, layout)).get(name) ?? '';
}

const main = 'word/document.xml';
const all = (xml: string, pattern: RegExp) => [...xml.matchAll(pattern)].map(([, found = '']) => found);
const tablesIn = (xml: string) => all(xml, /<w:tbl>(.*?)<\/w:tbl>/gs);
const cellsIn = (table: string) => all(table, /<w:tc>(.*?)<\/w:tc>/gs);
const paragraphsIn = (xml: string) => all(xml, /(<w:p>.*?<\/w:p>|<w:p\/>)/gs);
const textIn = (xml: string) => all(xml, /<w:t(?: [^>]*)?>(.*?)<\/w:t>/gs).join('');
/** The paragraph that says exactly this. */
const saying = (xml: string, text: string) =>
  paragraphsIn(xml).find((paragraph) => textIn(paragraph) === text) ?? '';
/** Its letters in points, as the paragraph itself says it. */
const sizeOf = (paragraph: string) => Number(/<w:sz w:val="(\d+)"/.exec(paragraph)?.[1]) / 2;
const isBold = (paragraph: string) => /<w:b\/>|<w:b w:val="true"/.test(paragraph);
const styleIn = (styles: string, id: string) =>
  new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, 's').exec(styles)?.[0] ?? '';
const millimetres = (twips: string | undefined) => Math.round((Number(twips) * 25.4) / 1440);

const cases = paperKinds.flatMap((kind) => paperLayouts.map((layout) => [kind, layout] as const));

describe('any paper in either layout', () => {
  test.each(cases)(
    'PA49 %s, %s: what is signed stands right behind words that go along with it',
    async (kind, layout) => {
      const [first = '', ...after] = (await partOf(kind, layout, main)).split('<w:tbl>');
      const signed = [...after.entries()].filter(
        ([, table]) => table.split('</w:tbl>')[0]?.includes('w:pStyle w:val="Signature"') === true,
      );
      for (const [at] of signed) {
        const before = [first, ...after][at] ?? '';
        const last = paragraphsIn(before).at(-1) ?? '';
        expect(last).toMatch(/<w:keepNext\/>/);
        // An empty line between them would be kept by Word alone; behind a table one has to stand.
        expect(textIn(last) !== '' || before.endsWith(`</w:tbl>${last}`)).toBe(true);
      }
    },
  );

  test.each(cases)('PA2 PA6 %s, %s: margins and A4, upright or across', async (kind, layout) => {
    const xml = await partOf(kind, layout, main);
    const sections = all(xml, /<w:sectPr[^>]*>(.*?)<\/w:sectPr>/gs);
    expect(sections.length).toBeGreaterThan(0);
    const { top, bottom, left, right } = layouts[layout].margins;
    for (const section of sections) {
      const side = (name: string) =>
        millimetres(new RegExp(`<w:pgMar [^>]*w:${name}="(\\d+)"`).exec(section)?.[1]);
      expect([side('top'), side('bottom'), side('left'), side('right')]).toEqual([top, bottom, left, right]);
      const paper = /<w:pgSz w:w="(\d+)" w:h="(\d+)" w:orient="(\w+)"/.exec(section);
      const [wide, high] = [millimetres(paper?.[1]), millimetres(paper?.[2])];
      expect([wide, high]).toEqual(paper?.[3] === 'landscape' ? [297, 210] : [210, 297]);
    }
  });

  test.each(cases)('PA2 PA6 %s, %s: Times New Roman, and the sizes of the layout', async (kind, layout) => {
    const parts = partsOf(await documentOf(kind, layout));
    const styles = parts.get('word/styles.xml') ?? '';
    const { sizes, line, firstLine } = layouts[layout];
    for (const [id, size] of [
      ['BodyText', sizes.body],
      ['Heading1', sizes.body],
      ['Heading2', sizes.body],
      ['Title', sizes.type],
      ['Subtitle', sizes.summary],
      ['TableText', sizes.table],
      ['Signature', sizes.signature],
    ] as const)
      expect([id, sizeOf(styleIn(styles, id))]).toEqual([id, size]);
    expect(new Set(all(styles + (parts.get(main) ?? ''), /w:ascii="([^"]*)"/g))).toEqual(
      new Set(['Times New Roman']),
    );
    const body = styleIn(styles, 'BodyText');
    expect(body).toContain(line.rule === 'exact' ? 'w:lineRule="exact"' : 'w:lineRule="auto"');
    expect(millimetres(/w:firstLine="(\d+)"/.exec(body)?.[1])).toBe(firstLine);
  });

  test.each(cases)('PA2 PA6 %s, %s: what stands at which side of the head', async (kind, layout) => {
    const [head = ''] = tablesIn(await partOf(kind, layout, main));
    const [left = '', right = ''] = cellsIn(head);
    const { nation, sizes, underIssuer } = layouts[layout];
    for (const { text, size } of nation) {
      const paragraph = saying(right, text);
      expect([text, sizeOf(paragraph), isBold(paragraph)]).toEqual([text, size, true]);
    }
    const issuer = saying(left, layout === 'state' ? 'XÃ ĐỒNG MẪU' : 'ĐẢNG ỦY XÃ ĐỒNG MẪU');
    expect([sizeOf(issuer), isBold(issuer)]).toEqual([sizes.issuer, true]);
    expect(saying(left, '*') !== '').toBe(underIssuer === 'asterisk');
    // The nation's or the Party's name has a rule below it in both.
    expect(right).toContain('<w:pBdr><w:bottom w:val="single"');
    expect(left.includes('<w:pBdr>')).toBe(underIssuer === 'rule');
    const { type, number, summary } = paperIn(kind, layout).head;
    expect(left.includes('>Số')).toBe(number !== null);
    if (number) expect(saying(left, textOf(number))).not.toBe('');
    // A letter says at the left what it is about; any other paper in the middle, below both.
    expect(saying(left, textOf(summary)) !== '').toBe(type === '');
  });

  test.each(cases)(
    'PA6 %s, %s: behind a signature nothing is as high as a line, which a full page could not hold',
    async (kind, layout) => {
      const sections = (await partOf(kind, layout, main)).split('<w:sectPr');
      const signed = sections.filter((section) => /<w:tbl>.*w:val="Signature"/s.test(section));
      for (const section of signed) {
        const after = section.slice(section.lastIndexOf('</w:tbl>'));
        expect(paragraphsIn(after + '</w:pPr></w:p>')[0]).toContain('w:line="20" w:lineRule="exact"');
      }
    },
  );

  test.each(paperLayouts)('PA6 PA27 %s: into a row of who is to come somebody can sign', async (layout) => {
    const heights = all(await partOf('attendance', layout, main), /<w:trHeight ([^>]*)\/>/g);
    expect(heights).toHaveLength(12);
    for (const height of heights) {
      expect(height).toContain('w:hRule="atLeast"');
      expect(Number(/w:val="(\d+)"/.exec(height)?.[1])).toBeGreaterThanOrEqual(510);
    }
  });

  test.each(cases)('PA6 %s, %s: the titles of its tables stand on every page', async (kind, layout) => {
    const xml = await partOf(kind, layout, main);
    const titles = tables(paperIn(kind, layout)).map((table) =>
      table.columns.map(({ title }) => title).join(''),
    );
    const ruled = tablesIn(xml).filter((table) => titles.some((title) => textIn(table).startsWith(title)));
    expect(ruled.length).toBe(titles.length);
    for (const table of ruled) {
      const [first = '', ...others] = all(table, /<w:tr(?: [^>]*)?>(.*?)<\/w:tr>/gs);
      expect(first).toContain('<w:tblHeader/>');
      expect(others.join('')).not.toContain('<w:tblHeader/>');
    }
  });

  test.each(cases)(
    'PA6 %s, %s: pages are numbered in the middle of their head, from the second on',
    async (kind, layout) => {
      const parts = partsOf(await documentOf(kind, layout));
      const headers = [...parts]
        .filter(([name]) => /^word\/header\d+\.xml$/.test(name))
        .map(([, xml]) => xml);
      const withNumber = headers.filter((xml) => xml.includes('<w:instrText') && xml.includes('PAGE'));
      expect(withNumber.length).toBeGreaterThan(0);
      for (const xml of withNumber) {
        expect(xml).toContain('<w:jc w:val="center"/>');
        expect(sizeOf(xml)).toBe(layouts[layout].sizes.page);
      }
      // The first page has a head of its own, which is empty.
      expect(headers.filter((xml) => !xml.includes('<w:instrText')).length).toBe(1);
      const [first = '', ...others] = all(parts.get(main) ?? '', /<w:sectPr[^>]*>(.*?)<\/w:sectPr>/gs);
      expect(first).toContain('<w:titlePg/>');
      for (const section of others) expect(section).not.toContain('<w:titlePg/>');
    },
  );
});

describe('what Word gets', () => {
  test('PA6 headings have their levels, and Word counts them as the layout does', async () => {
    const parts = partsOf(await documentOf('plan', 'party'));
    const xml = parts.get(main) ?? '';
    expect(saying(xml, 'MỤC ĐÍCH, YÊU CẦU')).toContain('<w:pStyle w:val="Heading1"/>');
    expect(saying(xml, 'Chủ thể đối thoại')).toContain('<w:pStyle w:val="Heading2"/>');
    const levels = all(parts.get('word/numbering.xml') ?? '', /<w:lvlText w:val="([^"]*)"/g);
    expect(levels).toEqual(expect.arrayContaining(['%1-', '%2.', '%2.%3']));
    const state = await partOf('plan', 'state', 'word/numbering.xml');
    expect(all(state, /<w:lvlText w:val="([^"]*)"/g)).toEqual(expect.arrayContaining(['%1.', '%2.', '%3)']));
    expect(state).toContain('<w:numFmt w:val="upperRoman"/>');
  });

  test('PA2 recipients and signer look as the layout has them', async () => {
    const [state = '', party = ''] = await Promise.all(
      paperLayouts.map(async (layout) =>
        tablesIn(await partOf('plan', layout, main)).find((xml) => xml.includes('Nơi nhận:')),
      ),
    );
    const [stateTitle, partyTitle] = [saying(state, 'Nơi nhận:'), saying(party, 'Nơi nhận:')];
    expect([isBold(stateTitle), stateTitle.includes('<w:i/>'), sizeOf(stateTitle)]).toEqual([true, true, 12]);
    expect(stateTitle).not.toContain('<w:u ');
    expect(partyTitle).toContain('<w:u w:val="single"/>');
    expect(sizeOf(saying(state, '- Lưu: VT.'))).toBe(11);
    const offices = [state, party].map((xml) => saying(xml, '……'));
    expect(offices.map(isBold)).toEqual([true, false]);
  });

  test('PA6 the same paper is the same file, whenever it is made', async () => {
    const [one, other] = [await documentOf('plan', 'state'), await documentOf('plan', 'state')];
    expect(one.equals(other)).toBe(true);
    expect(await partOf('plan', 'state', 'docProps/core.xml')).not.toMatch(/\d{4}-\d\d-\d\dT/);
  });

  test('PA35 TD6 the contents of the book name each part and matter by its number, and lead there', async () => {
    const [one, other] = [await documentOf('chairBook', 'state'), await documentOf('chairBook', 'state')];
    expect(one.equals(other)).toBe(true);
    const xml = partsOf(one).get(main) ?? '';
    const levels = all(xml, /<w:pStyle w:val="TOC([12])"\/>/g);
    // Ten parts, and six steps with four matters.
    expect(levels.filter((level) => level === '1')).toHaveLength(10);
    expect(levels.filter((level) => level === '2')).toHaveLength(10);
    const leading = all(xml, /<w:hyperlink [^>]*w:anchor="([^"]+)"/g);
    const marks = all(xml, /<w:bookmarkStart [^>]*w:name="([^"]+)"/g);
    expect(leading).toEqual(marks);
    expect(new Set(marks).size).toBe(20);
    expect(xml).toMatch(/TOC2.*<w:t[^>]*>2\. <\/w:t>.*KN 1\. Đường thôn hỏng/);
    // Nothing in it makes Word ask.
    expect(xml).not.toContain('w:dirty');
  });

  test('PA20 what a letter is about looks as the layout has it', async () => {
    const [state = '', party = ''] = await Promise.all(
      paperLayouts.map(async (layout) => tablesIn(await partOf('opinionLetter', layout, main))[0]),
    );
    const subject = 'V/v lấy ý kiến, kiến nghị phục vụ hội nghị đối thoại với Nhân dân năm 2026';
    const [inState, inParty] = [saying(state, subject), saying(party, subject)];
    expect([sizeOf(inState), inState.includes('<w:i/>')]).toEqual([12, false]);
    expect([sizeOf(inParty), inParty.includes('<w:i/>')]).toEqual([12, true]);
  });

  test('PA23 PA6 the table of opinions is read back in as the table that it is', async () => {
    const { sheets } = await readFile(await documentOf('synthesis', 'state'));
    const said = JSON.stringify(sheets);
    for (const row of tables(paperIn('synthesis', 'state')).flatMap(cellsOf))
      for (const cell of row) expect(said).toContain(cell);
  });

  test('PA4 PA6 the allocation is read back in as the table that it is', async () => {
    const { sheets } = await readFile(await documentOf('allocation', 'state'));
    const rows = JSON.stringify(sheets);
    for (const said of ['Thôn Bến Đá', 'Trưởng thôn', 'Tổng cộng', 'mời riêng']) expect(rows).toContain(said);
  });
});
