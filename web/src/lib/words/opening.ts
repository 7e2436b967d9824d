import { messages } from '#lib/ui/messages.ts';

/** Words of the page that opens an ad-hoc dialogue. */
export const opening = messages({
  open: { vi: 'Mở hội nghị đối thoại đột xuất', en: 'Open an ad-hoc dialogue' },
  openHint: {
    vi: 'Không cần chủ đề định trước, sẵn sàng trong vài phút',
    en: 'No topic needed beforehand, ready within minutes',
  },
  title: { vi: 'Tên hội nghị', en: 'Name of the dialogue' },
  place: { vi: 'Địa điểm', en: 'Place' },
  chairs: { vi: 'Chủ tọa, đồng chủ tọa', en: 'Chair and co-chairs' },
  chairsHint: {
    vi: 'Mỗi dòng một người: họ tên, chức vụ. Người đầu tiên điều hành.',
    en: 'One person a line: name, office. The first one presides.',
  },
  chairsExample: { vi: 'Nguyễn Thị Ví Dụ, Chủ tịch UBND xã', en: 'Nguyễn Thị Ví Dụ, Chair of the commune' },
  departments: { vi: 'Cơ quan trả lời', en: 'Departments' },
  departmentsHint: {
    vi: 'Mỗi dòng một cơ quan. Có thể thêm trong khi hội nghị diễn ra.',
    en: 'One a line. More can be added while the dialogue runs.',
  },
  bodies: {
    vi: (count: number) => `${count} cơ quan, mỗi dòng một cơ quan:`,
    en: (count: number) => (count === 1 ? '1 department:' : `${count} departments, one a line:`),
  },
  minutes: { vi: 'Thời gian mỗi lượt phát biểu (phút)', en: 'Time for each speech (minutes)' },
  secretaries: { vi: 'Số thư ký', en: 'Number of secretaries' },
  secretariesHint: {
    vi: 'Từ 1 đến 6; mỗi thư ký một máy, cùng ghi một biên bản.',
    en: '1 to 6; each at a device of their own, in the same minutes.',
  },
  missingTitle: { vi: 'Đề nghị ghi tên hội nghị.', en: 'Please name the dialogue.' },
  missingChair: { vi: 'Đề nghị ghi ít nhất một Chủ tọa.', en: 'Please name at least one chair.' },
  submit: { vi: 'Mở hội nghị và vào điều hành', en: 'Open and go in' },
  busy: { vi: 'Đang mở hội nghị', en: 'Opening' },
  next: {
    vi: 'Máy này trở thành máy của tổ giúp việc. Mã ghép cho các máy khác có ở mục Thiết bị.',
    en: "This device becomes a moderator's. Codes for other devices are under Devices.",
  },
});
