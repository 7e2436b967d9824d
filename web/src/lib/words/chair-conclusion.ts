import { messages } from '#lib/ui/messages.ts';

/** The first of them by name, and how many there are besides: it stands on a button. */
function few(which: readonly string[], more: (count: number) => string): string {
  return which.slice(0, 3).join(', ') + (which.length > 3 ? more(which.length - 3) : '');
}

/** Words of the chair's console about the conclusion: drawing it up, adopting it and reading it aloud. */
export const chairConclusion = messages({
  leaveConclusion: { vi: 'Về phần đối thoại', en: 'Back to the dialogue' },
  conclusion: { vi: 'Kết luận hội nghị', en: 'Conclusion' },
  compile: { vi: 'Tổng hợp kết luận', en: 'Compile the conclusion' },
  compileHelp: {
    vi: 'Hệ thống lập dự thảo từ hồ sơ hội nghị: đã trao đổi, đã giải quyết, tiếp tục giải quyết.',
    en: 'A draft is drawn up from the record: discussed, resolved, still to be resolved.',
  },
  compileAgain: { vi: 'Cập nhật từ hồ sơ', en: 'Update from the record' },
  draft: { vi: 'Dự thảo', en: 'Draft' },
  adopted: { vi: 'Đã thông qua', en: 'Adopted' },
  adoptWithGaps: {
    vi: (which: readonly string[]) =>
      `${few(which, (more) => ` và ${more} nội dung khác`)} chưa có cơ quan hoặc thời hạn. Vẫn thông qua?`,
    en: (which: readonly string[]) =>
      `${few(which, (more) => ` and ${more} more`)} ${which.length === 1 ? 'has' : 'have'} no owner or date. Adopt it so?`,
  },
  adopt: { vi: 'Thông qua kết luận', en: 'Adopt the conclusion' },
  reopenConclusion: { vi: 'Mở lại để sửa', en: 'Reopen to change it' },
  changedSince: {
    vi: (petitions: string) => `Hồ sơ đã thay đổi sau khi thông qua: ${petitions}.`,
    en: (petitions: string) => `The record has changed since it was adopted: ${petitions}.`,
  },
  hallGoesAlong: { vi: 'Màn hình hội trường lật trang theo', en: 'The hall’s screens turn along' },
  hallSeesNothing: {
    vi: 'Hội trường chưa thấy: kết luận chưa được thông qua',
    en: 'The hall does not see it: the conclusion is not adopted',
  },
  readAloud: { vi: 'Đọc trước hội nghị', en: 'Read aloud' },
  remarks: { vi: 'Phát biểu kết luận của Chủ tọa', en: "The chair's closing words" },
  remarksHint: { vi: 'Đọc sau cùng', en: 'Read at the end' },
  editLine: {
    vi: (no: number) => `Sửa nội dung KN ${no}`,
    en: (no: number) => `Change the words of petition ${no}`,
  },
  fromRecord: { vi: 'Lấy lại theo hồ sơ', en: 'As the record says' },
  until: { vi: (date: string) => `hạn ${date}`, en: (date: string) => `by ${date}` },
  page: {
    vi: (at: number, of: number) => `Trang ${at}/${of}`,
    en: (at: number, of: number) => `Page ${at}/${of}`,
  },
  previousPage: { vi: 'Trang trước', en: 'Previous page' },
  nextPage: { vi: 'Trang sau', en: 'Next page' },
  finished: { vi: 'Đọc xong', en: 'Finished reading' },
  larger: { vi: 'Chữ to hơn', en: 'Larger type' },
  smaller: { vi: 'Chữ nhỏ hơn', en: 'Smaller type' },
  nothingIn: { vi: 'Không có kiến nghị nào.', en: 'There are none.' },
});
