import type { Opinion, Speaker } from './commands.ts';
import { citizen } from './people.ts';

/** From the report of the youth and women's unions. */
export const opinions: readonly Opinion[] = [
  {
    organisation: 'tinh-doan',
    channel: 'massOrganisation',
    kind: 'proposal',
    field: 'kinh-te',
    authority: 'province',
    necessity: 'urgent',
    text: 'Thanh niên khởi nghiệp ở nông thôn vay được ít, đất đứng tên bố mẹ nên không thế chấp được. Đề nghị cho vay tín chấp qua tổ của Đoàn với mức cao hơn và ân hạn gốc năm đầu.',
    released: 'Đề nghị cho thanh niên khởi nghiệp vay tín chấp mức cao hơn, ân hạn gốc năm đầu.',
  },
  {
    organisation: 'tinh-doan',
    channel: 'survey',
    kind: 'opinion',
    field: 'chinh-sach-xa-hoi',
    authority: 'province',
    necessity: 'needed',
    text: 'Học nghề xong cầm chứng chỉ nhưng doanh nghiệp trong khu kinh tế vẫn đào tạo lại từ đầu. Nên để doanh nghiệp tham gia ra đề thi tốt nghiệp.',
  },
  {
    organisation: 'phu-nu',
    channel: 'massOrganisation',
    kind: 'proposal',
    field: 'kinh-te',
    authority: 'province',
    necessity: 'needed',
    text: 'Tổ phụ nữ làm bánh, làm mắm muốn đưa hàng vào siêu thị nhưng vướng giấy an toàn thực phẩm. Xin có người hướng dẫn tận nơi và giảm phí kiểm nghiệm lần đầu.',
    released: 'Đề nghị hướng dẫn và giảm phí kiểm nghiệm lần đầu cho tổ phụ nữ sản xuất thực phẩm.',
  },
  {
    organisation: 'phu-nu',
    channel: 'massOrganisation',
    kind: 'report',
    field: 'chinh-sach-xa-hoi',
    authority: 'province',
    necessity: 'normal',
    text: 'Lao động nữ trên 35 tuổi bị nhà máy từ chối dù đủ sức khỏe.',
  },
];

export const speakers: readonly Speaker[] = [
  {
    ...citizen(0),
    unit: 'Huyện Ví Dụ',
    organisation: 'tinh-doan',
    channel: 'slip',
    firstTime: true,
    consentName: true,
    petitions: [
      {
        kind: 'proposal',
        field: 'kinh-te',
        authority: 'province',
        necessity: 'needed',
        text: 'Nhóm em làm du lịch cộng đồng, khách muốn trả qua thẻ nhưng hộ dân chưa có mã số thuế. Xin hướng dẫn làm hợp tác xã thế nào cho gọn.',
        released: 'Xin hướng dẫn lập hợp tác xã du lịch cộng đồng.',
      },
    ],
  },
  {
    ...citizen(1),
    unit: '',
    organisation: 'phu-nu',
    channel: 'desk',
    consentName: true,
    petitions: [
      {
        kind: 'proposal',
        field: 'chinh-sach-xa-hoi',
        authority: 'province',
        necessity: 'needed',
        text: 'Xin mở lớp nghề may, nấu ăn vào buổi tối ở xã, vì chị em có con nhỏ không ra tỉnh học được.',
      },
    ],
  },
  {
    ...citizen(2),
    unit: '',
    channel: 'phone',
    consentName: false,
    petitions: [
      {
        kind: 'opinion',
        field: 'van-hoa-xa-hoi',
        authority: 'province',
        necessity: 'normal',
        text: 'Trường phổ thông nên mời người làm nghề thật về nói chuyện hướng nghiệp.',
      },
    ],
  },
];
