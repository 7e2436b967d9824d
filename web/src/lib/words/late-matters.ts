import { messages } from '#lib/ui/messages.ts';

/** How many matters are late, apart from the words of their page: every room of the office says it. */
export const lateWords = messages({
  count: {
    vi: (late: number) => `${late} việc muộn`,
    en: (late: number) => (late === 1 ? '1 matter is late' : `${late} matters are late`),
  },
});
