import { messages } from '#lib/ui/messages.ts';

/** Where matters go after the day. */
export const reviewGroupNames = messages({
  withoutBody: { vi: 'Chưa có cơ quan', en: 'Without a body' },
  own: { vi: 'Giao cơ quan của xã', en: 'To bodies of the commune' },
  outside: { vi: 'Chuyển cơ quan ngoài', en: 'To bodies outside' },
  upper: { vi: 'Kiến nghị cấp có thẩm quyền', en: 'To upper bodies' },
  reply: { vi: 'Trả lời ngay bằng văn bản', en: 'Replies in writing' },
});

export const letterStates = messages({
  drafted: { vi: 'dự thảo', en: 'drafted' },
  numberMissing: { vi: 'thiếu số', en: 'waits for its number' },
  notSent: { vi: 'chưa gửi', en: 'not sent' },
  sent: { vi: 'đã gửi', en: 'sent' },
});

/** Words of the tab in which everything that must leave the house is looked through. */
export const reviewWords = messages({
  title: { vi: 'Rà soát', en: 'Review' },
  lastDay: {
    vi: (day: string, left: number) =>
      left < 0
        ? `Chậm nhất ${day}, quá ${-left} ngày`
        : left === 0
          ? `Chậm nhất hôm nay, ${day}`
          : `Chậm nhất ${day}, còn ${left} ngày`,
    en: (day: string, left: number) =>
      left < 0
        ? `By ${day}: ${-left} days late`
        : left === 0
          ? `By today, ${day}`
          : `By ${day}: ${left} days left`,
  },
  noDay: { vi: 'Bộ quy tắc không định ngày rà soát', en: 'No rule says until when' },
  unsent: {
    vi: (count: number) => `${count} công văn chưa gửi`,
    en: (count: number) => (count === 1 ? '1 letter has not left' : `${count} letters have not left`),
  },
  allSent: { vi: 'Mọi công văn đã gửi', en: 'All letters have left' },
  printAll: { vi: 'In mọi công văn giao', en: 'Print all letters' },
  signList: { vi: 'In danh sách ký nhận', en: 'Print the list to sign' },
  letters: { vi: 'Công văn', en: 'Letters' },
  to: { vi: 'Nơi nhận', en: 'To' },
  matters: { vi: 'Các kiến nghị', en: 'Matters' },
  state: { vi: 'Trạng thái', en: 'State' },
  number: { vi: 'Số, ngày', en: 'Number, date' },
  word: { vi: 'Tệp Word', en: 'For Word' },
  makeFinal: { vi: 'Chốt', en: 'Make final' },
  issue: { vi: 'Vào số', en: 'Enter number' },
  sendAll: {
    vi: (count: number) => `Ghi ngày gửi ${count} công văn`,
    en: (count: number) => `Note the day for ${count} letters`,
  },
  send: { vi: 'Ghi ngày gửi', en: 'Note the day' },
  sentOn: { vi: 'Ngày gửi', en: 'Sent on' },
  unsend: { vi: 'Bỏ ngày gửi', en: 'Take the day off' },
  message: { vi: 'Chép tin nhắn', en: 'Copy a message' },
  noLetters: { vi: 'Không có công văn nào phải gửi', en: 'There is no letter to send' },
  nothing: { vi: 'Không có', en: 'None' },
  unreleased: { vi: 'nội dung chưa duyệt công khai', en: 'words that nobody released' },
  release: { vi: 'Duyệt nội dung', en: 'Release the words' },
  releasedWords: { vi: 'Nội dung trong văn bản và khi công khai', en: 'Words in papers and for the public' },
  releasedHelp: {
    vi: 'Văn bản và trang công khai nêu nội dung này; nguyên văn giữ nguyên.',
    en: 'Papers and the public page have these words; the words as handed in stay.',
  },
  amend: { vi: 'Sửa nội dung', en: 'Change the words' },
  lackWords: {
    vi: (count: number) =>
      `${count} kiến nghị chưa duyệt nội dung: công văn và thông báo để trống chỗ đó, trang công khai không nêu.`,
    en: (count: number) =>
      count === 1
        ? 'The words of 1 matter are not released: letters and notice leave them blank, and the public page does not have them.'
        : `The words of ${count} matters are not released: letters and notice leave them blank, and the public page does not have them.`,
  },
  give: { vi: 'Giao', en: 'Give' },
  giveTo: { vi: 'Cơ quan chủ trì', en: 'Who leads' },
  openLetter: { vi: 'Lập công văn', en: 'Begin a letter' },
  inNoLetter: { vi: 'chưa có trong công văn nào', en: 'in no letter yet' },
  reception: { vi: 'Tiếp công dân', en: 'Citizen reception' },
  receptionCodes: {
    vi: (matters: string, opinions: string) =>
      [matters && `KN ${matters}`, opinions && `ý kiến ${opinions}`].filter(Boolean).join('; '),
    en: (matters: string, opinions: string) =>
      [matters && `matters ${matters}`, opinions && `opinions ${opinions}`].filter(Boolean).join('; '),
  },
  inside: {
    vi: 'Nội bộ: không có trong văn bản gửi đi, không công khai',
    en: 'Inside the house: in no paper that leaves it, and never public',
  },
  lessons: { vi: 'Bài học kinh nghiệm', en: 'Lessons learnt' },
  violations: { vi: 'Vi phạm đã xử lý', en: 'Violations dealt with' },
  write: { vi: 'Viết', en: 'Write' },
  unwritten: { vi: 'Chưa ghi', en: 'Nothing yet' },
});
