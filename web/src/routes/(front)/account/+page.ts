import { read } from '#lib/api/read.ts';
import type { Visitor } from '#lib/api/visitor.ts';
import type { PageLoad } from './$types';

export const ssr = false;

export const load: PageLoad = async ({ fetch }) => ({ visitor: await read<Visitor>(fetch, '/api/me') });
