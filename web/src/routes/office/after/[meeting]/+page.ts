import { redirect } from '@sveltejs/kit';
import type { PageLoad } from './$types';

/** The first tab. */
export const load: PageLoad = ({ params }) => {
  redirect(307, `/office/after/${params.meeting}/minutes`);
};
