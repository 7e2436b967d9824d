import { messages } from './messages.ts';

/** What stands around every view of a hall screen. */
export const screenWords = /* @__PURE__ */ messages({
  vi: {
    title: 'Màn hình hội trường',
    stale: 'Đang nối lại',
    holding: 'Đang chờ máy chủ',
  },
  en: {
    title: 'Hall screen',
    stale: 'Reconnecting',
    holding: 'Waiting for the server',
  },
});
