import { escaped } from './workbooks.ts';
import { zipOf } from './zip.ts';

/** A cell of a table in Word: its paragraphs, and how far it reaches. */
export interface WordCell {
  readonly text: string;
  readonly columns?: number;
  /** `begins` reaches over the rows below, `goesOn` is one of those. */
  readonly rows?: 'begins' | 'goesOn';
  readonly footnote?: true;
}

const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A Word document with text before and after one table; without rows there is none. */
export function wordDocument(rows: readonly (readonly WordCell[])[]): Buffer {
  const lines = rows.map((row) => `<w:tr>${row.map(cellXml).join('')}</w:tr>`).join('');
  const table = rows.length === 0 ? '' : `<w:tbl><w:tblPr/><w:tblGrid/>${lines}</w:tbl>`;
  const body = `${paragraph('UBND XÃ ĐỒNG MẪU')}${paragraph('Biểu tổng hợp ý kiến')}${table}${paragraph('Nơi nhận: như trên')}`;
  return zipOf({
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/footnotes.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"/></Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `${head}<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${relations}/footnotes" Target="footnotes.xml"/></Relationships>`,
    'word/footnotes.xml': `${head}<w:footnotes xmlns:w="${w}"><w:footnote w:id="2">${paragraph('Theo báo cáo của thôn.')}</w:footnote></w:footnotes>`,
    'word/document.xml': `${head}<w:document xmlns:w="${w}"><w:body>${body}</w:body></w:document>`,
  });
}

function cellXml({ text, columns = 1, rows, footnote }: WordCell): string {
  const span = columns > 1 ? `<w:gridSpan w:val="${columns}"/>` : '';
  const merge = rows === undefined ? '' : rows === 'begins' ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>';
  const note = footnote ? '<w:r><w:footnoteReference w:id="2"/></w:r>' : '';
  const lines = text.split('\n');
  const paragraphs = lines.map((line, at) => paragraph(line, at === lines.length - 1 ? note : ''));
  return `<w:tc><w:tcPr>${span}${merge}</w:tcPr>${paragraphs.join('')}</w:tc>`;
}

function paragraph(text: string, more = ''): string {
  return `<w:p><w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>${more}</w:p>`;
}
