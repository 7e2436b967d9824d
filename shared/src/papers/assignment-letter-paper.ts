import { rowOf } from '../engine/keyed.ts';
import { assignmentParts } from '../words/answers.ts';
import { blankDate } from './cited.ts';
import { contactLine, time, titleInSentence } from './conference.ts';
import { mattersOf, type GivenMatter } from './given-matters.ts';
import { issuingOf, paperBy, signedBy, thePlan, type Issuing } from './issuing.ts';
import { addressees } from './letters.ts';
import { appendix, cells, known, paragraph, runs, type Block, type Paper, type PaperTable } from './paper.ts';
import { aboutIn, planIn, type PreparedData } from './prepared.ts';

/** Gives a body what it is to answer: exactly its own matters, and of who asks no more than the area (TD8). */
export function assignmentLetter(data: PreparedData, department: string): Paper {
  const issuing = issuingOf(planIn(data));
  const name = rowOf(data.departments, department)?.name ?? '';
  const matters = mattersOf(data, department);
  return paperBy(issuing, 'assignmentLetter', {
    type: '',
    summary: runs(`V/v chuẩn bị trả lời ý kiến, kiến nghị tại ${titleInSentence(aboutIn(data).title)}`),
    sections: [
      { landscape: false, blocks: letter(data, issuing, name, matters.length) },
      {
        landscape: true,
        blocks: [
          appendix('PHỤ LỤC: Ý KIẾN, KIẾN NGHỊ GIAO CHUẨN BỊ TRẢ LỜI'),
          matters.length === 0 ? paragraph(known('', 'matters', '……')) : given(matters),
        ],
      },
    ],
  });
}

function letter(data: PreparedData, issuing: Issuing, name: string, count: number): readonly Block[] {
  const [about, plan] = [aboutIn(data), planIn(data)];
  const { layout, issuer } = issuing;
  const body = known(name, 'addressee');
  return [
    ...addressees([name]),
    paragraph('Thực hiện ', thePlan(issuing, plan), ` về tổ chức ${titleInSentence(about.title)};`),
    paragraph(
      'Qua tổng hợp ý kiến, kiến nghị của Nhân dân, có ',
      known(count === 0 ? '' : String(count), 'matters'),
      ' nội dung thuộc lĩnh vực, thẩm quyền của ',
      body,
      ' (Phụ lục kèm theo). ',
      known(issuer.name, 'issuer'),
      ' đề nghị ',
      body,
      ':',
    ),
    {
      kind: 'list',
      numbered: true,
      items: [
        runs(
          'Chuẩn bị dự kiến trả lời từng nội dung bằng văn bản, nêu rõ: tình hình, căn cứ, việc đã làm, việc sẽ làm, ai làm, thời hạn hoàn thành.',
        ),
        runs(
          'Gửi dự kiến trả lời về ',
          known(contactLine(plan), 'contact'),
          ' chậm nhất ',
          known('', 'answersBy', blankDate),
          ' (tệp Word hoặc đường dẫn đã cấp).',
        ),
        runs('Cử lãnh đạo dự hội nghị để trả lời khi Chủ tọa yêu cầu.'),
      ],
    },
    paragraph('Thời gian hội nghị: ', time({ ...about, startsAt: plan.startsAt }), '.'),
    paragraph('Địa điểm: ', known(about.place, 'place'), '.'),
    paragraph('Nội dung không thuộc thẩm quyền, đề nghị phản hồi ngay để giao cơ quan khác', layout.endMark),
    signedBy(issuing, ['Như trên']),
  ];
}

function given(matters: readonly GivenMatter[]): PaperTable {
  return {
    kind: 'table',
    columns: [
      { title: 'STT', width: 6, centred: true },
      { title: 'Mã', width: 8, centred: true },
      { title: 'Nội dung ý kiến, kiến nghị', width: 40 },
      { title: 'Lĩnh vực', width: 15 },
      { title: 'Địa bàn, đơn vị', width: 14 },
      { title: 'Số người', width: 8, centred: true },
      { title: 'Phần việc', width: 9, centred: true },
    ],
    rows: matters.map(({ no, text, field, area, askers, part }, at) => ({
      cells: cells(String(at + 1), `KN ${no}`, text, field, area, String(askers), assignmentParts[part].vi),
    })),
  };
}
