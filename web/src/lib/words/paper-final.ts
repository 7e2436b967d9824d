import { messages } from '#lib/ui/messages.ts';

/** What is asked before a paper with gaps becomes final. */
export const finalWords = messages({
  finalOf: { vi: (paper: string) => `Chốt: ${paper}`, en: (paper: string) => `Make final: ${paper}` },
  recordLacks: {
    vi: (count: number) => `Diễn biến còn ${count} chỗ chưa ghi, như danh sách của trang.`,
    en: (count: number) =>
      count === 1
        ? 'One thing is not written down, as the list of the page says.'
        : `${count} things are not written down, as the list of the page says.`,
  },
  lacks: {
    vi: (count: number) => `Văn bản còn ${count} chỗ để trống:`,
    en: (count: number) => (count === 1 ? 'One place is left open:' : `${count} places are left open:`),
  },
  lacking: {
    vi: (blank: string, places: number) => (places === 1 ? blank : `${blank}: ${places} chỗ`),
    en: (blank: string, places: number) => (places === 1 ? blank : `${blank}: ${places} places`),
  },
  printedUnwritten: {
    vi: (places: number) => `Biên bản in “[chưa ghi]” ở ${places} chỗ.`,
    en: (places: number) =>
      places === 1
        ? 'The minutes print “[chưa ghi]” at one place.'
        : `The minutes print “[chưa ghi]” at ${places} places.`,
  },
  printedBlanks: { vi: 'Chỗ trống in ra là dấu chấm.', en: 'Blanks are printed as dots.' },
  help: {
    vi: 'Vẫn chốt được. Chưa có số thì còn bỏ chốt để bổ sung được.',
    en: 'It may be final all the same. Until it has a number it can be a draft again.',
  },
  anyway: { vi: 'Vẫn chốt', en: 'Make it final all the same' },
});
