import { rowOf } from '../engine/keyed.ts';
import { keptPetition, standsForItself } from '../meeting/intake/petition-standing.ts';
import { withoutPersonalNumbers } from '../text/personal-numbers.ts';
import { titleInSentence } from './conference.ts';
import { areaOf } from './given-matters.ts';
import { issuingOf, paperBy, signedBy } from './issuing.ts';
import { addressees } from './letters.ts';
import {
  appendix,
  cells,
  known,
  linesOf,
  paragraph,
  runs,
  type Paper,
  type PaperTable,
  type Runs,
} from './paper.ts';
import { aboutIn, planIn, type PreparedData } from './prepared.ts';
import { codeOf, releasedWords, untilInWords } from './task-words.ts';
import { theNotice } from './transfer-letter-paper.ts';

type Matter = PreparedData['petitions'][string];

/** Puts to an upper body what lies beyond the commune, with what the commune has done and asks for (BL3, BL11). */
export function upperLetter(data: PreparedData, escalation: string): Paper {
  const issuing = issuingOf(planIn(data));
  const { layout, issuer } = issuing;
  const row = rowOf(data.escalations, escalation);
  const matters = mattersInLetter(data, row?.petitions ?? []);
  const title = titleInSentence(aboutIn(data).title);
  const due = matters.map(({ disposition }) => disposition?.due ?? null).find((one) => one !== null) ?? null;
  return paperBy(issuing, 'upperLetter', {
    type: '',
    summary: runs(`V/v đề nghị giải quyết, trả lời kiến nghị tại ${title}`),
    sections: [
      {
        landscape: false,
        blocks: [
          ...addressees([row?.body ?? '']),
          paragraph('Thực hiện ', theNotice(data), ` tại ${title};`),
          paragraph(
            'Qua đối thoại, có ',
            known(matters.length === 0 ? '' : String(matters.length), 'matters'),
            ' kiến nghị của Nhân dân thuộc thẩm quyền của ',
            known(row?.body ?? '', 'addressee'),
            ' (Phụ lục kèm theo). ',
            known(issuer.name, 'issuer'),
            ' báo cáo việc đã làm và kính đề nghị xem xét, giải quyết; trả lời trước ',
            untilInWords(due),
            ' để thông báo cho Nhân dân',
            layout.endMark,
          ),
          signedBy(issuing, ['Như trên']),
        ],
      },
      {
        landscape: true,
        blocks: [
          appendix('PHỤ LỤC: KIẾN NGHỊ THUỘC THẨM QUYỀN CẤP TRÊN'),
          matters.length === 0 ? paragraph(known('', 'matters', '……')) : upperTable(data, matters),
        ],
      },
    ],
  });
}

/** The matters of a letter as they are answered, each once; what somebody does not ask any more is not in it. */
export function mattersInLetter({ petitions }: PreparedData, ids: readonly string[]): readonly Matter[] {
  const kept = new Map<string, Matter>();
  for (const id of ids) {
    const row = keptPetition(petitions, id);
    if (row && standsForItself(row)) kept.set(row.id, row);
  }
  return [...kept.values()].sort((one, other) => one.no - other.no);
}

/** The matters of a letter, each with what the commune has done. */
export function upperTable(data: PreparedData, matters: readonly Matter[]): PaperTable {
  return {
    kind: 'table',
    columns: [
      { title: 'STT', width: 5, centred: true },
      { title: 'Mã việc', width: 12, centred: true },
      { title: 'Nội dung kiến nghị', width: 31 },
      { title: 'Địa bàn, đơn vị', width: 14 },
      { title: 'Việc đã làm, nội dung đề nghị', width: 38 },
    ],
    rows: matters.map((matter, at) => ({
      cells: [
        ...cells(String(at + 1), codeOf(data, matter.no)),
        runs(releasedWords(matter)),
        ...cells(areaOf(data, matter)),
        done(data, matter),
      ],
    })),
  };
}

/** What was answered in the hall about it, in released words: that is what the commune has done and knows. */
function done({ assignments, answers, departments }: PreparedData, matter: Matter): Runs {
  const said = Object.values(assignments)
    .filter((row) => row.petition === matter.id)
    .flatMap(({ id, department }) => {
      const words = answers[id]?.released ?? '';
      return words === '' ? [] : [`${departments[department]?.name ?? ''}: ${linesOf(words).join(' ')}`];
    });
  const own = matter.chairAnswer?.released ?? '';
  const all = [...said, ...(own === '' ? [] : [linesOf(own).join(' ')])].join(' ');
  return runs(known(withoutPersonalNumbers(all), 'done'));
}
