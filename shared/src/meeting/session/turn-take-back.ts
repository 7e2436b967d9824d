import { action, type Evolvers } from '../action.ts';
import type { Meeting } from '../meeting.ts';
import type { Petition } from '../intake/petitions.ts';
import { keptPetition } from '../intake/petition-standing.ts';
import { directors } from './presiding.ts';
import { refuse } from '../../engine/refusal.ts';
import { meant, onTheFloor, type SpeakingTurn } from './turns.ts';
import { idle } from './timer.ts';

export type CallTakenBackEvent = { readonly type: 'callTakenBack'; readonly turn: string };

/** A wrong number called is no absence and no deferral: it is as if nobody had been called. */
export const callTakenBackActions = {
  'turn.takeBack': action({
    may: directors,
    input: meant,
    decide: (meeting, input, context) =>
      onTheFloor(meeting, input, context, (turn) =>
        turn.startedAt === null ? [{ type: 'callTakenBack', turn: turn.id }] : refuse('timerRunning'),
      ),
  }),
};

export const callTakenBackEvolvers: Evolvers<CallTakenBackEvent> = {
  callTakenBack(meeting, { turn }) {
    const row = meeting.turns.get(turn);
    if (!row) return meeting;
    const { registration, stood, stoodBefore } = row;
    const before = keptPetition(meeting.petitions, stoodBefore);
    const petition = before && !before.rerouted && !before.disposition ? before.id : null;
    const raised = raisedBy(meeting, row);
    const petitions =
      raised && raised.id !== petition
        ? meeting.petitions.with({ ...raised, raisedAt: null })
        : meeting.petitions;
    return {
      ...meeting,
      petitions,
      turns: meeting.turns.without(turn),
      registrations: meeting.registrations.update(registration, (person) => ({ ...person, state: stood })),
      floor: { turn: null, petition, timer: idle },
    };
  },
};

/** The petition that nothing but the call put before the hall. */
function raisedBy(meeting: Meeting, { registration, follows, calledAt }: SpeakingTurn): Petition | undefined {
  const own = meeting.registrations.get(registration)?.petitions ?? [];
  return [follows ?? '', ...own]
    .map((petition) => keptPetition(meeting.petitions, petition))
    .find((petition) => petition?.raisedAt === calledAt);
}
