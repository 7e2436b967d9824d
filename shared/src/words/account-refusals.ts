import type { Translated } from '../text/language.ts';

/** What is not taken of accounts and passwords. */
export const accountRefusals = {
  accountThere: {
    vi: 'Đã có tài khoản “{name}”, cùng tên hoặc nhìn giống hệt.',
    en: 'There is an account “{name}”, of this name or one that looks the same.',
  },
  lastAdmin: {
    vi: 'Đây là quản trị cuối cùng. Hãy giao quyền quản trị cho một tài khoản khác trước.',
    en: 'This is the last administrator. Make another account one first.',
  },
  passwordTooShort: {
    vi: 'Mật khẩu cần ít nhất {length} ký tự; một câu ngắn dễ nhớ là tốt nhất.',
    en: 'A password needs {length} letters at least; a short sentence is best.',
  },
  passwordCommon: {
    vi: 'Mật khẩu này quá dễ đoán. Hãy chọn một câu chỉ riêng mình nghĩ ra.',
    en: 'This password is among the first that anybody would try. Choose a sentence of your own.',
  },
} as const satisfies Record<string, Translated>;
