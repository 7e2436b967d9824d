import { shortDate } from '../calendar/dates-in-words.ts';
import { outgoingLetters } from '../queries/outgoing-letters.ts';
import { titleInSentence } from './conference.ts';
import { issuingOf, paperBy, signedBeside } from './issuing.ts';
import { cells, known, paragraph, runs, type Paper } from './paper.ts';
import { aboutIn, planIn, type PreparedData } from './prepared.ts';

/** Every letter that follows from a conference, with a place for whoever takes it to sign (BL11). */
export function lettersSentPaper(data: PreparedData): Paper {
  const letters = outgoingLetters(data);
  return paperBy(issuingOf(planIn(data)), 'lettersSent', {
    type: 'DANH SÁCH KÝ NHẬN VĂN BẢN',
    summary: runs(`Văn bản giao, chuyển, kiến nghị sau ${titleInSentence(aboutIn(data).title)}`),
    inside: true,
    sections: [
      {
        landscape: true,
        blocks: [
          letters.length === 0
            ? paragraph(known('', 'matters', '……'))
            : {
                kind: 'table',
                columns: [
                  { title: 'STT', width: 6, centred: true },
                  { title: 'Nơi nhận', width: 30 },
                  { title: 'Số, ngày văn bản', width: 20 },
                  { title: 'Số nội dung', width: 10, centred: true },
                  { title: 'Ngày gửi', width: 12, centred: true },
                  { title: 'Người nhận ký', width: 22 },
                ],
                rows: letters.map(({ to, standing, matters }, at) => ({
                  cells: cells(
                    String(at + 1),
                    to,
                    [standing.number, standing.date === null ? '' : shortDate(standing.date)]
                      .filter(Boolean)
                      .join(', '),
                    String(matters.length),
                    standing.row?.sentOn ? shortDate(standing.row.sentOn) : '',
                    '',
                  ),
                })),
              },
          signedBeside('VĂN THƯ', 'LÃNH ĐẠO VĂN PHÒNG'),
        ],
      },
    ],
  });
}
