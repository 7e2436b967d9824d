import type { Language, Translated } from '../text/language.ts';
import { accountRefusals } from './account-refusals.ts';
import { importSentence } from './import-refusals.ts';
import { intakeRefusals } from './intake-refusals.ts';
import { planRefusals } from './plan-refusals.ts';
import { say, type Params } from './say.ts';
import { synthesisRefusals } from './synthesis-refusals.ts';

/** What the office does not take: calendar, rule profiles, directory, accounts, and what is prepared there. */
const refusals = {
  ...accountRefusals,
  ...planRefusals,
  ...intakeRefusals,
  ...synthesisRefusals,
  unknownDay: { vi: 'Ngày này không có trong lịch.', en: 'This day is not in the calendar.' },
  sameDay: { vi: 'Hai ngày trùng nhau.', en: 'Both are the same day.' },
  unknownBody: { vi: 'Danh bạ không có cơ quan này.', en: 'The directory has no such body.' },
  unknownPerson: { vi: 'Danh bạ không có người này.', en: 'The directory has no such person.' },
  bodyThere: {
    vi: 'Danh bạ đã có “{body}” cùng cấp.',
    en: 'The directory already has “{body}” at this level.',
  },
  bodyNamed: {
    vi: 'Cơ quan này đã có lãnh đạo hoặc đang kế thừa cơ quan khác. Hãy ghi ngày kết thúc thay vì bỏ.',
    en: 'This body has people, or succeeded another one. End it with a day instead.',
  },
  succeedsItself: {
    vi: 'Cơ quan kế thừa không thể là chính cơ quan này hay cơ quan mà nó đã kế thừa.',
    en: 'A body cannot succeed itself, not over others either.',
  },
  successorNotThere: {
    vi: '“{body}” không hoạt động vào ngày nhận chuyển giao.',
    en: '“{body}” does not exist on the day on which it would take over.',
  },
  dayOfSwap: {
    vi: 'Ngày này thuộc cặp nghỉ hoán đổi, làm bù. Hãy hủy cặp ngày đó trước.',
    en: 'This day belongs to a swap. Cancel the swap first.',
  },
  swapNotWorked: {
    vi: 'Ngày nghỉ hoán đổi phải là ngày đang làm việc, ngày làm bù phải là ngày đang nghỉ.',
    en: 'The day off must be a working day by now, and the day worked for it one that is off.',
  },
  unknownProfile: { vi: 'Không có bộ quy tắc này.', en: 'There is no such rule profile.' },
  unknownRuleLine: { vi: 'Bộ quy tắc không có dòng này.', en: 'The rule profile has no such line.' },
  endsBeforeItBegins: {
    vi: 'Ngày hết hiệu lực sớm hơn ngày bắt đầu.',
    en: 'It would end before it begins.',
  },
  otherKindOfLine: {
    vi: 'Dòng mang mã này đo một việc khác. Hãy chọn mã khác.',
    en: 'The line of this name measures something else. Choose another name.',
  },
  profileInForce: {
    vi: 'Bộ quy tắc này đang được áp dụng. Hãy chọn bộ khác trước khi tắt.',
    en: 'This profile is in force. Choose another one before switching it off.',
  },
  profileOff: {
    vi: 'Bộ quy tắc này đang tắt hoặc chưa có dòng nào được bật.',
    en: 'This profile is off, or none of its lines is on.',
  },
  yearNotNext: { vi: 'Hãy nhập lịch năm {year} trước.', en: 'Enter the calendar of {year} first.' },
} as const satisfies Record<string, Translated>;

export type OfficeCode = keyof typeof refusals;
export const officeCodes = Object.keys(refusals) as OfficeCode[];

/** The plain sentence of whatever the office refuses, its own, one of an import or one that everybody knows. */
export function officeSentence(code: string, params: Params, language: Language): string {
  return Object.hasOwn(refusals, code)
    ? say(refusals[code as OfficeCode], language, params)
    : importSentence(code, params, language);
}
