import { petitionNo } from '@doi-thoai/shared/words/petition-no';
import { messages } from '#lib/ui/messages.ts';

/** Words on the hall's screens about the session as a whole. */
export const sessionWords = /* @__PURE__ */ messages({
  agenda: { vi: 'Chương trình', en: 'Agenda' },
  figures: { vi: 'Kết quả đến lúc này', en: 'The meeting so far' },
  finalFigures: { vi: 'Kết quả hội nghị', en: 'The meeting in figures' },
  heard: { vi: 'người đã phát biểu', en: 'people heard' },
  raised: { vi: 'kiến nghị đã nêu', en: 'petitions raised' },
  answered: { vi: 'đã trả lời, ghi nhận', en: 'answered or noted' },
  owed: { vi: 'hẹn trả lời, có thời hạn', en: 'owed by a date' },
  notReached: {
    vi: (count: number) => `${count} người chưa đến lượt phát biểu sẽ được trả lời bằng văn bản`,
    en: (count: number) =>
      count === 1
        ? 'One person was not reached and will be answered in writing'
        : `${count} people were not reached and will be answered in writing`,
  },
  promise: { vi: 'Cam kết trước hội nghị', en: 'A commitment to this conference' },
  responsible: { vi: 'Chịu trách nhiệm', en: 'Responsible' },
  promisedBy: { vi: 'Người cam kết', en: 'Committed by' },
  due: { vi: 'Hạn', en: 'Due' },
  register: { vi: 'Đăng ký phát biểu', en: 'Register to speak' },
  registerHow: {
    vi: 'Quét mã bằng điện thoại, hoặc gửi phiếu tại bàn đăng ký',
    en: 'Scan the code with a phone, or hand in a slip at the desk',
  },
  registerCode: { vi: 'Mã đăng ký phát biểu', en: 'Code for registering to speak' },
  complaints: {
    vi: 'Khiếu nại, tố cáo: xin gửi nơi tiếp công dân',
    en: 'Complaints and denunciations: please go to citizen reception',
  },
  pause: { vi: 'Hội nghị tạm nghỉ', en: 'The meeting is paused' },
  conclusion: { vi: 'Kết luận hội nghị', en: 'Conclusion' },
  until: { vi: (date: string) => `hạn ${date}`, en: (date: string) => `by ${date}` },
  unworded: petitionNo,
});
