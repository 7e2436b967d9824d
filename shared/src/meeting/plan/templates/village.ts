import { communeMilestones } from './milestone-lists.ts';
import { usualAgenda, usualChecklist, usualFields, usualRights, type Template } from './template.ts';

/** The chair of a commune with people of its villages: opinions by many channels, answers in writing beforehand. */
export const village: Template = {
  plan: {
    layout: 'state',
    aim: 'Nắm bắt tâm tư, nguyện vọng, kiến nghị chính đáng của Nhân dân các thôn; giải quyết kịp thời vướng mắc từ cơ sở.',
    contents: 'Đối thoại về những vấn đề Nhân dân các thôn quan tâm, kiến nghị thuộc thẩm quyền của xã.',
    dialogueSide: 'Chủ tịch Ủy ban nhân dân xã; lãnh đạo các phòng, cơ quan liên quan.',
    peopleSide: 'Đại diện hộ gia đình, Nhân dân các thôn.',
    forms: ['onSite'],
    tasks: [
      {
        body: 'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân',
        text: 'Tiếp nhận ý kiến qua phiếu, thư, điện thoại, trang thông tin; tổng hợp, phân loại; thông báo công khai trước hội nghị.',
      },
      { body: 'Trưởng thôn', text: 'Phát, thu phiếu lấy ý kiến; thông báo đến các hộ.' },
      {
        body: 'Các phòng, cơ quan',
        text: 'Chuẩn bị trả lời; trả lời trước bằng văn bản những ý kiến đã rõ.',
      },
    ],
    recipients: ['Thường trực Đảng ủy', 'Ủy ban Mặt trận Tổ quốc Việt Nam', 'Các thôn', 'Lưu: VT'],
    rights: usualRights,
    checklist: usualChecklist,
  },
  milestones: communeMilestones,
  convening: {
    audience: 'Nhân dân các thôn',
    chairs: [
      {
        id: 'chu-tich',
        name: 'Chủ tịch Ủy ban nhân dân xã',
        title: 'Chủ tịch Ủy ban nhân dân xã, Chủ tọa hội nghị',
      },
    ],
    fields: usualFields,
    agenda: usualAgenda,
  },
};
