import { z } from 'zod';
import type { House } from '../../office/house.ts';
import { action, type Evolvers } from '../action.ts';
import { countedTerm, type Commitment, type CommitmentEvent } from '../followup/commitments.ts';

export interface HouseEvent {
  readonly type: 'houseAdopted';
  readonly house: House;
}

/** What follows for one commitment from another calendar; a date that somebody named stays. */
function redated({ id, counted, due, certainty }: Commitment, { calendar }: House): CommitmentEvent[] {
  if (!counted) return [];
  const term = countedTerm(counted, calendar);
  if (term.due === due && term.certainty === certainty) return [];
  return [{ type: 'commitmentRedated', commitment: id, ...term }];
}

export const houseActions = {
  /** Copies what the office keeps by now, and counts again what was counted by what it kept before (TD12). */
  'house.adopt': action({
    may: ['system'],
    input: z.strictObject({}),
    decide(meeting, _input, { house }) {
      if (house.version <= meeting.house.version) return [];
      const owed = meeting.commitments
        .filter(({ state }) => state !== 'discarded')
        .sort((one, other) => (one.id < other.id ? -1 : 1));
      return [{ type: 'houseAdopted', house }, ...owed.flatMap((row) => redated(row, house))];
    },
  }),
};

export const houseEvolvers: Evolvers<HouseEvent> = {
  houseAdopted: (meeting, { house }) => ({ ...meeting, house }),
};
