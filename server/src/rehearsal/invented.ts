import type { Intent } from './intent.ts';

/** Someone invented who asks to speak in a rehearsal; the name says so. */
export interface InventedSpeaker {
  readonly honorific: 'ông' | 'bà';
  readonly name: string;
  readonly unit: string;
  readonly text: string;
  /** Some bring a second matter, which comes before the hall after the first. */
  readonly second?: string;
}

/** An invented speaker with the receipt that was made for this rehearsal. */
export interface Coming extends InventedSpeaker {
  readonly receipt: string;
}

/** Nobody is there: all of them is shown. */
const consent = { name: true, organisation: true, place: true };

/** What is told of oneself in the form of a registration. */
export function registrationOf(
  { text, second, ...person }: Coming,
  channel: 'slip' | 'phone',
): Intent['input'] {
  const petitions = [text, ...(second === undefined ? [] : [second])].map((words) => ({ text: words }));
  return { ...person, channel, consent, firstTime: true, petitions };
}

/** Who comes to the registration desk while the session runs. */
export const atTheDesk: readonly InventedSpeaker[] = [
  {
    honorific: 'bà',
    name: 'Trần Thị Diễn Tập',
    unit: 'Tổ dân phố Ví Dụ',
    text: 'Đèn đường ở ngõ vào nhà văn hóa tắt đã ba tuần, buổi tối người già và trẻ em đi lại rất khó. Đề nghị cho sửa trước Tết.',
  },
  {
    honorific: 'ông',
    name: 'Lê Văn Đóng Vai',
    unit: 'Thôn Mẫu',
    text: 'Hồ sơ xin cấp giấy chứng nhận của gia đình tôi nộp đã sáu tháng, mỗi lần hỏi lại được hẹn một ngày khác. Đề nghị cho biết hồ sơ đang ở bước nào.',
  },
  {
    honorific: 'bà',
    name: 'Phạm Thị Thử Vai',
    unit: 'Chợ Ví Dụ',
    text: 'Rác ở cổng chợ dồn lại từ trưa đến tối mới có xe chở đi. Đề nghị thêm một chuyến xe buổi chiều.',
  },
];

/** Who registers on a phone while the session runs. */
export const onPhones: readonly InventedSpeaker[] = [
  {
    honorific: 'ông',
    name: 'Ngô Văn Kịch Bản',
    unit: 'Khu phố Giả Định',
    text: 'Đoạn vỉa hè trước trường học bị lấn chiếm để bán hàng, học sinh phải đi xuống lòng đường. Đề nghị có biện pháp lâu dài.',
    second:
      'Cổng trường chưa có vạch sang đường và biển giảm tốc độ. Đề nghị kẻ vạch, cắm biển trước khi vào học kỳ hai.',
  },
  {
    honorific: 'bà',
    name: 'Vũ Thị Minh Họa',
    unit: 'Tổ 5, khu Mẫu',
    text: 'Nước sinh hoạt ở cuối đường ống rất yếu vào giờ cao điểm. Đề nghị kiểm tra đường ống và thông báo lịch cắt nước trước một ngày.',
  },
  {
    honorific: 'ông',
    name: 'Hoàng Văn Ví Dụ',
    unit: 'Hợp tác xã Thí Dụ',
    text: 'Mương tiêu bị đất lấp sau đợt mưa tháng Chín, ruộng cuối xứ đồng ngập khi mưa to. Đề nghị cho nạo vét trước vụ Xuân.',
  },
];

/** Who gets the floor without having registered. */
export const raisedHand: InventedSpeaker = {
  honorific: 'bà',
  name: 'Đỗ Thị Giơ Tay',
  unit: 'Khu phố Ví Dụ',
  text: 'Tôi xin hỏi thêm: cột điện nghiêng ở đầu ngõ chúng tôi đã báo hai lần chưa thấy ai đến. Đề nghị cho kiểm tra ngay.',
};

const answers = [
  'Cơ quan đã kiểm tra ngày hôm qua. Phần thuộc trách nhiệm của chúng tôi sẽ được làm trong tháng này, và có người trực tiếp báo lại cho bà con.',
  'Việc này chậm là do chúng tôi. Hồ sơ còn thiếu một bản vẽ; cơ quan sẽ cử người xuống đo, không yêu cầu người dân nộp thêm giấy tờ.',
  'Kinh phí đã được bố trí trong kế hoạch quý tới. Trước mắt, chúng tôi làm tạm để bà con đi lại an toàn và kiểm tra hằng tuần.',
];

/** What a simulated department writes about a petition. */
export function answerTo(no: number): string {
  return answers[no % answers.length] ?? '';
}

/** What a simulated leader promises. */
export const promise = 'Làm xong và báo kết quả cho người nêu kiến nghị trước thời hạn này.';
