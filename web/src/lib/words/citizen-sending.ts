import { messages } from '#lib/ui/messages.ts';

/** Words for what a phone sent, or could not send yet. */
export const citizenSending = messages({
  attendSent: {
    vi: 'Đã gửi. Đề nghị ông, bà đến bàn đăng ký trước giờ khai mạc.',
    en: 'Sent. Please come to the registration desk before the opening.',
  },
  withdraw: { vi: 'Rút đăng ký', en: 'Withdraw' },
  sureWithdraw: {
    vi: (no: number) => `Rút đăng ký số ${no}? Ông, bà sẽ không còn lượt phát biểu này.`,
    en: (no: number) => `Withdraw registration no. ${no}? You give up this turn to speak.`,
  },
  withdrawNow: { vi: 'Đồng ý rút', en: 'Withdraw it' },
  stay: { vi: 'Không rút', en: 'Keep it' },
  withdrawn: { vi: 'Đã rút đăng ký.', en: 'Registration withdrawn.' },
  sent: { vi: 'Đã gửi.', en: 'Sent.' },
  notSent: { vi: 'Chưa gửi được.', en: 'Not sent yet.' },
  kept: {
    vi: 'Nội dung được giữ trên máy này và sẽ tự gửi lại khi có mạng, kể cả khi đóng trang rồi mở lại.',
    en: 'It is kept on this phone and sent again by itself once there is a network, also after this page was closed and opened again.',
  },
  unsent: { vi: 'Chưa gửi được đăng ký', en: 'The registration is not sent yet' },
  noNumberYet: {
    vi: 'Khi gửi được, ông, bà mới có số thứ tự.',
    en: 'You have a number only once it is sent.',
  },
  changeUnsent: { vi: 'Xem lại, sửa nội dung', en: 'Look at it again and change it' },
});
