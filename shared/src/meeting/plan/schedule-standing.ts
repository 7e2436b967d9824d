import type { About } from './facts.ts';
import type { Plan, Schedule } from './plan.ts';

// Apart from the actions, so that a page that shows the schedule is not sent the schema library.

/** Day and place of a meeting, as they stand. */
export function scheduleOf({
  about,
  plan,
}: {
  readonly about: Pick<About, 'heldOn' | 'period' | 'place'>;
  readonly plan: Pick<Plan, 'startsAt'>;
}): Schedule {
  return { heldOn: about.heldOn, period: about.period, startsAt: plan.startsAt, place: about.place };
}

/** Whether a change takes something back that people may have been told. */
export function replacesSchedule(before: Schedule, after: Schedule): boolean {
  return (
    (before.heldOn !== null && before.heldOn !== after.heldOn) ||
    (before.place !== '' && before.place !== after.place) ||
    (before.startsAt !== '' && before.startsAt !== after.startsAt) ||
    (before.heldOn === null && before.period !== '' && before.period !== after.period)
  );
}
