import type { Gap } from '@doi-thoai/shared/queries/gaps';
import { timeOfDay } from '@doi-thoai/shared/calendar/dates-in-words';
import { messages } from '#lib/ui/messages.ts';
import { secretary } from './secretary.ts';

/** What is lacking once the session is closed, and of comments. */
const words = /* @__PURE__ */ messages({
  body: {
    vi: (no: number) => `KN ${no} chuyển cấp có thẩm quyền, chưa ghi cơ quan`,
    en: (no: number) => `Petition ${no} goes to an upper body that is not named`,
  },
  parent: {
    vi: (no: number) => `Lượt phát biểu thêm của số ${no} chưa rõ về kiến nghị nào`,
    en: (no: number) => `The further speech of no. ${no} follows no petition`,
  },
  notReached: {
    vi: (no: number) => `Số ${no} chưa được phát biểu, chưa giao ai trả lời bằng văn bản`,
    en: (no: number) => `No. ${no} was not reached, and nobody was asked for the written reply`,
  },
  notRaised: {
    vi: (no: number) => `KN ${no} chưa được nêu, chưa giao ai trả lời bằng văn bản`,
    en: (no: number) => `Petition ${no} was not raised, and nobody was asked for the written reply`,
  },
  absent: {
    vi: (count: number) => `${count} người vắng, chưa ghi lý do`,
    en: (count: number) =>
      count === 1
        ? '1 person is absent; why is not written'
        : `${count} people are absent; why is not written`,
  },
  comment: {
    vi: (no: number) => `Ý kiến thêm về KN ${no} chưa có nội dung`,
    en: (no: number) => `A comment on petition ${no} has no words`,
  },
  answering: {
    vi: 'Có lượt trả lời ngoài các kiến nghị chưa ghi nội dung',
    en: 'An answer on no petition has no words',
  },
  opening: { vi: 'Chưa ghi phần khai mạc', en: 'The opening is not written down' },
  earlier: {
    vi: 'Chưa ghi kết quả thực hiện kết luận lần trước',
    en: 'What became of the last conclusion is not written down',
  },
  conclusion: {
    vi: 'Chưa ghi lời kết luận của Chủ tọa',
    en: 'What the chair said in conclusion is not written down',
  },
  secretaries: { vi: 'Chưa ghi họ tên thư ký', en: 'Who wrote the minutes is not named' },
  time: {
    vi: (from: string, to: string) => `Từ ${from} đến ${to} chưa ghi diễn biến nào`,
    en: (from: string, to: string) => `Nothing is recorded from ${from} to ${to}`,
  },
});

const sentences: Record<Exclude<Gap['kind'], 'time'>, (no: number) => string> = {
  disposition: (no) => secretary.gapDisposition(no),
  answer: (no) => secretary.gapAnswer(no),
  petition: (no) => secretary.gapPetition(no),
  name: (no) => secretary.gapName(no),
  words: (no) => secretary.gapWords(no),
  asked: (no) => secretary.gapWords(no),
  comment: (no) => words.comment(no),
  turn: (no) => secretary.gapTurn(no),
  promise: (no) => secretary.gapPromise(no),
  body: (no) => words.body(no),
  parent: (no) => words.parent(no),
  notReached: (no) => words.notReached(no),
  notRaised: (no) => words.notRaised(no),
  absent: (count) => words.absent(count),
  answering: () => words.answering,
  opening: () => words.opening,
  secretaries: () => words.secretaries,
  earlier: () => words.earlier,
  conclusion: () => words.conclusion,
};

/** What the record lacks, as a sentence in the language of the page. */
export function gapSentence(gap: Gap): string {
  if (gap.kind === 'time') return words.time(timeOfDay(gap.from), timeOfDay(gap.to));
  return sentences[gap.kind](gap.no);
}
