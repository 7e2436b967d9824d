import { redirect } from '@sveltejs/kit';
import { preparesMeetings } from '#lib/api/visitor.ts';
import { listedMeetings } from '#lib/parts/meetings/listed.ts';
import type { PageLoad } from './$types';

/** The first room of whoever comes in. */
export const load: PageLoad = async ({ fetch, parent }) => {
  const { visitor } = await parent();
  const roles = visitor?.account?.roles ?? [];
  if (preparesMeetings(roles)) {
    // Once a conference is over, what is due of it is what a coordinator looks at in the morning.
    const listed = (await listedMeetings(fetch)) ?? [];
    const isPast = listed.some(({ state, rehearsal }) => state === 'closed' && !rehearsal);
    redirect(307, isPast ? '/office/today' : '/office/prepare');
  }
  redirect(307, roles.includes('registry') ? '/office/papers' : '/office/meetings');
};
