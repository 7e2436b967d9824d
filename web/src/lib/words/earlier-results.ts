import { earlierReplyWords, earlierResultWords } from '@doi-thoai/shared/words/earlier-promises';
import { messages } from '#lib/ui/messages.ts';

/** How far earlier promises are, and whether they were answered: two axes. */
export const earlierResults = /* @__PURE__ */ messages(earlierResultWords);
export const earlierReplies = /* @__PURE__ */ messages(earlierReplyWords);

/** Words on what became of the conclusion of last time, in the hall and for whoever turns its pages. */
export const earlierWords = /* @__PURE__ */ messages({
  title: { vi: 'Kết quả thực hiện kết luận lần trước', en: 'What became of the last conclusion' },
  total: {
    vi: (count: number) => `${count} việc`,
    en: (count: number) => (count === 1 ? '1 matter' : `${count} matters`),
  },
  reply: { vi: 'Trả lời', en: 'Answer' },
  result: { vi: 'Kết quả', en: 'Result' },
  one: {
    vi: (no: number, of: number) => `Việc ${no}/${of}`,
    en: (no: number, of: number) => `${no} of ${of}`,
  },
  body: { vi: 'Cơ quan thực hiện', en: 'Body' },
  wasWith: { vi: (body: string) => `trước đây: ${body}`, en: (body: string) => `before: ${body}` },
  firstDue: { vi: 'Thời hạn đầu', en: 'First due' },
  noDate: { vi: 'không nêu hạn', en: 'no date' },
  /** For whoever turns the pages. */
  inTheHall: { vi: 'Đang chiếu', en: 'In the hall' },
  figures: { vi: 'Số liệu chung', en: 'All in figures' },
  previous: { vi: 'Việc trước', en: 'Previous' },
  next: { vi: 'Việc sau', en: 'Next' },
  hidden: {
    vi: 'Nội dung chưa được cho hiện ở hội trường',
    en: 'Its words may not stand in the hall yet',
  },
  help: {
    vi: 'Chạm một việc để hội trường đọc việc đó.',
    en: 'Tap one, and the hall reads it.',
  },
});
