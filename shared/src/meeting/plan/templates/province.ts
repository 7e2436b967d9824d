import { provinceMilestones } from './milestone-lists.ts';
import { usualAgenda, usualChecklist, usualFields, usualRights, type Template } from './template.ts';

/** The head of a province's Party committee with people of one area: Party layout, answers in writing beforehand. */
export const province: Template = {
  plan: {
    layout: 'party',
    aim: 'Tuyên truyền chủ trương của Đảng, chính sách, pháp luật của Nhà nước; lắng nghe tâm tư, nguyện vọng và ý kiến tham vấn của Nhân dân; kịp thời phát hiện, chỉ đạo giải quyết những vấn đề vướng mắc.',
    contents:
      'Thông báo khái quát tình hình kinh tế – xã hội.\nThu thập ý kiến góp ý, tham vấn của Nhân dân.\nNghe phản ánh khó khăn, vướng mắc thuộc thẩm quyền cấp tỉnh và kiến nghị với Trung ương; trực tiếp chỉ đạo, giải quyết.',
    dialogueSide: 'Người đứng đầu cấp ủy tỉnh; lãnh đạo các cơ quan liên quan.',
    peopleSide: 'Đại diện cán bộ, Nhân dân trên địa bàn.',
    forms: ['onSite'],
    tasks: [
      {
        body: 'Cấp ủy địa bàn',
        text: 'Tuyên truyền, lấy và tổng hợp phiếu ý kiến; cử đại biểu; chuẩn bị hội trường.',
      },
      {
        body: 'Ủy ban nhân dân tỉnh',
        text: 'Báo cáo khái quát tình hình kinh tế – xã hội; tham mưu trả lời bằng văn bản các ý kiến.',
      },
      {
        body: 'Cơ quan tham mưu của cấp ủy tỉnh',
        text: 'Tổng hợp, lập hồ sơ; tham mưu chương trình, thành phần và thông báo kết luận.',
      },
    ],
    recipients: ['Thường trực Tỉnh ủy', 'Ủy ban nhân dân tỉnh', 'Cấp ủy địa bàn', 'Lưu Văn phòng Tỉnh ủy'],
    rights: usualRights,
    checklist: usualChecklist,
  },
  milestones: provinceMilestones,
  convening: {
    chairs: [{ id: 'bi-thu', name: 'Bí thư Tỉnh ủy', title: 'Bí thư Tỉnh ủy, Chủ tọa hội nghị' }],
    fields: usualFields,
    agenda: usualAgenda,
  },
};
