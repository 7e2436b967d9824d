import { messages } from '#lib/ui/messages.ts';

/** Words of the sheet in which another matter is looked for, to be merged. */
export const merging = messages({
  help: {
    vi: (no: number) =>
      `Chọn vấn đề hỏi cùng nội dung. Vấn đề được chọn gộp vào kiến nghị ${no}, trả lời một lần; người nêu của cả hai vẫn còn.`,
    en: (no: number) =>
      `Choose a matter that asks the same. It is merged into petition ${no} and answered once; both askers stay.`,
  },
});
