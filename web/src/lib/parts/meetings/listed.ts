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
