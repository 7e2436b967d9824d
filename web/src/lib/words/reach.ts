import { messages } from '#lib/ui/messages.ts';

/** What is said of whether a department can be called by its tablet, before and after it was called. */
export const reachWords = /* @__PURE__ */ messages({
  noDevice: { vi: 'chưa có máy – mời bằng lời', en: 'no device – call them aloud' },
  away: { vi: 'máy mất kết nối – mời bằng lời', en: 'device not connected – call them aloud' },
  absent: { vi: 'vắng mặt', en: 'absent' },
  unknown: { vi: 'chưa rõ máy đã nhận chưa', en: 'not known whether it arrived' },
  given: { vi: 'đã gửi, máy chưa nhận', en: 'sent, not on the device yet' },
  shown: { vi: 'đã hiện trên máy, chưa có tiếng', en: 'on the device, without sound' },
  sounding: { vi: 'máy đang đổ chuông', en: 'the device is ringing' },
  seen: { vi: 'đã có người xem máy', en: 'somebody is looking at it' },
});
