import { rowOf } from '../engine/keyed.ts';
import { sessionDay, workingDaysOf } from '../meeting/followup/clocks.ts';
import { letterAgain } from '../meeting/record/second-letter.ts';
import { cited } from './cited.ts';
import { contactLine, titleInSentence } from './conference.ts';
import { issuingOf, paperBy, signedBy, type Issuing } from './issuing.ts';
import { addressees } from './letters.ts';
import { appendix, known, paragraph, runs, type Block, type Paper, type Runs } from './paper.ts';
import { aboutIn, houseIn, planIn, type PreparedData } from './prepared.ts';
import { mattersInLetter, upperTable } from './upper-letter-paper.ts';

type Row = PreparedData['escalations'][string];

/** Asks an upper body again for what it has not answered, with the matters of the first letter (TD15, TD16). */
export function secondLetter(data: PreparedData, of: string): Paper {
  const issuing = issuingOf(planIn(data));
  const { escalation, time } = letterAgain(of);
  const row = rowOf(data.escalations, escalation);
  const matters = mattersInLetter(data, row?.petitions ?? []);
  const title = titleInSentence(aboutIn(data).title);
  return paperBy(issuing, 'secondLetter', {
    type: '',
    summary: runs(`V/v đề nghị giải quyết, trả lời kiến nghị tại ${title} (lần ${time})`),
    sections: [
      { landscape: false, blocks: letter(data, issuing, { row, time, count: matters.length }) },
      {
        landscape: true,
        blocks: [
          appendix('PHỤ LỤC: KIẾN NGHỊ CHƯA ĐƯỢC TRẢ LỜI'),
          matters.length === 0 ? paragraph(known('', 'matters', '……')) : upperTable(data, matters),
        ],
      },
    ],
  });
}

interface Asked {
  readonly row: Row | undefined;
  readonly time: number;
  readonly count: number;
}

function letter(data: PreparedData, issuing: Issuing, { row, time, count }: Asked): readonly Block[] {
  const { layout, issuer } = issuing;
  const body = known(row?.body ?? '', 'addressee');
  const days = workingDaysOf({ house: houseIn(data) }, 'ask-again', sessionDay({ about: aboutIn(data) }));
  return [
    ...addressees([row?.body ?? '']),
    paragraph(
      known(issuer.name, 'issuer'),
      ' đã có ',
      lettersBefore(issuing, row, time),
      ' đề nghị ',
      body,
      ' giải quyết, trả lời ',
      known(count === 0 ? '' : String(count), 'matters'),
      ` kiến nghị của Nhân dân tại ${titleInSentence(aboutIn(data).title)} (Phụ lục kèm theo). Đến nay, `,
      known(issuer.name, 'issuer'),
      ' chưa nhận được văn bản trả lời.',
    ),
    paragraph(
      known(issuer.name, 'issuer'),
      ' kính đề nghị ',
      body,
      ` quan tâm xem xét, giải quyết, trả lời trong thời hạn ${days} ngày làm việc để thông báo cho Nhân dân; trường hợp cần thêm thời gian hoặc không thuộc thẩm quyền, kính đề nghị thông báo để `,
      known(issuer.name, 'issuer'),
      ' trả lời người nêu kiến nghị.',
    ),
    paragraph('Thông tin liên hệ: ', known(contactLine(planIn(data)), 'contact'), layout.endMark),
    signedBy(issuing, ['Như trên']),
  ];
}

/** The first letter, and every one that asked again before this one. */
function lettersBefore({ layout }: Issuing, row: Row | undefined, time: number): Runs {
  const before = row?.letter ? [row.letter, ...row.asked].slice(0, time - 1) : [{ no: '', date: null }];
  return runs(
    ...before.map(({ no, date }, at) =>
      runs(at === 0 ? '' : ', ', cited(layout, { name: 'Công văn', number: no, date })),
    ),
  );
}
