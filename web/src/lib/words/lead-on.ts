import { messages } from '#lib/ui/messages.ts';

/** What leads whoever opens a session from the empty console to the opening. */
export const leadOn = messages({
  title: { vi: 'Trước khi khai mạc', en: 'Before the opening' },
  chair: { vi: 'Ghép máy Chủ tọa', en: "Pair the chair's device" },
  screen: { vi: 'Bật màn hình hội trường', en: 'Switch a hall screen on' },
  register: { vi: 'Hiện mã đăng ký trên màn hình', en: 'Show the registration code' },
  start: { vi: 'Khai mạc hội nghị', en: 'Open the conference' },
  done: { vi: '(đã xong)', en: '(done)' },
});
