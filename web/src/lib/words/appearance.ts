import { messages } from './messages.ts';

/** Words for the language and the light of the page. */
export const appearance = messages({
  vi: {
    language: 'Ngôn ngữ',
    vi: 'Tiếng Việt',
    en: 'English',
    theme: 'Giao diện',
    light: 'Nền sáng',
    dark: 'Nền tối',
    system: 'Theo thiết bị',
  },
  en: {
    language: 'Language',
    vi: 'Tiếng Việt',
    en: 'English',
    theme: 'Appearance',
    light: 'Light',
    dark: 'Dark',
    system: 'Same as device',
  },
});
