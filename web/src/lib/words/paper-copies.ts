import { messages } from '#lib/ui/messages.ts';

/** Words of what is done with all copies of a paper at once. */
export const copyWords = messages({
  drafted: {
    vi: (count: number) => `${count} bản cùng loại còn là dự thảo`,
    en: (count: number) =>
      count === 1 ? '1 copy of it is still a draft' : `${count} copies of it are still drafts`,
  },
  makeFinal: {
    vi: (count: number) => `Chốt cả ${count} bản`,
    en: (count: number) => `Make all ${count} final`,
  },
  lack: {
    vi: (count: number) => `Trong ${count} bản còn để trống:`,
    en: (count: number) => `Of ${count} copies some leave open:`,
  },
  lacking: {
    vi: (blank: string, count: number) => `${blank} (${count} bản)`,
    en: (blank: string, count: number) => (count === 1 ? `${blank} (1 copy)` : `${blank} (${count} copies)`),
  },
  issue: {
    vi: (count: number) => `Ghi cùng số, ngày, người ký cho ${count} bản khác đang chờ số`,
    en: (count: number) =>
      count === 1
        ? 'The same number, date and signer for the other copy that waits'
        : `The same number, date and signer for the ${count} other copies that wait`,
  },
});
