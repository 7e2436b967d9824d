import { contactLine, latest, time, titleInSentence } from './conference.ts';
import { issuingOf, paperBy } from './issuing.ts';
import type { Announced } from './notice-paper.ts';
import { known, paragraph, runs, type Paper } from './paper.ts';

/** The notice as a few lines for groups of a chat, with the address of the conference (TD9). */
export function noticeMessagePaper(announced: Announced): Paper {
  const { title, place, opinionsTo, opinionsBy, reception, link } = announced;
  const issuing = issuingOf(announced);
  return paperBy(issuing, 'noticeMessage', {
    type: 'TIN NHẮN',
    summary: runs('Gửi các nhóm của thôn, tổ dân phố'),
    dated: false,
    sections: [
      {
        landscape: false,
        blocks: [
          paragraph(known(issuing.issuer.name, 'issuer'), ` kính mời bà con dự ${titleInSentence(title)}.`),
          paragraph('Thời gian: ', time(announced), '.'),
          paragraph('Địa điểm: ', known(place, 'place'), '.'),
          paragraph(
            'Gửi ý kiến trước đến ',
            known(opinionsTo, 'opinionsTo'),
            ', ',
            latest(opinionsBy, 'opinionsBy'),
            '.',
          ),
          paragraph('Xem và đăng ký tại: ', known(link, 'link'), '.'),
          paragraph('Liên hệ: ', known(contactLine(announced), 'contact'), '.'),
          paragraph('Khiếu nại, tố cáo xin gửi nơi tiếp công dân: ', known(reception, 'reception'), '.'),
        ],
      },
    ],
  });
}
