import type { DayList } from '@doi-thoai/shared/queries/day-list';
import { read } from '#lib/api/read.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch }) => ({
  list: await read<DayList>(fetch, '/api/office/today'),
});
