import { messages } from '#lib/ui/messages.ts';

/** Words of the chair's console: answers, dispositions, commitments and the queue. */
export const chairRecord = messages({
  // Open assignments
  waitingFor: { vi: 'Đang chờ trả lời', en: 'Open answers' },
  noneOpen: { vi: 'Không có việc nào đang chờ trả lời', en: 'Nothing waits for an answer' },
  moreOpen: { vi: (count: number) => `Còn ${count} cơ quan nữa`, en: (count: number) => `${count} more` },
  unanswered: { vi: (count: number) => `${count} chưa nhận`, en: (count: number) => `${count} no reply` },
  asksTime: {
    vi: (minutes: number) => `xin thêm ${minutes} phút`,
    en: (minutes: number) => `asks for ${minutes} min`,
  },
  suggests: {
    vi: (department: string) => `không thuộc thẩm quyền, chuyển ${department}`,
    en: (department: string) => `not theirs, suggests ${department}`,
  },
  give: { vi: 'Giao', en: 'Give' },
  giveTo: {
    vi: (department: string) => `Giao ${department}`,
    en: (department: string) => `Give to ${department}`,
  },
  giveElsewhere: { vi: 'Giao cơ quan khác', en: 'Give to another' },
  openAnswer: { vi: 'Xem trả lời của', en: 'See the answer of' },
  // One answer
  answerOf: {
    vi: (department: string) => `Trả lời của ${department}`,
    en: (department: string) => `Answer of ${department}`,
  },
  nothingWritten: { vi: 'Chưa có nội dung trả lời.', en: 'Nothing is written yet.' },
  signed: {
    vi: (name: string, title: string) => `Đã ký: ${[name, title].filter(Boolean).join(', ')}`,
    en: (name: string, title: string) => `Signed: ${[name, title].filter(Boolean).join(', ')}`,
  },
  notSigned: { vi: 'Chưa ký xác nhận', en: 'Not signed yet' },
  evidence: { vi: 'Tài liệu kèm theo', en: 'Documents attached' },
  reason: { vi: 'Lý do', en: 'Reason' },
  deliveredOrally: { vi: 'Đã trả lời tại hội trường', en: 'Answered in the hall' },
  deliveredInWriting: { vi: 'Đã gửi văn bản trả lời', en: 'Handed over in writing' },
  approve: { vi: 'Duyệt', en: 'Approve' },
  sendBack: { vi: 'Trả lại', en: 'Return' },
  sendBackWhy: { vi: 'Cần bổ sung điều gì', en: 'What is missing' },
  sendBackNow: { vi: 'Trả lại để bổ sung', en: 'Return for completion' },
  withdraw: { vi: 'Thu hồi việc giao', en: 'Take back' },
  wasDelivered: {
    vi: (department: string) => `${department} đã trả lời tại hội trường.`,
    en: (department: string) => `${department} has answered in the hall.`,
  },
  wasApproved: { vi: 'Đã duyệt câu trả lời.', en: 'The answer is approved.' },
  wasSentBack: { vi: 'Đã trả lại câu trả lời.', en: 'The answer was returned.' },
  // Dispositions
  dispose: { vi: 'Hướng xử lý', en: 'Disposition' },
  disposed: {
    vi: (kind: string, no: number) => `${kind} · KN ${no}`,
    en: (kind: string, no: number) => `${kind} · petition ${no}`,
  },
  isDisposed: {
    vi: (kind: string) => `Đã ghi hướng xử lý: ${kind}`,
    en: (kind: string) => `Disposition: ${kind}`,
  },
  reopen: { vi: 'Mở lại', en: 'Reopen' },
  until: { vi: (date: string) => `hạn ${date}`, en: (date: string) => `by ${date}` },
  responsible: { vi: 'Cơ quan chịu trách nhiệm', en: 'Department responsible' },
  responsibleHint: { vi: 'Trả lời người kiến nghị, báo cáo hội nghị', en: 'It replies to whoever asked' },
  noneChosen: { vi: 'Chưa chọn', en: 'Not chosen' },
  due: { vi: 'Thời hạn', en: 'Due date' },
  dueHelp: {
    vi: (days: number) => `Thông thường: ${days} ngày làm việc kể từ hôm nay`,
    en: (days: number) =>
      days === 1 ? 'Usually 1 working day from today' : `Usually ${days} working days from today`,
  },
  body: { vi: 'Cơ quan tiếp nhận', en: 'Body that receives it' },
  bodyHint: {
    vi: 'Ví dụ: UBND tỉnh, Bộ Tài chính',
    en: 'For example: the Ministry of Finance',
  },
  note: { vi: 'Nội dung', en: 'Note' },
  bodyMissing: { vi: 'Đề nghị ghi cơ quan tiếp nhận.', en: 'Please name the body that receives it.' },
  departmentMissing: {
    vi: 'Đề nghị chọn cơ quan chịu trách nhiệm.',
    en: 'Please choose the department responsible.',
  },
  dueInPeriod: {
    vi: 'Lời cam kết nêu một khoảng thời gian: đề nghị chọn ngày cuối.',
    en: 'The words speak of a span of time: please choose its last day.',
  },
  dueInWords: {
    vi: (day: string) => `Lời cam kết nêu ngày ${day}`,
    en: (day: string) => `The words name ${day}`,
  },
  datePast: { vi: 'Ngày này đã qua.', en: 'This day is past.' },
  dateMissing: { vi: 'Đề nghị chọn ngày.', en: 'Please choose a date.' },
  explainedHint: {
    vi: 'Trái chủ trương, chính sách hoặc pháp luật; đã giải thích rõ',
    en: 'Contrary to policy or law, and explained',
  },
  writtenReplyHint: {
    vi: 'Cơ quan trả lời bằng văn bản, có thời hạn',
    en: 'The department replies in writing by a date',
  },
  notedHint: { vi: 'Ý kiến đóng góp, không cần xử lý thêm', en: 'An opinion that needs no action' },
  // Commitments
  promise: { vi: 'Ghi cam kết', en: 'Write down a commitment' },
  promiseTitle: {
    vi: (no: number) => `Ghi cam kết trước hội nghị: KN ${no}`,
    en: (no: number) => `A commitment made in the hall: petition ${no}`,
  },
  officer: { vi: 'Người cam kết', en: 'Who commits' },
  officerHint: { vi: 'Họ tên, chức vụ', en: 'Name and title' },
  wording: { vi: 'Nội dung cam kết', en: 'The commitment' },
  wordingHint: { vi: 'Làm gì, ở đâu, xong đến mức nào', en: 'What, where, and when it counts as done' },
  capture: { vi: 'Ghi lại', en: 'Write down' },
  officerMissing: { vi: 'Đề nghị ghi người cam kết.', en: 'Please say who commits.' },
  wordingMissing: { vi: 'Đề nghị ghi nội dung cam kết.', en: 'Please write the commitment down.' },
  promiseCaptured: { vi: 'Cam kết đã ghi, chưa đọc lại', en: 'Commitment written down, not read back yet' },
  promiseReadBack: { vi: 'Đang đọc lại trên màn hình hội trường', en: 'Being read back on the hall screens' },
  promiseUnseen: {
    vi: 'Chưa có màn hình nào hiện: đề nghị đọc lại trước hội nghị',
    en: 'No hall screen shows it: please read it out',
  },
  readBack: { vi: 'Đọc lại trước hội trường', en: 'Read back to the hall' },
  confirmPromise: { vi: 'Xác nhận cam kết', en: 'Confirm the commitment' },
  reword: { vi: 'Sửa cam kết', en: 'Change the wording' },
  rewordShort: { vi: 'Sửa', en: 'Change' },
  readBackShort: { vi: 'Đọc lại', en: 'Read back' },
  discard: { vi: 'Bỏ', en: 'Discard' },
  promiseConfirmed: { vi: 'Đã xác nhận cam kết.', en: 'The commitment is confirmed.' },
  promiseDiscarded: { vi: 'Đã bỏ cam kết.', en: 'The commitment is discarded.' },
  promised: { vi: (date: string) => `Đã cam kết, hạn ${date}`, en: (date: string) => `Committed by ${date}` },
  // Queue
  next: { vi: 'Tiếp theo', en: 'Next' },
  left: {
    vi: (count: number, minutes: number) => `${count} người · ${minutes} phút`,
    en: (count: number, minutes: number) => `${count} waiting · ${minutes} min`,
  },
  wholeQueue: { vi: 'Toàn bộ danh sách chờ', en: 'The whole queue' },
  call: { vi: (no: number) => `Mời số ${no}`, en: (no: number) => `Call no. ${no}` },
  callByName: {
    vi: (no: number, name: string) => `Mời số ${no}, ${name}`,
    en: (no: number, name: string) => `Call no. ${no}, ${name}`,
  },
  nobody: { vi: 'Không có ai chờ phát biểu', en: 'Nobody is waiting to speak' },
  nobodyYet: { vi: 'Chưa có ai đăng ký phát biểu', en: 'Nobody has registered to speak yet' },
  nobodyHelp: {
    vi: 'Người mới đăng ký sẽ hiện ở đây ngay khi được xếp lượt.',
    en: 'Who registers appears here as soon as they are admitted.',
  },
  firstTime: { vi: 'lần đầu', en: 'first time' },
  numberOnly: { vi: 'chỉ đọc số', en: 'number only' },
  unitWaits: { vi: 'đơn vị chưa phát biểu', en: 'unit not heard' },
  fieldWaits: { vi: 'lĩnh vực mới', en: 'new field' },
  callShort: { vi: 'Mời', en: 'Call' },
  deferShort: { vi: 'Để sau', en: 'Later' },
  letSpeakShort: { vi: 'Phát biểu thêm', en: 'Speak too' },
  requeueShort: { vi: 'Xếp lại', en: 'Put back' },
  defer: { vi: (no: number) => `Để sau số ${no}`, en: (no: number) => `Later: no. ${no}` },
  letSpeak: {
    vi: (no: number) => `Phát biểu thêm: mời số ${no} phát biểu về kiến nghị này`,
    en: (no: number) => `Speak too: let no. ${no} speak about this petition`,
  },
  requeue: {
    vi: (no: number) => `Xếp lại số ${no} vào danh sách`,
    en: (no: number) => `Put back no. ${no} into the queue`,
  },
  putBack: { vi: 'Để sau hoặc vắng khi được mời', en: 'Deferred, or not there when called' },
  wasDeferred: { vi: (no: number) => `Đã để số ${no} sau.`, en: (no: number) => `No. ${no} is deferred.` },
  wasCalled: { vi: (no: number) => `Đã mời số ${no}.`, en: (no: number) => `No. ${no} was called.` },
  // Figures
  settled: { vi: 'đã trả lời', en: 'answered' },
  owed: { vi: 'hẹn trả lời', en: 'owed' },
  unresolved: { vi: 'chưa xử lý', en: 'unresolved' },
  notRaised: { vi: 'chưa nêu', en: 'not raised' },
  list: {
    vi: (count: number, word: string) => `Kiến nghị: ${count} ${word}`,
    en: (count: number, word: string) => `Petitions: ${count} ${word}`,
  },
  listTitle: { vi: 'Các kiến nghị', en: 'Petitions' },
  emptyList: { vi: 'Không có kiến nghị nào.', en: 'There are none.' },
});
