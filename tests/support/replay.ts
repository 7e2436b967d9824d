import type { Stamp } from '@doi-thoai/shared/meeting/action';
import { evolve, type Meeting, type MeetingEvent } from '@doi-thoai/shared/meeting/meeting';
import type { RecordedEvent } from '@doi-thoai/server/journal/journal';

/** A meeting after one more event of its own journal. */
export function replayed(meeting: Meeting, recorded: RecordedEvent): Meeting {
  return evolve(meeting, recorded.event as MeetingEvent, recorded as unknown as Stamp);
}
