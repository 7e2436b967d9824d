import { dateInWords } from '../calendar/dates-in-words.ts';
import type { StandingPaper } from '../queries/paper-register.ts';
import { layouts } from './layouts.ts';
import { isBlank, linesIn, runs, textOf, type Block, type Paper, type Runs, type Signer } from './paper.ts';
import type { BlankName } from './vocabulary.ts';

/** What the register says of a paper that is made. */
export type Registered = Pick<StandingPaper, 'state' | 'number' | 'date' | 'signer'>;

/** A paper with what the registry gave it, which stands in the place of blanks and of nothing else (TD7). */
export function registered(paper: Paper, { state, number, date, signer }: Registered): Paper {
  const { head } = paper;
  const { label } = layouts[paper.layout].number;
  return {
    ...paper,
    draft: paper.draft && state === 'drafted',
    head: {
      ...head,
      number: head.number && number !== '' ? runs(label, number) : head.number,
      placeAndDate:
        head.placeAndDate && date
          ? filled(head.placeAndDate, 'issuedOn', dateInWords(date))
          : head.placeAndDate,
    },
    sections: signer
      ? paper.sections.map((section) => ({
          ...section,
          blocks: section.blocks.map((block) => signedBy(block, signer)),
        }))
      : paper.sections,
  };
}

/** Whoever signs stands at the right; whoever else signs a paper is not the registry's to say. */
function signedBy(block: Block, { office, name }: NonNullable<Registered['signer']>): Block {
  if (block.kind !== 'signatures') return block;
  const right: Signer = {
    ...block.right,
    office: filled(block.right.office, 'signer', office),
    name: filled(block.right.name, 'signer', name),
  };
  return { ...block, right };
}

/** Whether two papers say something else, wherever in them. */
export function saysOther(one: Paper, other: Paper): boolean {
  const said = (paper: Paper) => linesIn(paper).map(textOf).join('\n');
  return said(one) !== said(other);
}

/** A line with its blanks of one name filled in. */
export function filled(line: Runs, blank: BlankName, text: string): Runs {
  return line.flatMap((run) => (isBlank(run) && run.blank === blank ? runs(text) : [run]));
}
