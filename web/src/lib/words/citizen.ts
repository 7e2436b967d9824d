import { messages } from '#lib/ui/messages.ts';

/** Words that both pages of a citizen say, of registering and of what became of it. */
export const citizen = messages({
  about: { vi: 'Về phần mềm này', en: 'About this software' },
  elsewhere: { vi: 'Nội dung này có nơi tiếp nhận riêng', en: 'This has a place of its own' },
  elsewhereHelp: {
    vi: 'Theo quy định, khiếu nại và tố cáo không giải quyết tại hội nghị đối thoại mà được tiếp nhận, giữ kín và giải quyết theo luật tại nơi tiếp công dân:',
    en: 'By law, complaints and denunciations are not dealt with at a dialogue. They are received, kept confidential and settled at citizen reception:',
  },
  nothingKept: {
    vi: 'Xin đừng ghi nội dung ở đây. Hệ thống không lưu tên và nội dung khiếu nại, tố cáo.',
    en: 'Please write nothing about it here. Neither your name nor the matter is kept.',
  },
  yourNumber: { vi: 'Số thứ tự của ông, bà', en: 'Your number' },
});
