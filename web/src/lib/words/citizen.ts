import { messages } from '#lib/ui/messages.ts';

/** Words that both pages of a citizen say, of registering and of what became of it. */
export const citizen = messages({
  about: { vi: 'Về phần mềm này', en: 'About this software' },
  elsewhere: { vi: 'Nội dung này có nơi tiếp nhận riêng', en: 'This has a place of its own' },
  elsewhereHelp: {
    vi: 'Theo quy định, khiếu nại và tố cáo không giải quyết tại hội nghị đối thoại mà được tiếp nhận, giữ kín và giải quyết theo luật tại nơi tiếp công dân:',
    en: 'By law, complaints and denunciations are not dealt with at a dialogue. They are received, kept confidential and settled at citizen reception:',
  },
  nothingKept: {
    vi: 'Xin đừng ghi nội dung ở đây. Hệ thống không lưu tên và nội dung khiếu nại, tố cáo.',
    en: 'Please write nothing about it here. Neither your name nor the matter is kept.',
  },
  yourNumber: { vi: 'Số thứ tự của ông, bà', en: 'Your number' },
  attendSent: {
    vi: 'Đã gửi. Đề nghị ông, bà đến bàn đăng ký trước giờ khai mạc.',
    en: 'Sent. Please come to the registration desk before the opening.',
  },
  withdrawn: { vi: 'Đã rút đăng ký.', en: 'Registration withdrawn.' },
  sent: { vi: 'Đã gửi.', en: 'Sent.' },
  notSent: { vi: 'Chưa gửi được.', en: 'Not sent yet.' },
  kept: {
    vi: 'Nội dung được giữ trên máy này và sẽ tự gửi lại khi có mạng, kể cả khi đóng trang rồi mở lại.',
    en: 'It is kept on this phone and sent again by itself once there is a network, also after this page was closed and opened again.',
  },
});
