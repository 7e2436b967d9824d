import { petitionNo } from '@doi-thoai/shared/words/petition-no';
import { messages } from '#lib/ui/messages.ts';

/** Words of what the door notes in the name of whoever asked, once they were told. */
export const toldWords = messages({
  title: { vi: (no: number) => `Ghi thay người số ${no}`, en: (no: number) => `For no. ${no}` },
  help: {
    vi: 'Ghi đúng điều người nêu nói. Hồ sơ lưu là ghi tại bàn, kèm người báo giúp nếu có.',
    en: 'Note what the person says. The record keeps that it was noted at the desk, and who brought it.',
  },
  through: { vi: 'Người báo giúp', en: 'Who says it for them' },
  throughHint: {
    vi: 'Trưởng thôn, người nhà. Để trống nếu người nêu tự đến.',
    en: 'A head of a village, a relative. Empty if they came themselves.',
  },
  matter: petitionNo,
  told: { vi: 'Đã báo kết quả cho người nêu.', en: 'The person was told the result.' },
  received: { vi: 'Đã ghi: người nêu đã nhận được câu trả lời.', en: 'Noted: the person has the answer.' },
  waits: {
    vi: 'Đã ghi: chưa giải quyết xong. Văn phòng đang xem xét.',
    en: 'Noted: it is not solved. The office is looking at it.',
  },
  atOffice: {
    vi: 'Đã đề nghị xem lại một lần. Lần sau người nêu gặp hoặc gọi văn phòng.',
    en: 'It was looked at again once. The next time they go to the office or phone it.',
  },
  haveIt: { vi: 'Đã nhận được câu trả lời', en: 'Has the answer' },
  notSolved: { vi: 'Chưa giải quyết xong', en: 'It is not solved' },
  why: { vi: 'Vì sao chưa giải quyết xong', en: 'Why it is not solved' },
  whyHint: { vi: 'Từ 10 đến 500 ký tự.', en: '10 to 500 characters.' },
  tooShort: { vi: 'Xin ghi ít nhất 10 ký tự.', en: 'Please write at least 10 characters.' },
  note: { vi: 'Ghi đề nghị xem lại', en: 'Note it' },
  notNow: { vi: 'Để sau', en: 'Not now' },
});
