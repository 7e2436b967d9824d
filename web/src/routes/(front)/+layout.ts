import type { LayoutLoad } from './$types';
import { read } from '#lib/api/read.ts';

/** What is running. */
interface About {
  readonly version: string;
  readonly commit: string | null;
  /** Where its source is; null when only whoever runs it can give it. */
  readonly source: string | null;
}

export const load: LayoutLoad = async ({ fetch }) => ({ about: await read<About>(fetch, '/api/about') });
