import type { MeetingState } from '@doi-thoai/shared/meeting/session/session';

const begun: readonly MeetingState[] = ['inSession', 'paused', 'closed'];

/** Whether there is a record of the day, and so something to write from it. */
export function hasBegun(state: MeetingState | undefined): boolean {
  return state !== undefined && begun.includes(state);
}
