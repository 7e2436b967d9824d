import { read } from '#lib/api/read.ts';
import { pageSize, type Tracked } from './tracked.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, url, depends }) => {
  depends('office:tracker');
  const query = new URLSearchParams(url.searchParams);
  query.set('most', String(pageSize));
  return { tracked: await read<Tracked>(fetch, `/api/office/tracker?${query}`) };
};
