import { messages } from '#lib/ui/messages.ts';

/** How far a promise of before is. */
export const promiseOutcomes = messages({
  '2c': { vi: 'đã giải quyết xong', en: 'done' },
  '3a': { vi: 'đang giải quyết', en: 'under way' },
  unknown: { vi: 'chưa rõ', en: 'not known' },
});

/** Words on what earlier conferences promised, as files of the office say it. */
export const earlierPromiseWords = messages({
  title: { vi: 'Cam kết của kỳ trước', en: 'Promises of before' },
  count: {
    vi: (count: number) => `${count} cam kết`,
    en: (count: number) => (count === 1 ? '1 promise' : `${count} promises`),
  },
  wording: { vi: 'Nội dung', en: 'What was promised' },
  body: { vi: 'Cơ quan', en: 'Body' },
  due: { vi: 'Thời hạn', en: 'Due' },
  result: { vi: 'Kết quả ghi trong tệp', en: 'Result in the file' },
  nowOwedBy: {
    vi: (body: string) => `nay thuộc ${body}, cần xác nhận`,
    en: (body: string) => `now with ${body}, to be confirmed`,
  },
  nowWith: { vi: (body: string) => `nay thuộc ${body}`, en: (body: string) => `now with ${body}` },
  successorUnknown: {
    vi: 'cơ quan đã kết thúc, chưa rõ cơ quan kế thừa',
    en: 'the body has ended, its successor is not known',
  },
  confirm: { vi: 'Xác nhận', en: 'Confirm' },
  confirmOf: {
    vi: (wording: string) => `Xác nhận: ${wording}`,
    en: (wording: string) => `Confirm: ${wording}`,
  },
  confirmed: { vi: 'đã xác nhận', en: 'confirmed' },
  checkTitle: { vi: 'Xác nhận cam kết của kỳ trước', en: 'Confirm a promise of before' },
  givenBy: { vi: (body: string) => `Cơ quan đã nhận: ${body}`, en: (body: string) => `Promised by ${body}` },
  owedBy: { vi: 'Cơ quan thực hiện hiện nay', en: 'Who owes it today' },
  outcome: { vi: 'Kết quả đến nay', en: 'How far it is' },
  partly: { vi: 'Mới xong một phần', en: 'Done in part' },
  wasReplied: { vi: 'Đã có văn bản trả lời', en: 'Answered in writing' },
  replyNo: { vi: 'Số văn bản', en: 'Number' },
  repliedOn: { vi: 'Ngày văn bản', en: 'Date' },
  release: {
    vi: (hidden: number) =>
      hidden > 0 ? `Cho hiện ở hội trường (${hidden} chưa hiện)…` : 'Nội dung hiện ở hội trường…',
    en: (hidden: number) => (hidden > 0 ? `Let the hall read (${hidden} hidden)…` : 'What the hall reads…'),
  },
  releaseTitle: { vi: 'Nội dung hiện ở hội trường', en: 'What the hall reads' },
  releaseHelp: {
    vi: 'Chỉ cho hiện nội dung đã công khai ở hội nghị trước, không nêu tên người dân. Việc không chọn vẫn được tính vào số liệu.',
    en: 'Only what was public at the earlier conference, without names of citizens. What is not chosen is counted all the same.',
  },
  releaseNow: {
    vi: (count: number) => `Cho hiện ${count} nội dung`,
    en: (count: number) => `Let the hall read ${count}`,
  },
  asTheHallReads: { vi: 'Nội dung hội trường đọc', en: 'As the hall reads it' },
  readFirst: {
    vi: (found: string) => `Xem lại trước khi cho hiện: ${found}`,
    en: (found: string) => `Read before it is shown: ${found}`,
  },
  inTheHall: {
    vi: (text: string) => `hội trường đọc: “${text}”`,
    en: (text: string) => `the hall reads: “${text}”`,
  },
  notInTheHall: { vi: 'chưa hiện ở hội trường', en: 'not shown in the hall yet' },
  heldOn: {
    vi: (title: string, day: string) => `${title} (ngày ${day})`,
    en: (title: string, day: string) => `${title} (held ${day})`,
  },
  follows: {
    vi: 'Tự mang sang từ hội nghị trước; kết quả cập nhật đến khi khai mạc.',
    en: 'Brought in from the earlier conference; kept as it stands there until the session opens.',
  },
  slips: { vi: 'Phiếu báo cáo cho từng cơ quan', en: 'Slips for each body' },
  resultSoFar: { vi: 'Kết quả đến nay', en: 'How far it is' },
  firstDue: { vi: (day: string) => `hạn đầu ${day}`, en: (day: string) => `first due ${day}` },
  leaveOut: { vi: 'Không đưa ra hội nghị…', en: 'Leave out…' },
  leaveOutOf: {
    vi: (wording: string) => `Không đưa ra hội nghị: ${wording}`,
    en: (wording: string) => `Leave out: ${wording}`,
  },
  leaveOutTitle: { vi: 'Không đưa việc này ra hội nghị', en: 'Leave this out' },
  leaveOutHelp: {
    vi: 'Hội trường không nghe và không tính việc này. Lý do chỉ lưu ở văn phòng.',
    en: 'The hall neither hears of it nor counts it. The reason stays in the office.',
  },
  leaveOutReason: { vi: 'Lý do', en: 'Reason' },
  leftOut: {
    vi: (count: number) => `Không đưa ra hội nghị: ${count} việc`,
    en: (count: number) => `Left out: ${count}`,
  },
  bringBack: { vi: 'Đưa trở lại', en: 'Bring back' },
  bringBackOf: {
    vi: (wording: string) => `Đưa trở lại: ${wording}`,
    en: (wording: string) => `Bring back: ${wording}`,
  },
  noBody: { vi: 'không ghi cơ quan', en: 'no body named' },
  noDate: { vi: 'không nêu hạn', en: 'no date' },
  noResult: { vi: 'không ghi', en: 'nothing written' },
  replied: {
    vi: (paper: string) => `đã trả lời ${paper}, chưa ghi đã xong`,
    en: (paper: string) => `answered ${paper}, not noted as done`,
  },
});
