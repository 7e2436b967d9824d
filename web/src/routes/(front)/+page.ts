import { read } from '#lib/api/read.ts';
import type { Visitor } from '#lib/api/visitor.ts';
import { listedMeetings } from '#lib/parts/meetings/listed.ts';
import type { PageLoad } from './$types';

/** Of what cannot be had the page says so, and offers to try again. */
export const load: PageLoad = async ({ fetch }) => {
  const [meetings, visitor] = await Promise.all([listedMeetings(fetch), read<Visitor>(fetch, '/api/me')]);
  return { meetings, visitor };
};
