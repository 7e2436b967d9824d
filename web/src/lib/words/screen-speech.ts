import { petitionNo } from '@doi-thoai/shared/words/petition-no';
import { messages } from '#lib/ui/messages.ts';

/** Words on the hall's screens while people speak and are answered. */
export const speechWords = /* @__PURE__ */ messages({
  called: { vi: 'Mời phát biểu', en: 'Called to speak' },
  speaking: { vi: 'Đang phát biểu', en: 'Speaking' },
  speakingAgain: { vi: 'Phát biểu thêm', en: 'Speaking again' },
  timer: { vi: 'Thời gian phát biểu', en: 'Speaking time' },
  left: { vi: 'còn lại', en: 'left' },
  over: { vi: 'quá giờ', en: 'over time' },
  paused: { vi: 'tạm dừng', en: 'paused' },
  granted: { vi: 'được phát biểu', en: 'to speak' },
  timeLeft: { vi: 'Còn lại', en: 'Time left' },
  isPaused: { vi: 'Tạm dừng', en: 'Paused' },
  lastMinute: { vi: 'Còn dưới 1 phút', en: 'Less than 1 minute' },
  lastHalfMinute: { vi: 'Sắp hết giờ', en: 'Nearly over' },
  timeIsOver: { vi: 'Đã quá giờ', en: 'Time is over' },
  petition: petitionNo,
  onPetition: {
    vi: (no: number, who: string) => `về KN ${no}${who && ` của ${who}`}`,
    en: (no: number, who: string) => `on petition ${no}${who && ` of ${who}`}`,
  },
  askers: {
    vi: (count: number) => `${count} người cùng kiến nghị`,
    en: (count: number) => `${count} people ask this`,
  },
  lead: { vi: 'Chủ trì trả lời', en: 'Answers' },
  supporting: { vi: 'Phối hợp', en: 'Supporting' },
  answering: { vi: 'Đang trả lời', en: 'Answering' },
  commenting: { vi: 'Đang tham gia ý kiến', en: 'Commenting' },
  answeringTimer: { vi: 'Thời gian trả lời', en: 'Answering time' },
  answerOf: { vi: 'Trả lời', en: 'Answer' },
  excerpt: { vi: 'Trích câu trả lời đã ký', en: 'From the signed answer' },
  moderatorsWording: { vi: 'Tổ giúp việc tóm tắt', en: 'In the moderators’ words' },
  chairAnswers: { vi: 'Chủ tọa hội nghị trả lời', en: 'The chair answers' },
  answerTo: { vi: (who: string) => `Trả lời ${who}`, en: (who: string) => `In answer to ${who}` },
  answerToMany: {
    vi: (who: string, others: number) => `Trả lời ${who} và ${others} người cùng kiến nghị`,
    en: (who: string, others: number) =>
      others === 1 ? `In answer to ${who} and one other` : `In answer to ${who} and ${others} others`,
  },
  nextToSpeak: { vi: 'Mời chuẩn bị phát biểu', en: 'Please get ready' },
  next: { vi: (numbers: string) => `Tiếp theo: ${numbers}`, en: (numbers: string) => `Next: ${numbers}` },
  moreWaiting: { vi: (count: number) => `và ${count} người nữa`, en: (count: number) => `and ${count} more` },
  unnamed: { vi: 'Người phát biểu', en: 'Speaker' },
});
