import { rowsIn, rowsInOrder } from '../engine/keyed.ts';
import { keptPetition, standsForItself } from '../meeting/intake/petition-standing.ts';
import type { PaperKind } from '../meeting/record/paper-kinds.ts';
import type { DataOf } from '../views/audiences.ts';
import { tasksOfBody } from './conclusion-tasks.ts';
import { paperStanding, type StandingPaper } from './paper-register.ts';

type Data = Pick<
  DataOf<'preparation'>,
  | 'about'
  | 'house'
  | 'conclusion'
  | 'conclusionNotice'
  | 'petitions'
  | 'assignments'
  | 'commitments'
  | 'departments'
  | 'escalations'
  | 'papers'
  | 'plan'
>;

/** How far a letter is on its way out of the house. */
export type LetterState = 'drafted' | 'numberMissing' | 'notSent' | 'sent';

/** A letter that must leave the house after a conference: to whom, with which matters, and how far it is (BL11). */
export interface OutgoingLetter {
  readonly kind: Extract<PaperKind, 'transferLetter' | 'upperLetter'>;
  readonly of: string;
  readonly to: string;
  /** The numbers of what is in it. */
  readonly matters: readonly number[];
  readonly standing: StandingPaper;
  readonly state: LetterState;
}

/** All of them: to each body of the meeting that has something to do, then to upper bodies. */
export function outgoingLetters(data: Data): readonly OutgoingLetter[] {
  const bodies = rowsInOrder(data.departments).flatMap(({ id, name }) => {
    const numbers = tasksOfBody(data, id).map(({ petition }) => petition.no);
    return numbers.length === 0 ? [] : [letter(data, 'transferLetter', { of: id, to: name, numbers })];
  });
  const upper = rowsIn(data.escalations)
    .sort((one, other) => one.openedAt - other.openedAt)
    .map(({ id, body, petitions }) => {
      const kept = petitions.map((one) => keptPetition(data.petitions, one));
      const numbers = kept.flatMap((row) => (row && standsForItself(row) ? [row.no] : []));
      return letter(data, 'upperLetter', { of: id, to: body, numbers });
    });
  return [...bodies, ...upper];
}

function letter(
  data: Data,
  kind: OutgoingLetter['kind'],
  { of, to, numbers }: { readonly of: string; readonly to: string; readonly numbers: readonly number[] },
): OutgoingLetter {
  const standing = paperStanding(data, { kind, of });
  const matters = [...new Set(numbers)].sort((one, other) => one - other);
  return { kind, of, to, matters, standing, state: stateOf(standing, kind) };
}

/** A letter to an upper body that was noted where its matters are followed up left without the register. */
function stateOf({ state, row }: StandingPaper, kind: OutgoingLetter['kind']): LetterState {
  if (row?.sentOn || (kind === 'upperLetter' && state === 'issued' && row === null)) return 'sent';
  if (state === 'issued') return 'notSent';
  return state === 'final' ? 'numberMissing' : 'drafted';
}
