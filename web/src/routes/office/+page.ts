import { redirect } from '@sveltejs/kit';

/** The first room that everybody of the office has. */
export function load(): never {
  redirect(307, '/office/meetings');
}
