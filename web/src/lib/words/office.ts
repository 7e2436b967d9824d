import * as words from '@doi-thoai/shared/words/office';
import { messages } from '#lib/ui/messages.ts';

export const ruleGrounds = /* @__PURE__ */ messages(words.ruleGrounds);
export const anchors = /* @__PURE__ */ messages(words.anchors);
export const units = /* @__PURE__ */ messages(words.units);
export const daysOff = /* @__PURE__ */ messages(words.daysOff);
export const boundaries = /* @__PURE__ */ messages(words.boundaries);
export const calendarKinds = /* @__PURE__ */ messages(words.calendarKinds);
export const certaintyWords = /* @__PURE__ */ messages(words.certaintyWords);
export const countedThings = /* @__PURE__ */ messages(words.countedThings);

/** Words of the office's door and of what all its rooms share. */
export const office = messages({
  rooms: { vi: 'Các phần việc', en: 'Parts of the office' },
  prepare: { vi: 'Chuẩn bị', en: 'Prepare' },
  meetings: { vi: 'Ngày hội nghị', en: 'Conference days' },
  after: { vi: 'Sau hội nghị', en: 'After the day' },
  tracker: { vi: 'Theo dõi', en: 'Tracker' },
  meetingsHelp: {
    vi: 'Vào một hội nghị, hoặc mở hội nghị đột xuất khi cần.',
    en: 'Go into a meeting, or open an ad-hoc dialogue when it is needed.',
  },
  directory: { vi: 'Danh bạ', en: 'Directory' },
  accounts: { vi: 'Tài khoản', en: 'Accounts' },
  ownAccount: { vi: 'Tài khoản của tôi', en: 'My account' },
  calendar: { vi: 'Lịch và quy tắc', en: 'Calendar and rules' },
  notSignedIn: { vi: 'Phần việc của văn phòng', en: 'For the office' },
  notSignedInHelp: {
    vi: 'Đề nghị đăng nhập bằng tài khoản quản trị hoặc điều phối.',
    en: 'Please sign in with an account of an administrator or coordinator.',
  },
  signedOut: { vi: 'Bạn đã được đăng xuất', en: 'You were signed out' },
  signedOutHelp: {
    vi: 'Tài khoản đã bị đóng, hoặc đã đăng xuất ở nơi khác. Việc đã lưu vẫn còn. Hãy đăng nhập lại, hoặc hỏi quản trị của văn phòng.',
    en: 'The account was closed, or signed out elsewhere. What was saved is kept. Sign in again, or ask the administrator of the office.',
  },
  noRight: {
    vi: 'Chỉ quản trị sửa được phần này.',
    en: 'Only administrators change this.',
  },
  source: { vi: 'Căn cứ', en: 'Source' },
  sourceHint: {
    vi: 'Văn bản, thông báo quyết định việc này, như khi trích dẫn',
    en: 'The paper that decided it, as people cite it',
  },
  state: { vi: 'Trạng thái', en: 'State' },
  acts: { vi: 'Thao tác', en: 'Acts' },
  missing: { vi: 'Đề nghị ghi nội dung này.', en: 'Please fill this in.' },
  saved: { vi: 'Đã lưu', en: 'Saved' },
});
