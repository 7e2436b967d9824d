import type { Delegate } from './allocation.ts';
import type { Opinion, Speaker } from './commands.ts';

/** Nine opinions taken in beforehand, by every way that the plan names (BL1). */
export const opinions: readonly Opinion[] = [
  {
    organisation: 'dong-phong',
    channel: 'survey',
    kind: 'proposal',
    field: 'nong-thon-do-thi',
    authority: 'commune',
    necessity: 'urgent',
    text: 'Mương tiêu sau thôn bèo phủ kín, mưa to nước dềnh lên vườn. Xin nạo vét trước khi làm vụ đông.',
    released: 'Mương tiêu sau thôn ách tắc, xin nạo vét trước vụ đông.',
  },
  {
    organisation: 'dong-phong',
    channel: 'publicOpinion',
    kind: 'report',
    field: 'dat-dai',
    authority: 'commune',
    necessity: 'needed',
    text: 'Bãi tập kết rác gần nghĩa trang đầy hai tuần chưa chở, người ta đốt khói vào thôn.',
    released: 'Bãi rác gần nghĩa trang đầy, bị đốt gây khói vào thôn.',
  },
  {
    organisation: 'doan-the',
    channel: 'front',
    kind: 'opinion',
    field: 'xay-dung-dang',
    authority: 'commune',
    necessity: 'normal',
    text: 'Khoản thu làm đường năm ngoái đã công khai ở thôn, nhưng chữ nhỏ và dán có ba ngày. Đề nghị đọc trên loa và gửi mỗi xóm một bản.',
  },
  {
    organisation: 'doan-the',
    channel: 'massOrganisation',
    kind: 'report',
    field: 'quoc-phong-an-ninh',
    authority: 'commune',
    necessity: 'needed',
    text: 'Xưởng gỗ đầu thôn chạy máy đến 22 giờ. Trẻ con không học bài được.',
    released: 'Xưởng gỗ đầu thôn chạy máy đến 22 giờ gây ồn.',
  },
  {
    organisation: 'dong-phong',
    channel: 'massMobilisation',
    kind: 'proposal',
    field: 'cong-trinh-lon',
    authority: 'district',
    necessity: 'needed',
    text: 'Cầu qua sông nhỏ chỉ rộng hai mét, máy gặt phải đi vòng sáu cây số. Đề nghị huyện mở rộng cầu.',
  },
  {
    organisation: 'dong-phong',
    channel: 'deputy',
    kind: 'proposal',
    field: 'chinh-sach-xa-hoi',
    authority: 'commune',
    necessity: 'urgent',
    text: 'Ba hộ có người mất việc vì dịch chưa nhận được tiền hỗ trợ, hỏi thì được bảo chờ danh sách đợt sau.',
    released: 'Ba hộ mất việc vì dịch chưa nhận hỗ trợ, hỏi bao giờ có.',
  },
  {
    organisation: null,
    channel: 'ownSubmission',
    kind: 'initiative',
    field: 'van-hoa-xa-hoi',
    authority: 'commune',
    necessity: 'normal',
    text: 'Xin cho mượn phòng đọc của nhà văn hóa làm tủ sách, tôi góp ba trăm cuốn.',
  },
  {
    organisation: null,
    channel: 'ownSubmission',
    kind: 'proposal',
    field: 'dat-dai',
    authority: 'district',
    necessity: 'needed',
    text: 'Đất ông bà để lại chia cho ba anh em đã có văn bản, xã ký rồi nhưng lên huyện bị trả vì sai số thửa trên bản đồ cũ. Xin hướng dẫn sửa ở đâu.',
  },
  {
    organisation: 'doan-the',
    channel: 'massOrganisation',
    kind: 'proposal',
    field: 'kinh-te',
    authority: 'commune',
    necessity: 'normal',
    text: 'Hội viên muốn trồng hành tỏi vụ đông theo hướng sạch, xin lớp kỹ thuật hai buổi và giới thiệu nơi bao tiêu.',
  },
];

/** Three villagers with four petitions, which makes thirteen; `from` gives a delegate. */
export function speakersOf(from: (organisation: string, after: number) => Delegate): readonly Speaker[] {
  return [
    {
      ...from('dong-phong', 0),
      unit: 'Xóm Mẫu',
      channel: 'slip',
      firstTime: true,
      consentName: true,
      petitions: [
        {
          kind: 'report',
          field: 'nong-thon-do-thi',
          authority: 'commune',
          necessity: 'needed',
          text: 'Đường từ nhà văn hóa ra trường học không có đèn, sáu giờ chiều mùa đông đã tối. Xin lắp năm bóng, thôn trả tiền điện.',
          released: 'Đường từ nhà văn hóa ra trường học không có đèn. Xin lắp năm bóng, thôn trả tiền điện.',
        },
        {
          kind: 'opinion',
          field: 'van-hoa-xa-hoi',
          authority: 'commune',
          necessity: 'normal',
          text: 'Loa truyền thanh nên phát lại bản tin vào buổi tối cho người đi làm về nghe.',
        },
      ],
    },
    {
      ...from('dong-phong', 5),
      unit: 'Xóm Ví Dụ',
      channel: 'desk',
      consentName: true,
      petitions: [
        {
          kind: 'report',
          field: 'kinh-te',
          authority: 'district',
          necessity: 'needed',
          text: 'Nước máy yếu vào giờ nấu cơm, có hôm mất cả buổi chiều mà không báo trước.',
          released: 'Nước máy yếu giờ cao điểm, mất nước không báo trước.',
        },
      ],
    },
    {
      ...from('dong-phong', 9),
      unit: 'Xóm Ví Dụ',
      channel: 'phone',
      accepted: true,
      consentName: false,
      petitions: [
        {
          kind: 'proposal',
          field: 'van-hoa-xa-hoi',
          authority: 'commune',
          necessity: 'normal',
          text: 'Xin một buổi khám mắt cho người già ngay tại thôn.',
        },
      ],
    },
  ];
}
