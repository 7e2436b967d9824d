import { messages } from '#lib/ui/messages.ts';

/** Words of the page on which people keep their own account. */
export const ownAccount = messages({
  title: { vi: 'Tài khoản của tôi', en: 'My account' },
  password: { vi: 'Đổi mật khẩu', en: 'Change the password' },
  firstTitle: { vi: 'Đặt mật khẩu riêng', en: 'Choose your own password' },
  firstHelp: {
    vi: 'Mật khẩu vừa dùng do người khác cấp. Đặt mật khẩu chỉ riêng mình biết rồi mới vào làm việc.',
    en: 'Somebody else gave out the password that you used. Choose one that only you know, then go on.',
  },
  current: { vi: 'Mật khẩu hiện tại', en: 'Current password' },
  next: { vi: 'Mật khẩu mới', en: 'New password' },
  nextHint: {
    vi: (length: number) =>
      `Ít nhất ${length} ký tự. Một câu ngắn dễ nhớ là tốt nhất; không cần số hay ký hiệu.`,
    en: (length: number) =>
      `${length} letters at least. A short sentence is best; digits and signs are not needed.`,
  },
  again: { vi: 'Nhập lại mật khẩu mới', en: 'New password again' },
  notTheSame: { vi: 'Hai lần nhập khác nhau.', en: 'The two are not the same.' },
  missing: { vi: 'Đề nghị nhập mật khẩu.', en: 'Please enter a password.' },
  save: { vi: 'Lưu mật khẩu', en: 'Save the password' },
  saved: {
    vi: 'Đã đổi mật khẩu. Mọi máy khác phải đăng nhập lại.',
    en: 'Changed. Every other device has to sign in again.',
  },
  wrongCurrent: { vi: 'Mật khẩu hiện tại không đúng.', en: 'The current password is wrong.' },
  signInFirst: { vi: 'Đề nghị đăng nhập trước.', en: 'Please sign in first.' },
});
