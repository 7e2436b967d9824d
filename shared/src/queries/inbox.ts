import { rowOf, rowsIn, type Keyed } from '../engine/keyed.ts';
import { standsForItself } from '../meeting/intake/petition-standing.ts';
import type { Petition } from '../meeting/intake/petitions.ts';
import type { SpeakerRegistration } from '../meeting/intake/registrations.ts';

/** What a petition still waits for before it may be shown. */
export type Need = 'classify' | 'release';

type Registered = Pick<SpeakerRegistration, 'id' | 'no' | 'state'>;
type Screened = Pick<Petition, 'field' | 'authority' | 'necessity' | 'released' | 'mergedInto' | 'rerouted'> &
  Partial<Pick<Petition, 'takenBack'>>;
type Asked = Screened & Pick<Petition, 'id' | 'no'> & { readonly asker: Pick<Petition, 'registration'> };

export type InboxItem<R, P> =
  | { readonly kind: 'registration'; readonly id: string; readonly row: R }
  | { readonly kind: 'petition'; readonly id: string; readonly row: P; readonly needs: readonly Need[] };

interface Inputs<R, P> {
  readonly registrations: Keyed<R>;
  readonly petitions: Keyed<P>;
}

/** A petition waits with its speaker until that speaker is taken into the queue; afterwards it waits no more. */
const speakerAside: ReadonlySet<string> = new Set(['submitted', 'rejected', 'withdrawn', 'rerouted']);

/** What was merged waits with the one kept, and what was rerouted for nothing. */
export function needsOf(petition: Screened): Need[] {
  if (!standsForItself(petition)) return [];
  const needs: Need[] = [];
  const { field, authority, necessity, released } = petition;
  if (field === null || authority === null || necessity === null) needs.push('classify');
  if (released === null) needs.push('release');
  return needs;
}

/** Who waits to be taken into the queue, in the order in which they came (R1). */
export function submitted<R extends Registered>(registrations: Keyed<R>): R[] {
  return rowsIn(registrations)
    .filter((row) => row.state === 'submitted')
    .sort((a, b) => a.no - b.no);
}

/** Everything that waits for a moderator: people first, since they wait in person, then petitions; oldest first. */
export function inbox<R extends Registered, P extends Asked>({
  registrations,
  petitions,
}: Inputs<R, P>): InboxItem<R, P>[] {
  const isAside = ({ asker }: P) => speakerAside.has(rowOf(registrations, asker.registration)?.state ?? '');
  const screened = rowsIn(petitions)
    .map((row) => ({ kind: 'petition' as const, id: row.id, row, needs: needsOf(row) }))
    .filter(({ needs, row }) => needs.length > 0 && !isAside(row))
    .sort((a, b) => a.row.no - b.row.no);
  return [
    ...submitted(registrations).map((row) => ({ kind: 'registration' as const, id: row.id, row })),
    ...screened,
  ];
}
