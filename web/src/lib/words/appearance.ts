import { messages } from './messages.ts';

/** Words for the language and the light of the page. */
export const appearance = messages({
  language: { vi: 'Ngôn ngữ', en: 'Language' },
  vi: { vi: 'Tiếng Việt', en: 'Tiếng Việt' },
  en: { vi: 'English', en: 'English' },
  theme: { vi: 'Giao diện', en: 'Appearance' },
  light: { vi: 'Nền sáng', en: 'Light' },
  dark: { vi: 'Nền tối', en: 'Dark' },
  system: { vi: 'Theo thiết bị', en: 'Same as device' },
});
