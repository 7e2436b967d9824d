import type { Translated } from '../text/language.ts';

/** What the synthesis does not take: opinions, dividing, answers beforehand, letters to upper bodies. */
export const synthesisRefusals = {
  petitionRaised: {
    vi: 'Kiến nghị này đã nêu tại hội nghị. Hãy ghi câu trả lời tại hội nghị.',
    en: 'This petition was raised at the meeting. Please record the answer given there.',
  },
  notDivided: {
    vi: 'Kiến nghị này không phải một phần được chia.',
    en: 'This petition is not a part of another.',
  },
  unknownOpinion: { vi: 'Không có ý kiến này.', en: 'There is no such opinion.' },
  // Letters to upper bodies
  unknownEscalation: {
    vi: 'Không có kiến nghị cấp trên này.',
    en: 'There is no such letter to an upper body.',
  },
  alreadyEscalated: {
    vi: 'KN {no} đã nằm trong kiến nghị gửi {body}.',
    en: 'Petition {no} already stands in the letter to {body}.',
  },
  letterSent: { vi: 'Công văn số {no} đã gửi.', en: 'The letter no. {no} was sent.' },
  tooManyFiles: { vi: 'Ở đây nhiều nhất {most} tệp.', en: 'There are at most {most} files here.' },
  letterNotSent: { vi: 'Công văn chưa gửi.', en: 'The letter was not sent yet.' },
  replyIsThere: { vi: 'Cấp trên đã trả lời.', en: 'The upper body has replied.' },
  replyNotThere: { vi: 'Cấp trên chưa trả lời.', en: 'The upper body has not replied yet.' },
  askersTold: { vi: 'Đã báo cho người kiến nghị.', en: 'Those who asked were told.' },
  bodyEnded: {
    vi: '{name} đã kết thúc hoạt động từ sau ngày {date}, chưa có cơ quan kế thừa. Hãy chọn cơ quan khác.',
    en: '{name} ended with {date}, and no body took over. Please choose another.',
  },
  bodySucceeded: {
    vi: '{name} đã kết thúc hoạt động từ sau ngày {date}. Cơ quan kế thừa: {successor}.',
    en: '{name} ended with {date}. Its successor is {successor}.',
  },
  dayLiesAhead: { vi: 'Ngày này chưa tới.', en: 'This day lies ahead.' },
  dayTooEarly: { vi: 'Ngày này trước ngày {date}.', en: 'This day is before {date}.' },
} as const satisfies Record<string, Translated>;
