import { z } from 'zod';
import { action, type Evolvers } from './action.ts';
import { directors } from './presiding.ts';
import { reject } from './rejections.ts';
import { onTheFloor } from './speaking-turns.ts';
import { idle } from './timer.ts';

export type CallTakenBackEvent = { readonly type: 'callTakenBack'; readonly turn: string };

/** A wrong number called is no absence and no deferral: it is as if nobody had been called. */
export const callTakenBackActions = {
  'turn.takeBack': action({
    may: directors,
    input: z.strictObject({}),
    decide: (meeting, _input, context) =>
      onTheFloor(meeting, context, (turn) =>
        turn.startedAt === null ? [{ type: 'callTakenBack', turn: turn.id }] : reject('timerRunning'),
      ),
  }),
};

export const callTakenBackEvolvers: Evolvers<CallTakenBackEvent> = {
  callTakenBack(meeting, { turn }) {
    const row = meeting.turns.get(turn);
    if (!row) return meeting;
    const { registration, stood, stoodBefore, calledAt } = row;
    const called = meeting.petitions.get(meeting.floor.petition ?? '');
    // The call alone had raised it.
    const petitions =
      called?.raisedAt === calledAt
        ? meeting.petitions.with({ ...called, raisedAt: null })
        : meeting.petitions;
    const before = petitions.get(stoodBefore ?? '');
    const petition = before && !before.rerouted && !before.disposition ? before.id : null;
    return {
      ...meeting,
      petitions,
      turns: meeting.turns.without(turn),
      registrations: meeting.registrations.update(registration, (person) => ({ ...person, state: stood })),
      floor: { turn: null, petition, timer: idle },
    };
  },
};
