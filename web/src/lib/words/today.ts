import { messages } from '#lib/ui/messages.ts';

/** Words of the page that a coordinator opens in the morning. */
export const todayWords = messages({
  title: { vi: 'Hôm nay', en: 'Today' },
  conferences: { vi: 'Các hội nghị', en: 'Conferences' },
  next: { vi: 'Việc kế tiếp', en: 'Next' },
  notLoaded: { vi: 'Chưa tải được việc hôm nay', en: 'The day’s list could not be loaded' },
  none: { vi: 'Chưa có hội nghị nào bế mạc', en: 'No conference is closed yet' },
  noneHelp: {
    vi: 'Sau khi bế mạc, việc đến hạn của mọi hội nghị hiện ở đây mỗi sáng.',
    en: 'Once one is closed, what is due of all of them stands here each morning.',
  },
  allDone: { vi: 'Hôm nay không còn việc nào phải làm', en: 'Nothing is left to be done today' },
  allDoneHelp: {
    vi: (soon: number) =>
      soon === 0
        ? 'Không có việc nào muộn hoặc sắp đến hạn.'
        : `Việc muộn đã đôn đốc; ${soon} việc đang theo dõi ở dưới.`,
    en: (soon: number) =>
      soon === 0
        ? 'Nothing is late or due soon.'
        : `What is late was asked for; ${soon} ${soon === 1 ? 'thing is' : 'things are'} followed up below.`,
  },
  groups: { vi: 'Việc đến hạn', en: 'What is due' },
  late: { vi: 'Muộn', en: 'Late' },
  today: { vi: 'Hôm nay', en: 'Today' },
  out: { vi: 'Cần chuyển đi', en: 'To be sent out' },
  soon: { vi: '5 ngày tới', en: 'Next 5 days' },
  soonBelow: { vi: 'ngày làm việc', en: 'working days' },
  upper: { vi: 'Chờ cấp trên', en: 'With upper bodies' },
  decide: { vi: 'Chờ xem xét', en: 'To be looked at' },
  due: { vi: (day: string) => `hạn ${day}`, en: (day: string) => `due ${day}` },
  bodyExpects: {
    vi: (due: string, day: string) => `hạn ${due}, cơ quan hẹn ${day}`,
    en: (due: string, day: string) => `due ${due}, expected ${day} by the body`,
  },
  askAgainOn: { vi: (day: string) => `gửi lại ${day}`, en: (day: string) => `ask again ${day}` },
  lateBy: {
    vi: (days: number) => `muộn ${days} ngày làm việc`,
    en: (days: number) => `${days} working ${days === 1 ? 'day' : 'days'} late`,
  },
  left: {
    vi: (days: number) => `còn ${days} ngày làm việc`,
    en: (days: number) => `${days} working ${days === 1 ? 'day' : 'days'} left`,
  },
  dueToday: { vi: 'trong hôm nay', en: 'today' },
  send: { vi: 'Kiến nghị cấp trên chưa gửi đi', en: 'A letter to an upper body has not left' },
  askAgain: { vi: 'Cấp trên chưa trả lời', en: 'The upper body has not replied' },
  tell: { vi: 'Báo người nêu kết quả', en: 'Tell whoever asked what came of it' },
  give: { vi: 'Chưa giao cơ quan nào', en: 'Given to nobody yet' },
  look: { vi: 'Xem đề nghị mở lại', en: 'Look at a request to open it again' },
  verify: { vi: 'Kiểm chứng báo cáo', en: 'Make sure of a report' },
  decideTime: { vi: 'Quyết định đề nghị gia hạn', en: 'Decide on more time' },
  matters: {
    vi: (count: number) => `${count} vấn đề`,
    en: (count: number) => `${count} ${count === 1 ? 'matter' : 'matters'}`,
  },
  transferLetter: { vi: 'Công văn giao cơ quan', en: 'Letter that gives it to the body' },
  upperLetter: { vi: 'Công văn kiến nghị cấp trên', en: 'Letter to the upper body' },
  takeBack: { vi: 'Bỏ lần đôn đốc vừa ghi', en: 'Take the last reminder back' },
  takeBackSure: { vi: 'Bấm lần nữa để bỏ', en: 'Press again to take it back' },
  leader: {
    vi: (day: string) => `trình lãnh đạo từ ${day}`,
    en: (day: string) => `with the leader since ${day}`,
  },
  leaderList: {
    vi: (count: number) => `Chép danh sách trình lãnh đạo (${count})`,
    en: (count: number) => `Copy the leader’s list (${count})`,
  },
  message: { vi: 'Tin nhắn', en: 'Message' },
  letter: { vi: 'Công văn', en: 'Letter' },
  printLetter: { vi: 'In công văn', en: 'Print the letter' },
  again: { vi: (time: number) => `Công văn lần ${time}`, en: (time: number) => `Letter no. ${time}` },
  called: { vi: 'Ghi đã gọi', en: 'Note a call' },
  callNoted: {
    vi: (body: string) => `Đã ghi: hôm nay đã gọi ${body}`,
    en: (body: string) => `Noted: ${body} was called today`,
  },
  drafted: { vi: 'Chốt công văn', en: 'Make it final' },
  numberMissing: { vi: 'Vào số công văn', en: 'Enter its number' },
  beginLetter: { vi: 'Lập công văn', en: 'Begin a letter' },
  noteSent: { vi: 'Ghi đã gửi', en: 'Note it as sent' },
  noteByZalo: { vi: 'Ghi đã báo qua Zalo', en: 'Note it as told by Zalo' },
  noteTold: { vi: 'Ghi đã báo', en: 'Note it as told' },
  open: { vi: 'Mở việc', en: 'Open' },
  give_: { vi: 'Giao cơ quan', en: 'Give it out' },
  openAll: { vi: 'Mở danh sách', en: 'Open the list' },
  lettersMore: {
    vi: (count: number) => `Còn ${count} công văn nữa phải chuyển đi.`,
    en: (count: number) => `${count} more letters have to leave.`,
  },
  toGiveMore: {
    vi: (count: number) => `Còn ${count} vấn đề nữa chưa giao cơ quan nào.`,
    en: (count: number) => `${count} more matters are given to nobody yet.`,
  },
  toTellMore: {
    vi: (count: number) => `Còn ${count} vấn đề nữa cần báo người nêu.`,
    en: (count: number) => `Of ${count} more matters the askers are to be told.`,
  },
  toVerifyMore: {
    vi: (count: number) => `Còn ${count} báo cáo nữa cần kiểm chứng.`,
    en: (count: number) => `${count} more reports have to be made sure of.`,
  },
  toDecideMore: {
    vi: (count: number) => `Còn ${count} đề nghị nữa cần xem xét.`,
    en: (count: number) => `${count} more requests are to be looked at.`,
  },
  letterInHouse: { vi: 'công văn giao còn tại văn phòng', en: 'its letter has not left the house' },
  notSent: { vi: 'chưa gửi', en: 'not sent' },
  writtenMessage: { vi: 'tin nhắn đã chép', en: 'message copied' },
  writtenLetter: { vi: 'công văn đã lập', en: 'letter written' },
  mail: { vi: 'Gửi thư điện tử', en: 'Send by e-mail' },
  mailAgain: { vi: 'Gửi lại thư điện tử', en: 'Send the e-mail again' },
  mailing: { vi: 'thư điện tử đang gửi', en: 'e-mail on its way' },
  mailAsked: { vi: 'Đang gửi thư điện tử.', en: 'The e-mail is on its way.' },
  mailFailed: {
    vi: (why: string) => `thư điện tử chưa gửi: ${why}`,
    en: (why: string) => `e-mail not sent: ${why}`,
  },
  copied: {
    vi: 'Đã chép. Dán vào Zalo, gửi xong bấm Ghi đã gửi.',
    en: 'Copied. Paste it into a chat, then note it as sent.',
  },
  copiedOnly: { vi: 'Đã chép.', en: 'Copied.' },
  notCopied: { vi: 'Không chép được. Hãy chọn và chép tay.', en: 'It could not be copied. Mark it by hand.' },
  letterTo: { vi: (body: string) => `Công văn đôn đốc: ${body}`, en: (body: string) => `Letter to ${body}` },
  inLetter: { vi: 'Kèm theo', en: 'Enclosed' },
  newDay: { vi: 'Hạn mới', en: 'New last day' },
  write: { vi: 'Lập công văn', en: 'Write the letter' },
  writeAgain: { vi: 'Lập lại', en: 'Write it anew' },
  toPrint: {
    vi: 'Công văn đã lập. In, gửi xong thì ghi đã gửi.',
    en: 'The letter is written. Print it, and once it left, note it as sent.',
  },
  word: { vi: 'Tải Word', en: 'Word' },
  pdf: { vi: 'In (PDF)', en: 'Print (PDF)' },
  number: { vi: 'Số công văn', en: 'Number' },
  date: { vi: 'Ngày', en: 'Date' },
  askedAgain: { vi: 'Ghi công văn đã gửi lại', en: 'Note the letter that asked again' },
  results: { vi: 'Công bố kết quả, ba nơi luật định', en: 'Results, in the three ways of the law' },
  media: { vi: 'Phương tiện thông tin đại chúng', en: 'Mass media' },
  posting: { vi: 'Niêm yết tại trụ sở', en: 'Posted at the office' },
  heads: { vi: 'Gửi trưởng thôn', en: 'Sent to heads of villages' },
  since: { vi: (day: string) => `từ ${day}`, en: (day: string) => `since ${day}` },
  nothing: { vi: 'chưa ghi', en: 'nothing noted' },
  done: { vi: 'đã đủ', en: 'done' },
  begun: { vi: 'đang làm', en: 'begun' },
  stillUntold: { vi: (names: string) => `còn ${names}`, en: (names: string) => `still ${names}` },
  untoldTitle: {
    vi: (untold: number, total: number) => `Còn ${untold}/${total} thôn chưa được báo kết quả đối thoại`,
    en: (untold: number, total: number) => `${untold} of ${total} villages have not been told the results`,
  },
  notPublic: {
    vi: 'Kết quả đối thoại chưa công bố đủ ba nơi',
    en: 'The results are not public in all three ways',
  },
  lastDay: {
    vi: (day: string) => `luật định công bố trong 10 ngày, ngày cuối ${day}`,
    en: (day: string) => `by law within 10 days, the last one is ${day}`,
  },
  daysOver: {
    vi: (days: number) => `quá ${days} ngày`,
    en: (days: number) => `${days} ${days === 1 ? 'day' : 'days'} late`,
  },
  daysLeft: {
    vi: (days: number) => (days === 0 ? 'ngày cuối' : `còn ${days} ngày`),
    en: (days: number) => (days === 0 ? 'the last day' : `${days} ${days === 1 ? 'day' : 'days'} left`),
  },
  expected: { vi: 'theo lịch dự kiến', en: 'by days off that are only expected' },
  copyFor: {
    vi: (count: number) => `Chép tin nhắn cho ${count} trưởng thôn`,
    en: (count: number) => `Copy the message for ${count} ${count === 1 ? 'head' : 'heads'}`,
  },
  papers: { vi: 'Văn bản sau hội nghị', en: 'Papers after the conference' },
  minutes: { vi: 'Biên bản', en: 'Minutes' },
  conclusion: { vi: 'Thông báo kết luận', en: 'Notice of the conclusion' },
  notFinal: { vi: 'chưa chốt', en: 'not final' },
  isFinal: { vi: 'đã chốt', en: 'final' },
  noNumber: { vi: 'chưa có số', en: 'no number yet' },
  given: {
    vi: (no: string, day: string) => `số ${no}, ${day}`,
    en: (no: string, day: string) => `no. ${no}, ${day}`,
  },
  openResults: { vi: 'Mở công bố', en: 'Open the results' },
  toSend: { vi: 'Tin nhắn sẵn để gửi', en: 'Message ready to send' },
  unsentOf: {
    vi: (at: number, of: number) => `chưa gửi, ${at}/${of} thôn`,
    en: (at: number, of: number) => `not sent, ${at} of ${of}`,
  },
  copy: { vi: 'Chép', en: 'Copy' },
  words: { vi: 'Lời tin nhắn', en: 'Words of the message' },
});

/** Why an e-mail was not sent. */
export const mailFaultWords = messages({
  noAddress: {
    vi: 'danh bạ chưa có địa chỉ dùng được của cơ quan',
    en: 'the directory has no usable address of the body',
  },
  unknownAddress: {
    vi: 'máy chủ thư không nhận địa chỉ này, hãy xem lại danh bạ',
    en: 'the mail server does not take this address, look at the directory',
  },
  notTaken: { vi: 'máy chủ thư không nhận thư', en: 'the mail server does not take it' },
  putOff: { vi: 'máy chủ thư hẹn lại mãi', en: 'the mail server put it off again and again' },
  unreachable: { vi: 'không nối được máy chủ thư', en: 'the mail server cannot be reached' },
  signIn: {
    vi: 'máy chủ thư không cho đăng nhập, hãy báo người quản trị',
    en: 'the mail server refuses the sign-in, tell an administrator',
  },
  unanswered: {
    vi: 'máy chủ thư không trả lời, có thể thư đã đi; hãy hỏi cơ quan trước khi gửi lại',
    en: 'the mail server said nothing and may have taken it; ask the body before sending again',
  },
});
