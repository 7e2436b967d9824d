import { messages } from './messages.ts';

/** Words of a hall screen that is not paired. */
export const pairingWords = /* @__PURE__ */ messages({
  vi: {
    title: 'Ghép nối màn hình này',
    help: 'Tổ giúp việc cấp mã trong mục Màn hình. Nhập mã, màn hình sẽ tự hiển thị và tự nối lại sau khi mất điện.',
    afresh: 'Màn hình này không còn được ghép nối với hội nghị.',
    code: 'Mã ghép nối',
    pair: 'Ghép nối',
    wrongLength: 'Mã gồm 8 ký tự.',
    unreachable: 'Chưa kết nối được máy chủ. Màn hình sẽ tự thử lại.',
  },
  en: {
    title: 'Pair this screen',
    help: 'The moderators hand out a code for each screen. Once paired it shows the meeting by itself, also after a power cut.',
    afresh: 'This screen is no longer paired with the meeting.',
    code: 'Pairing code',
    pair: 'Pair',
    wrongLength: 'The code has 8 characters.',
    unreachable: 'The server cannot be reached. This screen tries again by itself.',
  },
});
