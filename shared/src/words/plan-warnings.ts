import type { Translated } from '../text/language.ts';

/** What does not fit in a plan. */
export const planWarningWords = {
  basisAfterPlan: {
    vi: 'Căn cứ “{name}” ngày {date} mới hơn kế hoạch ngày {issuedOn}',
    en: '“{name}” of {date}, on which the plan rests, is younger than the plan of {issuedOn}',
  },
  carriedOutBefore: {
    vi: '“{name}” thực hiện kế hoạch nhưng ghi ngày {date}, trước ngày ban hành {issuedOn}',
    en: '“{name}” carries the plan out but is dated {date}, before the plan of {issuedOn}',
  },
  spelledTwoWays: {
    vi: 'Một tên viết hai cách: “{one}” và “{other}”',
    en: 'One name is spelled two ways: “{one}” and “{other}”',
  },
  quotasDiffer: {
    vi: 'Bảng phân bổ cộng được {sum} đại biểu, kế hoạch ghi {stated}',
    en: 'The allocation adds up to {sum} delegates, the plan says {stated}',
  },
} as const satisfies Readonly<Record<string, Translated>>;

/** Whether what voters asked for is enough. */
export const votersRequestWords = {
  enough: { vi: 'đủ {atLeast} %', en: 'enough: {atLeast} %' },
  notEnough: { vi: 'chưa đủ', en: 'not enough' },
} as const satisfies Readonly<Record<string, Translated>>;
