import { rowsIn } from '../engine/keyed.ts';
import { mayComeIn } from '../meeting/intake/admission.ts';
import { firstRaised, standsForItself } from '../meeting/intake/petition-standing.ts';
import type { RegistrationId } from '../meeting/ids.ts';
import { isUnheard } from '../meeting/session/unheard.ts';
import type { MinutedPetition, MinutesData } from './minutes-data.ts';
import { promisesOn } from './promises.ts';
import { wasHeard } from './queue.ts';

/** Who was expected and did not come; nobody is said to be absent where no one was ticked at the door. */
export function absentees({
  participants,
}: Pick<MinutesData, 'participants'>): MinutesData['participants'][string][] {
  const expected = rowsIn(participants).filter(mayComeIn);
  const missing = expected.filter((row) => row.presentSince === null);
  return missing.length === expected.length ? [] : missing;
}

/**
 * Whether the hall dealt with a petition: it was put before it, or concluded on, answered, commented on or promised about
 * without that. Each stands in the minutes.
 */
export function isDealtWith(data: MinutesData, row: MinutedPetition): boolean {
  if (!standsForItself(row)) return false;
  const { id, disposition, chairAnswer } = row;
  const isOfIt = ({ petition }: { readonly petition: string | null }) => petition === id;
  return (
    firstRaised(data.petitions).has(id) ||
    disposition !== null ||
    chairAnswer !== null ||
    promisesOn(id, data.commitments).length > 0 ||
    rowsIn(data.comments).some(isOfIt) ||
    rowsIn(data.assignments).some((one) => isOfIt(one) && one.state === 'delivered')
  );
}

/** What people who spoke had registered besides and was never put before the hall, by number (BX6). */
export function leftUnraised({
  registrations,
  petitions,
}: Pick<MinutesData, 'registrations' | 'petitions'>): (MinutedPetition & { readonly by: RegistrationId })[] {
  const raised = firstRaised(petitions);
  const isLeft = (row: MinutedPetition | undefined): row is MinutedPetition =>
    row !== undefined && standsForItself(row) && row.disposition === null && !raised.has(row.id);
  return rowsIn(registrations)
    .filter(wasHeard)
    .flatMap(({ id, petitions: asked }) =>
      asked.flatMap((one) => {
        const row = petitions[one];
        return isLeft(row) ? [{ ...row, by: id }] : [];
      }),
    )
    .sort((a, b) => a.no - b.no);
}

/** Who registered and was not reached, by number (BX6). */
export function unreached({
  registrations,
}: Pick<MinutesData, 'registrations'>): MinutesData['registrations'][string][] {
  return rowsIn(registrations)
    .filter((row) => row.state === 'notReached' || isUnheard(row))
    .sort((a, b) => a.no - b.no);
}

/** Who was called to the floor and was not there. Whoever came later is among those who were heard. */
export function absentWhenCalled({ turns }: Pick<MinutesData, 'turns'>): ReadonlySet<string> {
  return new Set(
    Object.values(turns).flatMap(({ end, registration }) => (end === 'noShow' ? [registration] : [])),
  );
}
