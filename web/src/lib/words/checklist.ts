import { messages } from '#lib/ui/messages.ts';

/** Words of the hall's checklist, wherever it is ticked. */
export const checklistWords = messages({
  checklist: { vi: 'Hội trường, phục vụ', en: 'Hall and services' },
  checkedOf: {
    vi: (done: number, all: number) => `${done}/${all} việc đã xong`,
    en: (done: number, all: number) => `${done} of ${all} done`,
  },
  nobodySees: { vi: 'chưa giao ai', en: 'nobody yet' },
  doneAt: {
    vi: (when: string, by: string) => `xong ${when}, ${by}`,
    en: (when: string, by: string) => `done ${when}, ${by}`,
  },
});
