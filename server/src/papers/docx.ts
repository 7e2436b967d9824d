import { Document, Packer, PageOrientation, type FileChild, type ISectionOptions } from 'docx';
import { layouts, type Layout } from '@doi-thoai/shared/papers/layouts';
import { headingNumbers } from '@doi-thoai/shared/papers/numbering';
import {
  recordLine,
  textOf,
  type Paper,
  type RecordMark,
  type Section,
} from '@doi-thoai/shared/papers/paper';
import { blocksOf, type Drawing } from './docx-blocks.ts';
import { headOf } from './docx-head.ts';
import { twips } from './docx-measures.ts';
import { emptyHeader, numberingOf, pageNumber, recordFooter, stylesOf } from './docx-styles.ts';
import { withoutTimes } from './without-times.ts';

/** A4, in millimetres. */
const page = { width: 210, height: 297 };

/** A paper as a document of Word; the same paper is the same file, whenever it is made. */
export async function paperDocument(paper: Paper): Promise<Buffer> {
  const layout = layouts[paper.layout];
  const title = `${paper.head.type} ${textOf(paper.head.summary)}`.trim();
  const drawn: Drawing = { layout, lists: 0, width: 0, headings: headingNumbers(paper) };
  const sections = paper.sections.map((section, at) => {
    drawn.width = widthBetween(layout, section);
    const over = at === 0 ? headOf(paper, layout, drawn.width) : [];
    const children = [...over, ...blocksOf(section.blocks, drawn)];
    return {
      ...sectionOf(layout, section, children, at === 0),
      ...footersOf(layout, paper.record, at === 0),
    };
  });
  const document = new Document({
    title,
    styles: stylesOf(layout),
    numbering: numberingOf(paper),
    sections,
  });
  return withoutTimes(await Packer.toBuffer(document), title);
}

/** On every page of a final paper, where the record stood. */
function footersOf(
  layout: Layout,
  record: RecordMark | undefined,
  isFirst: boolean,
): Pick<ISectionOptions, 'footers'> {
  if (!record) return {};
  const footer = recordFooter(layout, recordLine(record));
  return { footers: { default: footer, ...(isFirst ? { first: footer } : {}) } };
}

/** What lies between the margins, in twentieths of a point. */
function widthBetween({ margins }: Layout, { landscape }: Section): number {
  return twips((landscape ? page.height : page.width) - margins.left - margins.right);
}

/** The first page has no number; every further one has it over the text. */
function sectionOf(
  layout: Layout,
  { landscape }: Section,
  children: readonly FileChild[],
  isFirst: boolean,
): ISectionOptions {
  const { top, bottom, left, right } = layout.margins;
  return {
    properties: {
      titlePage: isFirst,
      page: {
        size: {
          width: twips(page.width),
          height: twips(page.height),
          orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          ...{ top: twips(top), bottom: twips(bottom), left: twips(left), right: twips(right) },
          ...{ header: twips(10), footer: twips(10), gutter: 0 },
        },
      },
    },
    headers: { default: pageNumber(layout), ...(isFirst ? { first: emptyHeader() } : {}) },
    children,
  };
}
