import { redirect } from '@sveltejs/kit';
import { preparesMeetings } from '#lib/api/visitor.ts';
import type { PageLoad } from './$types';

/** The first room of whoever comes in. */
export const load: PageLoad = async ({ parent }) => {
  const { visitor } = await parent();
  redirect(307, preparesMeetings(visitor?.account?.roles ?? []) ? '/office/prepare' : '/office/meetings');
};
