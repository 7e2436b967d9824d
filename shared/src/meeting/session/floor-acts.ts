import { answeringActions, answeringEvolvers, type AnsweringEvent } from './answering-turns.ts';
import { callActions } from './calls.ts';
import { turnEndActions, turnEndEvolvers, type TurnEndEvent } from './turn-ends.ts';
import { takenBackActions, takenBackEvolvers, type TakenBackEvent } from './turn-take-back.ts';
import { turnActions, turnEvolvers, type TurnEvent } from './turns.ts';

/** Everything that happens to whoever has the floor: the parts of it, as one part of the meeting. */
export type FloorEvent = TurnEvent | TurnEndEvent | TakenBackEvent | AnsweringEvent;

export const floorActions = {
  ...callActions,
  ...turnActions,
  ...turnEndActions,
  ...takenBackActions,
  ...answeringActions,
};

export const floorEvolvers = {
  ...turnEvolvers,
  ...turnEndEvolvers,
  ...takenBackEvolvers,
  ...answeringEvolvers,
};
