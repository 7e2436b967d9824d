import type { CivilDate } from '@doi-thoai/shared/calendar/civil-date';
import type { About } from '@doi-thoai/shared/meeting/plan/facts';
import { read } from '#lib/api/read.ts';

/** A line of the list of meetings. */
export type MeetingListed = Pick<
  About,
  'id' | 'title' | 'host' | 'place' | 'heldOn' | 'period' | 'state' | 'rehearsal'
>;

/** All meetings, the latest first; undefined when they cannot be had. */
export async function listedMeetings(
  fetch: typeof globalThis.fetch,
): Promise<readonly MeetingListed[] | undefined> {
  return (await read<{ meetings: readonly MeetingListed[] }>(fetch, '/api/meetings'))?.meetings;
}

/** The list as somebody looks through it who may know nothing but the address. */
export interface Groups {
  /** Going on now, or held today and not over. */
  readonly today: readonly MeetingListed[];
  readonly others: readonly MeetingListed[];
  /** Never above a real one: whoever takes a rehearsal for the meeting registers in the wrong place. */
  readonly rehearsals: readonly MeetingListed[];
}

export function grouped(meetings: readonly MeetingListed[], today: CivilDate): Groups {
  const real = meetings.filter(({ rehearsal }) => !rehearsal);
  const isToday = ({ state, heldOn }: MeetingListed) =>
    state === 'inSession' ||
    state === 'paused' ||
    (heldOn === today && state !== 'closed' && state !== 'cancelled');
  return {
    today: real.filter(isToday),
    others: nextFirst(
      real.filter((meeting) => !isToday(meeting)),
      today,
    ),
    rehearsals: meetings.filter(({ rehearsal }) => rehearsal),
  };
}

/** What is to come by its day, the next one first; then the rest as it was listed. */
function nextFirst(meetings: readonly MeetingListed[], today: CivilDate): readonly MeetingListed[] {
  const dayToCome = ({ heldOn, state }: MeetingListed) =>
    heldOn !== null && heldOn > today && state !== 'closed' && state !== 'cancelled' ? heldOn : '';
  const toCome = meetings.filter((meeting) => dayToCome(meeting) !== '');
  return [
    ...toCome.sort((one, other) => (dayToCome(one) < dayToCome(other) ? -1 : 1)),
    ...meetings.filter((meeting) => dayToCome(meeting) === ''),
  ];
}
