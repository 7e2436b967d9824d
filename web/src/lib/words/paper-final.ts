import { messages } from '#lib/ui/messages.ts';

/** What is asked before a paper with gaps becomes final. */
export const finalWords = messages({
  finalOf: { vi: (paper: string) => `Chốt: ${paper}`, en: (paper: string) => `Make final: ${paper}` },
  recordLacks: {
    vi: (count: number) => `Diễn biến còn ${count} chỗ chưa ghi, như danh sách bên cạnh.`,
    en: (count: number) =>
      count === 1
        ? 'One thing is not written down, as the list beside says.'
        : `${count} things are not written down, as the list beside says.`,
  },
  lacks: {
    vi: (count: number) => `Văn bản còn ${count} chỗ để trống:`,
    en: (count: number) => (count === 1 ? 'One place is left open:' : `${count} places are left open:`),
  },
  lacking: {
    vi: (blank: string, places: number) => (places === 1 ? blank : `${blank}: ${places} chỗ`),
    en: (blank: string, places: number) => (places === 1 ? blank : `${blank}: ${places} places`),
  },
  help: {
    vi: 'Vẫn chốt được; chỗ trống in ra là dấu chấm. Chưa có số thì còn bỏ chốt để bổ sung được.',
    en: 'It may be final with them; they are printed as dots. Until it has a number it can be a draft again.',
  },
  anyway: { vi: 'Vẫn chốt', en: 'Make it final all the same' },
});
