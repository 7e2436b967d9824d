import { civilDateOf, type CivilDate } from '@doi-thoai/shared/calendar/civil-date';
import type { SeatSeen } from '@doi-thoai/shared/queries/readiness';
import type { FleetNews } from '@doi-thoai/shared/wire/messages';

/** When each seat's devices told of themselves last; null while this page hears nothing of them. */
export function seatsSeen(news: FleetNews | undefined, today: CivilDate): readonly SeatSeen[] | null {
  return (
    news?.seats?.map(({ role, name, devices }) => {
      const told = devices.flatMap(({ confirmedAt }) => confirmedAt ?? []);
      const seenToday = told.some((at) => civilDateOf(at) === today);
      return { role, name, seen: seenToday ? 'today' : devices.length > 0 ? 'earlier' : 'never' };
    }) ?? null
  );
}
