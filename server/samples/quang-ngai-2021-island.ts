import type { Opinion, Speaker } from './commands.ts';
import { citizen } from './people.ts';

export const opinions: readonly Opinion[] = [
  {
    organisation: null,
    channel: 'deputy',
    kind: 'opinion',
    field: 'xay-dung-dang',
    authority: 'province',
    necessity: 'needed',
    text: 'Từ khi bỏ cấp xã, một phòng của huyện làm việc của ba xã cũ. Giấy khai sinh thì nhanh hơn, còn xác nhận đất đai phải chờ lâu hơn trước. Đề nghị bổ sung người cho bộ phận một cửa vào đầu tuần.',
    released: 'Xác nhận đất đai chờ lâu hơn từ khi bỏ cấp xã. Đề nghị bổ sung người cho bộ phận một cửa.',
  },
  {
    organisation: null,
    channel: 'publicOpinion',
    kind: 'report',
    field: 'dat-dai',
    authority: 'district',
    necessity: 'urgent',
    text: 'Giếng nhiễm mặn từ tháng Ba, hành tỏi tưới nước lợ bị cháy lá. Xin tăng giờ cấp nước ngọt mùa khô.',
    released: 'Giếng nhiễm mặn mùa khô. Xin tăng giờ cấp nước ngọt.',
  },
];

export const speakers: readonly Speaker[] = [
  {
    ...citizen(3),
    unit: 'Thôn Ví Dụ',
    channel: 'organisation',
    consentName: true,
    petitions: [
      {
        kind: 'report',
        field: 'nong-thon-do-thi',
        authority: 'district',
        necessity: 'urgent',
        text: 'Khách đông, rác chở ra cuối đảo đốt lộ thiên, gió nồm là cả thôn ngửi khói. Đề nghị đưa rác về đất liền bằng tàu hoặc xây lò đạt chuẩn.',
        released: 'Rác trên đảo bị đốt lộ thiên. Đề nghị chở về đất liền hoặc xây lò đạt chuẩn.',
      },
      {
        kind: 'proposal',
        field: 'cong-trinh-lon',
        authority: 'province',
        necessity: 'needed',
        text: 'Xin có tàu chở bệnh nhân trực đêm khi biển động cấp 5 trở xuống.',
      },
    ],
  },
  {
    ...citizen(4),
    unit: 'Công chức huyện',
    channel: 'phone',
    accepted: true,
    firstTime: true,
    consentName: false,
    petitions: [
      {
        kind: 'proposal',
        field: 'xay-dung-dang',
        authority: 'centre',
        necessity: 'needed',
        text: 'Cán bộ xã cũ dôi dư mong biết sớm được bố trí ở đâu và chế độ nếu nghỉ.',
      },
    ],
  },
];
