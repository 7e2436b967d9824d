import type { Registration } from '../model.svelte.ts';

/** Somebody whose name is known here and may not be read out in the hall. */
export function isNumberOnly(row: Pick<Registration, 'name' | 'consent'> | undefined): boolean {
  return row !== undefined && row.name !== '' && !row.consent.name;
}
