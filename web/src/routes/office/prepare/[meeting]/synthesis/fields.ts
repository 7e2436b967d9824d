import type { CivilDate } from '@doi-thoai/shared/calendar/civil-date';
import { districtUntil } from '@doi-thoai/shared/meeting/intake/vocabulary';

/** Whether a matter of this day can still fall under the district. */
export function districtStands(day: CivilDate): boolean {
  return day <= districtUntil;
}
