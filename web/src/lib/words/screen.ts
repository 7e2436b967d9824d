import { messages } from '#lib/ui/messages.ts';

/** What stands around every view of a hall screen. */
export const screenWords = /* @__PURE__ */ messages({
  title: { vi: 'Màn hình hội trường', en: 'Hall screen' },
  stale: { vi: 'Đang nối lại', en: 'Reconnecting' },
  cutOff: { vi: 'mất kết nối', en: 'no connection' },
  holding: { vi: 'Đang chờ máy chủ', en: 'Waiting for the server' },
});
