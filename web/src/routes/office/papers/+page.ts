import type { RegisterLine } from '@doi-thoai/shared/queries/registers';
import { read } from '#lib/api/read.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch }) => ({
  meetings: (await read<{ meetings: readonly RegisterLine[] }>(fetch, '/api/office/registers'))?.meetings,
});
