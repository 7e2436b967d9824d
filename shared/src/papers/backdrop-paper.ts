import { dateInWords } from '../calendar/dates-in-words.ts';
import { titleInSentence } from './conference.ts';
import { capital, readIssuer } from './issuer.ts';
import { issuingOf, paperBy } from './issuing.ts';
import { centred, known, runs, type Paper } from './paper.ts';
import { backdrop } from './plan-appendices.ts';
import { blankDate } from './cited.ts';
import { aboutIn, planIn, type PreparedData } from './prepared.ts';

/** What is written behind the rostrum, for whoever paints it (UB13). */
export function backdropPaper(data: Pick<PreparedData, 'about' | 'plan'>): Paper {
  const [about, plan] = [aboutIn(data), planIn(data)];
  const day = known(about.heldOn === null ? '' : dateInWords(about.heldOn), 'day', blankDate);
  return paperBy(issuingOf(plan), 'backdrop', {
    type: 'MA KÉT',
    summary: runs(capital(titleInSentence(about.title))),
    dated: false,
    sections: [
      {
        landscape: true,
        blocks: [
          ...(about.backdrop.length === 0
            ? [centred(known('', 'backdrop', '……'))]
            : backdrop(about.backdrop)),
          centred(known(readIssuer(plan.issuer).seat, 'placeOfIssue'), ', ', day),
        ],
      },
    ],
  });
}
