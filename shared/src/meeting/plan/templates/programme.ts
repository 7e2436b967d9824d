import { programmeMilestones } from './milestone-lists.ts';
import { usualAgenda, usualChecklist, usualFields, usualRights, type Template } from './template.ts';

/** One topic of a year's programme: a meeting of its own, with a head count and often a period instead of a day. */
export const programme: Template = {
  plan: {
    layout: 'state',
    aim: 'Đối thoại theo chủ đề của chương trình năm; tháo gỡ khó khăn, vướng mắc của từng nhóm đối tượng.',
    contents: 'Đối thoại về chủ đề của hội nghị trong chương trình năm.',
    forms: ['onSite'],
    tasks: [
      {
        body: 'Cơ quan chủ trì chủ đề',
        text: 'Tổng hợp ý kiến, đề xuất nội dung trả lời; trình hồ sơ cho Chủ tọa trước hội nghị.',
      },
      {
        body: 'Tổ giúp việc',
        text: 'Rà soát hồ sơ, kịch bản; kiểm tra thành phần, tài liệu trước khai mạc.',
      },
    ],
    rights: usualRights,
    checklist: usualChecklist,
  },
  milestones: programmeMilestones,
  convening: { fields: usualFields, agenda: usualAgenda },
};
