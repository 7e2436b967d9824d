import { resultsAddress } from './announcement-address.ts';
import { contactLine } from './conference.ts';
import { paperBy } from './issuing.ts';
import { known, paragraph, runs, type Paper } from './paper.ts';
import { countedLines, postedResults } from './posted-results.ts';
import { planIn, type PreparedData } from './prepared.ts';

/** What came of the conference as a few lines for groups of a chat, with the address of all of it (TD9). */
export function resultsMessagePaper(data: PreparedData, page: string): Paper {
  const { issuing, title, figures } = postedResults(data);
  return paperBy(issuing, 'resultsMessage', {
    type: 'TIN NHẮN',
    summary: runs('Gửi trưởng thôn, tổ dân phố và các nhóm của thôn, tổ dân phố'),
    dated: false,
    sections: [
      {
        landscape: false,
        blocks: [
          paragraph(known(issuing.issuer.name, 'issuer'), ` thông báo kết quả ${title}.`),
          ...countedLines(figures).map((line) => paragraph(line)),
          paragraph('Xem nội dung trả lời từng vấn đề tại: ', known(resultsAddress(page), 'link'), '.'),
          paragraph('Hỏi thêm: ', known(contactLine(planIn(data)), 'contact'), '.'),
          paragraph('Đề nghị trưởng thôn, tổ trưởng tổ dân phố thông báo đến Nhân dân.'),
        ],
      },
    ],
  });
}
