import { read } from '#lib/api/read.ts';
import type { Visitor } from '#lib/api/visitor.ts';
import type { LayoutLoad } from './$types';

// The office lives on its connection, as consoles do: there is nothing to render on the server.
export const ssr = false;

export const load: LayoutLoad = async ({ fetch }) => ({ visitor: await read<Visitor>(fetch, '/api/me') });
