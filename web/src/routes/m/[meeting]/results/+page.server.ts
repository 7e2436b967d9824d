import { error } from '@sveltejs/kit';
import type { Refusal } from '@doi-thoai/shared/engine/refusal';
import { resultsFound, type PublicResults } from '@doi-thoai/shared/queries/public-results';
import { naturalOrder } from '@doi-thoai/shared/text/natural-order';
import type { DataOf } from '@doi-thoai/shared/views/audiences';
import type { PageServerLoad } from './$types';

type About = Pick<
  DataOf<'public'>['about'][string],
  'title' | 'heldOn' | 'period' | 'place' | 'host' | 'state' | 'rehearsal'
>;
type Told = { readonly ok: true; readonly about: About; readonly results: PublicResults | null };

/** What is looked for stands in the address, so that whoever has no script finds it, and can hand it on. */
export const load: PageServerLoad = async ({ fetch, params, url, setHeaders }) => {
  const response = await fetch(`/api/meetings/${params.meeting}/results`);
  const told = (await response.json()) as Told | Refusal;
  if (!told.ok) error(response.status === 404 ? 404 : 503);
  // The language is the reader's, as their cookie says it; who has none gets what a cache before the server holds.
  setHeaders({ 'cache-control': 'public, max-age=1', vary: 'cookie' });
  const asked = (name: string) => (url.searchParams.get(name) ?? '').slice(0, 200);
  const search = { text: asked('q'), field: asked('field'), group: asked('result') };
  const { about, results } = told;
  if (!results) return { about, search, figures: null, fields: [], rows: [] };
  const fields = [...new Set(results.rows.map(({ field }) => field))].filter(Boolean).sort(naturalOrder);
  return { about, search, figures: results.figures, fields, rows: resultsFound(results.rows, search) };
};
