import { messages } from '#lib/ui/messages.ts';

/** Words of the page that opens an ad-hoc session. */
export const opening = messages({
  open: { vi: 'Mở phiên đối thoại đột xuất', en: 'Open an ad-hoc session' },
  openHint: {
    vi: 'Không cần chủ đề định trước, sẵn sàng trong vài phút',
    en: 'No topic needed beforehand, ready within minutes',
  },
  title: { vi: 'Tên phiên đối thoại', en: 'Name of the session' },
  place: { vi: 'Địa điểm', en: 'Place' },
  chairs: { vi: 'Chủ trì, đồng chủ trì', en: 'Chair and co-chairs' },
  chairsHint: {
    vi: 'Mỗi dòng một người: họ tên, chức vụ. Người đầu tiên điều hành.',
    en: 'One person a line: name, office. The first one presides.',
  },
  chairsExample: { vi: 'Nguyễn Thị Ví Dụ, Chủ tịch UBND xã', en: 'Nguyễn Thị Ví Dụ, Chair of the commune' },
  departments: { vi: 'Cơ quan trả lời', en: 'Departments' },
  departmentsHint: {
    vi: 'Mỗi dòng một cơ quan. Có thể thêm trong khi họp.',
    en: 'One a line. More can be added while the session runs.',
  },
  minutes: { vi: 'Thời gian mỗi lượt phát biểu (phút)', en: 'Time for each speech (minutes)' },
  missingTitle: { vi: 'Đề nghị ghi tên phiên đối thoại.', en: 'Please name the session.' },
  missingChair: { vi: 'Đề nghị ghi ít nhất một người chủ trì.', en: 'Please name at least one chair.' },
  submit: { vi: 'Mở phiên và vào điều hành', en: 'Open and go in' },
  busy: { vi: 'Đang mở phiên', en: 'Opening' },
  next: {
    vi: 'Máy này trở thành máy của tổ giúp việc. Mã ghép cho các máy khác có ở mục Thiết bị.',
    en: "This device becomes a moderator's. Codes for other devices are under Devices.",
  },
});
