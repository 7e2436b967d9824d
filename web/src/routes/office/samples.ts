import { read } from '#lib/api/read.ts';
import type { Role } from '@doi-thoai/shared/meeting/roles';

/** A sample conference that is still there. */
export interface SampleListed {
  readonly id: string;
  readonly title: string;
}

const removers: readonly Role[] = ['admin', 'coordinator'];

/** The samples that are still there, for whoever may take them out; of nobody else they are asked. */
export async function listedSamples(
  fetch: typeof globalThis.fetch,
  roles: readonly Role[],
): Promise<readonly SampleListed[]> {
  if (!removers.some((role) => roles.includes(role))) return [];
  const answer = await read<{ samples: readonly SampleListed[] }>(fetch, '/api/office/samples');
  return answer?.samples ?? [];
}
