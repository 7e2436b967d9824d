import { weekday, type CivilDate } from '../calendar/civil-date.ts';
import { shortDate } from '../calendar/dates-in-words.ts';
import type { ProofKind } from '../meeting/plan/vocabulary.ts';
import type { Language, Translated } from '../text/language.ts';
import { days } from './days.ts';
import { say } from './say.ts';

/** Where a milestone stands. */
export const milestoneStandings = {
  handedIn: { vi: 'đã nộp', en: 'handed in' },
  handedInLate: { vi: 'đã nộp, muộn', en: 'handed in late' },
  returned: { vi: 'trả lại', en: 'sent back' },
  late: { vi: 'muộn', en: 'late' },
  soon: { vi: 'sắp đến hạn', en: 'soon due' },
  notYet: { vi: 'chưa đến hạn', en: 'not due yet' },
  undated: { vi: 'không nêu hạn', en: 'no due date' },
} as const satisfies Readonly<Record<string, Translated>>;

export const proofKinds = {
  paper: { vi: 'Văn bản', en: 'Paper' },
  file: { vi: 'Tệp, ảnh', en: 'File or picture' },
  count: { vi: 'Số lượng', en: 'Count' },
} as const satisfies Readonly<Record<ProofKind, Translated>>;

/** What is to be said of dates that stand beside one another. */
export const milestoneWarningWords = {
  noDayBetween: {
    vi: '“{other}” hạn {otherDue}, “{what}” cũng phải xong trong {due}: không còn ngày làm việc nào ở giữa',
    en: '“{other}” is due {otherDue} and “{what}” by {due}: no working day is left between them',
  },
  dueBeforePlan: {
    vi: '“{what}” hạn {due}, trước ngày ban hành kế hoạch',
    en: '“{what}” is due {due}, before the plan was issued',
  },
  undatedAwaited: {
    vi: '“{what}” không nêu hạn, mà “{other}” đang chờ việc này',
    en: '“{what}” has no due date, and “{other}” waits for it',
  },
  hangsOnExpected: {
    vi: '“{what}” hạn {due} theo lịch dự kiến: còn ngày nghỉ chưa được quyết định',
    en: '“{what}” is due {due} by an expected calendar: a holiday is not decided yet',
  },
  hangsOnNoCalendar: {
    vi: '“{what}” hạn {due}: chưa có lịch làm việc của năm này',
    en: '“{what}” is due {due}: the calendar of that year is not entered',
  },
} as const satisfies Readonly<Record<string, Translated>>;

/** The same of several at once. */
export const milestoneWarningKinds = {
  noDayBetween: {
    vi: '{count} chỗ không còn ngày làm việc nào ở giữa hai việc nối nhau',
    en: 'No working day is left between one thing and the next, in {count} places',
  },
  dueBeforePlan: {
    vi: '{count} mốc có hạn trước ngày ban hành kế hoạch',
    en: '{count} are due before the plan was issued',
  },
  undatedAwaited: {
    vi: '{count} chỗ phải chờ một việc không nêu hạn',
    en: 'Something without a due date is waited for, in {count} places',
  },
  hangsOnExpected: {
    vi: '{count} mốc tính theo lịch dự kiến: còn ngày nghỉ chưa được quyết định',
    en: '{count} are due by an expected calendar: a holiday is not decided yet',
  },
  hangsOnNoCalendar: {
    vi: '{count} mốc: chưa có lịch làm việc của năm này',
    en: '{count} are due in a year of which the calendar is not entered',
  },
} as const satisfies Readonly<Record<keyof typeof milestoneWarningWords, Translated>>;

/** “22/7”, as office papers shorten a day within its year. */
function dayAndMonth(date: CivilDate): string {
  return `${Number(date.slice(8, 10))}/${Number(date.slice(5, 7))}`;
}

/** “(Chủ nhật – ngày làm việc cuối cùng trong hạn: thứ Sáu 22/7)”. */
export function offDayRemark(due: CivilDate, lastWorkingDay: CivilDate, language: Language): string {
  const [off, last] = [say(days[weekday(due)], language), say(days[weekday(lastWorkingDay)], language)];
  const isWeekend = weekday(due) >= 6;
  if (language === 'en')
    return `(${isWeekend ? off : 'a day off'} – last working day in time: ${last} ${dayAndMonth(lastWorkingDay)})`;
  const within = last.charAt(0).toLowerCase() + last.slice(1);
  return `(${isWeekend ? off : 'ngày nghỉ'} – ngày làm việc cuối cùng trong hạn: ${within} ${dayAndMonth(lastWorkingDay)})`;
}

/** A message to be pasted where the office talks to whoever owes something. */
export function reminderText(
  {
    what,
    owner,
    person,
    receiver,
    dueOn,
  }: {
    readonly what: string;
    readonly owner: string;
    readonly person: string;
    readonly receiver: string;
    readonly dueOn: CivilDate | null;
  },
  { title, host, late }: { readonly title: string; readonly host: string; readonly late: number },
): string {
  const whom = [person, owner].filter(Boolean).join(', ') || 'cơ quan, đơn vị';
  const due = dueOn === null ? '' : `, hạn ${shortDate(dueOn)}`;
  const behind = late > 0 ? ` (đã quá hạn ${late} ngày làm việc)` : '';
  const to = receiver === '' ? '' : ` gửi ${receiver}`;
  return `Kính gửi ${whom}.\n${host} đề nghị hoàn thành việc “${what}”${to}${due}${behind}, phục vụ ${title}.\nTrân trọng.`;
}
