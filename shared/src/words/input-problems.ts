import type { Language, Translated } from '../text/language.ts';
import { say, type Params } from './say.ts';

/** Inputs that a person can have filled in wrongly. */
export const inputs = {
  name: { vi: 'họ tên', en: 'name' },
  petitions: { vi: 'nội dung kiến nghị', en: 'petition' },
  body: { vi: 'cơ quan tiếp nhận', en: 'body' },
  message: { vi: 'lời nhắn', en: 'message' },
  text: { vi: 'nội dung', en: 'text' },
  note: { vi: 'ghi chú', en: 'note' },
  reason: { vi: 'lý do', en: 'reason' },
  wording: { vi: 'nội dung cam kết', en: 'wording' },
  officer: { vi: 'người cam kết', en: 'officer' },
  due: { vi: 'thời hạn', en: 'date' },
  phone: { vi: 'số điện thoại', en: 'phone number' },
  address: { vi: 'địa chỉ', en: 'address' },
  unit: { vi: 'đơn vị', en: 'unit' },
  title: { vi: 'tên hội nghị', en: 'title' },
  place: { vi: 'địa điểm', en: 'place' },
  file: { vi: 'tên tệp', en: 'name of the file' },
} as const satisfies Readonly<Record<string, Translated>>;

/** Whether an input has a name in words. */
export function isInput(name: string): name is keyof typeof inputs {
  return Object.hasOwn(inputs, name);
}

/** What is wrong with an input, after its name, and what to do. */
export const inputProblems = {
  empty: { vi: 'còn trống', en: 'is empty' },
  tooShort: {
    vi: 'quá ngắn, cần ít nhất {min} ký tự',
    en: 'is too short: at least {min} characters are needed',
  },
  tooLong: { vi: 'dài quá {max} ký tự', en: 'is longer than {max} characters' },
  controlCharacters: {
    vi: 'có ký tự không đọc được, thường do sao chép từ nơi khác; hãy xóa đoạn đó rồi gõ lại',
    en: 'has characters that cannot be read, mostly because it was copied; delete that part and type it',
  },
  turnedText: {
    vi: 'có ký tự ẩn làm đảo chiều chữ; hãy xóa đoạn đó rồi gõ lại',
    en: 'has a hidden character that turns the text around; delete that part and type it',
  },
  markTower: {
    vi: 'có chữ mang quá nhiều dấu chồng lên nhau; hãy gõ lại chữ đó',
    en: 'has a letter with too many marks on top of each other; type that word again',
  },
  oldLetters: {
    vi: 'dùng bảng mã cũ TCVN3 (phông .VnTime); hãy chuyển sang Unicode hoặc gõ lại',
    en: 'is in the old encoding TCVN3 (fonts .VnTime); convert it to Unicode or type it',
  },
  wrongForm: { vi: 'chưa đúng', en: 'is not right' },
} as const satisfies Readonly<Record<string, Translated>>;

const whole: Translated = { vi: 'Phần {input} {problem}.', en: 'The {input} {problem}.' };

/** What is wrong with what somebody typed, as a sentence; undefined when it speaks of nothing that people type. */
export function inputSentence({ input, problem, ...limits }: Params, language: Language): string | undefined {
  const named = String(input ?? problem);
  if (!isInput(named)) return undefined;
  const what = String(problem);
  const wrong: Translated = Object.hasOwn(inputProblems, what)
    ? inputProblems[what as keyof typeof inputProblems]
    : inputProblems.wrongForm;
  return say(whole, language, { input: say(inputs[named], language), problem: say(wrong, language, limits) });
}
