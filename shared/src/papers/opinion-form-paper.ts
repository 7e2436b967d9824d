import { rowOf } from '../engine/keyed.ts';
import { titleInSentence } from './conference.ts';
import { capital } from './issuer.ts';
import { issuingOf, paperBy, thePlan } from './issuing.ts';
import { runs, type Paper } from './paper.ts';
import { opinionForm } from './plan-appendices.ts';
import { aboutIn, planIn, type PreparedData } from './prepared.ts';

/** The form of one unit, with its name and the day on it; what people write on it is left open (PL1). */
export function opinionFormPaper(data: PreparedData, organisation: string): Paper {
  const plan = planIn(data);
  const issuing = issuingOf(plan);
  return paperBy(issuing, 'opinionForm', {
    type: 'PHIẾU LẤY Ý KIẾN',
    summary: runs(capital(titleInSentence(aboutIn(data).title))),
    attachedTo: runs('(Kèm theo ', thePlan(issuing, plan), ')'),
    dated: false,
    sections: [
      { landscape: false, blocks: opinionForm(data, rowOf(data.organisations, organisation)?.name ?? '') },
    ],
  });
}
