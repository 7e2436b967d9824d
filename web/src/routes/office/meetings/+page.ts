import { listedMeetings } from '#lib/parts/meetings/listed.ts';
import { listedSamples } from '../samples.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, parent }) => {
  const { visitor } = await parent();
  const [meetings, samples] = await Promise.all([
    listedMeetings(fetch),
    listedSamples(fetch, visitor?.account?.roles ?? []),
  ]);
  return { meetings, samples };
};
