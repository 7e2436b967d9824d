import * as access from '@doi-thoai/shared/words/access';
import { messages } from '#lib/ui/messages.ts';

export const accessActWords = /* @__PURE__ */ messages(access.accessActWords);

/** What each right on the office lets somebody do. */
export const rightsHelp = messages({
  admin: {
    vi: 'Tài khoản, lịch, quy tắc, thiết bị; không xem nội dung hội nghị',
    en: 'Accounts, calendar, rules, devices; sees no content of a meeting',
  },
  coordinator: {
    vi: 'Lập hội nghị, giữ danh bạ, điều phối mọi hội nghị',
    en: 'Founds meetings, keeps the directory, coordinates every meeting',
  },
  registry: { vi: 'Cho số, ký hiệu và ngày ban hành văn bản', en: 'Numbers and dates papers' },
  supervisor: { vi: 'Theo dõi, xem sổ truy cập', en: 'Looks on, reads the book of access' },
});

/** Words of the room in which accounts are kept. */
export const accountWords = messages({
  summary: {
    vi: (open: number, closed: number) =>
      closed === 0 ? `${open} tài khoản` : `${open} tài khoản, ${closed} đã đóng`,
    en: (open: number, closed: number) =>
      `${open === 1 ? '1 account' : `${open} accounts`}${closed === 0 ? '' : `, ${closed} closed`}`,
  },
  help: {
    vi: 'Mỗi người một tài khoản riêng. Quyền trong từng hội nghị do người lập hội nghị đó cấp.',
    en: 'One account for each person. Rights in a meeting are given by whoever founded it.',
  },
  add: { vi: 'Thêm tài khoản', en: 'Add an account' },
  change: { vi: (name: string) => `Sửa tài khoản: ${name}`, en: (name: string) => `Change ${name}` },
  changeShort: { vi: 'Sửa', en: 'Change' },
  name: { vi: 'Họ và tên', en: 'Full name' },
  nameHint: {
    vi: 'Cũng là tên đăng nhập; viết có dấu như thường lệ.',
    en: 'Also the user name; written as usual, with its marks.',
  },
  rights: { vi: 'Quyền ở văn phòng', en: 'Rights on the office' },
  noRights: { vi: 'Chỉ trong hội nghị được cấp quyền', en: 'In meetings alone' },
  state: { vi: 'Trạng thái', en: 'State' },
  open: { vi: 'đang dùng', en: 'open' },
  closed: { vi: 'đã đóng', en: 'closed' },
  waits: { vi: 'chờ đặt mật khẩu riêng', en: 'has no own password yet' },
  used: { vi: 'Dùng lần cuối', en: 'Last used' },
  never: { vi: 'chưa dùng', en: 'never' },
  you: { vi: 'tài khoản này', en: 'you' },
  saveRights: { vi: 'Lưu quyền', en: 'Save the rights' },
  endsSessions: {
    vi: 'Người này phải đăng nhập lại ngay sau đó.',
    en: 'This person has to sign in again right afterwards.',
  },
  close: { vi: 'Đóng tài khoản', en: 'Close the account' },
  closeSure: { vi: 'Đóng ngay', en: 'Close it now' },
  reopen: { vi: 'Mở lại tài khoản', en: 'Open the account again' },
  reset: { vi: 'Cấp mật khẩu mới', en: 'Give a new password' },
  resetSure: { vi: 'Bỏ mật khẩu cũ', en: 'Void the old one' },
  otherActs: { vi: 'Việc khác', en: 'Other acts' },
  create: { vi: 'Tạo tài khoản', en: 'Create the account' },
  passwordOf: { vi: (name: string) => `Mật khẩu của ${name}`, en: (name: string) => `Password of ${name}` },
  shownOnce: {
    vi: 'Chỉ hiện một lần. In hoặc chép lại, trao tận tay; lần đầu đăng nhập người này phải đặt mật khẩu riêng.',
    en: 'Shown only once. Print it or write it down and hand it over; on first sign-in this person must choose their own.',
  },
  whereToSignIn: { vi: 'Đăng nhập tại', en: 'Sign in at' },
  handedOver: { vi: 'Đóng, tôi đã chép lại', en: 'Close, I have written it down' },
  loadFailed: { vi: 'Chưa tải được danh sách tài khoản', en: 'The accounts could not be loaded' },
  parts: { vi: 'Tài khoản và sổ truy cập', en: 'Accounts and book of access' },
  book: { vi: 'Sổ truy cập', en: 'Book of access' },
  bookTitle: { vi: 'Ai đã vào, ai đã cấp quyền', en: 'Who was let in, and by whom' },
  bookHelp: {
    vi: '1000 dòng mới nhất; toàn bộ nằm trong hồ sơ. Không ghi mật khẩu, mã hay nội dung.',
    en: 'The latest 1000 lines; the record has all. No password, code or content stands here.',
  },
  findInBook: { vi: 'Tìm trong sổ', en: 'Find in the book' },
  nothingInBook: { vi: 'Không có dòng nào', en: 'There is no such line' },
  when: { vi: 'Lúc', en: 'When' },
  who: { vi: 'Ai', en: 'Who' },
  what: { vi: 'Việc', en: 'What' },
  whom: { vi: 'Với ai', en: 'Whom' },
  where: { vi: 'Hội nghị', en: 'Meeting' },
  forAdmins: { vi: 'Phần này dành cho quản trị', en: 'For administrators' },
});
