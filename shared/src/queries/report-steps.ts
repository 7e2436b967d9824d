import { rowsInOrder } from '../engine/keyed.ts';
import { isOnEarlier } from '../meeting/session/on-earlier.ts';
import type { MinutesData } from './minutes-data.ts';

/** The steps that were begun and in which something was reported. */
export function reportSteps(data: Pick<MinutesData, 'agenda'>, onEarlier: boolean) {
  return rowsInOrder(data.agenda).filter(
    (step) =>
      step.kind === 'report' &&
      isOnEarlier(step) === onEarlier &&
      (step.state === 'done' || step.state === 'current'),
  );
}
