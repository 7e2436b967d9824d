import { messages } from '#lib/ui/messages.ts';

/** Words where a console hears nothing any more. */
export const cutOff = /* @__PURE__ */ messages({
  title: { vi: 'Mất kết nối', en: 'No connection' },
  help: {
    vi: 'Nội dung dưới đây có thể đã cũ. Máy đang tự kết nối lại.',
    en: 'What stands below may be old. Reconnecting by itself.',
  },
});
