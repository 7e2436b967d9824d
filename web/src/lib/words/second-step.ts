import { messages } from '#lib/ui/messages.ts';

/** Words of the second step at sign-in, on the page of one's own account. */
export const secondStepWords = messages({
  title: { vi: 'Xác minh hai bước', en: 'A second step at sign-in' },
  help: {
    vi: 'Ngoài mật khẩu, mỗi lần đăng nhập còn nhập mã sáu số trong ứng dụng xác thực trên điện thoại. Ai biết mật khẩu mà không có điện thoại thì không vào được.',
    en: 'Besides the password, each sign-in asks for six digits that an authenticator app on your phone shows. Whoever knows the password and has no phone stays outside.',
  },
  on: { vi: 'Đang bật', en: 'On' },
  off: { vi: 'Đang tắt', en: 'Off' },
  begin: { vi: 'Bật xác minh hai bước', en: 'Turn the second step on' },
  scan: {
    vi: 'Mở ứng dụng xác thực (Google Authenticator, Microsoft Authenticator…) và quét mã này. Không quét được thì nhập khóa bên dưới.',
    en: 'Open an authenticator app (Google Authenticator, Microsoft Authenticator…) and scan this code. Where that fails, type the key below.',
  },
  code: { vi: 'Mã sáu số ứng dụng đang hiện', en: 'The six digits that the app shows now' },
  key: { vi: 'Khóa', en: 'Key' },
  qr: { vi: 'Mã QR cho ứng dụng xác thực', en: 'QR code for the authenticator app' },
  current: { vi: 'Mật khẩu của bạn', en: 'Your password' },
  save: { vi: 'Bật', en: 'Turn on' },
  end: { vi: 'Tắt xác minh hai bước', en: 'Turn the second step off' },
  sureEnd: { vi: 'Tắt', en: 'Turn off' },
  cancel: { vi: 'Thôi', en: 'Cancel' },
  turnedOn: {
    vi: 'Đã bật. Lần đăng nhập sau sẽ hỏi mã. Mất điện thoại thì nhờ quản trị cấp mật khẩu mới.',
    en: 'On. The next sign-in asks for a code. If the phone is lost, an administrator gives a new password.',
  },
  turnedOff: { vi: 'Đã tắt.', en: 'Off.' },
});
