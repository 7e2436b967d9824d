import { titleInSentence } from './conference.ts';
import { introductions } from './introduced.ts';
import { capital } from './issuer.ts';
import { issuingOf, paperBy } from './issuing.ts';
import { runs, type Paper } from './paper.ts';
import { aboutIn, planIn, type PreparedData } from './prepared.ts';

/** Who is introduced at the opening; for whoever leads through the day (BL6). */
export function introductionsPaper(data: PreparedData): Paper {
  return paperBy(issuingOf(planIn(data)), 'introductions', {
    type: 'DANH SÁCH GIỚI THIỆU ĐẠI BIỂU',
    summary: runs(capital(titleInSentence(aboutIn(data).title))),
    dated: false,
    inside: true,
    sections: [{ landscape: false, blocks: [introductions(data)] }],
  });
}
