import { messages } from '#lib/ui/messages.ts';

/** Words where somebody else has written over what one is writing. */
export const newerWords = /* @__PURE__ */ messages({
  changed: { vi: 'Người khác vừa sửa nội dung này:', en: 'Somebody else has just changed these words:' },
  changedBy: {
    vi: (who: string) => `${who} vừa sửa nội dung này:`,
    en: (who: string) => `${who} has just changed these words:`,
  },
  takenBack: { vi: 'Nội dung trước đã được rút.', en: 'The earlier words were taken back.' },
  take: { vi: 'Dùng nội dung mới', en: 'Use the new words' },
  both: { vi: 'Ghép cả hai', en: 'Bring both together' },
  mine: { vi: 'Vẫn theo nội dung tôi đang viết', en: 'Go on with mine' },
  yoursBelow: {
    vi: 'Nội dung bạn đang viết vẫn còn bên dưới, chưa lưu.',
    en: 'What you are writing is still below, not saved.',
  },
});
