import { messages } from '#lib/ui/messages.ts';

/** Words of the chair's console once the meeting is closed. */
export const chairAfter = messages({
  closedTitle: { vi: 'Hội nghị đã bế mạc', en: 'The meeting is closed' },
  heard: { vi: 'người đã phát biểu', en: 'people heard' },
  firstTimers: { vi: 'phát biểu lần đầu', en: 'for the first time' },
  raised: { vi: 'kiến nghị đã nêu', en: 'petitions raised' },
  openCommitments: { vi: 'việc phải thực hiện', en: 'commitments' },
  notReached: { vi: 'chưa đến lượt, được trả lời bằng văn bản', en: 'not reached, owed a written answer' },
  byDisposition: { vi: 'Theo hướng xử lý', en: 'By disposition' },
  byUnit: { vi: 'Thời gian phát biểu theo đơn vị', en: 'Speaking time by unit' },
  noUnit: { vi: 'Không ghi đơn vị', en: 'No unit named' },
  minutes: { vi: (count: number) => `${count} phút`, en: (count: number) => `${count} min` },
  seeConclusion: { vi: 'Xem kết luận', en: 'See the conclusion' },
  lessThanAMinute: { vi: 'dưới 1 phút', en: 'under 1 min' },
});
