import { dateInWords } from '../calendar/dates-in-words.ts';
import { only } from '../engine/view.ts';
import { allocationInOrder } from '../meeting/intake/allocation-order.ts';
import { rowsInOrder } from '../engine/keyed.ts';
import { blankDate } from './cited.ts';
import { contactLine, ended, noComplaints, titleInSentence } from './conference.ts';
import { issuingOf, paperBy, signedBy, thePlan } from './issuing.ts';
import { addressees } from './letters.ts';
import { appendix, heading, known, paragraph, prose, runs, type Block, type Paper } from './paper.ts';
import { opinionForm } from './plan-appendices.ts';
import { aboutIn, planIn, type PreparedData } from './prepared.ts';

/** Asks the units of the plan to collect what people have to say, with the form on which they do (PL1). */
export function opinionLetter(data: PreparedData): Paper {
  const [about, plan] = [aboutIn(data), planIn(data)];
  const issuing = issuingOf(plan);
  const { layout, issuer } = issuing;
  const title = titleInSentence(about.title);
  return paperBy(issuing, 'opinionLetter', {
    type: '',
    summary: runs(`V/v lấy ý kiến, kiến nghị phục vụ ${title}`),
    sections: [
      {
        landscape: false,
        blocks: [
          ...addressees(allocationInOrder(data.organisations).map(({ name }) => name)),
          paragraph('Thực hiện ', thePlan(issuing, plan), ` về tổ chức ${title};`),
          paragraph(
            known(issuer.name, 'issuer'),
            ' đề nghị các cơ quan, đơn vị, tổ chức lấy ý kiến, kiến nghị của Nhân dân như sau:',
          ),
          heading(1, 'Nội dung lấy ý kiến'),
          ...(about.topic ? [paragraph(`Chủ đề: ${ended(about.topic)}`)] : []),
          ...prose(plan.contents, 'contents'),
          ...byField(data),
          noComplaints(about.reception),
          ...howToSend(data),
          paragraph('Đề nghị các cơ quan, đơn vị, tổ chức quan tâm, phối hợp thực hiện', layout.endMark),
          signedBy(issuing, ['Như trên']),
        ],
      },
      { landscape: false, blocks: [appendix('PHIẾU LẤY Ý KIẾN'), ...opinionForm(data, '')] },
    ],
  });
}

function byField({ fields }: PreparedData): readonly Block[] {
  const named = rowsInOrder(fields).map(({ name }) => name);
  return named.length === 0 ? [] : [paragraph(`Ý kiến được ghi theo lĩnh vực: ${named.join('; ')}.`)];
}

function howToSend({ plan, intake, organisations }: PreparedData): readonly Block[] {
  const { dueOn = null } = intake[only] ?? {};
  const by = known(dueOn === null ? '' : dateInWords(dueOn), 'opinionsBy', blankDate);
  const asked = allocationInOrder(organisations).some(({ minOpinions }) => minOpinions > 0);
  return [
    heading(1, 'Cách ghi'),
    paragraph(
      'Ghi vào Phiếu lấy ý kiến gửi kèm, mỗi dòng một ý kiến: nội dung, nơi xảy ra, đề nghị cụ thể, cơ quan đề nghị trả lời.',
      asked ? ' Số ý kiến tối thiểu của từng đơn vị theo Bảng phân bổ kèm theo Kế hoạch.' : '',
    ),
    heading(1, 'Nơi nhận và thời hạn'),
    paragraph(
      'Gửi phiếu và báo cáo tổng hợp về ',
      known(planIn({ plan }).opinionsTo, 'opinionsTo'),
      ' (liên hệ: ',
      known(contactLine(planIn({ plan })), 'contact'),
      '), chậm nhất ',
      by,
      '.',
    ),
  ];
}
