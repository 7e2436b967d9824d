import { listedMeetings } from '#lib/parts/meetings/listed.ts';
import type { PageLoad } from './$types';

/** Earlier conferences can be used again. */
export const load: PageLoad = async ({ fetch }) => ({ meetings: await listedMeetings(fetch) });
