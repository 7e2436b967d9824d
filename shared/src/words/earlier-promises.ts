import { shortDate } from '../calendar/dates-in-words.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import type { EarlierFigures, EarlierResult } from '../meeting/plan/earlier-results.ts';
import { earlierResults } from '../meeting/plan/earlier-results.ts';
import type { Language, Translated } from '../text/language.ts';

/** How far an earlier promise is. */
export const earlierResultWords = {
  done: { vi: 'đã giải quyết xong', en: 'done' },
  partly: { vi: 'mới xong một phần', en: 'done in part' },
  underWay: { vi: 'đang giải quyết', en: 'under way' },
  upper: { vi: 'chờ cấp có thẩm quyền trả lời', en: 'with an upper body, waiting' },
  explained: { vi: 'đã giải trình, cung cấp thông tin', en: 'explained' },
  unknown: { vi: 'chưa có kết quả', en: 'no result known' },
} as const satisfies Readonly<Record<EarlierResult, Translated>>;

/** Whether somebody answered on it, which is no work that is done (TD14). */
export const earlierReplyWords = {
  replied: { vi: 'đã trả lời', en: 'answered' },
  unreplied: { vi: 'chưa trả lời', en: 'not answered' },
} as const satisfies Readonly<Record<'replied' | 'unreplied', Translated>>;

interface Answered {
  readonly replied: boolean;
  readonly said: { readonly replyNo: string; readonly repliedOn: CivilDate | null } | null;
}

/** The paper on which it was answered: "số 12/UBND, 03/02/2026"; empty where nobody noted one. */
export function earlierReplyPaper({ replied, said }: Answered, language: Language): string {
  if (!replied || !said) return '';
  const { replyNo, repliedOn } = said;
  const number = replyNo && (language === 'vi' ? `số ${replyNo}` : `no. ${replyNo}`);
  return [number, repliedOn && shortDate(repliedOn)].filter(Boolean).join(', ');
}

/** Whether it was answered, with that paper: "đã trả lời (số 12/UBND, 03/02/2026)". */
export function earlierReply(promise: Answered, language: Language): string {
  const paper = earlierReplyPaper(promise, language);
  const word = earlierReplyWords[promise.replied ? 'replied' : 'unreplied'][language];
  return paper === '' ? word : `${word} (${paper})`;
}

/** All of them in sentences of the minutes: how many, then by reply, then by result. */
export function earlierSummary({ total, results, ...answered }: EarlierFigures, language: Language): string {
  const count = (words: Translated, of: number) =>
    language === 'vi' ? `${words.vi} ${of}` : `${of} ${words.en}`;
  const replies = (['replied', 'unreplied'] as const).map((of) => count(earlierReplyWords[of], answered[of]));
  const counted = earlierResults.filter((result) => results[result] > 0);
  const found = counted.map((result) => count(earlierResultWords[result], results[result]));
  return language === 'vi'
    ? `Lần trước có ${total} việc. Trả lời: ${replies.join(', ')}. Kết quả: ${found.join(', ')}.`
    : `${total === 1 ? '1 matter' : `${total} matters`} of last time. Answer: ${replies.join(', ')}. Result: ${found.join(', ')}.`;
}
