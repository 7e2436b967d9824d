import type {
  Hindrance,
  ReplyStanding,
  ResultCode,
  VerifyingWay,
  WaitedFor,
} from '../meeting/followup/vocabulary.ts';
import type { Translated } from '../text/language.ts';

/** The official list of results (TD14). */
export const resultWords = {
  1: { vi: 'Giải trình, cung cấp thông tin', en: 'Explained' },
  '2a': { vi: 'Đã giải quyết xong: ban hành văn bản', en: 'Solved: a paper was issued' },
  '2b': { vi: 'Đã giải quyết xong: thanh tra, kiểm tra', en: 'Solved: inspected' },
  '2c': { vi: 'Đã giải quyết xong: tổ chức thực hiện', en: 'Solved: carried out' },
  '3a': { vi: 'Đang giải quyết, có lộ trình', en: 'Under way, with a date' },
  '3b': { vi: 'Đang giải quyết, chưa có lộ trình', en: 'Under way, without a date' },
  4: { vi: 'Chưa trả lời', en: 'Not answered' },
  5: { vi: 'Chuyển cấp có thẩm quyền, chờ trả lời', en: 'With the upper level' },
  6: { vi: 'Trả lại, không thuộc thẩm quyền', en: 'Sent back, out of scope' },
  7: { vi: 'Trùng, lưu theo dõi', en: 'The same as another' },
} as const satisfies Readonly<Record<ResultCode, Translated>>;

/** What stands for the result of a matter whose asker was told, and which has none (again): it is not without a reply. */
export const noResultYet = { vi: 'Chưa có kết quả giải quyết', en: 'No result yet' } as const;

/** What is said of answers where a result stands beside them: what was only said in the hall is no reply (TD14). */
export const replyWords = {
  none: { vi: 'Chưa trả lời', en: 'Not answered yet' },
  spoken: {
    vi: 'Trao đổi tại hội nghị, chưa phải trả lời chính thức',
    en: 'Said at the conference, not the reply yet',
  },
  unreleased: {
    vi: 'Đã trả lời người nêu, nội dung chưa công bố',
    en: 'Those who asked have the reply; its words are not released',
  },
} as const satisfies Readonly<Record<Exclude<ReplyStanding, 'replied'>, Translated>>;

/** Why nobody can say until when. */
export const hindranceWords = {
  noTimetable: { vi: 'chưa có lộ trình', en: 'no timetable' },
  noResources: { vi: 'chưa có nguồn lực', en: 'no means' },
  upperRules: { vi: 'vướng văn bản cấp trên', en: 'rules of the upper level' },
  other: { vi: 'lý do khác', en: 'another reason' },
} as const satisfies Readonly<Record<Hindrance, Translated>>;

/** How somebody made sure. */
export const verifyingWords = {
  onSite: { vi: 'xem tận nơi', en: 'on the spot' },
  papers: { vi: 'xem hồ sơ', en: 'by the papers' },
  askers: { vi: 'hỏi người nêu', en: 'by asking those who asked' },
} as const satisfies Readonly<Record<VerifyingWay, Translated>>;

/** What a matter waits for. */
export const waitingWords = {
  upper: { vi: 'chờ cấp trên', en: 'waits for the upper level' },
  resources: { vi: 'chờ nguồn lực', en: 'waits for means' },
  citizen: { vi: 'chờ công dân bổ sung', en: 'waits for whoever asked' },
} as const satisfies Readonly<Record<WaitedFor | 'upper', Translated>>;
