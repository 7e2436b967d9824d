import { messages } from '#lib/ui/messages.ts';

/** Words of the page on which a citizen follows what became of it. */
export const citizenReceipt = messages({
  receiptTitle: { vi: 'Biên nhận', en: 'Receipt' },
  noReceipt: { vi: 'Không tìm thấy biên nhận', en: 'There is no such receipt' },
  noReceiptHelp: {
    vi: 'Hãy mở lại liên kết hoặc quét lại mã trên biên nhận.',
    en: 'Please open the link again or scan the code on the receipt again.',
  },
  noReceiptDesk: {
    vi: 'Nếu mất biên nhận, xin hỏi bàn đăng ký hoặc cơ quan tổ chức hội nghị.',
    en: 'If it is lost, please ask at the registration desk or at the office that held the conference.',
  },
  onThisPhone: {
    vi: (no: number) => (no === 0 ? 'Mở biên nhận trên máy này' : `Mở biên nhận ${no} trên máy này`),
    en: (no: number) => (no === 0 ? 'Open the receipt on this phone' : `Open receipt ${no} on this phone`),
  },
  conference: { vi: 'Thông báo hội nghị', en: 'About the conference' },
  results: { vi: 'Kết quả hội nghị', en: 'Results of the conference' },
  shownLater: {
    vi: 'Phần ông, bà đồng ý cho hiện sẽ hiện sau khi tổ giúp việc xem.',
    en: 'What you agreed to is shown once a moderator has read it.',
  },
  keep: {
    vi: 'Xem kết quả sau này: đánh dấu trang này hoặc mở lại trang đăng ký trên máy này.',
    en: 'To see the result later, bookmark this page or open the registration page on this phone.',
  },
  stateSubmitted: { vi: 'chờ xem xét', en: 'being looked at' },
  stateQueued: { vi: 'trong danh sách chờ', en: 'in the queue' },
  stateCalled: { vi: 'mời lên phát biểu', en: 'called' },
  stateSpeaking: { vi: 'đang phát biểu', en: 'speaking' },
  stateDone: { vi: 'đã phát biểu', en: 'heard' },
  stateRejected: { vi: 'chưa xếp lượt phát biểu', en: 'not taken' },
  stateRerouted: { vi: 'chuyển tiếp công dân', en: 'to citizen reception' },
  stateWithdrawn: { vi: 'đã rút', en: 'withdrawn' },
  stateDeferred: { vi: 'tạm để sau', en: 'put back' },
  stateNoShow: { vi: 'đã mời, vắng mặt', en: 'called, not there' },
  stateCutOff: { vi: 'đã dừng phát biểu', en: 'speech stopped' },
  stateNotReached: {
    vi: 'chưa đến lượt, sẽ được trả lời bằng văn bản',
    en: 'not reached; you are owed a written answer',
  },
  stateCalledInVain: {
    vi: 'đã mời, vắng mặt; sẽ được trả lời bằng văn bản',
    en: 'called, not there; you are owed a written answer',
  },
  stateNotSpoken: { vi: 'chưa đến lượt phát biểu', en: 'not reached in the hall' },
  before: {
    vi: (n: number) => (n === 0 ? 'Ông, bà là người tiếp theo' : `Còn ${n} người trước ông,\u00a0bà`),
    en: (n: number) =>
      n === 0 ? 'You are next' : n === 1 ? '1 person before you' : `${n} people before you`,
  },
  soon: { vi: 'Sắp đến lượt, xin chuẩn bị.', en: 'Your turn is near, please be ready.' },
  yourTurn: { vi: 'Mời ông, bà lên phát biểu', en: 'Please come and speak' },
  live: { vi: 'Trang này tự cập nhật', en: 'This page keeps itself up to date' },
  asks: {
    vi: (time: string) => `Cập nhật lúc ${time}, vài giây một lần`,
    en: (time: string) => `As of ${time}, asked again every few seconds`,
  },
  lost: {
    vi: (time: string) =>
      `Mất kết nối. Đây là bản lúc ${time}, có thể đã cũ; đóng trang thì bản này bị xóa, chữ đã ghi vẫn còn.`,
    en: (time: string) =>
      `Connection lost. This copy is as of ${time} and may be old; it is deleted when you close the page, and what you typed is kept.`,
  },
  lostYet: { vi: 'Mất kết nối, đang thử lại.', en: 'Connection lost, trying again.' },
  guidance: { vi: 'Giấy hướng dẫn', en: 'Guidance slip' },
  answersBy: {
    vi: (who: string, date: string) => `${who} trả lời bằng văn bản, chậm nhất ${date}`,
    en: (who: string, date: string) => `${who} answers in writing, by ${date} at the latest`,
  },
  answers: {
    vi: (who: string) => `${who} trả lời bằng văn bản`,
    en: (who: string) => `${who} answers in writing`,
  },
  host: { vi: 'Cơ quan tổ chức hội nghị', en: 'The office that held the meeting' },
  reasonOffTopic: { vi: 'Nội dung ngoài phạm vi hội nghị.', en: 'It is outside the scope of this meeting.' },
  reasonRepeated: { vi: 'Nội dung đã có người nêu.', en: 'It was raised by others.' },
  reasonUnclear: { vi: 'Nội dung chưa rõ.', en: 'It is not clear.' },
  reasonOffensive: { vi: 'Lời lẽ không phù hợp.', en: 'Its wording is not acceptable.' },
  reasonNoAddress: { vi: 'Chưa rõ địa chỉ sự việc.', en: 'It does not say where.' },
  reasonOther: { vi: 'Theo quy định của hội nghị.', en: "By the meeting's rules." },
  yourWords: { vi: 'Nội dung đã gửi', en: 'What you sent' },
  movedOn: {
    vi: 'Nội dung này đã chuyển đến nơi tiếp công dân.',
    en: 'This matter was passed on to citizen reception.',
  },
  together: {
    vi: (no: number) => `Được trả lời chung với KN ${no}`,
    en: (no: number) => `Answered together with petition ${no}`,
  },
  received: { vi: 'Đã tiếp nhận', en: 'Received' },
  raised: { vi: 'Đã nêu tại hội nghị', en: 'Raised at the meeting' },
  askedBy: { vi: (n: number) => `${n} người cùng kiến nghị`, en: (n: number) => `${n} people ask this` },
  given: { vi: (name: string) => `${name} được giao trả lời`, en: (name: string) => `Given to ${name}` },
  answersNow: {
    vi: (name: string) => `${name} đang trả lời tại hội nghị`,
    en: (name: string) => `${name} is answering at the meeting`,
  },
  answered: { vi: (name: string) => `${name} đã trả lời`, en: (name: string) => `${name} has answered` },
  excerpt: { vi: 'Trích câu trả lời đã ký', en: 'From the signed answer' },
  moderators: { vi: 'Tổ giúp việc tóm tắt', en: 'In the moderators’ words' },
  chairAnswered: { vi: 'Chủ tọa hội nghị đã trả lời', en: 'The chair of the meeting has answered' },
  answeredKind: { vi: 'Đã trả lời tại hội nghị', en: 'Answered at the meeting' },
  resolvedNow: { vi: 'Đã giải quyết ngay', en: 'Resolved at once' },
  toBeVerified: { vi: 'Giao kiểm tra, xác minh', en: 'To be verified' },
  escalated: {
    vi: (body: string) => `Chuyển cấp có thẩm quyền: ${body}`,
    en: (body: string) => `Passed to who has the authority: ${body}`,
  },
  explained: { vi: 'Đã giải thích theo quy định', en: 'Explained according to the rules' },
  writtenReply: { vi: 'Sẽ trả lời bằng văn bản', en: 'Will be answered in writing' },
  noted: { vi: 'Đã ghi nhận', en: 'Noted' },
  owed: {
    vi: (who: string, promised: boolean) => `${who} ${promised ? 'cam kết' : 'trả lời'}, chậm nhất`,
    en: (who: string, promised: boolean) => `${who} ${promised ? 'committed to this' : 'answers'} by`,
  },
  until: { vi: (date: string) => `Chậm nhất ${date}`, en: (date: string) => `Due ${date}` },
});
