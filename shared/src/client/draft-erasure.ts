import type { ViewData } from '../engine/view.ts';

/** What a view may hold of a petition, an assignment or a registration. */
interface Shown {
  readonly petition?: string;
  readonly rerouted?: boolean;
  readonly state?: string;
}

/**
 * Whether a view shows that what a draft is about was rerouted (UB3). A department sees no petition any more then, and
 * its own assignment still.
 */
export function isRerouted(key: string, data: ViewData): boolean {
  const id = key.slice(key.lastIndexOf(':') + 1);
  const row = (collection: string, of: string) => data[collection]?.[of] as Shown | undefined;
  const of = row('assignments', id)?.petition;
  if (of !== undefined && data['petitions'] && !row('petitions', of)) return true;
  return row('petitions', of ?? id)?.rerouted === true || row('registrations', id)?.state === 'rerouted';
}
