import { communeMilestones } from './milestone-lists.ts';
import { usualAgenda, usualChecklist, usualFields, usualRights, type Template } from './template.ts';

/** The yearly dialogue of a commune: People's Committee and Standing People's Council together (TD1). */
export const commune: Template = {
  plan: {
    layout: 'state',
    yearlyDuty: true,
    grounds: [
      {
        kind: 'basis',
        name: 'Luật Tổ chức chính quyền địa phương, điều 43',
        number: '72/2025/QH15',
        date: null,
      },
      { kind: 'basis', name: 'Luật Thực hiện dân chủ ở cơ sở', number: '10/2022/QH15', date: null },
    ],
    aim: 'Lắng nghe tâm tư, nguyện vọng, ý kiến, kiến nghị của Nhân dân; trao đổi, giải đáp và giải quyết kịp thời những vấn đề thuộc thẩm quyền của xã; phát huy dân chủ ở cơ sở.',
    contents:
      'Thông báo tình hình kinh tế – xã hội, quốc phòng, an ninh của xã.\nĐối thoại về những vấn đề Nhân dân quan tâm thuộc thẩm quyền của xã; tiếp thu, chuyển cấp có thẩm quyền những vấn đề khác.',
    dialogueSide: 'Ủy ban nhân dân xã và đại diện Thường trực Hội đồng nhân dân xã đồng Chủ tọa.',
    peopleSide: 'Nhân dân trên địa bàn xã; đại diện các thôn, tổ dân phố và các tổ chức chính trị – xã hội.',
    forms: ['onSite'],
    tasks: [
      {
        body: 'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân',
        text: 'Tham mưu kế hoạch, thông báo công khai, giấy mời; tổng hợp ý kiến; chuẩn bị hội trường; thư ký hội nghị.',
      },
      {
        body: 'Phòng Kinh tế; Phòng Văn hóa – Xã hội',
        text: 'Chuẩn bị dự kiến trả lời các ý kiến thuộc lĩnh vực; báo cáo kết quả thực hiện kết luận lần trước.',
      },
      {
        body: 'Ủy ban Mặt trận Tổ quốc Việt Nam và các tổ chức chính trị – xã hội',
        text: 'Vận động Nhân dân tham gia, tập hợp ý kiến, kiến nghị; giám sát việc thực hiện kết luận.',
      },
      { body: 'Công an', text: 'Bảo đảm an ninh, trật tự.' },
      {
        body: 'Trưởng thôn, tổ trưởng tổ dân phố',
        text: 'Thông báo đến Nhân dân; lấy và tổng hợp ý kiến; cử đại biểu tham dự.',
      },
    ],
    recipients: [
      'Thường trực Đảng ủy',
      'Thường trực Hội đồng nhân dân',
      'Ủy ban Mặt trận Tổ quốc Việt Nam',
      'Các phòng, cơ quan, đơn vị liên quan',
      'Các thôn, tổ dân phố',
      'Lưu: VT',
    ],
    invited: [
      'Thường trực Hội đồng nhân dân',
      'Thường trực Đảng ủy',
      'Ủy ban Mặt trận Tổ quốc Việt Nam',
      'Các tổ chức chính trị – xã hội',
    ],
    rights: usualRights,
    checklist: usualChecklist,
  },
  milestones: communeMilestones,
  convening: {
    audience: 'Nhân dân trên địa bàn xã',
    chairs: [
      { id: 'ubnd', name: 'Chủ tịch Ủy ban nhân dân', title: 'Chủ tịch Ủy ban nhân dân, đồng Chủ tọa' },
      {
        id: 'hdnd',
        name: 'Đại diện Thường trực Hội đồng nhân dân',
        title: 'Đại diện Thường trực Hội đồng nhân dân, đồng Chủ tọa',
      },
    ],
    fields: usualFields,
    agenda: usualAgenda,
    backdrop: ['ĐỐI THOẠI VỚI NHÂN DÂN'],
  },
};
