import { messages } from './messages.ts';

/** Words on a device that is told to do something. */
export const deviceWords = /* @__PURE__ */ messages({
  vi: {
    thisIs: 'Thiết bị này là',
    reloadSoon:
      'Tổ giúp việc đề nghị tải lại trang. Trang sẽ tự tải lại khi phần đang gõ đã được gửi hoặc đã xóa.',
    goSoon:
      'Tổ giúp việc chuyển thiết bị sang trang khác. Trang sẽ tự chuyển khi phần đang gõ đã được gửi hoặc đã xóa.',
  },
  en: {
    thisIs: 'This device is',
    reloadSoon:
      'The moderators ask this page to load again. It will, by itself, once you have sent or cleared what you are typing.',
    goSoon:
      'The moderators send this device to another page. It goes there by itself once you have sent or cleared what you are typing.',
  },
});
