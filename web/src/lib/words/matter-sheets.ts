import { messages } from '#lib/ui/messages.ts';

/** What the sheets say in which something is written of a matter; loaded with them. */
export const matterSheets = messages({
  why: { vi: 'Lý do', en: 'Reason' },
  wordingHelp: {
    vi: 'Nội dung này hiện trước hội trường và công khai; nguyên văn giữ nguyên.',
    en: 'The hall and the public read this; the words as handed in stay.',
  },
  save: { vi: 'Lưu', en: 'Save' },
  upperBody: { vi: 'Cơ quan có thẩm quyền', en: 'Upper body' },
  returnedDone: { vi: 'Đã trả lại', en: 'Returned' },
  escalatedDone: { vi: 'Đã đưa vào kiến nghị cấp trên', en: 'Put to the upper body' },
});
