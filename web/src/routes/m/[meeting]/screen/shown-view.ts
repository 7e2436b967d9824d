import type { Instant } from '@doi-thoai/shared/calendar/instant';
import type { ScreenView } from '@doi-thoai/shared/meeting/session/screens';
import { only } from '@doi-thoai/shared/engine/view';
import type { Data } from './entities.ts';
import { answersOf, petitionOf, promiseOf, queueOf, speakerOf, type Answered } from './in-the-hall.ts';

export type Shown = Exclude<ScreenView, 'follow'>;

/** How long an answer stands after the petition was closed, before the hall turns to who is next. */
const answerStands = 30_000;

/**
 * What a screen shows (UB12): what it was set to, or what the session chooses. A view that has nothing to show
 * gives way to one that has, so that no screen stands empty.
 */
export function shownView(asked: ScreenView, data: Data, now: Instant): Shown {
  if (asked === 'follow') return followed(data, now);
  return hasSomething(asked, data) ? asked : insteadOf(asked, data);
}

/** A promise before all, then who speaks, what was answered, what was asked, and between speakers the queue. */
function followed(data: Data, now: Instant): Shown {
  const about = data.about[only];
  const adopted = data.conclusion[only]?.state === 'adopted';
  if (about?.state === 'closed') return adopted ? 'conclusion' : 'figures';
  if (promiseOf(data)) return 'promise';
  if (about?.state === 'paused') return 'pause';
  if (about?.state !== 'inSession') return 'backdrop';
  if (speakerOf(data)) return 'speaker';
  if (answerNow(data, now)) return 'answer';
  if (petitionOf(data)) return 'petition';
  const step = Object.values(data.agenda).find((item) => item.state === 'current');
  if (step?.kind === 'conclusion') return adopted ? 'conclusion' : 'agenda';
  if (step?.kind === 'opening' || step?.kind === 'report') return 'agenda';
  return queueOf(data).length > 0 ? 'queue' : 'agenda';
}

function hasSomething(view: Shown, data: Data): boolean {
  switch (view) {
    case 'speaker':
      return speakerOf(data) !== undefined;
    case 'petition':
      return petitionOf(data) !== undefined;
    case 'answer':
      return answersOf(data).length > 0;
    case 'promise':
      return promiseOf(data) !== undefined;
    case 'queue':
      return queueOf(data).length > 0;
    case 'conclusion':
      return data.conclusion[only]?.state === 'adopted';
    default:
      return true;
  }
}

function insteadOf(view: Shown, data: Data): Shown {
  return view === 'speaker' && queueOf(data).length > 0 ? 'queue' : 'backdrop';
}

/** The answer that was just given: to the petition before the hall, or a moment ago to the one before. */
export function answerNow(data: Data, now: Instant): Answered | undefined {
  const present = data.floor[only]?.petition ?? null;
  return answersOf(data).find(({ at, petition }) => {
    if (at === null) return false;
    return petition.id === present || (present === null && now - at < answerStands);
  });
}
