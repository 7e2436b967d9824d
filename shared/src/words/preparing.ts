import type {
  PaperLayout,
  PlanForm,
  ScheduleAct,
  TemplateId,
  GroundKind,
} from '../meeting/plan/vocabulary.ts';
import type { Translated } from '../text/language.ts';

/** What a conference begins with. */
export const templateNames = {
  commune: { vi: 'Đối thoại cấp xã hằng năm', en: 'Yearly dialogue of a commune' },
  province: {
    vi: 'Người đứng đầu cấp ủy tỉnh với một địa bàn',
    en: 'Head of a provincial Party committee with one area',
  },
  village: { vi: 'Chủ tịch UBND xã với các thôn', en: 'Chair of a commune with its villages' },
  programme: { vi: 'Chương trình năm nhiều chủ đề', en: 'Yearly programme of several topics' },
  allocated: { vi: 'Nhiều tổ chức, có phân bổ đại biểu', en: 'Many organisations, delegates allotted' },
  adHoc: { vi: 'Đột xuất', en: 'Ad hoc' },
} as const satisfies Readonly<Record<TemplateId, Translated>>;

/** What each of them is for. */
export const templateHints = {
  commune: {
    vi: 'Điều 43 Luật 72/2025/QH15: UBND và Thường trực HĐND đồng Chủ tọa; mời Đảng ủy, Mặt trận',
    en: "Art. 43 of Law 72/2025/QH15: chaired by People's Committee and People's Council together",
  },
  province: {
    vi: 'Thể thức văn bản Đảng; lấy phiếu ý kiến, trả lời trước bằng văn bản',
    en: 'Party layout; opinion forms, answers in writing beforehand',
  },
  village: {
    vi: 'Ý kiến qua phiếu, thư, điện thoại, trang thông tin; công khai trước 7 ngày',
    en: 'Opinions by form, letter, phone and web; public notice 7 days before',
  },
  programme: {
    vi: 'Mỗi chủ đề một hội nghị; có thể chỉ nêu tháng, quý, địa điểm sẽ thông báo sau',
    en: 'A conference for each topic; it may name only a month or quarter, and its place later',
  },
  allocated: {
    vi: 'Ba đồng Chủ tọa; hai nguồn ý kiến về một đầu mối tổng hợp',
    en: 'Three co-chairs; two streams of opinions into one synthesis',
  },
  adHoc: {
    vi: 'Không cần chủ đề, mốc việc; sẵn sàng trong vài phút',
    en: 'No topic, no milestones; ready in minutes',
  },
} as const satisfies Readonly<Record<TemplateId, Translated>>;

export const paperLayouts = {
  state: { vi: 'Văn bản hành chính (Nghị định 30/2020)', en: 'State papers (Decree 30/2020)' },
  party: { vi: 'Văn bản của Đảng', en: 'Party papers' },
} as const satisfies Readonly<Record<PaperLayout, Translated>>;

export const planForms = {
  onSite: { vi: 'Tại chỗ', en: 'On site' },
  connected: { vi: 'Điểm cầu', en: 'Connected places' },
  online: { vi: 'Trực tuyến', en: 'Online' },
} as const satisfies Readonly<Record<PlanForm, Translated>>;

export const groundKinds = {
  basis: { vi: 'Căn cứ', en: 'The plan rests on it' },
  carriesOut: { vi: 'Văn bản thực hiện kế hoạch', en: 'It carries the plan out' },
} as const satisfies Readonly<Record<GroundKind, Translated>>;

export const scheduleActs = {
  changed: { vi: 'Đổi', en: 'Changed' },
  postponed: { vi: 'Hoãn', en: 'Postponed' },
} as const satisfies Readonly<Record<ScheduleAct, Translated>>;

/** What is still owed before the day. */
export const owedThings = {
  day: { vi: 'Chưa định ngày tổ chức', en: 'The day is not set' },
  place: { vi: 'Chưa định địa điểm', en: 'The place is not set' },
  chairs: { vi: 'Chưa ghi tên Chủ tọa', en: 'The chairs are not named' },
  milestone: { vi: '{what}', en: '{what}' },
  handIns: { vi: 'Đơn vị chưa nộp phiếu ý kiến: {what}', en: 'Units that have not handed in: {what}' },
  unassigned: { vi: 'Vấn đề chưa giao cơ quan: {what}', en: 'Matters given to no body: {what}' },
  answers: { vi: 'Còn thiếu dự kiến trả lời: {what}', en: 'Proposed answers missing: {what}' },
} as const satisfies Readonly<Record<string, Translated>>;
