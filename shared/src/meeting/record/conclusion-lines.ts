import type { CivilDate } from '../../calendar/civil-date.ts';
import { rowsIn, type Keyed } from '../../engine/keyed.ts';
import { answeringFor } from '../answers/answering.ts';
import type { Assignment } from '../answers/assignments.ts';
import type { Disposition, DispositionKind } from '../answers/dispositions.ts';
import type { Commitment } from '../followup/commitments.ts';
import {
  firstRaised,
  keptPetition,
  standingOf,
  standsForItself,
  type Counted,
  type PetitionStanding,
} from '../intake/petition-standing.ts';
import type { Petition } from '../intake/petitions.ts';
import type { conclusionSections } from './vocabulary.ts';
import type { CommitmentId, DepartmentId, PetitionId } from '../ids.ts';

// Apart from the actions, so that a page that shows a conclusion is not sent the schema library.

export type ConclusionSection = (typeof conclusionSections)[number];

/** A confirmed promise as a conclusion names it; its words are those of the commitment. */
export interface PromiseInLine {
  readonly id: CommitmentId;
  readonly department: DepartmentId;
  readonly due: CivilDate;
}

/** What the record says of one petition: what was decided, who has it, what was promised and until when (N2). */
export interface RecordLine {
  /** The petition's id. */
  readonly id: PetitionId;
  readonly section: ConclusionSection;
  /** How the petition was closed; null where it was not. */
  readonly kind: DispositionKind | null;
  /** Who has to act, or answers for it. */
  readonly department: DepartmentId | null;
  readonly supporting: readonly string[];
  /** Who gave an answer in the hall. */
  readonly answered: readonly string[];
  readonly body: string;
  readonly due: CivilDate | null;
  readonly promises: readonly PromiseInLine[];
}

type Numbered = Counted & Pick<Petition, 'no' | 'departments'> & { readonly disposition: Closed | null };
type Closed = Pick<Disposition, 'kind' | 'department' | 'body' | 'due'>;
type Given = Pick<Assignment, 'petition' | 'department' | 'part' | 'state'>;
type Promised = Pick<Commitment, 'id' | 'petition' | 'department' | 'due' | 'state' | 'promised'>;

/** A meeting, or a view of those who run it. */
export interface SessionRecord<P> {
  readonly petitions: Keyed<P>;
  readonly assignments: Keyed<Given>;
  readonly commitments: Keyed<Promised>;
}

/** The conclusion as the record gives it: every petition once, those merged with the one they were merged into. */
export function linesOf<P extends Numbered>(record: SessionRecord<P>): RecordLine[] {
  const raised = firstRaised(record.petitions);
  const promises = promisesByPetition(record);
  return rowsIn(record.petitions)
    .filter(standsForItself)
    .sort((a, b) => a.no - b.no)
    .map((petition) => {
      const standing = standingOf(petition, raised.has(petition.id));
      return lineOf(petition, standing, promises.get(petition.id) ?? [], record.assignments);
    });
}

function lineOf(
  petition: Numbered,
  standing: PetitionStanding,
  promises: readonly PromiseInLine[],
  assignments: Keyed<Given>,
): RecordLine {
  const { id, disposition } = petition;
  const answering = answeringFor(petition, assignments);
  const department = disposition?.department ?? promises[0]?.department ?? answering[0]?.department ?? null;
  return {
    id,
    section: sectionOf(disposition, standing, promises),
    kind: disposition?.kind ?? null,
    department,
    supporting: answering.map((row) => row.department).filter((one) => one !== department),
    answered: answering.filter((row) => row.state === 'delivered').map((row) => row.department),
    body: disposition?.body ?? '',
    due: disposition?.due ?? promises[0]?.due ?? null,
    promises,
  };
}

/** What is owed, by a disposition or by a promise, is not resolved; what was closed is resolved or only discussed. */
function sectionOf(
  disposition: Closed | null,
  standing: PetitionStanding,
  promises: readonly PromiseInLine[],
): ConclusionSection {
  if (promises.length > 0) return 'unresolved';
  if (standing === 'notRaised') return 'notRaised';
  if (standing !== 'settled') return 'unresolved';
  return disposition?.kind === 'answered' || disposition?.kind === 'resolvedNow' ? 'resolved' : 'discussed';
}

/** Promises are kept with the petition that speaks for the one they were given about. */
function promisesByPetition<P extends Numbered>({
  petitions,
  commitments,
}: SessionRecord<P>): ReadonlyMap<string, readonly PromiseInLine[]> {
  const found = new Map<string, PromiseInLine[]>();
  const confirmed = rowsIn(commitments).filter((row) => row.promised && row.state === 'open');
  for (const { id, petition, department, due } of confirmed.sort(earliestFirst)) {
    const kept = keptPetition(petitions, petition)?.id ?? petition;
    found.set(kept, [...(found.get(kept) ?? []), { id, department, due }]);
  }
  return found;
}

function earliestFirst(a: Promised, b: Promised): number {
  return a.due === b.due ? Number(a.id > b.id) - Number(a.id < b.id) : a.due < b.due ? -1 : 1;
}

export type Lack = 'owner' | 'date';

/** What a matter still to be resolved lacks, so that nobody could follow it up (N9). */
export function lacksOf({
  section,
  department,
  body,
  due,
}: Pick<RecordLine, 'section' | 'department' | 'body' | 'due'>): Lack[] {
  if (section !== 'unresolved') return [];
  const lacks: Lack[] = [];
  if (department === null && body === '') lacks.push('owner');
  if (due === null) lacks.push('date');
  return lacks;
}

/** What a line says, as one string, in whatever order a journal gave its parts back. */
export function contentOf(line: RecordLine): string {
  const { id, section, kind, department, supporting, answered, body, due, promises } = line;
  return JSON.stringify([
    ...[id, section, kind, department, supporting, answered, body, due],
    promises.map((one) => [one.id, one.department, one.due]),
  ]);
}
