import { rowOf } from '../engine/keyed.ts';
import type { EarlierPromise } from '../meeting/plan/earlier-promises.ts';
import { earlierByBody } from '../queries/earlier-by-body.ts';
import { withoutPersonalNumbers } from '../text/personal-numbers.ts';
import { contactLine, time, titleInSentence } from './conference.ts';
import { dueOf, heldBefore, owedBy, replyOf, resultOf } from './earlier-words.ts';
import { issuingOf, paperBy, signedBeside } from './issuing.ts';
import { addressees } from './letters.ts';
import { cells, known, linesOf, paragraph, runs, type Block, type Paper, type TableRow } from './paper.ts';
import { aboutIn, planIn, type PreparedData } from './prepared.ts';

type Data = Pick<PreparedData, 'about' | 'plan' | 'earlierPromises' | 'earlierSources'>;

/** What a body has to report on at the conference to come, or the office where nobody else does: exactly its own (QN6, BX9). */
export function earlierSlipPaper(data: PreparedData, of: string): Paper {
  const about = aboutIn(data);
  const title = titleInSentence(about.title);
  const rows = earlierByBody(data.earlierPromises).find(({ body }) => body === of)?.rows ?? [];
  return paperBy(issuingOf(planIn(data)), 'earlierSlip', {
    type: 'PHIẾU BÁO CÁO',
    summary: runs(`Kết quả thực hiện cam kết, kết luận lần trước, báo cáo tại ${title}`),
    inside: of === '',
    sections: [
      {
        landscape: true,
        blocks: [
          ...addressees([of === '' ? about.host : of]),
          ...asked(data, rows.length),
          rows.length === 0 ? paragraph(known('', 'earlierPromises', '……')) : table(data, rows),
          signedBeside('NGƯỜI LẬP PHIẾU', 'THỦ TRƯỞNG CƠ QUAN'),
        ],
      },
    ],
  });
}

/** What is wanted, and until when. */
function asked(data: Data, count: number): readonly Block[] {
  const [about, plan] = [aboutIn(data), planIn(data)];
  return [
    paragraph(
      `Đề nghị báo cáo tại ${titleInSentence(about.title)} (`,
      time({ ...about, startsAt: plan.startsAt }),
      ') kết quả thực hiện ',
      known(count === 0 ? '' : String(count), 'earlierPromises'),
      ' việc sau đây; ghi tình hình đến ngày hội nghị vào cột cuối, gửi trước ngày hội nghị về ',
      known(contactLine(plan), 'contact'),
      '.',
    ),
  ];
}

/** One under the conference or the table that each is of. */
function table(data: Data, rows: readonly PreparedData['earlierPromises'][string][]): Block {
  let source: string | undefined;
  let no = 0;
  return {
    kind: 'table',
    columns: [
      { title: 'STT', width: 5, centred: true },
      { title: 'Mã việc', width: 9, centred: true },
      { title: 'Nội dung kiến nghị, việc đã cam kết', width: 28 },
      { title: 'Cơ quan cam kết', width: 13 },
      { title: 'Thời hạn', width: 12, centred: true },
      { title: 'Đã báo cáo đến nay', width: 18 },
      { title: 'Tình hình đến ngày hội nghị (cơ quan ghi)', width: 15 },
    ],
    rows: rows.flatMap((row): TableRow[] => {
      const from = sourceOf(data, row);
      const heads = from === source ? [] : [{ cells: cells('', '', from, '', '', '', ''), strong: true }];
      source = from;
      no += 1;
      return [...heads, { cells: cells(String(no), ...wordsOf(row), ''), height: 16 }];
    }),
  };
}

function sourceOf({ earlierSources }: Data, { origin }: EarlierPromise): string {
  const source = origin && rowOf(earlierSources, origin.meeting);
  return source && origin.kept === 'there' ? heldBefore(source) : 'Việc nhập từ bảng theo dõi trước đây';
}

function wordsOf(row: EarlierPromise): readonly string[] {
  const { wording, asked: about = '', reported = '', origin, note } = row;
  const said = about === '' ? oneLine(wording) : `${oneLine(about)}; cam kết: ${oneLine(wording)}`;
  const known = [capital(replyOf(row)), `kết quả: ${resultOf(row)}`, oneLine(reported)];
  return [
    origin?.kept === 'there' ? note : '',
    said,
    row.body === '' ? '' : givenBy(row),
    dueOf(row),
    known.filter((part) => part !== '').join('; '),
  ];
}

/** Who gave the word; who took over from it is who reads this. */
function givenBy(row: EarlierPromise): string {
  return row.former ? owedBy({ ...row, owedBy: '' }) : row.body;
}

const capital = (words: string) => words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);

function oneLine(text: string): string {
  return withoutPersonalNumbers(linesOf(text).join(' '));
}
