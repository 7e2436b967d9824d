import { fairness } from '@doi-thoai/shared/queries/fairness';
import type { Collection, Petition, Registration, Turn } from './entities.ts';

/** Why somebody might be called before others (BX10). */
export type Preference = 'firstTime' | 'unitWaits' | 'fieldWaits';

export interface Waiting {
  readonly registration: Registration;
  readonly prefer: readonly Preference[];
}

interface Record {
  readonly registrations: Collection<Registration>;
  readonly petitions: Collection<Petition>;
  readonly turns: Collection<Turn>;
}

/** Who waits to speak, first to be called first, each with the reasons to prefer them. */
export function waiting({ registrations, petitions, turns }: Record): Waiting[] {
  const all = Object.values(registrations);
  const spoken = Object.values(turns);
  const silent = new Set(
    fairness(all, spoken)
      .units.filter((share) => share.turns === 0)
      .map((share) => share.unit),
  );
  const touched = new Set(
    Object.values(petitions)
      .filter((petition) => petition.raisedAt !== null)
      .map((petition) => petition.field),
  );
  const begun = spoken.some((turn) => turn.startedAt !== null);
  return all
    .filter((row) => row.state === 'queued')
    .sort((a, b) => a.rank - b.rank || a.no - b.no)
    .map((registration) => ({
      registration,
      prefer: [
        ...(registration.firstTime ? (['firstTime'] as const) : []),
        // Before anyone has spoken this holds for all and says nothing.
        ...(begun && registration.unit !== '' && silent.has(registration.unit)
          ? (['unitWaits'] as const)
          : []),
        ...(begun && registration.field !== null && !touched.has(registration.field)
          ? (['fieldWaits'] as const)
          : []),
      ],
    }));
}

/** Who was put back and may be called again: deferred, or not there when called. */
export function putBack(registrations: Collection<Registration>): Registration[] {
  return Object.values(registrations)
    .filter((row) => row.state === 'deferred' || row.state === 'noShow')
    .sort((a, b) => a.no - b.no);
}
