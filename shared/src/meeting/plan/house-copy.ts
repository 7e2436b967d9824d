import { z } from 'zod';
import type { Calendar } from '../../calendar/calendar.ts';
import type { House } from '../../office/house.ts';
import { action, type Evolvers } from '../action.ts';
import type { Commitment, CommitmentEvent } from '../followup/commitments.ts';
import { countedTerm, type Term } from '../followup/terms.ts';
import type { Meeting } from '../meeting.ts';
import { redateMilestones } from './milestones.ts';

export interface HouseEvent {
  readonly type: 'houseAdopted';
  readonly house: House;
}

/** A commitment and the term that another calendar gives it. */
export interface Redating {
  readonly commitment: Commitment;
  readonly term: Required<Term>;
}

/**
 * What another calendar dates anew of a meeting: what is owed and was counted. A date that somebody named stays. The
 * office shows this before it saves an edit, and `house.adopt` does it afterwards.
 */
export function redatings({ commitments }: Pick<Meeting, 'commitments'>, calendar: Calendar): Redating[] {
  const owed = commitments
    .filter(({ state }) => state !== 'discarded')
    .sort((one, other) => (one.id < other.id ? -1 : 1));
  return owed.flatMap((commitment) => {
    if (!commitment.counted) return [];
    const term = countedTerm(commitment.counted, calendar);
    const stands = term.due === commitment.due && term.certainty === commitment.certainty;
    return stands ? [] : [{ commitment, term }];
  });
}

export const houseActions = {
  /** Copies what the office keeps by now, and counts again what was counted by what it kept before (TD12). */
  'house.adopt': action({
    may: ['system'],
    input: z.strictObject({}),
    decide(meeting, _input, { house }) {
      if (house.version <= meeting.house.version) return [];
      const redated = redatings(meeting, house.calendar).map(({ commitment, term }): CommitmentEvent => ({
        type: 'commitmentRedated',
        commitment: commitment.id,
        ...term,
      }));
      return [{ type: 'houseAdopted', house }, ...redated, ...redateMilestones(meeting, { house })];
    },
  }),
};

export const houseEvolvers: Evolvers<HouseEvent> = {
  houseAdopted: (meeting, { house }) => ({ ...meeting, house }),
};
