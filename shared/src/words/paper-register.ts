import type { PaperState } from '../meeting/record/paper-kinds.ts';
import type { Translated } from '../text/language.ts';

/** How far a paper is. */
export const paperStates = {
  drafted: { vi: 'dự thảo', en: 'draft' },
  final: { vi: 'đã chốt', en: 'final' },
  issued: { vi: 'đã ban hành', en: 'issued' },
} as const satisfies Readonly<Record<PaperState, Translated>>;

/** What a paper still lacks on its way into the file. */
export const paperOwed = {
  final: { vi: 'chốt bản', en: 'making it final' },
  number: { vi: 'số', en: 'number' },
  date: { vi: 'ngày ban hành', en: 'date of issue' },
  signer: { vi: 'người ký', en: 'signer' },
  signedFile: { vi: 'bản đã ký', en: 'signed paper' },
} as const satisfies Readonly<Record<string, Translated>>;
