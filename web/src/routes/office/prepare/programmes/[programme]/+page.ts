import { read } from '#lib/api/read.ts';
import type { ProgrammeListed } from '../../listed.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, params }) => ({
  listed: await read<ProgrammeListed>(fetch, `/api/office/programmes/${params.programme}`),
});
