import { error } from '@sveltejs/kit';
import { only } from '@doi-thoai/shared/engine/view';
import type { Refusal } from '@doi-thoai/shared/engine/refusal';
import type { DataOf } from '@doi-thoai/shared/views/audiences';
import type { PageServerLoad } from './$types';

type View = Pick<DataOf<'public'>, 'about' | 'notice'>;

/** Whoever opens it again within a minute is served by their own browser; what is not announced yet is kept by none. */
const keptFor = 'private, max-age=60';

/** What is announced, before any script runs: whoever has none reads all of it. */
export const load: PageServerLoad = async ({ fetch, params, setHeaders }) => {
  const response = await fetch(`/api/meetings/${params.meeting}/public?only=about,notice`);
  const answer = (await response.json()) as { readonly ok: true; readonly view: View } | Refusal;
  const about = answer.ok ? answer.view.about[only] : undefined;
  if (!answer.ok || !about) error(response.status === 404 ? 404 : 503);
  const notice = answer.view.notice[only]?.told ?? null;
  const { title, state, rehearsal } = about;
  const stands = notice !== null && state !== 'cancelled';
  setHeaders({ 'cache-control': stands ? keptFor : 'no-store' });
  return { title: notice?.title ?? title, state, rehearsal, notice };
};
