import { spokenDigits } from '../text/spoken.ts';
import { ended, time } from './conference.ts';
import { paperBy } from './issuing.ts';
import { spoken } from './loudspeaker-paper.ts';
import { known, paragraph, runs, type Paper, type Paragraph } from './paper.ts';
import { postedResults, type PostedResult, type PostedResults } from './posted-results.ts';
import { aboutIn, planIn, type PreparedData } from './prepared.ts';

/** What came of the conference as it is read over loudspeakers: numbers and days in words, phone numbers twice (LW1). */
export function resultsLoudspeakerPaper(data: PreparedData): Paper {
  const said = postedResults(data);
  return paperBy(said.issuing, 'resultsLoudspeaker', {
    type: 'BÀI PHÁT THANH',
    summary: runs(`Kết quả ${said.title}`),
    dated: false,
    sections: [
      {
        landscape: false,
        blocks: [...figures(data, said), ...said.rows.map(matter), ...whereToAsk(data)].map(spoken),
      },
    ],
  });
}

function figures(
  data: PreparedData,
  { issuing, title, figures: { total, replied, solved, results } }: PostedResults,
): readonly Paragraph[] {
  const [about, plan] = [aboutIn(data), planIn(data)];
  const underWay = results['3a'] + results['3b'];
  return [
    paragraph('Kính thưa toàn thể Nhân dân!'),
    paragraph(known(issuing.issuer.name, 'issuer'), ` xin thông báo kết quả ${title}.`),
    paragraph('Thời gian: ', time({ ...about, startsAt: plan.startsAt }), '.'),
    paragraph('Địa điểm: ', known(about.place, 'place'), '.'),
    paragraph(
      `Tổng số có ${total} vấn đề. Đã trả lời ${replied} vấn đề. Đã giải quyết xong ${solved} vấn đề; đang giải quyết ${underWay} vấn đề; chuyển cấp có thẩm quyền ${results['5']} vấn đề; chưa trả lời ${results['4']} vấn đề.`,
    ),
    paragraph('Kết quả từng vấn đề như sau.'),
  ];
}

/** As a sentence each, so that nobody has to see a table. */
function matter({ words, answer, reply, bodies, due, state }: PostedResult, at: number): Paragraph {
  const parts = [
    `Vấn đề ${at + 1}: ${ended(words)}`,
    answer === '' ? '' : `${reply}: ${ended(answer)}`,
    bodies === '' ? '' : `Cơ quan: ${ended(bodies)}`,
    due === '' ? '' : `Thời hạn: ${ended(due)}`,
    `Kết quả: ${ended(state)}`,
  ];
  return paragraph(parts.filter(Boolean).join(' '));
}

function whereToAsk(data: PreparedData): readonly Paragraph[] {
  const { contact, contactPhone } = planIn(data);
  const phone = known(spokenDigits(contactPhone), 'contact');
  return [
    paragraph(
      'Thông báo kết quả được niêm yết tại trụ sở và nhà văn hóa thôn, tổ dân phố. Hỏi thêm tại ',
      known(contact, 'contact'),
      '.',
    ),
    paragraph('Số điện thoại: ', phone, '; xin nhắc lại: ', phone, '.'),
    paragraph('Xin trân trọng thông báo!'),
  ];
}
