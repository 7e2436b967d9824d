import { messages } from '#lib/ui/messages.ts';

/** Words of the room for what comes after a conference's day, and of what all its tabs share. */
export const afterWords = messages({
  title: { vi: 'Sau hội nghị', en: 'After the conference' },
  below: {
    vi: 'Biên bản, kết luận, việc phải làm và công bố kết quả của từng hội nghị.',
    en: 'Minutes, conclusion, what is owed and the results of each conference.',
  },
  none: { vi: 'Chưa có hội nghị nào đã diễn ra', en: 'No conference has been held yet' },
  noneHelp: {
    vi: 'Hội nghị đã khai mạc sẽ hiện ở đây.',
    en: 'A conference stands here from its opening on.',
  },
  conference: { vi: 'Hội nghị', en: 'Conference' },
  day: { vi: 'Ngày tổ chức', en: 'Day' },
  state: { vi: 'Trạng thái', en: 'State' },
  parts: { vi: 'Các phần việc sau hội nghị', en: 'Parts of the work after the conference' },
  minutes: { vi: 'Biên bản', en: 'Minutes' },
  review: { vi: 'Rà soát', en: 'Review' },
  conclusion: { vi: 'Thông báo kết luận', en: 'Notice of the conclusion' },
  matters: { vi: 'Việc phải làm', en: 'Matters' },
  results: { vi: 'Công bố', en: 'Results' },
  dossier: { vi: 'Hồ sơ', en: 'Dossier' },
  backToList: { vi: 'Về danh sách', en: 'Back to the list' },
  notBegun: { vi: 'Hội nghị chưa khai mạc', en: 'The conference has not been opened' },
  notBegunHelp: {
    vi: 'Biên bản và các văn bản sau hội nghị viết từ diễn biến, có khi hội nghị khai mạc.',
    en: 'Minutes and what follows are written from the record, which begins with the opening.',
  },
  toPreparation: { vi: 'Mở phần chuẩn bị', en: 'Open the preparation' },
});
