import { messages } from '#lib/ui/messages.ts';

/** Words by which somebody says that their matter is not solved, or says it for somebody else. */
export const notSolvedWords = messages({
  notSolved: { vi: 'Chưa giải quyết xong', en: 'It is not solved' },
  why: { vi: 'Vì sao chưa giải quyết xong', en: 'Why it is not solved' },
  whyHint: {
    vi: 'Từ 10 đến 500 ký tự. Nội dung được giữ trên máy này cho đến khi gửi được.',
    en: '10 to 500 characters. It is kept on this device until it is sent.',
  },
  tooShort: { vi: 'Xin ghi ít nhất 10 ký tự.', en: 'Please write at least 10 characters.' },
  notNow: { vi: 'Để sau', en: 'Not now' },
  through: { vi: 'Người báo giúp', en: 'Who says it for them' },
  throughHint: {
    vi: 'Trưởng thôn, người thân; để trống nếu người nêu tự đến hoặc gọi.',
    en: 'The head of the village, a relative; empty where whoever asked came or phoned.',
  },
});
