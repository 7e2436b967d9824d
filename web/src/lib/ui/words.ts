import { messages } from './messages.ts';

/** What these parts say by themselves. */
export const uiWords = messages({
  language: { vi: 'Ngôn ngữ', en: 'Language' },
  vi: { vi: 'Tiếng Việt', en: 'Tiếng Việt' },
  en: { vi: 'English', en: 'English' },
  theme: { vi: 'Giao diện', en: 'Appearance' },
  light: { vi: 'Nền sáng', en: 'Light' },
  dark: { vi: 'Nền tối', en: 'Dark' },
  system: { vi: 'Theo thiết bị', en: 'Same as device' },
  close: { vi: 'Đóng', en: 'Close' },
  unsaved: { vi: 'Phần vừa nhập chưa được lưu.', en: 'What you typed is not saved.' },
  typeOn: { vi: 'Nhập tiếp', en: 'Go on typing' },
  throwAway: { vi: 'Bỏ, đóng lại', en: 'Discard and close' },
  undo: { vi: 'Hoàn tác', en: 'Undo' },
  optional: { vi: 'không bắt buộc', en: 'optional' },
  severalHits: {
    vi: (count: number) => `${count} kết quả: ↓ ↑ để chọn, hoặc gõ thêm`,
    en: (count: number) => `Found: ${count}. Choose with ↓ ↑, or type on`,
  },
  notifications: { vi: 'Thông báo', en: 'Notifications' },
});
