import { titleInSentence } from './conference.ts';
import { delegateGroups, delegateName, type DelegateGroup } from './delegate-groups.ts';
import { capital } from './issuer.ts';
import { issuingOf, paperBy } from './issuing.ts';
import { cells, known, paragraph, runs, type Paper, type PaperTable } from './paper.ts';
import { aboutIn, planIn, type PreparedData } from './prepared.ts';

/** Who is to come, to be signed at the door; places that are not named yet are left to be written in. */
export function attendancePaper(data: PreparedData): Paper {
  const groups = delegateGroups(data);
  const isEmpty = groups.every(({ delegates, target }) => delegates.length + target === 0);
  return paperBy(issuingOf(planIn(data)), 'attendance', {
    type: 'DANH SÁCH ĐIỂM DANH',
    summary: runs(capital(titleInSentence(aboutIn(data).title))),
    dated: false,
    inside: true,
    sections: [
      {
        landscape: false,
        blocks: [isEmpty ? paragraph(known('', 'delegates', '……')) : table(groups)],
      },
    ],
  });
}

/** So high is a row into which somebody signs, in millimetres. */
const signingHeight = 10;

function table(groups: readonly DelegateGroup[]): PaperTable {
  let counted = 0;
  const next = () => String((counted += 1));
  return {
    kind: 'table',
    columns: [
      { title: 'STT', width: 8, centred: true },
      { title: 'Họ và tên', width: 36 },
      { title: 'Chức vụ', width: 26 },
      { title: 'Ký tên', width: 18 },
      { title: 'Ghi chú', width: 12 },
    ],
    rows: groups
      .filter(({ delegates, target }) => delegates.length + target > 0)
      .flatMap(({ name, target, delegates }) => [
        { strong: true, cells: cells('', name, '', '', '') },
        ...delegates.map((one) => ({
          height: signingHeight,
          cells: cells(next(), delegateName(one), one.title, '', ''),
        })),
        ...Array.from({ length: Math.max(0, target - delegates.length) }, () => ({
          height: signingHeight,
          cells: cells(next(), '', '', '', ''),
        })),
      ]),
  };
}
