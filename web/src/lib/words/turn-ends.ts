import { messages } from '#lib/ui/messages.ts';

/** Said of a turn that was ended by hand, beside the way back. */
export const turnEnds = /* @__PURE__ */ messages({
  'turn.end': { vi: 'Đã kết thúc lượt phát biểu.', en: 'The speech was ended.' },
  'turn.cut': { vi: 'Đã dừng phát biểu.', en: 'The speech was stopped.' },
  answerEnded: { vi: 'Đã kết thúc lượt trả lời.', en: 'The answer was ended.' },
  answerStopped: { vi: 'Đã dừng lượt trả lời.', en: 'The answer was stopped.' },
  'turn.noShow': { vi: 'Đã ghi vắng mặt.', en: 'The absence was noted.' },
});
