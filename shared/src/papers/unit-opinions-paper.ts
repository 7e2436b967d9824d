import { rowOf } from '../engine/keyed.ts';
import { only } from '../engine/view.ts';
import { dayInSentence } from '../words/days.ts';
import { titleInSentence } from './conference.ts';
import { capital } from './issuer.ts';
import { issuingOf, paperBy } from './issuing.ts';
import { cells, centred, runs, type Paper, type PaperTable } from './paper.ts';
import { aboutIn, planIn, type PreparedData } from './prepared.ts';

/** So many rows a unit finds at least. */
const fewestRows = 10;
/** So high, in millimetres: a row may be written into by hand as well. */
const rowHeight = 9;

type Data = Pick<PreparedData, 'about' | 'plan' | 'intake' | 'organisations'>;

/**
 * The list in which a unit writes down the opinions that it gathered, with the unit and the day on it; an import reads
 * it back in by the titles of its columns and the line of the unit over the rows (PL1).
 */
export function unitOpinionsPaper(data: Data, organisation: string): Paper {
  const [about, plan] = [aboutIn(data), planIn(data)];
  const { name = '', minOpinions = 0 } = rowOf(data.organisations, organisation) ?? {};
  const { dueOn = null } = data.intake[only] ?? {};
  const when = about.heldOn === null ? about.period : dayInSentence(about.heldOn);
  const title = capital(titleInSentence(about.title));
  const said = [
    ...(dueOn === null ? [] : [`Gửi lại chậm nhất ${dayInSentence(dueOn)}.`]),
    ...(minOpinions > 0 ? [`Đề nghị ghi ít nhất ${minOpinions} ý kiến, mỗi dòng một ý kiến.`] : []),
  ];
  return paperBy(issuingOf(plan), 'opinionForm', {
    type: 'PHIẾU LẤY Ý KIẾN',
    summary: runs(when === '' ? title : `${title} (${when})`),
    dated: false,
    sections: [
      {
        landscape: false,
        blocks: [...said.map((line) => centred({ text: line, bold: false })), table(name, minOpinions)],
      },
    ],
  });
}

function table(unit: string, minOpinions: number): PaperTable {
  return {
    kind: 'table',
    columns: [
      { title: 'STT', width: 8, centred: true },
      { title: 'Nội dung ý kiến, kiến nghị', width: 52 },
      { title: 'Lĩnh vực', width: 18 },
      { title: 'Họ và tên người nêu', width: 22 },
    ],
    rows: [
      // By its numeral an import knows the row for one that stands over others, whatever a program does to its letters.
      { strong: true, cells: cells('I', `Đơn vị: ${unit}`, '', '') },
      ...Array.from({ length: Math.max(fewestRows, minOpinions) }, (_, at) => ({
        height: rowHeight,
        cells: cells(String(at + 1), '', '', ''),
      })),
    ],
  };
}
