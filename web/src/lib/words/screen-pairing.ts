import { messages } from '#lib/ui/messages.ts';

/** Words of a hall screen that is not paired. */
export const pairingWords = /* @__PURE__ */ messages({
  title: { vi: 'Ghép nối màn hình này', en: 'Pair this screen' },
  help: {
    vi: 'Tổ giúp việc cấp mã trong mục Màn hình. Nhập mã, màn hình sẽ tự hiển thị và tự nối lại sau khi mất điện.',
    en: 'The moderators hand out a code for each screen. Once paired it shows the meeting by itself, also after a power cut.',
  },
  afresh: {
    vi: 'Màn hình này không còn được ghép nối với hội nghị.',
    en: 'This screen is no longer paired with the meeting.',
  },
  code: { vi: 'Mã ghép nối', en: 'Pairing code' },
  pair: { vi: 'Ghép nối', en: 'Pair' },
  unreachable: {
    vi: 'Chưa kết nối được máy chủ. Màn hình sẽ tự thử lại.',
    en: 'The server cannot be reached. This screen tries again by itself.',
  },
});
