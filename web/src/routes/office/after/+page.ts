import { listedMeetings } from '#lib/parts/meetings/listed.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch }) => ({ meetings: await listedMeetings(fetch) });
