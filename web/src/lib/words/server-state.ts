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
});
