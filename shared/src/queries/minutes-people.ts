import { rowsIn } from '../engine/keyed.ts';
import { mayComeIn } from '../meeting/intake/admission.ts';
import { isUnheard } from '../meeting/session/unheard.ts';
import type { MinutesData } from './minutes-data.ts';

/** Who was expected and did not come. */
export function absentees({
  participants,
}: Pick<MinutesData, 'participants'>): MinutesData['participants'][string][] {
  return rowsIn(participants).filter((row) => mayComeIn(row) && row.presentSince === null);
}

/** Who registered and was not reached, by number (BX6). */
export function unreached({
  registrations,
}: Pick<MinutesData, 'registrations'>): MinutesData['registrations'][string][] {
  return rowsIn(registrations)
    .filter((row) => row.state === 'notReached' || isUnheard(row))
    .sort((a, b) => a.no - b.no);
}
