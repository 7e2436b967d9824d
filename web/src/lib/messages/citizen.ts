import { messages } from './messages.ts';

/** Words that both pages of a citizen say, of registering and of what became of it. */
export const citizen = messages({
  vi: {
    elsewhere: 'Nội dung này có nơi tiếp nhận riêng',
    elsewhereHelp:
      'Theo quy định, khiếu nại và tố cáo không giải quyết tại hội nghị đối thoại mà được tiếp nhận, giữ kín và giải quyết theo luật tại nơi tiếp công dân:',
    nothingKept: 'Xin đừng ghi nội dung ở đây. Hệ thống không lưu tên và nội dung khiếu nại, tố cáo.',
    about: 'Về phần mềm này',
    yourNumber: 'Số thứ tự của ông, bà',
  },
  en: {
    elsewhere: 'This has a place of its own',
    elsewhereHelp:
      'By law, complaints and denunciations are not dealt with at a dialogue. They are received, kept confidential and settled at citizen reception:',
    nothingKept: 'Please write nothing about it here. Neither your name nor the matter is kept.',
    about: 'About this software',
    yourNumber: 'Your number',
  },
});
