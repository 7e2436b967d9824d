import { project } from '../engine/view.ts';
import type { PaperId } from '../meeting/ids.ts';
import type { Meeting } from '../meeting/meeting.ts';
import { views } from '../views/audiences.ts';
import { outgoingLetters, type LetterState, type OutgoingLetter } from './outgoing-letters.ts';

/** A letter that must leave the house and has not, as the review has it. */
export interface DayLetter extends Pick<OutgoingLetter, 'kind' | 'of' | 'to' | 'matters'> {
  readonly state: Exclude<LetterState, 'sent'>;
  /** As it stands in the register; null while it is a draft. */
  readonly paper: PaperId | null;
}

const { about, house, conclusion, conclusionNotice, petitions, assignments } = views.preparation;
const { commitments, departments, escalations, papers, plan } = views.preparation;
const shown = {
  ...{ about, house, conclusion, conclusionNotice, petitions, assignments },
  ...{ commitments, departments, escalations, papers, plan },
};
const office = { audience: 'preparation', seat: 'office', department: null, registration: null } as const;

/** The letters of a conference that is over that are still in the house (BL11). */
export function unsentLetters(meeting: Meeting): readonly DayLetter[] {
  if (meeting.about.state !== 'closed') return [];
  return outgoingLetters(project(shown, meeting, office)).flatMap((letter) => {
    const { kind, of, to, matters, standing, state } = letter;
    return state === 'sent' ? [] : [{ kind, of, to, matters, state, paper: standing.row?.id ?? null }];
  });
}
