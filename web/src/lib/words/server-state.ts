import { messages } from '#lib/ui/messages.ts';

/** Words about the machine that serves the hall: its clock, and where phones reach it. */
export const serverWords = /* @__PURE__ */ messages({
  clockAhead: {
    vi: (far: string) =>
      `Đồng hồ máy chủ nhanh ${far} so với giờ của hội nghị. Đồng hồ phát biểu vẫn chạy đúng; hãy kiểm tra ngày giờ của máy chủ.`,
    en: (far: string) =>
      `The server’s clock is ${far} ahead of the meeting’s time. Speaking timers are right; check the date and time of the server’s machine.`,
  },
  clockBehind: {
    vi: (far: string) =>
      `Đồng hồ máy chủ chậm ${far} so với giờ của hội nghị. Đồng hồ phát biểu vẫn chạy đúng; hãy kiểm tra ngày giờ của máy chủ.`,
    en: (far: string) =>
      `The server’s clock is ${far} behind the meeting’s time. Speaking timers are right; check the date and time of the server’s machine.`,
  },
  minutes: { vi: (count: number) => `${count} phút`, en: (count: number) => `${count} min` },
  hours: { vi: (count: number) => `${count} giờ`, en: (count: number) => `${count} h` },
  days: {
    vi: (count: number) => `${count} ngày`,
    en: (count: number) => (count === 1 ? '1 day' : `${count} days`),
  },
  codesLeadTo: { vi: 'Mã QR cho điện thoại dẫn tới', en: 'QR codes lead phones to' },
  choose: { vi: 'Địa chỉ cho điện thoại', en: 'Address for phones' },
  byItself: { vi: 'Máy chủ tự chọn', en: 'Chosen by the server' },
  opensHereOnly: {
    vi: 'Địa chỉ này chỉ mở được trên chính máy chủ: người nhận không mở được. Hãy mở trang này bằng địa chỉ mạng của máy chủ, hoặc nhờ quản trị đặt địa chỉ chung, rồi mới gửi.',
    en: 'This address opens on the server’s own machine alone: nobody else can open it. Open this page by the server’s network address, or have a public address set, before you send anything.',
  },
  chosen: {
    vi: 'Đã đổi địa chỉ. Mã trên màn hình đổi khi được hiện lại; mã đã in vẫn dẫn tới địa chỉ cũ.',
    en: 'The address is changed. Screens follow when they show the code again; printed codes lead to the old one.',
  },
});
