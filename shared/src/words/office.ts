import type { CalendarEntry, Certainty } from '../calendar/calendar.ts';
import type { DueAnchor, DueRule } from '../calendar/due-rules.ts';
import type { CountedThing, CountLine, RuleGround } from '../office/rule-profile.ts';
import type { Language, Translated } from '../text/language.ts';
import { say } from './say.ts';

/** What a line of rules rests on. */
export const ruleGrounds = {
  law: { vi: 'đúng luật', en: 'by law' },
  regulation: { vi: 'quy chế địa phương', en: 'local regulation' },
  habit: { vi: 'thói quen', en: 'habit' },
} as const satisfies Readonly<Record<RuleGround, Translated>>;

/** What a due date is counted from, within a sentence. */
export const anchors = {
  session: { vi: 'ngày hội nghị', en: 'the session' },
  conclusion: { vi: 'ngày kết luận', en: 'the conclusion' },
  assignment: { vi: 'ngày giao việc', en: 'the assignment' },
  receipt: { vi: 'ngày tiếp nhận', en: 'the receipt' },
  namedDate: { vi: 'ngày ghi trong kế hoạch', en: 'the date that the plan names' },
  decision: { vi: 'ngày có quyết định', en: 'the decision' },
  publication: { vi: 'ngày niêm yết, phát thanh', en: 'the publication' },
  letterSent: { vi: 'ngày gửi văn bản', en: 'the day the letter was sent' },
  reply: { vi: 'ngày có trả lời', en: 'the reply' },
} as const satisfies Readonly<Record<DueAnchor, Translated>>;

/** What days are counted. */
export const units = {
  calendar: { vi: 'ngày', en: 'days' },
  working: { vi: 'ngày làm việc', en: 'working days' },
} as const satisfies Readonly<Record<DueRule['unit'], Translated>>;

/** What becomes of a last day that is off. */
export const daysOff = {
  moves: { vi: 'dời sang ngày làm việc kế tiếp', en: 'moves to the next working day' },
  stays: { vi: 'giữ nguyên ngày', en: 'stays' },
} as const satisfies Readonly<Record<DueRule['whenOff'], Translated>>;

/** Whether the day itself is in time. */
export const boundaries = {
  inclusive: { vi: 'chậm nhất trong ngày đó', en: 'that day is in time' },
  exclusive: { vi: 'trước ngày đó', en: 'before that day' },
} as const satisfies Readonly<Record<DueRule['boundary'], Translated>>;

/** What an entry of the calendar makes of its day. */
export const calendarKinds = {
  holiday: { vi: 'ngày nghỉ', en: 'day off' },
  swapDay: { vi: 'nghỉ hoán đổi', en: 'swapped day off' },
  makeupDay: { vi: 'làm bù', en: 'worked for a swap' },
} as const satisfies Readonly<Record<CalendarEntry['kind'], Translated>>;

/** How far a day or a date can be relied on. */
export const certaintyWords = {
  official: { vi: 'chính thức', en: 'official' },
  expected: { vi: 'dự kiến', en: 'expected' },
  noCalendar: { vi: 'chưa có lịch năm đó', en: 'no calendar of that year' },
} as const satisfies Readonly<Record<Certainty, Translated>>;

/** What can be counted against a line. */
export const countedThings = {
  meetingsPerYear: { vi: 'hội nghị mỗi năm', en: 'meetings a year' },
  percentOfVoters: { vi: '% cử tri đề nghị', en: '% of the voters ask' },
} as const satisfies Readonly<Record<CountedThing, Translated>>;

const terms = {
  before: { vi: 'chậm nhất {count} {unit} trước {anchor}', en: 'at latest {count} {unit} before {anchor}' },
  after: { vi: 'trong {count} {unit} sau {anchor}', en: 'within {count} {unit} after {anchor}' },
  on: { vi: 'trong {anchor}', en: 'on the day of {anchor}' },
  strictly: { vi: '{term}, không kể ngày cuối', en: '{term}, the last day not included' },
} as const satisfies Readonly<Record<string, Translated>>;

/** A due rule as a clerk would say it: “chậm nhất 7 ngày trước ngày hội nghị”. */
export function termOfRule(
  { anchor, offset, unit, boundary }: Pick<DueRule, 'anchor' | 'offset' | 'unit' | 'boundary'>,
  language: Language,
): string {
  const kind = offset === 0 ? terms.on : offset < 0 ? terms.before : terms.after;
  const term = say(kind, language, {
    count: Math.abs(offset),
    unit: say(units[unit], language),
    anchor: say(anchors[anchor], language),
  });
  return boundary === 'exclusive' ? say(terms.strictly, language, { term }) : term;
}

/** “ít nhất 1 hội nghị mỗi năm”. */
export function enoughOf({ atLeast, of }: Pick<CountLine, 'atLeast' | 'of'>, language: Language): string {
  const thing = say(countedThings[of], language);
  if (language === 'vi') return `ít nhất ${atLeast} ${thing}`;
  return `at least ${atLeast} ${atLeast === 1 ? thing.replace('meetings', 'meeting') : thing}`;
}
