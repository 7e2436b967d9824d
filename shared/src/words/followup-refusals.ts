import type { Language, Translated } from '../text/language.ts';
import { officeSentence } from './office-refusals.ts';
import { say, type Params } from './say.ts';

/** What is not taken of what is followed up after a conference. */
const refusals = {
  notFollowedUpYet: {
    vi: 'Nội dung này chưa chốt hướng xử lý, hội nghị chưa bế mạc.',
    en: 'Nothing was decided of this matter yet, and the conference is not closed.',
  },
  matterClosed: {
    vi: 'Việc này đã đóng. Hãy mở lại trước.',
    en: 'This matter is closed. Open it again first.',
  },
  matterNotDone: { vi: 'KN {no} chưa xong.', en: 'Petition {no} is not done yet.' },
  partOpen: {
    vi: 'Còn cơ quan chưa báo cáo phần việc của mình.',
    en: 'A body has not reported on its part yet.',
  },
  notReported: { vi: 'Cơ quan chưa báo cáo việc này.', en: 'The body has not reported on this yet.' },
  reportedAlready: {
    vi: 'Cơ quan đã báo cáo việc này.',
    en: 'The body has reported on this already.',
  },
  notVerified: {
    vi: 'Báo cáo chưa có người thứ hai kiểm chứng.',
    en: 'No second person has verified the report yet.',
  },
  verifiedAlready: { vi: 'Báo cáo này đã được kiểm chứng.', en: 'This report is verified already.' },
  secondPersonNeeded: {
    vi: 'Người ghi báo cáo không tự kiểm chứng. Cần người thứ hai.',
    en: 'Whoever wrote the report down does not verify it. A second person is needed.',
  },
  owedByDisposition: {
    vi: 'Việc này do hội nghị giao. Hãy chuyển sang cơ quan khác.',
    en: 'The conference gave this out. Hand it over to another body instead.',
  },
  nothingToTell: {
    vi: 'Chưa có kết quả nào để báo người nêu.',
    en: 'There is nothing yet to tell those who asked.',
  },
  askersNotTold: { vi: 'Chưa báo người nêu.', en: 'Those who asked were not told yet.' },
  waitsAlready: { vi: 'Việc này đang chờ.', en: 'This matter waits already.' },
  dueHasPassed: {
    vi: 'Thời hạn đã qua. Chỉ gia hạn trước khi hết hạn.',
    en: 'The date has passed. It is put off before that only.',
  },
  notLater: { vi: 'Hạn mới phải sau hạn cũ.', en: 'The new date must be after the old one.' },
  extendedAlready: {
    vi: 'Việc này đã gia hạn đủ {most} lần.',
    en: 'This was put off {most} times already; that is the most.',
  },
  extensionNotAsked: { vi: 'Cơ quan chưa xin gia hạn.', en: 'The body has not asked for more time.' },
  reopeningWaits: {
    vi: 'Đề nghị mở lại đang được xem xét.',
    en: 'A request to open it again is being looked at.',
  },
  reopenedBefore: {
    vi: 'Việc này đã được đề nghị mở lại một lần. Lần sau xin liên hệ văn phòng.',
    en: 'This was asked once already. Please turn to the office.',
  },
  reopeningNotAsked: {
    vi: 'Không có đề nghị mở lại nào đang chờ.',
    en: 'No request to open it again is waiting.',
  },
  // Reminders
  unknownReminder: { vi: 'Không còn lượt đôn đốc này.', en: 'This reminder is not there any more.' },
  owedByAnother: { vi: 'Việc này do cơ quan khác làm.', en: 'Another body owes this.' },
  remindedThatDay: {
    vi: 'Cơ quan đã được đôn đốc việc này trong ngày, cùng cách này.',
    en: 'The body was reminded of this on that day in the same way.',
  },
  reminderWaits: {
    vi: 'Công văn đôn đốc cơ quan này đã chốt, chưa gửi. Hãy gửi hoặc mở lại dự thảo trước.',
    en: 'A letter that reminds this body is final and not sent. Send it, or draft it again first.',
  },
  reminderIsFinal: {
    vi: 'Công văn đôn đốc đã chốt. Hãy mở lại dự thảo trước.',
    en: 'The letter is final. Draft it again first.',
  },
  noMailServer: {
    vi: 'Máy chủ này không gửi thư điện tử.',
    en: 'This server sends no e-mail.',
  },
  mailWaits: {
    vi: 'Một thư điện tử gửi cơ quan này đang chờ gửi.',
    en: 'An e-mail to this body is waiting to be sent.',
  },
  mailGoesByItself: {
    vi: 'Thư điện tử do máy chủ gửi và ghi, không sửa bằng tay.',
    en: 'The server sends e-mail and notes it; nobody does so by hand.',
  },
  // What a result rests on
  lacksText: { vi: 'Hãy ghi nội dung.', en: 'Please write what is to be said.' },
  lacksGround: {
    vi: 'Hãy ghi căn cứ: quy định, hoặc kết luận thanh tra, kiểm tra.',
    en: 'Please give the ground: the provision, or the conclusion of the inspection.',
  },
  lacksPaper: {
    vi: 'Hãy ghi số và ngày của văn bản đã ban hành.',
    en: 'Please give number and date of the paper that was issued.',
  },
  lacksEvidence: {
    vi: 'Hãy kèm ảnh hoặc tệp làm bằng chứng.',
    en: 'Please attach a picture or a file as evidence.',
  },
  lacksUntil: { vi: 'Hãy ghi thời hạn.', en: 'Please give the date.' },
  lacksWhy: { vi: 'Hãy chọn lý do.', en: 'Please choose the reason.' },
  lacksCaller: { vi: 'Hãy ghi ai đã gọi.', en: 'Please say who phoned.' },
  partlyIsUnderWay: {
    vi: 'Xong một phần là đang giải quyết: hãy ghi khi nào xong phần còn lại.',
    en: 'What is partly done is under way: please say until when the rest is done.',
  },
} as const satisfies Record<string, Translated>;

export type FollowUpCode = keyof typeof refusals;

/** The plain sentence of a refusal, also of what is asked of any page of the office. */
export function followUpSentence(code: string, params: Params, language: Language): string {
  if (!isFollowUpCode(code)) return officeSentence(code, params, language);
  return say(refusals[code], language, params);
}

function isFollowUpCode(code: string): code is FollowUpCode {
  return Object.hasOwn(refusals, code);
}
