import { weekday, type CivilDate } from '@doi-thoai/shared/calendar/civil-date';
import { messages } from './messages.ts';

const days = /* @__PURE__ */ messages({
  vi: {
    1: 'Thứ Hai',
    2: 'Thứ Ba',
    3: 'Thứ Tư',
    4: 'Thứ Năm',
    5: 'Thứ Sáu',
    6: 'Thứ Bảy',
    7: 'Chủ nhật',
  },
  en: {
    1: 'Monday',
    2: 'Tuesday',
    3: 'Wednesday',
    4: 'Thursday',
    5: 'Friday',
    6: 'Saturday',
    7: 'Sunday',
  },
});

/** “Thứ Sáu”, “Friday”. */
export function weekdayOf(date: CivilDate): string {
  return days[weekday(date)];
}
