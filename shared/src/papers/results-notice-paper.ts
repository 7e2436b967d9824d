import { time } from './conference.ts';
import { paperBy, signedBy } from './issuing.ts';
import {
  appendix,
  cells,
  heading,
  known,
  paragraph,
  runs,
  type Block,
  type Paper,
  type PaperTable,
} from './paper.ts';
import { countedLines, postedResults, type PostedResult, type PostedResults } from './posted-results.ts';
import { aboutIn, planIn, type PreparedData } from './prepared.ts';

/**
 * What came of the conference, to be posted and read to everybody: released words alone, and nobody who asked (LW1).
 */
export function resultsNoticePaper(data: PreparedData): Paper {
  const said = postedResults(data);
  const { issuing, title, rows } = said;
  return paperBy(issuing, 'resultsNotice', {
    type: 'THÔNG BÁO',
    summary: runs(`Kết quả ${title}`),
    sections: [
      { landscape: false, blocks: notice(data, said) },
      {
        landscape: true,
        blocks: [
          appendix('PHỤ LỤC: KẾT QUẢ TRẢ LỜI, GIẢI QUYẾT TỪNG VẤN ĐỀ'),
          rows.length === 0 ? paragraph(known('', 'matters', '……')) : table(rows),
        ],
      },
    ],
  });
}

function notice(data: PreparedData, { issuing, title, figures }: PostedResults): readonly Block[] {
  const [about, plan] = [aboutIn(data), planIn(data)];
  return [
    paragraph(known(issuing.issuer.name, 'issuer'), ` thông báo kết quả ${title} như sau:`),
    heading(1, 'Hội nghị'),
    paragraph('Thời gian: ', time({ ...about, startsAt: plan.startsAt }), '.'),
    paragraph('Địa điểm: ', known(about.place, 'place'), '.'),
    heading(1, 'Kết quả'),
    ...countedLines(figures).map((line) => paragraph(line)),
    heading(1, 'Nơi xem đầy đủ, nơi hỏi'),
    paragraph(
      'Nội dung trả lời từng vấn đề có tại Phụ lục kèm theo; hỏi thêm tại ',
      known(plan.contact, 'contact'),
      issuing.layout.endMark,
    ),
    signedBy(issuing, ['Trưởng thôn, tổ dân phố (để thông báo cho Nhân dân)']),
  ];
}

function table(rows: readonly PostedResult[]): PaperTable {
  return {
    kind: 'table',
    columns: [
      { title: 'STT', width: 6, centred: true },
      { title: 'Vấn đề', width: 28 },
      { title: 'Nội dung trả lời', width: 28 },
      { title: 'Cơ quan', width: 14 },
      { title: 'Thời hạn', width: 10, centred: true },
      { title: 'Kết quả', width: 14 },
    ],
    rows: rows.map(({ words, answer, reply, bodies, due, state }, at) => ({
      cells: cells(String(at + 1), words, answer && `${reply}: ${answer}`, bodies, due, state),
    })),
  };
}
