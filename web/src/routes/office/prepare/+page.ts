import { read } from '#lib/api/read.ts';
import { listedSamples } from '../samples.ts';
import type { Preparations } from './listed.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, parent }) => {
  const { visitor } = await parent();
  const [listed, samples] = await Promise.all([
    read<Preparations>(fetch, '/api/office/preparations'),
    listedSamples(fetch, visitor?.account?.roles ?? []),
  ]);
  return { listed, samples };
};
