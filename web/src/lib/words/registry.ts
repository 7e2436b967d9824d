import { messages } from '#lib/ui/messages.ts';
import { registerWords } from './paper-register.ts';

/** Words of the registry's own room. */
export const registryWords = messages({
  below: {
    vi: 'Chọn hội nghị để ghi số, ngày, người ký và đính kèm bản đã ký',
    en: 'Choose a conference to enter numbers, dates and signers, and to attach what was signed',
  },
  back: { vi: 'Các hội nghị', en: 'All conferences' },
  noneWaiting: {
    vi: 'Không có văn bản nào chờ số hay bản đã ký',
    en: 'No paper waits for a number or its signed file',
  },
  unsigned: {
    vi: (count: number) => `${count} văn bản chờ bản đã ký`,
    en: (count: number) =>
      count === 1 ? '1 paper waits for its signed file' : `${count} papers wait for their signed files`,
  },
  complete: {
    vi: (count: number) => `${count} văn bản, đủ số và bản đã ký`,
    en: (count: number) =>
      count === 1 ? '1 paper, numbered and signed' : `${count} papers, numbered and signed`,
  },
  noPapers: { vi: 'chưa chốt văn bản nào', en: 'no paper is final yet' },
  nothing: {
    vi: 'Chưa có văn bản nào được chốt. Văn bản vào sổ khi người soạn chốt bản.',
    en: 'No paper is final yet. It is in the register once it was made final.',
  },
  paper: { vi: 'Văn bản', en: 'Paper' },
  state: { vi: 'Tình trạng', en: 'State' },
});

/** What papers wait for, over their list. */
export function waitingWord(waiting: number, unsigned: number): string {
  const said = [
    waiting > 0 ? registerWords.waiting(waiting) : '',
    unsigned > 0 ? registryWords.unsigned(unsigned) : '',
  ];
  return said.filter(Boolean).join(' · ') || registryWords.noneWaiting;
}
