import { redirect } from '@sveltejs/kit';
import type { PageLoad } from './$types';

/** The first stage. */
export const load: PageLoad = ({ params }) => {
  redirect(307, `/office/prepare/${params.meeting}/plan`);
};
