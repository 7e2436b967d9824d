import { messages } from '#lib/ui/messages.ts';

/** Words about the machine that serves the hall: its clock, and where phones reach it. */
export const serverWords = /* @__PURE__ */ messages({
  clockAhead: {
    vi: (minutes: number) =>
      `Đồng hồ máy chủ nhanh ${minutes} phút so với giờ của hội nghị. Đồng hồ phát biểu vẫn chạy đúng; hãy kiểm tra ngày giờ của máy chủ.`,
    en: (minutes: number) =>
      `The server’s clock is ${minutes} min ahead of the meeting’s time. Speaking timers are right; check the date and time of the server’s machine.`,
  },
  clockBehind: {
    vi: (minutes: number) =>
      `Đồng hồ máy chủ chậm ${minutes} phút so với giờ của hội nghị. Đồng hồ phát biểu vẫn chạy đúng; hãy kiểm tra ngày giờ của máy chủ.`,
    en: (minutes: number) =>
      `The server’s clock is ${minutes} min behind the meeting’s time. Speaking timers are right; check the date and time of the server’s machine.`,
  },
  codesLeadTo: { vi: 'Mã QR cho điện thoại dẫn tới', en: 'QR codes lead phones to' },
  choose: { vi: 'Địa chỉ cho điện thoại', en: 'Address for phones' },
  byItself: { vi: 'Máy chủ tự chọn', en: 'Chosen by the server' },
  chosen: {
    vi: 'Đã đổi địa chỉ. Mã trên màn hình đổi khi được hiện lại; mã đã in vẫn dẫn tới địa chỉ cũ.',
    en: 'The address is changed. Screens follow when they show the code again; printed codes lead to the old one.',
  },
});
