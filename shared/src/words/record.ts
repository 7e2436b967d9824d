import type { ConclusionSection } from '../meeting/record/conclusion.ts';
import type { Translated } from '../text/language.ts';

/** The sections of a conclusion. */
export const conclusionSections = {
  discussed: { vi: 'Đã trao đổi, giải thích', en: 'Discussed and explained' },
  resolved: { vi: 'Đã trả lời, giải quyết', en: 'Answered and resolved' },
  unresolved: { vi: 'Tiếp tục giải quyết', en: 'Still to be resolved' },
  notRaised: { vi: 'Chưa nêu tại hội nghị', en: 'Not raised in the hall' },
} as const satisfies Readonly<Record<ConclusionSection, Translated>>;
