import { allocatedMilestones } from './milestone-lists.ts';
import { usualChecklist, usualFields, usualRights, type Template } from './template.ts';

/** Many organisations with delegates and opinions allotted to each; three co-chairs; two streams into one synthesis. */
export const allocated: Template = {
  plan: {
    layout: 'party',
    aim: 'Phát huy dân chủ, quyền và trách nhiệm của Nhân dân tham gia xây dựng Đảng, xây dựng chính quyền; nắm bắt, giải quyết kịp thời những vấn đề bức xúc từ cơ sở.',
    contents:
      'Thông báo kết quả thực hiện nhiệm vụ.\nĐại biểu Nhân dân phát biểu ý kiến, hiến kế.\nTrao đổi, giải đáp các vấn đề Nhân dân quan tâm. Không đối thoại nội dung đơn thư, khiếu kiện.',
    dialogueSide: 'Người đứng đầu cấp ủy, Hội đồng nhân dân và Ủy ban nhân dân đồng Chủ tọa.',
    peopleSide:
      'Đại diện các tầng lớp Nhân dân; đoàn viên, hội viên các tổ chức chính trị – xã hội, hội quần chúng; cá nhân có nguyện vọng được Ban tổ chức cho phép.',
    forms: ['onSite'],
    tasks: [
      {
        body: 'Cơ quan dân vận',
        text: 'Hướng dẫn đăng ký nội dung phát biểu; tổng hợp ý kiến trình Thường trực cấp ủy.',
      },
      {
        body: 'Ủy ban Mặt trận Tổ quốc, các đoàn thể',
        text: 'Tập hợp ý kiến, kiến nghị; lập danh sách đại biểu gửi cơ quan tổng hợp.',
      },
      { body: 'Cấp ủy xã, phường', text: 'Mời đại biểu Nhân dân; tổng hợp ý kiến đăng ký.' },
      { body: 'Văn phòng', text: 'Hội trường, giấy mời, chương trình, báo cáo tóm tắt.' },
    ],
    rights: usualRights,
    checklist: usualChecklist,
  },
  milestones: allocatedMilestones,
  convening: {
    audience: 'Đại diện các tầng lớp Nhân dân',
    chairs: [
      { id: 'bi-thu', name: 'Bí thư cấp ủy', title: 'Bí thư cấp ủy, đồng Chủ tọa' },
      { id: 'hdnd', name: 'Chủ tịch Hội đồng nhân dân', title: 'Chủ tịch Hội đồng nhân dân, đồng Chủ tọa' },
      { id: 'ubnd', name: 'Chủ tịch Ủy ban nhân dân', title: 'Chủ tịch Ủy ban nhân dân, đồng Chủ tọa' },
    ],
    fields: usualFields,
    agenda: [
      {
        id: 'khai-mac',
        kind: 'opening',
        title: 'Giới thiệu thành phần, thông báo chương trình, quyền và trách nhiệm',
      },
      { id: 'bao-cao', kind: 'report', title: 'Thông tin tóm tắt kết quả thực hiện nhiệm vụ' },
      { id: 'doi-thoai', kind: 'dialogue', title: 'Đại diện Nhân dân phát biểu, trao đổi, đối thoại' },
      { id: 'tham-gia', kind: 'comments', title: 'Các cơ quan, đơn vị tham gia ý kiến' },
      { id: 'phat-bieu-lai', kind: 'secondSpeeches', title: 'Nhân dân phát biểu sau đối thoại' },
      { id: 'ket-luan', kind: 'conclusion', title: 'Chủ tọa kết luận, bế mạc' },
    ],
  },
};
