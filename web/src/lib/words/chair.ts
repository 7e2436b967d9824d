import { petitionNo } from '@doi-thoai/shared/words/petition-no';
import { messages } from '#lib/ui/messages.ts';

/** Words of the chair's console: the floor, the petition and who answers it. */
export const chair = messages({
  title: { vi: 'Chủ tọa', en: 'Chair' },
  // Header
  step: {
    vi: (at: number, of: number, kind: string) => `Bước ${at}/${of} · ${kind}`,
    en: (at: number, of: number, kind: string) => `Step ${at}/${of} · ${kind}`,
  },
  noStep: { vi: 'Chương trình', en: 'Agenda' },
  openAgenda: { vi: (now: string) => `Chương trình: ${now}`, en: (now: string) => `Agenda: ${now}` },
  goOn: {
    vi: (step: string) => `Sang bước tiếp theo: ${step}`,
    en: (step: string) => `Go on to the next step: ${step}`,
  },
  nextStep: { vi: 'Bước tiếp', en: 'Next step' },
  begun: { vi: (step: string) => `Đã sang bước: ${step}`, en: (step: string) => `Now: ${step}` },
  presides: { vi: 'Đang điều hành', en: 'Presiding' },
  otherPresides: { vi: (name: string) => `${name} điều hành`, en: (name: string) => `${name} presides` },
  passOn: { vi: 'Trao quyền điều hành', en: 'Pass on presiding' },
  passOnTo: { vi: 'Trao quyền điều hành cho', en: 'Pass presiding to' },
  passed: {
    vi: (name: string) => `Đã trao quyền điều hành cho ${name}.`,
    en: (name: string) => `${name} presides now.`,
  },
  nowYours: { vi: 'Quyền điều hành hội nghị đã được trao cho ông, bà.', en: 'You preside now.' },
  screens: { vi: 'Màn hình', en: 'Screens' },
  screensCurrent: {
    vi: (current: number, all: number) => `${current}/${all} màn hình hội trường đang hiện đúng`,
    en: (current: number, all: number) => `${current} of ${all} hall screens are current`,
  },
  // Speaker
  called: { vi: 'Mời lên phát biểu', en: 'Called to speak' },
  speaking: { vi: 'Đang phát biểu', en: 'Speaking' },
  followUp: { vi: 'Đang phát biểu thêm', en: 'Speaking again' },
  hasSpoken: { vi: 'Đã phát biểu · chờ trả lời', en: 'Has spoken · to be answered' },
  wasPrepared: { vi: 'Ý kiến gửi trước hội nghị', en: 'Handed in before the meeting' },
  timer: { vi: 'Thời gian phát biểu', en: 'Speaking time' },
  leftOf: {
    vi: (minutes: string) => `còn lại trong ${minutes}`,
    en: (minutes: string) => `left of ${minutes}`,
  },
  granted: { vi: 'được phát biểu', en: 'to speak' },
  paused: { vi: 'đang tạm dừng', en: 'paused' },
  over: { vi: 'quá giờ', en: 'over time' },
  minutes: {
    vi: (count: number) => `${count} phút`,
    en: (count: number) => (count === 1 ? '1 minute' : `${count} minutes`),
  },
  seconds: {
    vi: (count: number) => `${count} giây`,
    en: (count: number) => (count === 1 ? '1 second' : `${count} seconds`),
  },
  begin: { vi: 'Bắt đầu tính giờ', en: 'Start the time' },
  more: { vi: '1 phút', en: '1 min' },
  oneMinuteMore: { vi: 'Thêm 1 phút', en: '1 min more' },
  pause: { vi: 'Tạm dừng', en: 'Pause' },
  resume: { vi: 'Tiếp tục', en: 'Go on' },
  stopSpeech: { vi: 'Kết thúc lượt phát biểu', en: 'End the speech' },
  cut: { vi: 'Dừng phát biểu', en: 'Stop the speech' },
  noShow: { vi: 'Vắng mặt', en: 'Not here' },
  defer: { vi: 'Để sau', en: 'Later' },
  cutTitle: { vi: 'Dừng phát biểu', en: 'Stop the speech' },
  cutHelp: { vi: 'Chọn lý do. Lý do được ghi vào biên bản.', en: 'Choose a reason. It goes on the record.' },
  cutReasons: { vi: 'Lý do dừng phát biểu', en: 'Why the speech is stopped' },
  tooLong: { vi: 'Quá thời gian quy định', en: 'Over the time granted' },
  offTopic: { vi: 'Ngoài nội dung hội nghị', en: 'Off topic' },
  complaint: {
    vi: 'Khiếu nại, tố cáo: chuyển nơi tiếp công dân',
    en: 'Complaint or denunciation: belongs to citizen reception',
  },
  improper: { vi: 'Lời lẽ không phù hợp', en: 'Improper language' },
  otherReason: { vi: 'Lý do khác', en: 'Other reason' },
  cutNow: { vi: 'Dừng lượt phát biểu này', en: 'Stop this speech' },
  wasCut: {
    vi: (who: string) => `Đã dừng phát biểu của ${who}.`,
    en: (who: string) => `The speech of ${who} was stopped.`,
  },
  speakAgain: { vi: 'Mời phát biểu thêm', en: 'Let speak again' },
  // Petition
  petition: { vi: 'Kiến nghị', en: 'Petition' },
  petitionNo,
  nth: {
    vi: (at: number, of: number) => `Kiến nghị ${at}/${of}`,
    en: (at: number, of: number) => `Petition ${at}/${of}`,
  },
  previous: { vi: 'Kiến nghị trước', en: 'Previous petition' },
  following: { vi: 'Kiến nghị sau', en: 'Next petition' },
  askers: {
    vi: (count: number) => `${count} người cùng kiến nghị`,
    en: (count: number) => `${count} people ask this`,
  },
  noPetition: {
    vi: 'Chưa ghi kiến nghị nào cho lượt này',
    en: 'No petition is written down for this speaker yet',
  },
  noField: { vi: 'Chưa phân lĩnh vực', en: 'No field yet' },
  notReleased: { vi: 'Chưa công bố', en: 'Not released' },
  // Who answers
  assign: { vi: 'Giao trả lời', en: 'Assign the answer' },
  assignHelp: {
    vi: 'chạm đầu: chủ trì · chạm thêm: phối hợp',
    en: 'first tap: lead · further taps: supporting',
  },
  suggested: { vi: 'được đề nghị', en: 'was suggested' },
  named: { vi: 'được nhắc tên', en: 'named in the text' },
  similar: { vi: 'đã trả lời ý trùng', en: 'answered a similar one' },
  experienced: { vi: 'thường trả lời', en: 'often answers' },
  field: { vi: 'đúng lĩnh vực', en: 'its field' },
  home: { vi: 'đúng địa bàn', en: 'its place' },
  myself: { vi: 'Tôi trả lời', en: 'I answer' },
  otherDepartment: { vi: 'Cơ quan khác', en: 'Other department' },
  findDepartment: { vi: 'Tìm cơ quan', en: 'Find a department' },
  findDepartmentHelp: { vi: 'Gõ vài chữ trong tên, không cần dấu', en: 'Type some letters of its name' },
  noSuchDepartment: { vi: 'Không có cơ quan nào có tên như vậy', en: 'No department has such a name' },
  takenBack: {
    vi: (department: string) => `Đã thu hồi việc giao ${department}.`,
    en: (department: string) => `Taken back from ${department}.`,
  },
  myAnswerTitle: { vi: 'Tôi trả lời', en: 'I answer' },
  myAnswer: { vi: 'Nội dung đã trả lời', en: 'What was answered' },
  myAnswerHelp: {
    vi: 'Ghi vắn tắt để lưu vào biên bản, có thể để trống. Tổ giúp việc duyệt rồi mới hiện lên màn hình.',
    en: 'In short, for the minutes; may stay empty. The hall reads it once a moderator has released it.',
  },
  myAnswerDone: { vi: 'Ghi: đã trả lời', en: 'Record as answered' },
});
