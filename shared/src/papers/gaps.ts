import { blankPlaces, blanksIn, type Paper } from './paper.ts';
import { issuedBlanks, printedBlanks, type BlankName } from './vocabulary.ts';

/** What a paper leaves open that no registry fills in: somebody has to know it, or it is signed with a gap. */
export function gapsIn(paper: Paper): readonly BlankName[] {
  return blanksIn(paper).filter((blank) => !issuedBlanks.has(blank) && !printedBlanks.has(blank));
}

/** A gap, how many papers have it, and at how many places of them. */
export interface Gap {
  readonly blank: BlankName;
  readonly copies: number;
  readonly places: number;
}

/** The gaps of several copies, each once, in the order in which they are met. */
export function gapsAmong(papers: readonly Paper[]): readonly Gap[] {
  const found = new Map<BlankName, Gap>();
  for (const paper of papers) {
    const open = blankPlaces(paper);
    for (const blank of gapsIn(paper)) {
      const { copies, places } = found.get(blank) ?? { copies: 0, places: 0 };
      const more = open.filter((one) => one === blank).length;
      found.set(blank, { blank, copies: copies + 1, places: places + more });
    }
  }
  return [...found.values()];
}
