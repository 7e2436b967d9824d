import { redirect } from '@sveltejs/kit';
import { preparesMeetings } from '#lib/api/visitor.ts';
import type { PageLoad } from './$types';

/** The first room of whoever comes in. */
export const load: PageLoad = async ({ parent }) => {
  const { visitor } = await parent();
  const roles = visitor?.account?.roles ?? [];
  if (preparesMeetings(roles)) redirect(307, '/office/prepare');
  redirect(307, roles.includes('registry') ? '/office/papers' : '/office/meetings');
};
