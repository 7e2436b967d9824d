import type { AccessAct } from '../access/vocabulary.ts';
import type { Translated } from '../text/language.ts';

/** What is written down of access, as the book says it. */
export const accessActWords = {
  signedIn: { vi: 'đăng nhập', en: 'signed in' },
  paired: { vi: 'ghép nối thiết bị', en: 'paired a device' },
  minted: { vi: 'cấp mã ghép nối', en: 'handed out a pairing code' },
  cleared: { vi: 'xóa mã PIN', en: 'cleared a PIN' },
  revoked: { vi: 'thu hồi thiết bị', en: 'revoked devices' },
  rightsChanged: { vi: 'đổi quyền', en: 'changed rights' },
  accountCreated: { vi: 'tạo tài khoản', en: 'created an account' },
  accountClosed: { vi: 'đóng tài khoản', en: 'closed an account' },
  accountOpened: { vi: 'mở lại tài khoản', en: 'opened an account again' },
  passwordReset: { vi: 'cấp mật khẩu mới', en: 'gave a new password' },
  passwordChanged: { vi: 'đổi mật khẩu của mình', en: 'changed the own password' },
  secondStepOn: { vi: 'bật xác minh hai bước', en: 'turned the second step on' },
  secondStepOff: { vi: 'tắt xác minh hai bước', en: 'turned the second step off' },
  phoneSeen: { vi: 'xem số điện thoại', en: 'looked at a phone number' },
  phonesListed: { vi: 'lấy danh sách số điện thoại', en: 'took a list of phone numbers' },
  addressSeen: { vi: 'lấy địa chỉ người nêu', en: 'took the address of whoever asked' },
  exported: { vi: 'xuất dữ liệu', en: 'exported' },
} as const satisfies Readonly<Record<AccessAct, Translated>>;
