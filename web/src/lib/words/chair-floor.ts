import { petitionNo } from '@doi-thoai/shared/words/petition-no';
import { messages } from '#lib/ui/messages.ts';

/** Words of the chair's console: what is before the hall, what is only read, and who may be called. */
export const chairFloor = messages({
  petition: petitionNo,
  reading: { vi: 'Chỉ đang đọc', en: 'Only read here' },
  notBefore: {
    vi: 'Kiến nghị này hiện không ở trước hội trường.',
    en: 'This petition is not before the hall now.',
  },
  hallSees: {
    vi: (petition: string) => `Hội trường đang xem ${petition}.`,
    en: (petition: string) => `The hall sees ${petition}.`,
  },
  show: { vi: 'Đưa ra hội trường', en: 'Show in the hall' },
  stopReading: { vi: 'Đóng', en: 'Close' },
  // Nothing of a speaker's own is open
  mergedWith: {
    vi: (own: number, kept: number, name: string) => `KN ${own} đã gộp với KN ${kept} của ${name}`,
    en: (own: number, kept: number, name: string) => `Petition ${own} was merged with ${kept} of ${name}`,
  },
  answeredBy: {
    vi: (department: string, time: string) => `${department} trả lời lúc ${time}`,
    en: (department: string, time: string) => `${department} answered at ${time}`,
  },
  writeDown: { vi: 'Ghi một kiến nghị, nội dung ghi sau', en: 'Write a petition down, its words later' },
  openStill: { vi: 'Chưa có hướng xử lý', en: 'No disposition yet' },
  at: { vi: (time: string) => `lúc ${time}`, en: (time: string) => `at ${time}` },
  readPetition: { vi: (no: number) => `Xem KN ${no}`, en: (no: number) => `Read petition ${no}` },
  // Calling
  callHand: { vi: 'Mời người giơ tay', en: 'Call a raised hand' },
  callHandHelp: {
    vi: 'Số được cấp ngay; họ tên và nội dung ghi sau, trong lúc phát biểu.',
    en: 'A number is given at once; name and words are written down while the person speaks.',
  },
  handCalled: { vi: 'Đã mời người giơ tay.', en: 'The raised hand was called.' },
  callOvertaken: {
    vi: 'Không hoàn tác: lượt phát biểu đã là của người khác.',
    en: 'Not taken back: by now somebody else has the floor.',
  },
  owner: { vi: 'chưa có cơ quan', en: 'no owner' },
  date: { vi: 'chưa có thời hạn', en: 'no date' },
  readOn: { vi: 'Đọc tiếp chỗ đã dừng', en: 'Go on where it was left' },
  // Agencies at the microphone
  letAnswer: {
    vi: (department: string) => `Mời ${department} trả lời`,
    en: (department: string) => `Let ${department} answer`,
  },
  letAnswerShort: { vi: 'Mời trả lời', en: 'Answer please' },
  // Begins with what is written on the button, for who presses it by its name.
  letThisAnswer: {
    vi: (department: string) => `Mời trả lời: ${department}`,
    en: (department: string) => `Answer please: ${department}`,
  },
  endAnswer: {
    vi: (kind: 'answer' | 'comment') => (kind === 'answer' ? 'Kết thúc trả lời' : 'Kết thúc ý kiến'),
    en: (kind: 'answer' | 'comment') => (kind === 'answer' ? 'End the answer' : 'End the comment'),
  },
  answers: {
    vi: (kind: 'answer' | 'comment') => (kind === 'answer' ? 'Đang trả lời' : 'Đang tham gia ý kiến'),
    en: (kind: 'answer' | 'comment') => (kind === 'answer' ? 'Answering' : 'Commenting'),
  },
  onNoPetition: { vi: 'Ý kiến chung, không về kiến nghị nào', en: 'On no petition in particular' },
  letComment: { vi: 'Mời cơ quan tham gia ý kiến', en: 'Let an agency comment' },
  letSpeakTwice: { vi: 'Mời phát biểu lần hai', en: 'Call for a second speech' },
  nobodySpoke: { vi: 'Chưa có ai phát biểu', en: 'Nobody has spoken yet' },
  registerHere: { vi: 'Quét mã để đăng ký phát biểu', en: 'Scan to register to speak' },
  // Time put right
  less: { vi: 'Bớt 1 phút', en: '1 min less' },
  sinceCalled: { vi: 'Tính từ lúc mời', en: 'From the call on' },
  // Who can be called by a device
  settled: { vi: (how: string) => `Đã xong · ${how}`, en: (how: string) => `Settled · ${how}` },
  wasCut: { vi: 'Đã dừng phát biểu · chờ trả lời', en: 'Was stopped · to be answered' },
  aloud: { vi: 'mời bằng lời', en: 'call them aloud' },
  notConnected: { vi: 'máy chưa kết nối', en: 'device not connected' },
  passTitle: {
    vi: (name: string) => `Trao quyền điều hành cho ${name}?`,
    en: (name: string) => `Pass presiding to ${name}?`,
  },
  passWithoutDevice: {
    vi: 'Máy của vị này chưa kết nối. Sau khi trao quyền, máy này không điều hành được nữa, cho đến khi ông, bà lấy lại quyền.',
    en: 'Their device is not connected. Once passed, nothing is directed from here until you take it back.',
  },
  takeBackPresiding: { vi: 'Lấy lại quyền điều hành', en: 'Take presiding back' },
  passAnyway: { vi: 'Vẫn trao quyền', en: 'Pass it all the same' },
  keepPresiding: { vi: 'Không trao', en: 'Keep it' },
  sentOn: {
    vi: 'Nội dung đã chuyển đến nơi tiếp công dân, không trình bày tại hội nghị.',
    en: 'The matter was sent on to citizen reception and is not heard here.',
  },
  endSentOn: { vi: 'Kết thúc lượt này', en: 'End this turn' },
});
