import { messages } from './messages.ts';

/** Words of the page that opens an ad-hoc session. */
export const opening = messages({
  vi: {
    open: 'Mở phiên đối thoại đột xuất',
    openHint: 'Không cần chủ đề định trước, sẵn sàng trong vài phút',
    title: 'Tên phiên đối thoại',
    place: 'Địa điểm',
    chairs: 'Chủ trì, đồng chủ trì',
    chairsHint: 'Mỗi dòng một người: họ tên, chức vụ. Người đầu tiên điều hành.',
    chairsExample: 'Nguyễn Thị Ví Dụ, Chủ tịch UBND xã',
    departments: 'Cơ quan trả lời',
    departmentsHint: 'Mỗi dòng một cơ quan. Có thể thêm trong khi họp.',
    minutes: 'Thời gian mỗi lượt phát biểu (phút)',
    missingTitle: 'Đề nghị ghi tên phiên đối thoại.',
    missingChair: 'Đề nghị ghi ít nhất một người chủ trì.',
    submit: 'Mở phiên và vào điều hành',
    busy: 'Đang mở phiên',
    next: 'Máy này trở thành máy của tổ giúp việc. Mã ghép cho các máy khác có ở mục Thiết bị.',
  },
  en: {
    open: 'Open an ad-hoc session',
    openHint: 'No topic needed beforehand, ready within minutes',
    title: 'Name of the session',
    place: 'Place',
    chairs: 'Chair and co-chairs',
    chairsHint: 'One person a line: name, office. The first one presides.',
    chairsExample: 'Nguyễn Thị Ví Dụ, Chair of the commune',
    departments: 'Departments',
    departmentsHint: 'One a line. More can be added while the session runs.',
    minutes: 'Time for each speech (minutes)',
    missingTitle: 'Please name the session.',
    missingChair: 'Please name at least one chair.',
    submit: 'Open and go in',
    busy: 'Opening',
    next: "This device becomes a moderator's. Codes for other devices are under Devices.",
  },
});
