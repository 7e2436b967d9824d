import type { About } from '@doi-thoai/shared/meeting/convening';
import type { PageLoad } from './$types';

export type MeetingListed = Pick<
  About,
  'id' | 'title' | 'host' | 'place' | 'heldOn' | 'period' | 'state' | 'rehearsal'
>;

/** `meetings` is undefined when the list could not be had; the page says so and offers to try again. */
export const load: PageLoad = async ({ fetch }) => {
  try {
    const response = await fetch('/api/meetings');
    if (!response.ok) return { meetings: undefined };
    const answer = (await response.json()) as { meetings: readonly MeetingListed[] };
    return { meetings: answer.meetings };
  } catch {
    return { meetings: undefined };
  }
};
