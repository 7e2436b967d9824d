import { messages } from '#lib/ui/messages.ts';

/** How far a body is with a matter. */
export const owedStates = messages({
  none: { vi: 'chưa có', en: 'nothing yet' },
  draft: { vi: 'đang soạn', en: 'draft' },
  returned: { vi: 'đã trả lại', en: 'returned' },
  submitted: { vi: 'chờ duyệt', en: 'to review' },
  approved: { vi: 'đã duyệt', en: 'approved' },
  given: { vi: 'đã trả lời trước', en: 'answered beforehand' },
  answered: { vi: 'đã trả lời tại hội nghị', en: 'answered in the hall' },
});

/** How far a letter to an upper body is. */
export const escalationStates = messages({
  opened: { vi: 'chưa gửi', en: 'not sent' },
  sent: { vi: 'chờ cấp trên', en: 'waiting' },
  askedAgain: { vi: 'đã đôn đốc', en: 'asked again' },
  replied: { vi: 'chưa báo người nêu', en: 'askers not told' },
  told: { vi: 'đã báo người nêu', en: 'askers told' },
});

/** What can be done with a letter to an upper body. */
export const escalationActs = messages({
  send: { vi: 'Ghi công văn gửi', en: 'Note the letter' },
  change: { vi: 'Sửa', en: 'Change' },
  askAgain: { vi: 'Ghi đôn đốc', en: 'Note that it was asked again' },
  enterReply: { vi: 'Ghi trả lời', en: 'Enter the reply' },
  tell: { vi: 'Ghi đã báo người nêu', en: 'Note that askers were told' },
  withdraw: { vi: 'Bỏ', en: 'Drop it' },
  stepBack: { vi: 'Lùi một bước', en: 'One step back' },
});

/** Which paper of a letter to an upper body a scan shows. */
export const letterParts = messages({
  letter: { vi: 'Công văn', en: 'Letter' },
  reply: { vi: 'Trả lời', en: 'Reply' },
});

/** Words of the stage on which answers are gathered before the day. */
export const answersBeforehand = messages({
  toReview: {
    vi: (count: number) => `${count} dự kiến trả lời chờ duyệt`,
    en: (count: number) =>
      count === 1 ? '1 proposed answer to review' : `${count} proposed answers to review`,
  },
  owing: {
    vi: (count: number) => `${count} cơ quan còn nợ dự kiến trả lời`,
    en: (count: number) => (count === 1 ? '1 body still owes answers' : `${count} bodies still owe answers`),
  },
  withoutAnswer: {
    vi: (count: number) => `Còn ${count} vấn đề chưa có dự kiến trả lời`,
    en: (count: number) =>
      count === 1 ? '1 matter has no proposed answer yet' : `${count} matters have no proposed answer yet`,
  },
  allReviewed: { vi: 'Mọi dự kiến trả lời đã được duyệt', en: 'All proposed answers are approved' },
  figures: {
    vi: (proposed: number, approved: number, all: number) =>
      `${proposed}/${all} vấn đề có dự kiến trả lời · ${approved}/${all} đã duyệt`,
    en: (proposed: number, approved: number, all: number) =>
      `${proposed} of ${all} matters with a proposed answer · ${approved} of ${all} approved`,
  },
  nothing: { vi: 'Chưa giao vấn đề nào cho cơ quan', en: 'No matter was assigned to a body yet' },
  nothingHelp: {
    vi: 'Giao cơ quan chủ trì, phối hợp ở bước Tổng hợp; việc của từng cơ quan hiện tại đây.',
    en: 'Assign lead and supporting bodies in the synthesis; what each of them owes is listed here.',
  },
  toSynthesis: { vi: 'Mở Tổng hợp', en: 'Open the synthesis' },
  review: { vi: (count: number) => `Duyệt ${count} dự kiến`, en: (count: number) => `Review ${count}` },
  reviewOne: { vi: 'Xem, duyệt', en: 'Review' },
  remindAll: {
    vi: (count: number) => `Chép tin nhắc ${count} cơ quan`,
    en: (count: number) => (count === 1 ? 'Copy the reminder' : `Copy ${count} reminders`),
  },
  remind: { vi: 'Chép tin nhắn nhắc', en: 'Copy the reminder' },
  copied: { vi: 'Đã chép; dán vào Zalo hoặc thư', en: 'Copied; paste it into a chat or a mail' },
  link: { vi: 'Liên kết', en: 'Link' },
  linkOf: { vi: (name: string) => `Liên kết của ${name}`, en: (name: string) => `Link of ${name}` },
  account: { vi: 'có tài khoản', en: 'has an account' },
  noAccount: { vi: 'không có tài khoản', en: 'no account' },
  missing: { vi: (count: number) => `còn thiếu ${count}`, en: (count: number) => `${count} missing` },
  approvedOf: {
    vi: (approved: number, all: number) => `đã duyệt ${approved}/${all}`,
    en: (approved: number, all: number) => `${approved} of ${all} approved`,
  },
  matterNo: { vi: (no: number) => `Kiến nghị ${no}`, en: (no: number) => `Petition ${no}` },
  onPaper: {
    vi: (no: string, date: string, signer: string) => `Văn bản số ${no} ngày ${date}, ${signer} ký`,
    en: (no: string, date: string, signer: string) => `Paper no. ${no} of ${date}, signed by ${signer}`,
  },
  givenOn: {
    vi: (no: string, date: string, way: string) => `Văn bản số ${no}; báo người nêu ${date}, ${way}`,
    en: (no: string, date: string, way: string) => `Letter no. ${no}; askers told ${date}, ${way}`,
  },
  enter: { vi: 'Nhập văn bản', en: 'Enter a paper' },
  enterOf: {
    vi: (no: number, body: string) => `Kiến nghị ${no}: văn bản của ${body}`,
    en: (no: number, body: string) => `Petition ${no}: paper of ${body}`,
  },
  enterHelp: {
    vi: 'Cơ quan trả lời bằng giấy: ghi lại nội dung, số, ngày, người ký. Sau đó duyệt như mọi dự kiến khác.',
    en: 'A body answered on paper: enter words, number, date and signer. It is reviewed like any other.',
  },
  text: { vi: 'Nội dung trả lời', en: 'What it answers' },
  number: { vi: 'Số văn bản', en: 'Number' },
  date: { vi: 'Ngày văn bản', en: 'Date of the paper' },
  signer: { vi: 'Người ký', en: 'Signed by' },
  scan: { vi: 'Kèm bản chụp văn bản', en: 'Attach the scan' },
  withoutScan: { vi: (name: string) => `Bỏ tệp ${name}`, en: (name: string) => `Remove ${name}` },
  notSent: {
    vi: 'Chưa gửi được tệp. Đề nghị thử lại.',
    en: 'The file could not be sent. Please try again.',
  },
  fill: { vi: 'Cần điền ô này', en: 'This is needed' },
  noText: { vi: 'Chưa có dự kiến trả lời.', en: 'No proposed answer yet.' },
  original: { vi: 'Kiến nghị', en: 'What is asked' },
  answer: { vi: 'Dự kiến trả lời', en: 'Proposed answer' },
  files: {
    vi: (count: number) => `${count} tệp kèm theo`,
    en: (count: number) => (count === 1 ? '1 file' : `${count} files`),
  },
  approve: { vi: 'Duyệt', en: 'Approve' },
  approveNext: { vi: 'Duyệt, xem tiếp', en: 'Approve, next' },
  approved: { vi: 'Đã duyệt', en: 'Approved' },
  unapprove: { vi: 'Bỏ duyệt', en: 'Take the approval back' },
  giveBack: { vi: 'Trả lại', en: 'Return' },
  why: { vi: 'Lý do trả lại', en: 'Why it is returned' },
  returned: { vi: 'Đã trả lại', en: 'Returned' },
  returnedWhy: { vi: (why: string) => `Trả lại: ${why}`, en: (why: string) => `Returned: ${why}` },
  giveBefore: { vi: 'Trả lời trước', en: 'Answer beforehand' },
  giveBeforeOf: {
    vi: (no: number) => `Kiến nghị ${no}: trả lời bằng văn bản trước hội nghị`,
    en: (no: number) => `Petition ${no}: answered in writing before the session`,
  },
  toldOn: { vi: 'Ngày báo người nêu', en: 'Askers were told on' },
  way: { vi: 'Cách báo', en: 'How' },
  takeGivingBack: { vi: 'Thu lại', en: 'Take it back' },
  takeGivingBackSure: { vi: 'Thu lại ngay', en: 'Take it back now' },
  upper: { vi: 'Kiến nghị cấp trên', en: 'To upper bodies' },
  upperHelp: {
    vi: 'Mở ở bước Tổng hợp (phím K). Chưa xong cho đến khi người nêu được báo.',
    en: 'Opened in the synthesis (key K). Open until those who asked were told.',
  },
  upperBody: { vi: 'Cơ quan có thẩm quyền', en: 'Upper body' },
  inLetter: { vi: 'Vấn đề trong công văn', en: 'Matters in the letter' },
  inLetterHelp: {
    vi: 'Có sẵn các vấn đề cấp tỉnh, trung ương chưa nằm trong công văn nào.',
    en: 'Matters of the province and of central bodies that are in no letter can be added.',
  },
  steps: { vi: 'Đã làm', en: 'What was done' },
  stepSent: {
    vi: (no: string, date: string) => `Công văn ${no} ngày ${date}`,
    en: (no: string, date: string) => `Letter ${no} of ${date}`,
  },
  stepAsked: {
    vi: (no: string, date: string) => `Đôn đốc: ${no} ngày ${date}`,
    en: (no: string, date: string) => `Asked again: ${no} of ${date}`,
  },
  stepReplied: {
    vi: (no: string, date: string) => `Trả lời: ${no} ngày ${date}`,
    en: (no: string, date: string) => `Reply: ${no} of ${date}`,
  },
  stepTold: {
    vi: (date: string, way: string) => `Báo người nêu ${date}, ${way}`,
    en: (date: string, way: string) => `Askers told ${date}, ${way}`,
  },
  draftGivesWay: {
    vi: 'Cơ quan đang có dự thảo chưa gửi. Nhập văn bản ở đây sẽ thay dự thảo đó.',
    en: 'The body has a draft that it did not send. What is entered here takes its place.',
  },
  openedOn: { vi: (date: string) => `Mở ngày ${date}`, en: (date: string) => `Opened ${date}` },
  withdrawSure: { vi: 'Bỏ ngay', en: 'Drop it now' },
  stepBackSure: { vi: 'Lùi ngay', en: 'Step back now' },
  reply: { vi: 'Nội dung trả lời của cấp trên', en: 'What the upper body replied' },
});
