import type { CommitmentState } from '../meeting/followup/commitments.ts';
import type { Translated } from '../text/language.ts';

/** Where a commitment stands. */
export const commitmentStates = {
  captured: { vi: 'đã ghi', en: 'written down' },
  readBack: { vi: 'đang đọc lại', en: 'being read back' },
  open: { vi: 'đang thực hiện', en: 'open' },
  discarded: { vi: 'đã bỏ', en: 'discarded' },
} as const satisfies Readonly<Record<CommitmentState, Translated>>;
