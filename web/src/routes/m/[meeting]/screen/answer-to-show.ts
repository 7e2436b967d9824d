import type { Instant } from '@doi-thoai/shared/calendar/instant';
import { only } from '@doi-thoai/shared/engine/view';
import type { Data } from './entities.ts';
import { answersOf, type Answered } from './in-the-hall.ts';
import { answerNow } from './shown-view.ts';

/** The answer for a screen that was set to show one: that of the petition before the hall, else the latest. */
export function answerToShow(data: Data, now: Instant): Answered | undefined {
  const present = data.floor[only]?.petition;
  const all = answersOf(data);
  return answerNow(data, now) ?? all.find((one) => one.petition.id === present) ?? all[0];
}
