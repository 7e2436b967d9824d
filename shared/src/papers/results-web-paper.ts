import { resultsAddress } from './announcement-address.ts';
import { contactLine, ended, time } from './conference.ts';
import { capital } from './issuer.ts';
import { paperBy } from './issuing.ts';
import { heading, known, paragraph, runs, type Block, type Paper } from './paper.ts';
import { countedLines, postedResults, type PostedResult } from './posted-results.ts';
import { aboutIn, planIn, type PreparedData } from './prepared.ts';

/** What came of the conference as it stands on the commune's pages, with the address of all of it (LW1). */
export function resultsWebPaper(data: PreparedData, page: string): Paper {
  const { issuing, title, figures, rows } = postedResults(data);
  const [about, plan] = [aboutIn(data), planIn(data)];
  return paperBy(issuing, 'resultsWeb', {
    type: 'TIN ĐĂNG TRANG THÔNG TIN',
    summary: runs(capital(`kết quả ${title}`)),
    dated: false,
    sections: [
      {
        landscape: false,
        blocks: [
          paragraph(known(issuing.issuer.name, 'issuer'), ` thông báo kết quả ${title}.`),
          paragraph('Thời gian: ', time({ ...about, startsAt: plan.startsAt }), '.'),
          paragraph('Địa điểm: ', known(about.place, 'place'), '.'),
          heading(1, 'Kết quả chung'),
          ...countedLines(figures).map((line) => paragraph(line)),
          heading(1, 'Kết quả từng vấn đề'),
          ...(rows.length === 0 ? [paragraph(known('', 'matters', '……'))] : rows.flatMap(matter)),
          heading(1, 'Nơi xem đầy đủ, nơi hỏi'),
          paragraph('Trang kết quả: ', known(resultsAddress(page), 'link'), '.'),
          paragraph('Hỏi thêm: ', known(contactLine(plan), 'contact'), '.'),
        ],
      },
    ],
  });
}

function matter({ words, answer, reply, bodies, due, state }: PostedResult): readonly Block[] {
  const facts = [
    bodies === '' ? '' : `Cơ quan: ${bodies}`,
    due === '' ? '' : `thời hạn: ${due}`,
    `kết quả: ${state}`,
  ].filter(Boolean);
  return [
    heading(2, words),
    ...(answer === '' ? [] : [paragraph(ended(`${reply}: ${answer}`))]),
    paragraph(ended(capital(facts.join('; ')))),
  ];
}
