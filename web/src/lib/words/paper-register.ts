import * as shared from '@doi-thoai/shared/words/paper-register';
import { messages } from '#lib/ui/messages.ts';

export const paperStates = /* @__PURE__ */ messages(shared.paperStates);
export const paperOwed = /* @__PURE__ */ messages(shared.paperOwed);

/** Words of what becomes of a paper once it is written. */
export const registerWords = messages({
  register: { vi: 'Sổ văn bản', en: 'Register of papers' },
  waiting: {
    vi: (count: number) => `${count} văn bản chờ số`,
    en: (count: number) =>
      count === 1 ? '1 paper waits for its number' : `${count} papers wait for numbers`,
  },
  makeFinal: { vi: 'Chốt bản này', en: 'Make this one final' },
  issue: { vi: 'Nhập số, ngày, người ký', en: 'Enter number, date and signer' },
  attach: { vi: 'Đính kèm bản đã ký', en: 'Attach the signed paper' },
  redraft: { vi: 'Bỏ chốt', en: 'Back to a draft' },
  correct: { vi: 'Sửa số, ngày, người ký', en: 'Correct number, date, signer' },
  takeBack: { vi: 'Bỏ số đã nhập', en: 'Take the number off' },
  takeBackSure: { vi: 'Bấm lần nữa để bỏ số', en: 'Press again to take it off' },
  amend: { vi: 'Lập bản sửa đổi', en: 'Amend it' },
  amendHelp: {
    vi: 'Bản đã ban hành giữ nguyên số và tệp. Bản mới là dự thảo, chưa có số.',
    en: 'What was issued keeps its number and file. The new one is a draft without a number.',
  },
  amendFor: { vi: 'Lý do sửa đổi', en: 'Why it is amended' },
  takeAmendmentBack: { vi: 'Bỏ bản đang lập', en: 'Drop the amendment' },
  takeAmendmentBackSure: { vi: 'Bấm lần nữa để bỏ bản đang lập', en: 'Press again to drop the amendment' },
  /** What was said is not changed later: minutes are put right. */
  amendMinutes: { vi: 'Lập bản đính chính', en: 'Amend them' },
  amendMinutesFor: { vi: 'Lý do đính chính', en: 'Why they are amended' },
  waitsFor: {
    vi: (who: string, what: string) => `Chờ ${who}: ${what}`,
    en: (who: string, what: string) => `${who} owes: ${what}`,
  },
  numbered: {
    vi: (number: string, date: string) => (date ? `Số ${number} ngày ${date}` : `Số ${number}`),
    en: (number: string, date: string) => (date ? `No. ${number} of ${date}` : `No. ${number}`),
  },
  signedBy: { vi: (who: string) => `người ký: ${who}`, en: (who: string) => `signed by ${who}` },
  finalSince: {
    vi: (when: string) => `Chốt lúc ${when}`,
    en: (when: string) => `Final since ${when}`,
  },
  changedSince: {
    vi: 'Nội dung hội nghị đã thay đổi sau khi chốt; văn bản vẫn như lúc chốt.',
    en: 'What it is made of has changed since; the paper says what it said when it was made final.',
  },
  frozenMissing: {
    vi: 'Chưa mở được bản đã chốt. Hãy tải lại trang.',
    en: 'The final paper could not be opened. Reload the page.',
  },
  signedFile: { vi: 'Bản đã ký', en: 'Signed paper' },
  detach: { vi: 'Bỏ tệp', en: 'Take the file off' },
  detachSure: {
    vi: (file: string) => `Bấm lần nữa để bỏ ${file}`,
    en: (file: string) => `Press again to take off ${file}`,
  },
  beingAmended: { vi: 'đang lập bản thay', en: 'is being amended' },
  wasAmended: { vi: 'bản trước, đã có bản thay', en: 'amended by another' },
  earlier: { vi: 'Bản trước', en: 'Earlier' },
  amends: {
    vi: (number: string) => `thay bản số ${number}`,
    en: (number: string) => `takes the place of no. ${number}`,
  },
  amendedFor: {
    vi: (reason: string) => `lý do thay: ${reason}`,
    en: (reason: string) => `amended: ${reason}`,
  },
  issueOf: {
    vi: (paper: string) => `Số, ngày, người ký: ${paper}`,
    en: (paper: string) => `Number, date and signer: ${paper}`,
  },
  issueHelp: {
    vi: 'Ghi đúng như văn thư đã cấp. Phần mềm không tự đặt số.',
    en: 'As the registry gave them. No number is made up here.',
  },
  numberTaken: {
    vi: (paper: string) => `Số này đã có ở văn bản: ${paper}. Nếu văn thư cấp chung một số thì cứ lưu.`,
    en: (paper: string) =>
      `This number is already that of: ${paper}. If the registry gave one to both, save it.`,
  },
  dayToCome: {
    vi: 'Ngày này chưa đến. Xin xem lại ngày, tháng, năm.',
    en: 'This day has not come yet. Please look at day, month and year again.',
  },
  dayLongPast: {
    vi: (finalOn: string) => `Ngày này trước ngày chốt văn bản (${finalOn}) hơn một năm. Xin xem lại năm.`,
    en: (finalOn: string) =>
      `This day is more than a year before the paper was made final (${finalOn}). Please look at the year again.`,
  },
  number: { vi: 'Số, ký hiệu', en: 'Number' },
  date: { vi: 'Ngày ban hành', en: 'Date of issue' },
  signerOffice: { vi: 'Chức vụ người ký', en: 'Office of the signer' },
  signerName: { vi: 'Họ tên người ký', en: 'Name of the signer' },
  notSent: { vi: 'Chưa gửi được tệp. Hãy thử lại.', en: 'The file could not be sent. Try again.' },
});
