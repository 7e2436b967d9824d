import { hindranceWords, resultWords, verifyingWords, waitingWords } from '@doi-thoai/shared/words/results';
import { messages } from '#lib/ui/messages.ts';

/** Results, reasons and ways of the follow-up, in the language of the page. */
export const results = messages(resultWords);
export const hindrances = messages(hindranceWords);
export const verifyingWays = messages(verifyingWords);
export const waitings = messages(waitingWords);

/** How far a matter is. */
export const matterStages = messages({
  open: { vi: 'chưa báo cáo', en: 'not reported' },
  working: { vi: 'đang làm', en: 'under way' },
  reported: { vi: 'đã báo cáo', en: 'reported' },
  verified: { vi: 'đã kiểm chứng', en: 'verified' },
  told: { vi: 'đã báo người nêu', en: 'askers told' },
  closed: { vi: 'đã đóng', en: 'closed' },
});

/** What was done about it. */
export const remindedWords = messages({
  times: {
    vi: (times: number, day: string) => `đã đôn đốc ${times} lần, gần nhất ${day}`,
    en: (times: number, day: string) => `reminded ${times === 1 ? 'once' : `${times} times`}, last ${day}`,
  },
});
