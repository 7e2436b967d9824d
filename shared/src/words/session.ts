import type { AgendaItem } from '../meeting/session/agenda.ts';
import type { ScreenView } from '../meeting/session/screens.ts';
import type { MeetingState } from '../meeting/session/session.ts';
import type { Translated } from '../text/language.ts';

/** Where a meeting stands. */
export const meetingStates = {
  convened: { vi: 'Đã lập', en: 'Convened' },
  collecting: { vi: 'Đang nhận đăng ký', en: 'Taking registrations' },
  ready: { vi: 'Sẵn sàng', en: 'Ready' },
  inSession: { vi: 'Đang diễn ra', en: 'In session' },
  paused: { vi: 'Tạm nghỉ', en: 'Paused' },
  closed: { vi: 'Đã bế mạc', en: 'Closed' },
  cancelled: { vi: 'Không tổ chức', en: 'Cancelled' },
} as const satisfies Readonly<Record<MeetingState, Translated>>;

/** What an agenda item is. */
export const agendaKinds = {
  opening: { vi: 'Khai mạc', en: 'Opening' },
  report: { vi: 'Báo cáo', en: 'Report' },
  dialogue: { vi: 'Đối thoại', en: 'Dialogue' },
  comments: { vi: 'Ý kiến của các cơ quan', en: "Agencies' comments" },
  secondSpeeches: { vi: 'Phát biểu lần hai', en: 'Second speeches' },
  conclusion: { vi: 'Kết luận', en: 'Conclusion' },
  other: { vi: 'Nội dung khác', en: 'Other' },
} as const satisfies Readonly<Record<AgendaItem['kind'], Translated>>;

/** Where an agenda item stands. */
export const agendaStates = {
  waiting: { vi: 'chưa tới', en: 'to come' },
  current: { vi: 'đang diễn ra', en: 'under way' },
  done: { vi: 'đã xong', en: 'done' },
  skipped: { vi: 'bỏ qua', en: 'skipped' },
} as const satisfies Readonly<Record<AgendaItem['state'], Translated>>;

/** What a hall screen can show. */
export const screenViews = {
  follow: { vi: 'Theo diễn biến hội nghị', en: 'Follow the conference' },
  backdrop: { vi: 'Maket', en: 'Backdrop' },
  agenda: { vi: 'Chương trình', en: 'Agenda' },
  speaker: { vi: 'Người phát biểu', en: 'Speaker' },
  timer: { vi: 'Đồng hồ phát biểu', en: 'Speaker’s timer' },
  queue: { vi: 'Danh sách chờ', en: 'Queue' },
  petition: { vi: 'Kiến nghị', en: 'Petition' },
  answer: { vi: 'Trả lời', en: 'Answer' },
  promise: { vi: 'Cam kết', en: 'Commitment' },
  figures: { vi: 'Số liệu', en: 'Figures' },
  register: { vi: 'Mã đăng ký', en: 'Registration code' },
  pause: { vi: 'Giải lao', en: 'Break' },
  message: { vi: 'Lời nhắn', en: 'Message' },
  conclusion: { vi: 'Kết luận', en: 'Conclusion' },
  blank: { vi: 'Để trống', en: 'Blank' },
} as const satisfies Readonly<Record<ScreenView, Translated>>;
