import * as shared from '@doi-thoai/shared/words/results';
import { messages } from '#lib/ui/messages.ts';

export const replyWords = messages(shared.replyWords);

/** How an answer reached whoever asked, as a sentence goes on. */
export const replyWays = messages({
  hall: { vi: 'tại hội nghị', en: 'at the conference' },
  paper: { vi: 'bằng văn bản', en: 'in writing' },
  call: { vi: 'qua điện thoại', en: 'by phone' },
  zalo: { vi: 'qua Zalo', en: 'by Zalo' },
  inPerson: { vi: 'gặp trực tiếp', en: 'in person' },
});

/** Words of what became of a matter after the conference, as whoever asked reads them on their receipt. */
export const outcomeWords = messages({
  reply: { vi: 'Trả lời', en: 'Reply' },
  replied: {
    vi: (day: string, way: string) => `Đã trả lời ngày ${day}, ${way}`,
    en: (day: string, way: string) => `Answered on ${day}, ${way}`,
  },
  paper: {
    vi: (no: string, day: string) => `Văn bản số ${no}, ngày ${day}`,
    en: (no: string, day: string) => `Paper no. ${no} of ${day}`,
  },
  result: { vi: 'Kết quả', en: 'Result' },
  partly: { vi: 'mới xong một phần', en: 'partly done' },
  atHall: {
    vi: (decided: string) => `Tại hội nghị: ${decided}`,
    en: (decided: string) => `At the conference: ${decided}`,
  },
  givenSince: {
    vi: 'Sau đó việc được giao giải quyết tiếp.',
    en: 'Since then it was given to somebody to be carried on.',
  },
  answerable: {
    vi: (body: string) => `${body} chịu trách nhiệm`,
    en: (body: string) => `${body} answers for it`,
  },
  promised: { vi: (body: string) => `${body} cam kết`, en: (body: string) => `${body} committed to this` },
  due: { vi: 'Chậm nhất', en: 'By' },
  partDone: { vi: 'đã xong phần việc của mình', en: 'has done its part' },
  first: { vi: (day: string) => `Hạn đầu: ${day}.`, en: (day: string) => `First date: ${day}.` },
  extended: {
    vi: (day: string, why: string) => `Gia hạn đến ${day} vì: ${why}`,
    en: (day: string, why: string) => `Put off to ${day} because: ${why}`,
  },
  moved: { vi: (day: string) => `Hạn mới: ${day}.`, en: (day: string) => `New date: ${day}.` },
  upper: {
    vi: (body: string) => `Chuyển ${body} xem xét`,
    en: (body: string) => `Put to ${body}`,
  },
  upperLetter: {
    vi: (no: string, day: string) => `Công văn số ${no}, ngày ${day}`,
    en: (no: string, day: string) => `Letter no. ${no} of ${day}`,
  },
  upperReply: {
    vi: (no: string, day: string) => `Cấp trên trả lời bằng văn bản số ${no}, ngày ${day}`,
    en: (no: string, day: string) => `It replied by paper no. ${no} of ${day}`,
  },
  upperWaits: { vi: 'Đang chờ cấp trên trả lời', en: 'Its reply is awaited' },
  haveIt: { vi: 'Tôi đã nhận được câu trả lời', en: 'I have the answer' },
  received: { vi: 'Ông, bà đã báo là nhận được câu trả lời.', en: 'You said that you have the answer.' },
  thanks: { vi: 'Đã ghi nhận.', en: 'Noted.' },
  send: { vi: 'Gửi', en: 'Send' },
  asked: { vi: 'Đã nhận đề nghị xem lại', en: 'It is to be looked at again' },
  askedOn: {
    vi: (day: string) => `Gửi ngày ${day}.`,
    en: (day: string) => `Sent on ${day}.`,
  },
  through: { vi: (who: string) => `Do ${who} báo giúp.`, en: (who: string) => `Passed on by ${who}.` },
  lookBy: {
    vi: (day: string) => `Văn phòng xem xét, chậm nhất ${day}.`,
    en: (day: string) => `The office looks at it by ${day}.`,
  },
  lookLate: { vi: 'Việc xem xét đã quá hạn.', en: 'That day has passed.' },
  expects: {
    vi: (day: string) => `Cơ quan hẹn xong phần còn lại ngày ${day}.`,
    en: (day: string) => `The body says that the rest is done by ${day}.`,
  },
  granted: { vi: 'Đã mở lại', en: 'Opened again' },
  newDue: {
    vi: (day: string) => `Cơ quan phải trả lời lại, chậm nhất ${day}.`,
    en: (day: string) => `The body has to answer again by ${day}.`,
  },
  refused: { vi: 'Không mở lại', en: 'Not opened again' },
  because: { vi: (why: string) => `Lý do: ${why}`, en: (why: string) => `Reason: ${why}` },
  once: {
    vi: 'Việc này đã được đề nghị xem lại một lần. Nếu vẫn chưa xong, xin gặp hoặc gọi văn phòng, trưởng thôn, tổ trưởng dân phố báo giúp cũng được:',
    en: 'This was looked at again once. If it is still not solved, please go to the office or phone it; the head of your village may do so for you:',
  },
  where: { vi: 'Hỏi thêm tại', en: 'Where to ask' },
  phone: { vi: 'Điện thoại', en: 'Phone' },
  results: { vi: 'Kết quả của cả hội nghị', en: 'Results of the whole conference' },
});
