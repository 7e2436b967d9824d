import { messages } from '#lib/ui/messages.ts';

/** Words of pairing a device, on every page that takes a code. */
export const pairingWords = /* @__PURE__ */ messages({
  codeTooShort: {
    vi: (missing: number) => `Mã còn thiếu ${missing} chữ số.`,
    en: (missing: number) => (missing === 1 ? 'One digit is missing.' : `${missing} digits are missing.`),
  },
  codeTooLong: {
    vi: 'Mã chỉ có 12 chữ số. Đề nghị kiểm tra lại.',
    en: 'The code has only 12 digits. Please check it.',
  },
  codeHasLetters: {
    vi: 'Mã chỉ gồm chữ số. Đề nghị tắt bộ gõ tiếng Việt (Unikey, Telex) nếu đang bật, rồi nhập lại.',
    en: 'The code is made of digits alone. Please switch a Vietnamese input method off, and enter it again.',
  },
  held: {
    vi: (held: string) => `Máy này đang là “${held}”.`,
    en: (held: string) => `This device is “${held}”.`,
  },
  wouldLeave: {
    vi: (held: string, wanted: string) =>
      `Chuyển sang “${wanted}” thì máy này không còn là “${held}”; muốn trở lại phải xin mã mới hoặc đăng nhập lại.`,
    en: (held: string, wanted: string) =>
      `If it becomes “${wanted}”, it is no longer “${held}”; to come back it needs a new code, or somebody to sign in again.`,
  },
  leave: {
    vi: (wanted: string) => `Chuyển sang ${wanted}`,
    en: (wanted: string) => `Become ${wanted}`,
  },
  stay: { vi: (held: string) => `Giữ nguyên: ${held}`, en: (held: string) => `Stay ${held}` },
});
