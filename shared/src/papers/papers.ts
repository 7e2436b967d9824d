import { paperStanding } from '../queries/paper-register.ts';
import { paperStyleOf } from '../office/paper-style.ts';
import { allocationPaper } from './allocation-paper.ts';
import { inHouseStyle } from './house-style.ts';
import { announcedOf, noticePaper } from './notice-paper.ts';
import type { Paper } from './paper.ts';
import { planPaper } from './plan-paper.ts';
import { houseIn, planIn, type PreparedData } from './prepared.ts';
import { registered } from './registered.ts';
import type { PaperKind } from './vocabulary.ts';

const papers: Readonly<Record<PaperKind, (data: PreparedData) => Paper>> = {
  plan: planPaper,
  allocation: allocationPaper,
  notice: (data) => noticePaper(announcedOf(data)),
};

/** A paper of a conference as it stands: a pure function of what its readers may see. */
export function paperOf(kind: PaperKind, data: PreparedData): Paper {
  const paper = inHouseStyle(papers[kind](data), paperStyleOf(houseIn(data)), planIn(data).issuer);
  return registered(paper, paperStanding(data, { kind, of: '' }));
}
