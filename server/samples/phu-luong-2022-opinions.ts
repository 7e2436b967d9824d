import type { Delegate } from './allocation.ts';
import type { Opinion, Speaker } from './commands.ts';

/** What hamlets, communes and unions sent in on the opinion form before the date (PL1). */
export const opinions: readonly Opinion[] = [
  {
    organisation: 'xom-3',
    channel: 'survey',
    kind: 'report',
    field: 'dat-dai',
    authority: 'province',
    necessity: 'urgent',
    text: 'Sau dồn điền đổi thửa, hơn hai trăm hộ trong xã chưa được cấp đổi giấy chứng nhận, không vay được vốn ngân hàng. Bà con hỏi bao giờ trả và có phải nộp thêm tiền đo đạc không.',
    released:
      'Hơn hai trăm hộ chưa được cấp đổi giấy chứng nhận sau dồn điền đổi thửa. Bao giờ trả, có phải nộp thêm tiền đo đạc không?',
  },
  {
    organisation: 'xom-11',
    channel: 'survey',
    kind: 'proposal',
    field: 'cong-trinh-lon',
    authority: 'province',
    necessity: 'needed',
    text: 'Đường tỉnh qua xã xe tải nặng chạy nhiều, mặt đường vỡ, mùa mưa ổ gà ngập không thấy đáy. Đã vá ba lần trong hai năm. Đề nghị làm lại nền, làm rãnh thoát nước và hạn chế tải trọng, chứ vá mãi vừa tốn tiền vừa nguy hiểm cho học sinh đi xe đạp.',
    released: 'Đề nghị làm lại nền và rãnh thoát nước đường tỉnh qua xã, hạn chế xe tải nặng.',
  },
  {
    organisation: 'tuc-tranh',
    channel: 'front',
    kind: 'proposal',
    field: 'kinh-te',
    authority: 'province',
    necessity: 'needed',
    text: 'Vùng chè thiếu nước tưới từ tháng Mười một đến tháng Hai. Xin hỗ trợ ao trữ nước và đường điện ba pha ra đồi chè.',
  },
  {
    organisation: 'phu-do',
    channel: 'massMobilisation',
    kind: 'report',
    field: 'nong-thon-do-thi',
    authority: 'district',
    necessity: 'normal',
    text: 'Hai xóm vùng cao sóng điện thoại chập chờn, học sinh phải lên đồi mới học trực tuyến được.',
  },
  {
    organisation: 'giang-tien',
    channel: 'publicOpinion',
    kind: 'report',
    field: 'dat-dai',
    authority: 'province',
    necessity: 'urgent',
    text: 'Nước giếng ở khu gần mỏ có váng và mùi tanh. Đề nghị lấy mẫu kiểm tra, công bố kết quả cho dân, và kéo nước máy cho khoảng chín mươi hộ.',
    released: 'Nước giếng khu gần mỏ có váng. Đề nghị kiểm tra, công bố kết quả và kéo nước máy.',
  },
  {
    organisation: 'thanh-nien',
    channel: 'massOrganisation',
    kind: 'initiative',
    field: 'kinh-te',
    authority: 'province',
    necessity: 'normal',
    text: 'Đoàn viên lập nhóm bán chè qua mạng, xin được tập huấn chụp ảnh, đóng gói và dùng chung một nhãn hiệu.',
  },
  {
    organisation: 'yen-ninh',
    channel: 'deputy',
    kind: 'proposal',
    field: 'chinh-sach-xa-hoi',
    authority: 'centre',
    necessity: 'needed',
    text: 'Xã vừa ra khỏi diện đặc biệt khó khăn thì học sinh mất tiền ăn bán trú ngay trong năm học. Kiến nghị cho hưởng đến hết năm học.',
  },
  {
    organisation: 'cuu-chien-binh',
    channel: 'massOrganisation',
    kind: 'opinion',
    field: 'xay-dung-dang',
    authority: 'district',
    necessity: 'normal',
    text: 'Nhiều chi bộ xóm sinh hoạt còn hình thức, nên mời dân dự phần góp ý mỗi quý một lần.',
  },
];

/** Five people who asked to speak; `from` gives a delegate of an organisation. */
export function speakersOf(from: (organisation: string) => Delegate): readonly Speaker[] {
  return [
    {
      ...from('co-lung'),
      unit: 'Xóm Ví Dụ 5',
      channel: 'slip',
      firstTime: true,
      consentName: true,
      petitions: [
        {
          kind: 'report',
          field: 'giai-phong-mat-bang',
          authority: 'province',
          necessity: 'urgent',
          text: 'Dự án mở rộng đường thu hồi một nửa vườn nhà tôi, giá đền bù cây ăn quả lâu năm tính như cây mới trồng. Mười hai hộ cùng cảnh. Xin được đo đếm lại có mặt dân và giải thích cách tính.',
          released:
            'Mười hai hộ đề nghị đo đếm lại và giải thích cách tính bồi thường cây lâu năm khi mở rộng đường.',
        },
        {
          kind: 'proposal',
          field: 'giai-phong-mat-bang',
          authority: 'district',
          necessity: 'normal',
          text: 'Xin lối vào tạm trong lúc thi công, bây giờ xe cứu thương không vào được ngõ.',
        },
      ],
    },
    {
      ...from('phu-nu'),
      unit: '',
      channel: 'desk',
      consentName: true,
      petitions: [
        {
          kind: 'proposal',
          field: 'van-hoa-xa-hoi',
          authority: 'province',
          necessity: 'needed',
          text: 'Trạm y tế xã không có bác sĩ sản, chị em phải đi hơn hai mươi cây số để khám thai. Đề nghị bác sĩ tuyến trên về xã mỗi tháng hai buổi.',
          released: 'Đề nghị bác sĩ tuyến trên về trạm y tế xã khám thai mỗi tháng hai buổi.',
        },
      ],
    },
    {
      ...from('nong-dan'),
      unit: '',
      channel: 'organisation',
      consentName: true,
      minutes: 5,
      petitions: [
        {
          kind: 'proposal',
          field: 'kinh-te',
          authority: 'province',
          necessity: 'needed',
          // Much like what Tức Tranh sent in.
          text: 'Vùng chè thiếu nước tưới suốt mùa đông. Xin hỗ trợ ao trữ nước, hệ thống tưới tiết kiệm và điện ra đồi chè.',
        },
      ],
    },
    {
      ...from('on-luong'),
      unit: 'Xóm Ví Dụ trên',
      channel: 'phone',
      accepted: true,
      consentName: false,
      petitions: [
        {
          kind: 'report',
          field: 'quoc-phong-an-ninh',
          authority: 'district',
          necessity: 'normal',
          text: 'Đêm hay có người lạ đi xe bán tải bắt chó, mất trộm gà. Xin lắp camera đầu xóm.',
        },
      ],
    },
    {
      ...from('yen-lac'),
      unit: 'Xóm Ví Dụ dưới',
      channel: 'phone',
      firstTime: true,
      consentName: true,
      petitions: [
        {
          kind: 'opinion',
          field: 'xay-dung-dang',
          authority: 'commune',
          necessity: 'normal',
          text: 'Mong cán bộ xã trả lời dân qua điện thoại trong ngày, kể cả khi chưa giải quyết được.',
        },
      ],
    },
  ];
}
