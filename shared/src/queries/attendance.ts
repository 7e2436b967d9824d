import { rowsIn, type Keyed } from '../engine/keyed.ts';
import { mayComeIn } from '../meeting/intake/admission.ts';
import type { Participant } from '../meeting/intake/participants.ts';
import type { Department } from '../meeting/plan/facts.ts';

export { registrationIsOpen } from '../meeting/intake/admission.ts';
export { mayComeIn };

export interface Attendance {
  readonly present: number;
  readonly all: number;
}

/** How many of those who may come in are here. */
export function attendance({
  participants,
}: {
  readonly participants: Keyed<Pick<Participant, 'admission' | 'presentSince'>>;
}): Attendance {
  const expected = rowsIn(participants).filter(mayComeIn);
  return { present: expected.filter((row) => row.presentSince !== null).length, all: expected.length };
}

/** Who asks to take part and waits for the organiser (E2). */
export function askingToTakePart<P extends Pick<Participant, 'admission'>>(participants: Keyed<P>): P[] {
  return rowsIn(participants).filter((row) => row.admission === 'asked');
}

/** Who asked and has an answer, who asked last on top; each decision can still be changed (UB2). */
export function decidedOn<P extends Pick<Participant, 'admission' | 'addedAt'>>(participants: Keyed<P>): P[] {
  return rowsIn(participants)
    .filter(({ admission }) => admission === 'admitted' || admission === 'refused')
    .sort((one, other) => other.addedAt - one.addedAt);
}

/** How many of the bodies that may be called to answer are here (E4). */
export function departmentsHere(departments: Keyed<Pick<Department, 'present'>>): Attendance {
  const all = rowsIn(departments);
  return { present: all.filter((row) => row.present).length, all: all.length };
}
