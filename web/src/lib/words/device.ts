import { messages } from '#lib/ui/messages.ts';

/** Words on a device that is told to do something. */
export const deviceWords = /* @__PURE__ */ messages({
  thisIs: { vi: 'Thiết bị này là', en: 'This device is' },
  reloadSoon: {
    vi: 'Tổ giúp việc đề nghị tải lại trang. Trang sẽ tự tải lại khi phần đang gõ đã được gửi hoặc đã xóa.',
    en: 'The moderators ask this page to load again. It will, by itself, once you have sent or cleared what you are typing.',
  },
  goSoon: {
    vi: 'Tổ giúp việc chuyển thiết bị sang trang khác. Trang sẽ tự chuyển khi phần đang gõ đã được gửi hoặc đã xóa.',
    en: 'The moderators send this device to another page. It goes there by itself once you have sent or cleared what you are typing.',
  },
});
