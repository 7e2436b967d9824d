import { messages } from '#lib/ui/messages.ts';

/** Words of the page on which what a conference left open is followed up. */
export const matterWords = messages({
  asTable: { vi: 'Phụ lục theo dõi', en: 'Table of promises' },
  tableOf: { vi: 'Của cơ quan', en: 'Of' },
  tablesOfAll: { vi: 'In tất cả', en: 'Print all' },
  figures: {
    vi: (all: number, replied: number, solved: number) =>
      `${all} việc: đã trả lời ${replied}, đã giải quyết xong ${solved}`,
    en: (all: number, replied: number, solved: number) =>
      `${all} matters: ${replied} answered, ${solved} solved`,
  },
  below: {
    vi: (late: number, extended: number, waiting: number, reopened: number) =>
      `Trả lời chưa phải là xong. Muộn ${late} · gia hạn ${extended} · chờ ${waiting} · mở lại ${reopened}`,
    en: (late: number, extended: number, waiting: number, reopened: number) =>
      `Answered is not solved. Late ${late} · put off ${extended} · waiting ${waiting} · reopened ${reopened}`,
  },
  none: { vi: 'Chưa có việc nào phải theo dõi', en: 'There is nothing to follow up yet' },
  noneHelp: {
    vi: 'Việc hiện ở đây khi Chủ tọa chốt hướng xử lý, hoặc khi hội nghị bế mạc.',
    en: 'A matter stands here once the chair decided on it, or the conference is closed.',
  },
  noSuch: { vi: 'Không có việc nào như vậy', en: 'There is no such matter' },
  show: { vi: 'Xem', en: 'Show' },
  all: { vi: 'Mọi việc', en: 'All' },
  late: { vi: 'Muộn', en: 'Late' },
  toVerify: { vi: 'Chờ kiểm chứng', en: 'To verify' },
  toTell: { vi: 'Chờ báo người nêu', en: 'To tell' },
  toGive: { vi: 'Chưa có cơ quan', en: 'Without a body' },
  toDecide: { vi: 'Xin gia hạn, mở lại', en: 'Asked for' },
  toClose: { vi: 'Đóng được', en: 'To close' },
  no: { vi: 'Số', en: 'No.' },
  next: { vi: (no: number) => `Tiếp: KN ${no}`, en: (no: number) => `Next: petition ${no}` },
  numbered: { vi: (no: number) => `KN ${no}`, en: (no: number) => `Petition ${no}` },
  matter: { vi: 'Việc, cơ quan', en: 'Matter, body' },
  due: { vi: 'Hạn', en: 'Due' },
  reply: { vi: 'Trả lời', en: 'Reply' },
  result: { vi: 'Kết quả', en: 'Result' },
  noBody: { vi: 'chưa giao cơ quan nào', en: 'no body yet' },
  lateBy: {
    vi: (days: number) => `muộn ${days} ngày làm việc`,
    en: (days: number) => (days === 1 ? '1 working day late' : `${days} working days late`),
  },
  lateOf: {
    vi: (what: string, day: string, days: number) => `${what}: hạn ${day}, muộn ${days} ngày làm việc`,
    en: (what: string, day: string, days: number) =>
      `${what}: due ${day}, ${days} working ${days === 1 ? 'day' : 'days'} late`,
  },
  lateFrom: {
    vi: (days: number, day: string) => `muộn ${days} ngày làm việc, tính từ ${day}`,
    en: (days: number, day: string) => `${days} working ${days === 1 ? 'day' : 'days'} late, from ${day}`,
  },
  toldLate: {
    vi: (days: number) => `văn phòng báo muộn ${days} ngày làm việc`,
    en: (days: number) => `told ${days} working ${days === 1 ? 'day' : 'days'} late by the office`,
  },
  notReplied: { vi: 'chưa trả lời', en: 'not answered' },
  atHall: { vi: 'tại hội nghị', en: 'in the hall' },
  partly: { vi: 'một phần', en: 'partly' },
  putOff: { vi: (first: string) => `gia hạn từ ${first}`, en: (first: string) => `put off from ${first}` },
  lead: { vi: 'chủ trì', en: 'leads' },
  supporting: { vi: 'phối hợp', en: 'helps' },
  firstDay: { vi: (day: string) => `hạn đầu ${day}`, en: (day: string) => `first due ${day}` },
  expects: {
    vi: (day: string) => `cơ quan hẹn ${day}`,
    en: (day: string) => `expected ${day} by the body`,
  },
  secondPerson: {
    vi: 'Chờ kiểm chứng: người ghi báo cáo không tự kiểm chứng, cần người thứ hai.',
    en: 'To be made sure of by a second person, not by whoever wrote the report down.',
  },
  reportedOn: { vi: (day: string) => `báo cáo ${day}`, en: (day: string) => `reported ${day}` },
  verifiedBy: {
    vi: (day: string, who: string) => `Kiểm chứng ${day}, ${who}`,
    en: (day: string, who: string) => `Made sure of ${day} by ${who}`,
  },
  asksUntil: { vi: (day: string) => `xin gia hạn đến ${day}`, en: (day: string) => `asks until ${day}` },
  formerly: {
    vi: (body: string, day: string) => `trước ${day}: ${body}`,
    en: (body: string, day: string) => `until ${day}: ${body}`,
  },
  tellBy: {
    vi: (day: string) => `báo người nêu trước hết ngày ${day}`,
    en: (day: string) => `tell by ${day}`,
  },
  sendBy: {
    vi: (body: string, day: string) => `gửi ${body} chậm nhất ${day}`,
    en: (body: string, day: string) => `send to ${body} by ${day}`,
  },
  askAgainOn: {
    vi: (body: string, day: string) => `chờ ${body}, gửi lại ngày ${day}`,
    en: (body: string, day: string) => `waits for ${body}, ask again on ${day}`,
  },
  repliedOn: {
    vi: (body: string, day: string) => `${body} trả lời ngày ${day}`,
    en: (body: string, day: string) => `${body} replied on ${day}`,
  },
  replies: { vi: 'Đã báo người nêu', en: 'Those who asked were told' },
  earlier: { vi: 'Báo cáo trước', en: 'Earlier reports' },
  returned: { vi: 'đã trả lại', en: 'sent back' },
  replaced: { vi: 'đã thay', en: 'replaced' },
  notConfirmed: { vi: 'kiểm chứng không đúng', en: 'did not hold' },
  reopened: { vi: 'mở lại', en: 'opened again' },
  notSolved: { vi: 'Người nêu: chưa giải quyết xong', en: 'Whoever asked: it is not solved' },
  lookBy: {
    vi: (day: string) => `xem xét trước hết ngày ${day}`,
    en: (day: string) => `look at it by ${day}`,
  },
  refusedAs: {
    vi: (reason: string) => `Không mở lại: ${reason}`,
    en: (reason: string) => `Refused: ${reason}`,
  },
  received: { vi: 'Người nêu đã nhận được câu trả lời', en: 'Whoever asked has the answer' },
  saidVia: {
    vi: (way: string, who: string, day: string) =>
      [way, who && `do ${who} báo giúp`, day].filter(Boolean).join(' · '),
    en: (way: string, who: string, day: string) =>
      [way, who && `passed on by ${who}`, day].filter(Boolean).join(' · '),
  },
  askingReceipt: { vi: 'trên biên nhận', en: 'on the receipt' },
  askingDesk: { vi: 'tại bàn đăng ký', en: 'at the desk' },
  askingOffice: { vi: 'tại văn phòng', en: 'at the office' },
  back: { vi: 'Về danh sách', en: 'Back to the list' },
  closeAll: {
    vi: (count: number) => `Đóng ${count} việc`,
    en: (count: number) => (count === 1 ? 'Close 1 matter' : `Close ${count} matters`),
  },
});

/** What can be done with a matter or with the part of a body. */
export const matterActs = messages({
  report: { vi: 'Ghi báo cáo', en: 'Enter a report' },
  verify: { vi: 'Kiểm chứng', en: 'Verify' },
  return: { vi: 'Trả lại', en: 'Send back' },
  extend: { vi: 'Gia hạn', en: 'Give more time' },
  askExtension: { vi: 'Ghi đề nghị gia hạn', en: 'Note that it asks for time' },
  link: { vi: 'Liên kết của cơ quan', en: 'Link of the body' },
  refuseExtension: { vi: 'Không gia hạn', en: 'Give no more time' },
  handOver: { vi: 'Chuyển cơ quan', en: 'Hand over' },
  unassign: { vi: 'Bỏ giao', en: 'Take back' },
  give: { vi: 'Giao cơ quan', en: 'Give to a body' },
  help: { vi: 'Thêm cơ quan phối hợp', en: 'Ask another body to help' },
  tell: { vi: 'Ghi đã báo người nêu', en: 'Note that askers were told' },
  copyReply: { vi: 'Chép tin nhắn', en: 'Copy as a message' },
  copiedReply: {
    vi: 'Đã chép, chưa gửi. Gửi xong thì ghi đã báo người nêu.',
    en: 'Copied, not sent. Once it is sent, note that askers were told.',
  },
  notCopied: {
    vi: 'Máy không cho chép. Hãy tải tệp Word rồi chép.',
    en: 'This computer does not let it be copied. Download the Word file and copy from there.',
  },
  takeTellingBack: { vi: 'Bỏ lần báo cuối', en: 'Take the last telling back' },
  settle: { vi: 'Ghi kết quả', en: 'Say the result' },
  wait: { vi: 'Ghi đang chờ', en: 'Note that it waits' },
  goOn: { vi: 'Hết chờ', en: 'It waits no more' },
  close: { vi: 'Đóng việc này', en: 'Close this matter' },
  takeClosingBack: { vi: 'Bỏ đóng', en: 'Open again' },
  askReopening: { vi: 'Ghi đề nghị mở lại', en: 'Note that it is not solved' },
  confirmReceipt: { vi: 'Ghi người nêu đã nhận trả lời', en: 'Note that the answer was received' },
  decideReopening: { vi: 'Xem xét mở lại', en: 'Decide on it' },
});

/** Labels of the forms. */
export const matterForm = messages({
  code: { vi: 'Kết quả', en: 'Result' },
  text: { vi: 'Nội dung', en: 'Words' },
  reportText: { vi: 'Cơ quan báo cáo', en: 'What the body reports' },
  ground: { vi: 'Căn cứ hoặc kết luận', en: 'Provision or conclusion' },
  paperNo: { vi: 'Số văn bản đã ban hành', en: 'No. of the paper that was issued' },
  paperDate: { vi: 'Ngày văn bản', en: 'Its date' },
  until: { vi: 'Xong vào ngày', en: 'Done by' },
  lookAgain: { vi: 'Ngày xem lại', en: 'Looked at again on' },
  why: { vi: 'Lý do', en: 'Reason' },
  partly: { vi: 'Đã xong một phần', en: 'Some of it is done' },
  reportedOn: { vi: 'Ngày cơ quan báo cáo', en: 'The day it reported' },
  letterNo: { vi: 'Số văn bản của cơ quan', en: "No. of the body's paper" },
  letterDate: { vi: 'Ngày của văn bản ấy', en: 'Date of that paper' },
  signer: { vi: 'Người ký', en: 'Signed by' },
  way: { vi: 'Cách kiểm chứng', en: 'How' },
  found: { vi: 'Kết quả kiểm chứng', en: 'What came of it' },
  holds: { vi: 'Đúng như báo cáo', en: 'It is as reported' },
  holdsNot: { vi: 'Không đúng như báo cáo', en: 'It is not as reported' },
  note: { vi: 'Ghi nhận', en: 'What was found' },
  toldWay: { vi: 'Cách báo', en: 'How' },
  toldOn: { vi: 'Ngày báo', en: 'On' },
  toldText: { vi: 'Nội dung báo', en: 'What was told' },
  toWhom: {
    vi: (names: readonly string[]) => `Người nêu: ${names.join('; ')}`,
    en: (names: readonly string[]) => `Asked by ${names.join('; ')}`,
  },
  replyNo: { vi: 'Số văn bản trả lời', en: 'No. of the letter' },
  replyDate: { vi: 'Ngày văn bản trả lời', en: 'Date of the letter' },
  toldBy: { vi: 'Người gọi hoặc gặp', en: 'Who phoned or went' },
  askedWhy: { vi: 'Người đề nghị ghi:', en: 'Whoever asked wrote:' },
  usualDue: {
    vi: (days: number) => `Thông thường: ${days} ngày làm việc kể từ hôm nay`,
    en: (days: number) =>
      days === 1 ? 'Usually 1 working day from today' : `Usually ${days} working days from today`,
  },
  newDue: { vi: 'Hạn mới', en: 'New date' },
  approver: { vi: 'Người cho phép', en: 'Approved by' },
  reason: { vi: 'Lý do', en: 'Reason' },
  body: { vi: 'Cơ quan', en: 'Body' },
  part: { vi: 'Phần việc', en: 'Part' },
  due: { vi: 'Thời hạn', en: 'Due' },
  dueHelp: { vi: 'Để trống: theo thời hạn của hội nghị.', en: 'Left empty: as the conference counts.' },
  waitFor: { vi: 'Chờ', en: 'Waits for' },
  grant: { vi: 'Mở lại, hạn mới', en: 'Open again, with a new date' },
  refuse: { vi: 'Không mở lại', en: 'Refuse' },
  decision: { vi: 'Quyết định', en: 'Decision' },
  whyNotSolved: { vi: 'Vì sao chưa giải quyết xong', en: 'Why it is not solved' },
  whose: { vi: 'Của kiến nghị', en: 'Of petition' },
  reasonRead: { vi: 'Lý do (người nêu đọc được)', en: 'Reason (read by whoever asked)' },
  none: { vi: '– chọn –', en: '– choose –' },
});
