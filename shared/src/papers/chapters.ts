import { paperStyleOf } from '../office/paper-style.ts';
import { only } from '../engine/view.ts';
import { planOf, type BookData } from './book-data.ts';
import { chairBookPaper } from './chair-book-paper.ts';
import { issuedByHost } from './issued-by.ts';
import { inHouseStyle } from './house-style.ts';
import { headingNumbers } from './numbering.ts';
import { textOf, type Block, type Paper } from './paper.ts';

/** A part of a paper as somebody reads it on a screen: under its heading, what stands there, and its own parts. */
export interface Chapter {
  readonly number: string;
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly under: readonly Chapter[];
}

/** The chair's book as the office spells it, always as the record stands (TD6). */
export function bookAsItStands(prepared: BookData): Paper {
  const data = issuedByHost(prepared);
  const style = paperStyleOf(data.house[only] ?? {});
  return inHouseStyle(chairBookPaper(data), style, planOf(data).issuer);
}

/** The same as it is read on the tablet, part by part. */
export function bookChapters(data: BookData): readonly Chapter[] {
  return chaptersOf(bookAsItStands(data));
}

/** The parts of a paper; what stands before its first heading is left out. */
export function chaptersOf(paper: Paper): readonly Chapter[] {
  const numbers = headingNumbers(paper);
  const chapters: (Chapter & { readonly under: Chapter[] })[] = [];
  let blocks: Block[] | undefined;
  for (const block of paper.sections.flatMap((section) => section.blocks)) {
    if (block.kind !== 'heading') {
      blocks?.push(block);
      continue;
    }
    blocks = [];
    const begun = { number: numbers.get(block) ?? '', title: textOf(block.runs), blocks, under: [] };
    const above = chapters.at(-1);
    if (block.level === 1 || !above) chapters.push(begun);
    else above.under.push(begun);
  }
  return chapters;
}
