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
  issue: {
    vi: (count: number) => `Ghi cùng số, ngày, người ký cho ${count} bản khác đang chờ số`,
    en: (count: number) =>
      count === 1
        ? 'The same number, date and signer for the other copy that waits'
        : `The same number, date and signer for the ${count} other copies that wait`,
  },
});
