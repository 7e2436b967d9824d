import { petitionNo } from '@doi-thoai/shared/words/petition-no';
import { messages } from '#lib/ui/messages.ts';

/** Words of what the door notes in the name of whoever asked, once they were told. */
export const toldWords = messages({
  title: { vi: (no: number) => `Ghi thay người số ${no}`, en: (no: number) => `For no. ${no}` },
  help: {
    vi: 'Ghi đúng điều người nêu nói. Hồ sơ lưu là ghi tại bàn, kèm người báo giúp nếu có.',
    en: 'Note what the person says. The record keeps that it was noted at the desk, and who brought it.',
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
  note: { vi: 'Ghi đề nghị xem lại', en: 'Note it' },
});
