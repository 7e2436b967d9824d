import { delegatesOf, spokesman } from './allocation.ts';
import type { Speaker } from './commands.ts';
import { citizen } from './people.ts';
import { organisations } from './uong-bi-2024-organisations.ts';

export const delegates = delegatesOf(organisations);

/** A delegate who asks to speak for an organisation. */
function from(organisation: string, after = 0) {
  const { name, honorific } = spokesman(delegates, organisation, after);
  return { name, honorific, organisation, unit: '' } as const;
}

/** A resident who is nobody's delegate, with contacts that nobody but the record may hold. */
function resident(at: number, unit: string) {
  const phone = `0900 000 00${at + 1}`;
  const address = `Số 0${at + 1} ngõ Ví Dụ, ${unit}`;
  return { ...citizen(delegates.length + at), unit, phone, address };
}

/** Fourteen people who asked to speak before the day, in the order in which they registered. */
export const speakers: readonly Speaker[] = [
  {
    ...resident(0, 'Tổ 4, khu 2, phường Quang Trung'),
    channel: 'phone',
    accepted: true,
    firstTime: true,
    consentName: true,
    petitions: [
      {
        kind: 'report',
        field: 'nong-thon-do-thi',
        authority: 'district',
        necessity: 'urgent',
        // Asks what the Front prepared as its first opinion.
        text: 'Cống thoát nước dọc ngõ sau chợ, phường Quang Trung, bồi lấp, mưa một giờ là nước tràn vào nhà dân. Nhà tôi thấp nhất ngõ, tủ lạnh, máy giặt hỏng hết. Đề nghị thành phố thay đoạn cống cuối và cho biết cơ quan nào duy tu.',
      },
    ],
  },
  {
    ...from('nong-dan'),
    channel: 'slip',
    consentName: true,
    minutes: 5,
    petitions: [
      {
        kind: 'report',
        field: 'dat-dai',
        authority: 'district',
        necessity: 'urgent',
        text: 'Xe chở than chạy qua đoạn dốc vào phường Vàng Danh không phủ kín bạt, bụi bay mù mịt, nhà hai bên đường ban ngày cũng phải đóng cửa. Đề nghị bắt buộc rửa xe, phủ bạt và tưới đường ngày bốn lần.',
        released:
          'Xe chở than qua phường Vàng Danh không phủ kín bạt gây bụi. Đề nghị bắt buộc rửa xe, phủ bạt và tưới đường.',
      },
      {
        kind: 'proposal',
        field: 'kinh-te',
        authority: 'commune',
        necessity: 'normal',
        text: 'Đường nội đồng vào vườn vải hẹp, xe ba bánh không quay đầu được. Bà con hiến đất, xin xi măng.',
      },
    ],
  },
  {
    ...from('phu-nu'),
    channel: 'desk',
    consentName: true,
    petitions: [
      {
        kind: 'report',
        field: 'giao-duc',
        authority: 'district',
        necessity: 'needed',
        text: 'Cổng trường tiểu học giờ tan học ô tô đỗ hàng đôi, các cháu phải đi bộ dưới lòng đường. Xin kẻ vạch, cắm biển cấm đỗ theo giờ và bố trí người phân luồng hai mươi phút mỗi buổi.',
        released: 'Cổng trường tiểu học giờ tan học ùn tắc. Xin cấm đỗ xe theo giờ và có người phân luồng.',
      },
    ],
  },
  {
    ...resident(1, 'Khu 5, phường Vàng Danh'),
    channel: 'phone',
    accepted: true,
    consentName: false,
    petitions: [
      {
        kind: 'report',
        field: 'dat-dai',
        authority: 'district',
        necessity: 'urgent',
        // The same as the first petition of speaker no. 2, in other words.
        text: 'Xe chở than qua đoạn dốc vào phường Vàng Danh không phủ kín bạt, bụi bay vào nhà hai bên đường cả ngày, con tôi ho suốt. Đề nghị bắt xe phủ bạt, rửa xe và tưới đường.',
      },
    ],
  },
  {
    ...from('nguoi-cao-tuoi'),
    channel: 'organisation',
    consentName: true,
    minutes: 4,
    petitions: [
      {
        kind: 'proposal',
        field: 'y-te',
        authority: 'province',
        necessity: 'needed',
        text: 'Người trên tám mươi tuổi khám bảo hiểm vẫn phải xếp hàng lấy số từ năm giờ sáng. Xin có một cửa ưu tiên và hẹn giờ qua điện thoại bàn, vì nhiều cụ không dùng điện thoại thông minh.',
        released: 'Xin có cửa ưu tiên và hẹn giờ khám qua điện thoại cho người trên tám mươi tuổi.',
      },
      {
        kind: 'proposal',
        field: 'van-hoa-xa-hoi',
        authority: 'commune',
        necessity: 'normal',
        text: 'Sân tập dưỡng sinh của khu bị dùng làm chỗ đỗ ô tô qua đêm, sáng ra các cụ không còn chỗ tập.',
      },
    ],
  },
  {
    ...from('cuu-chien-binh'),
    channel: 'slip',
    consentName: true,
    petitions: [
      {
        kind: 'report',
        field: 'dat-dai',
        authority: 'district',
        necessity: 'needed',
        text: 'Gần ba mươi hộ ở khu tập thể mỏ cũ đã ở từ trước năm 1990, nộp hồ sơ cấp giấy chứng nhận quyền sử dụng đất hai năm nay chưa có kết quả. Mỗi lần hỏi lại được bảo bổ sung một giấy khác. Đề nghị họp chung một buổi với các hộ, nói rõ còn thiếu gì và hẹn ngày trả.',
        released:
          'Gần ba mươi hộ khu tập thể mỏ cũ chờ cấp giấy chứng nhận quyền sử dụng đất hai năm. Đề nghị họp chung, nói rõ còn thiếu gì và hẹn ngày trả.',
      },
    ],
  },
  {
    ...resident(2, 'Khu 7, phường Yên Thanh'),
    channel: 'phone',
    accepted: true,
    firstTime: true,
    consentName: true,
    petitions: [
      {
        kind: 'report',
        field: 'hanh-chinh',
        authority: 'district',
        necessity: 'needed',
        text: 'Nộp hồ sơ hộ kinh doanh trực tuyến ba lần đều bị trả lại, mỗi lần một lý do khác nhau, không có số điện thoại của người xử lý. Đề nghị trả lại một lần cho đủ lý do.',
        released: 'Hồ sơ trực tuyến bị trả lại nhiều lần. Đề nghị chỉ yêu cầu bổ sung một lần, nêu đủ lý do.',
      },
      {
        kind: 'proposal',
        field: 'cong-trinh-lon',
        authority: 'province',
        necessity: 'normal',
        text: 'Xin thêm chuyến xe buýt chạy đến Khu công nghiệp Phương Nam trước 7 giờ sáng và sau 19 giờ để thanh niên đi làm không phải đi xe máy trên quốc lộ 18.',
      },
      {
        kind: 'opinion',
        field: 'van-hoa-xa-hoi',
        authority: 'district',
        necessity: 'normal',
        text: 'Bể bơi công cộng nên mở đến 21 giờ vào mùa hè.',
      },
    ],
  },
  {
    ...from('doanh-nghiep'),
    channel: 'desk',
    consentName: true,
    petitions: [
      {
        kind: 'proposal',
        field: 'dat-dai',
        authority: 'district',
        necessity: 'needed',
        text: 'Cụm sản xuất nhỏ chưa có trạm xử lý nước thải chung, từng xưởng tự làm vừa tốn vừa không đạt. Các doanh nghiệp đồng ý góp một phần, đề nghị thành phố bố trí đất và làm chủ đầu tư.',
        released:
          'Đề nghị bố trí đất và đầu tư trạm xử lý nước thải chung cho cụm sản xuất nhỏ; doanh nghiệp góp một phần.',
      },
    ],
  },
  {
    ...resident(3, 'Khu 3, phường Phương Đông'),
    channel: 'slip',
    firstTime: true,
    consentName: false,
    petitions: [
      {
        kind: 'report',
        field: 'giai-phong-mat-bang',
        authority: 'district',
        necessity: 'urgent',
        text: 'Nhà tôi nằm trong diện giải tỏa làm đường, đã kiểm đếm từ tháng Ba nhưng chưa thấy phương án bồi thường. Mái dột không dám sửa vì sợ không được tính. Xin cho biết bao giờ công khai phương án và trong lúc chờ được sửa đến đâu.',
        released:
          'Hộ dân trong diện giải tỏa đã kiểm đếm từ tháng Ba, chưa có phương án bồi thường. Xin cho biết thời điểm công khai và được sửa nhà đến đâu.',
      },
    ],
  },
  {
    ...from('nguoi-mu'),
    channel: 'organisation',
    consentName: false,
    petitions: [
      {
        kind: 'proposal',
        field: 'chinh-sach-xa-hoi',
        authority: 'district',
        necessity: 'needed',
        text: 'Xin vay vốn giải quyết việc làm để mở thêm một cơ sở xoa bóp, bấm huyệt; hồ sơ mong được đọc cho nghe và ký bằng dấu vân tay tại chỗ.',
      },
    ],
  },
  {
    ...resident(4, 'Thôn Nam Mẫu, xã Thượng Yên Công'),
    channel: 'phone',
    accepted: true,
    consentName: true,
    petitions: [
      {
        kind: 'proposal',
        field: 'du-lich',
        authority: 'district',
        necessity: 'normal',
        text: 'Dân trong xã làm nhà nghỉ cho khách đi lễ nhưng không biết phải xin những giấy gì. Xin một buổi tập huấn ngay tại xã về phòng cháy, giá niêm yết và đăng ký lưu trú.',
        released: 'Xin tập huấn tại xã cho hộ dân làm nhà nghỉ phục vụ khách đi lễ.',
      },
    ],
  },
  {
    ...from('mttq'),
    channel: 'desk',
    consentName: true,
    petitions: [
      {
        kind: 'proposal',
        field: 'nong-thon-do-thi',
        authority: 'district',
        necessity: 'needed',
        text: 'Ở mười bảy ngõ mà Mặt trận đi khảo sát, đèn chiếu sáng hỏng trung bình hai tháng mới được thay. Đề nghị gắn mã trên từng cột để dân quét và báo hỏng.',
      },
      {
        kind: 'opinion',
        field: 'xay-dung-dang',
        authority: 'district',
        necessity: 'normal',
        text: 'Sau hội nghị, mong thành phố gửi lại cho từng người bản trả lời ý kiến của mình, đừng chỉ trả lời chung.',
      },
    ],
  },
  {
    ...resident(5, 'Khu 1, phường Phương Nam'),
    channel: 'phone',
    firstTime: true,
    consentName: true,
    petitions: [
      {
        kind: 'report',
        field: 'quoc-phong-an-ninh',
        authority: 'commune',
        necessity: 'needed',
        text: 'Loa kéo hát đến nửa đêm ở dãy quán ven đường, tổ dân phố nhắc nhiều lần không được. Đề nghị phường kiểm tra độ ồn ban đêm.',
      },
    ],
  },
  {
    ...resident(6, 'phường Yên Thanh'),
    channel: 'phone',
    consentName: false,
    petitions: [
      {
        kind: 'report',
        field: 'cong-trinh-lon',
        authority: 'district',
        necessity: 'normal',
        // Too unclear to be put to anyone: an example of what a moderator asks about or refuses.
        text: 'Đường xấu quá.',
      },
    ],
  },
];
