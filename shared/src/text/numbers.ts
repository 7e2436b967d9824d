import type { Language } from './language.ts';

/** Region-free 'vi' and 'en' leave the separators to the machine's data; these two fix them. */
const locales = { vi: 'vi-VN', en: 'en-US' } as const;

/** A number as people of the language write it: 1.234,5 in Vietnamese, 1,234.5 in English. */
export function formatNumber(value: number, language: Language = 'vi', maxDecimals = 2): string {
  return new Intl.NumberFormat(locales[language], { maximumFractionDigits: maxDecimals }).format(value);
}

/** A share between 0 and 1 as a percentage: 0.125 is '12,5%'. */
export function formatShare(share: number, language: Language = 'vi', maxDecimals = 1): string {
  return `${formatNumber(share * 100, language, maxDecimals)}%`;
}
