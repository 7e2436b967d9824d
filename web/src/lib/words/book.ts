import type { BookLackCode } from '@doi-thoai/shared/queries/book-lacks';
import type { BookPart } from '@doi-thoai/shared/meeting/record/book-parts';
import type { Translated } from '@doi-thoai/shared/text/language';
import { messages } from '#lib/ui/messages.ts';

const one = (count: number, single: string, several: string) =>
  count === 1 ? single : `${count} ${several}`;

/** What the chair's book lacks. */
export const bookLacking = messages({
  unassigned: {
    vi: (count: number) => `${count} vấn đề chưa giao cơ quan trả lời`,
    en: (count: number) => one(count, '1 matter was given to nobody', 'matters were given to nobody'),
  },
  unanswered: {
    vi: (count: number) => `${count} vấn đề chưa có trả lời được duyệt`,
    en: (count: number) => one(count, '1 matter has no approved answer', 'matters have no approved answer'),
  },
  leaders: {
    vi: (count: number) => `${count} cơ quan chưa có tên lãnh đạo trả lời`,
    en: (count: number) =>
      one(count, '1 body has nobody named to answer', 'bodies have nobody named to answer'),
  },
  grounds: {
    vi: (count: number) => `${count} trả lời chưa nêu căn cứ`,
    en: (count: number) => one(count, '1 answer names no grounds', 'answers name no grounds'),
  },
  promises: {
    vi: (count: number) => `${count} cam kết của kỳ trước chưa xác nhận kết quả`,
    en: (count: number) =>
      one(count, '1 earlier promise is not confirmed', 'earlier promises are not confirmed'),
  },
  report: {
    vi: () => 'Chưa có tóm tắt báo cáo kinh tế – xã hội',
    en: () => 'There is no summary of the socio-economic report',
  },
  steps: {
    vi: (count: number) => `${count} phần chưa ghi thời lượng hoặc người thực hiện`,
    en: (count: number) =>
      one(count, '1 step has no length or nobody who acts', 'steps have no length or nobody who acts'),
  },
} satisfies Record<BookLackCode, object>);

/** The parts that the office writes. */
export const bookPartNames = messages({
  report: { vi: 'Tóm tắt báo cáo kinh tế – xã hội', en: 'Summary of the socio-economic report' },
  questions: { vi: 'Câu hỏi dự kiến, hướng xử lý', en: 'Questions to expect, and what is said to them' },
  conclusion: { vi: 'Dự thảo kết luận', en: 'Draft of the conclusion' },
} satisfies Record<BookPart, Translated>);

/** Words of the stage of the chair's book, and of reading it. */
export const bookWords = messages({
  complete: {
    vi: 'Đủ để Chủ tọa mang vào hội nghị; luôn theo số liệu mới nhất',
    en: 'All that the chair goes in with; always as the record stands',
  },
  stillLacks: {
    vi: (count: number) => `Còn thiếu ${count} việc; vẫn in và đọc được`,
    en: (count: number) =>
      `${one(count, '1 thing is', 'things are')} missing; it can be printed all the same`,
  },
  download: { vi: 'Tải tệp Word', en: 'Download for Word' },
  downloadBook: { vi: 'Tải tệp Word: Sổ chủ tọa', en: 'Download for Word: The chair’s book' },
  print: { vi: 'In trang này', en: 'Print' },
  lacks: { vi: 'Sổ còn thiếu', en: 'What the book lacks' },
  mendAt: { vi: (stage: string) => `Sửa ở ${stage}`, en: (stage: string) => `Mend in ${stage}` },
  ownParts: { vi: 'Phần văn phòng viết', en: 'Written by the office' },
  script: { vi: 'Kịch bản điều hành', en: 'Script of the day' },
  write: { vi: 'Viết', en: 'Write' },
  change: { vi: 'Sửa', en: 'Change' },
  writeOf: { vi: (part: string) => `Viết: ${part}`, en: (part: string) => `Write: ${part}` },
  changeOf: { vi: (part: string) => `Sửa: ${part}`, en: (part: string) => `Change: ${part}` },
  written: { vi: 'đã viết', en: 'written' },
  byRecord: { vi: 'theo mẫu, có chỗ trống', en: 'as usual, with gaps' },
  open: { vi: 'chưa viết', en: 'not written' },
  minutesOf: { vi: (minutes: number) => `${minutes} phút`, en: (minutes: number) => `${minutes} min` },
  noMinutes: { vi: 'chưa ghi thời lượng', en: 'no length' },
  usualWords: { vi: 'lời dẫn theo mẫu', en: 'usual words' },
  ownWords: { vi: 'lời dẫn đã sửa', en: 'own words' },
  minutes: { vi: 'Thời lượng (phút)', en: 'Length (minutes)' },
  minutesWrong: { vi: 'Ghi số phút từ 1 đến 600', en: 'A number of minutes from 1 to 600' },
  who: { vi: 'Người thực hiện', en: 'Who acts' },
  words: { vi: 'Lời dẫn', en: 'What is said' },
  wordsHint: {
    vi: 'Mỗi dòng là một đoạn; xóa hết thì lấy lại lời dẫn theo mẫu',
    en: 'Each line is a paragraph; without any the usual words come back',
  },
  fallback: { vi: 'Dự phòng', en: 'What is done otherwise' },
  reading: { vi: 'Các phần của sổ', en: 'Parts of the book' },
  find: { vi: 'Tìm số hoặc nội dung', en: 'Find a number or words' },
  notFound: { vi: 'Không có phần nào như vậy', en: 'There is no such part' },
  notThere: {
    vi: 'Chưa tải được sổ. Sổ hiện ngay khi có kết nối.',
    en: 'The book could not be loaded yet. It comes with the connection.',
  },
  next: { vi: 'Tiếp theo', en: 'Next' },
});
