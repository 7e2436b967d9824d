import { z } from 'zod';
import { fold } from '../../text/fold.ts';
import { action } from '../action.ts';
import type { Meeting, MeetingEvent } from '../meeting.ts';
import { petitionId } from '../id-inputs.ts';
import type { PetitionId } from '../ids.ts';

/**
 * What puts a matter to an upper body from the moment that the chair sends it up (TD15): into the letter that waits for
 * that body, or into one of its own; nothing where it is in one already.
 */
export function sendingUp(
  { escalations }: Meeting,
  petition: PetitionId,
  body: string,
  newId: () => string,
): readonly MeetingEvent[] {
  if (escalations.find((row) => row.petitions.includes(petition))) return [];
  const waits = escalations.find((row) => row.letter === null && fold(row.body) === fold(body));
  if (!waits)
    return [{ type: 'escalationOpened', id: newId(), body, petitions: [petition], decided: petition }];
  const petitions = [...waits.petitions, petition];
  const { id: escalation, body: to } = waits;
  return [{ type: 'escalationChanged', escalation, body: to, petitions, decided: petition }];
}

/** A decision that is taken back takes the matter out of the letter that it put it into, until that was sent. */
export function takingDown({ escalations }: Meeting, petition: PetitionId): readonly MeetingEvent[] {
  const row = escalations.find((one) => one.decided?.includes(petition) === true && one.letter === null);
  if (!row) return [];
  const { id: escalation, body } = row;
  const petitions = row.petitions.filter((one) => one !== petition);
  return petitions.length === 0
    ? [{ type: 'escalationWithdrawn', escalation }]
    : [{ type: 'escalationChanged', escalation, body, petitions }];
}

export const sendingUpActions = {
  /** What a chair sent up while no letter followed from it: it is owed from today. */
  'escalations.openOwed': action({
    may: ['system'],
    input: z.strictObject({ petition: petitionId }),
    decide(meeting, { petition }, { newId }) {
      const row = meeting.petitions.get(petition);
      if (row?.disposition?.kind !== 'escalated') return [];
      return sendingUp(meeting, petition, row.disposition.body, newId);
    },
  }),
};
