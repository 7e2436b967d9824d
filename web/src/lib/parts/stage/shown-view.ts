import type { Instant } from '@doi-thoai/shared/calendar/instant';
import type { ScreenView } from '@doi-thoai/shared/meeting/session/screens';
import { only } from '@doi-thoai/shared/engine/view';
import { currentStep } from '@doi-thoai/shared/queries/agenda';
import { standingAnnouncements } from '@doi-thoai/shared/queries/announcements';
import { answerJustGiven, releasedAnswers } from '@doi-thoai/shared/queries/answers';
import { answeringNow, beforeTheHall, onTheFloor, petitionOfSpeaker } from '@doi-thoai/shared/queries/floor';
import { isOnEarlierNow } from '@doi-thoai/shared/queries/earlier-promises';
import { promiseToRead } from '@doi-thoai/shared/queries/promises';
import { queueInOrder } from '@doi-thoai/shared/queries/queue';
import { readAloudNow } from '@doi-thoai/shared/queries/reading';
import type { Data } from './model.ts';

/**
 * Who answers at the microphone has a view of its own wherever speakers are shown, and what was promised before in the
 * step that is on it.
 */
export type Shown = Exclude<ScreenView, 'follow'> | 'answering' | 'earlier';

/**
 * What a screen shows (UB12): what it was set to, or what the session chooses. A view that has nothing to show
 * gives way to one that has, so that no screen stands empty.
 */
export function shownView(asked: ScreenView, data: Data, now: Instant): Shown {
  if (asked === 'follow') return followed(data, now);
  if (asked === 'speaker' && answeringNow(data)) return 'answering';
  return hasSomething(asked, data) ? asked : insteadOf(asked, data);
}

/**
 * A promise before all, then who speaks, the conclusion while it is read, what was answered, what was asked, and between
 * speakers the queue (F7).
 */
function followed(data: Data, now: Instant): Shown {
  const about = data.about[only];
  const adopted = data.conclusion[only]?.state === 'adopted';
  if (about?.state === 'closed') return adopted ? 'conclusion' : 'figures';
  if (promiseToRead(data)) return 'promise';
  if (about?.state === 'paused') return 'pause';
  if (about?.state !== 'inSession') return 'backdrop';
  if (answeringNow(data)) return 'answering';
  if (onTheFloor(data)) return isAnothers(data) ? 'petition' : 'speaker';
  if (readAloudNow(data, now).length > 0) return 'conclusion';
  const step = currentStep(data);
  const petition = beforeTheHall(data);
  const concludes = step?.kind === 'conclusion';
  // What nobody disposed of does not hold up the conclusion; what is put before the hall since then is shown again.
  if (!concludes || !petition || step.found !== petition.id) {
    if (answerJustGiven(data, now)) return 'answer';
    if (petition) return 'petition';
  }
  if (concludes) return adopted ? 'conclusion' : 'agenda';
  // The ceremony has the lines behind the rostrum on the stage, as every photograph of it will.
  if (step?.kind === 'opening') return 'backdrop';
  if (isOnEarlierNow(data)) return 'earlier';
  if (step?.kind === 'report') return 'agenda';
  if (queueInOrder(data).length > 0) return 'queue';
  // Nobody waits: whoever wants to speak is shown how to register.
  return step?.kind === 'dialogue' ? 'register' : 'agenda';
}

/**
 * Whether what was put before the hall was asked by somebody else than the speaker: it stands under its own asker then.
 * Who speaks to another's petition once more is the one whom the hall listens to.
 */
function isAnothers(data: Data): boolean {
  const speaker = onTheFloor(data);
  if (!speaker || speaker.turn.follows !== null || !beforeTheHall(data)) return false;
  return petitionOfSpeaker(data) === undefined;
}

function hasSomething(view: Shown, data: Data): boolean {
  switch (view) {
    case 'speaker':
      return onTheFloor(data) !== undefined;
    case 'petition':
      return beforeTheHall(data) !== undefined;
    case 'answer':
      return releasedAnswers(data).length > 0;
    case 'promise':
      return promiseToRead(data) !== undefined;
    case 'queue':
      return queueInOrder(data).length > 0;
    case 'conclusion':
      return data.conclusion[only]?.state === 'adopted';
    default:
      return true;
  }
}

function insteadOf(view: Shown, data: Data): Shown {
  return view === 'speaker' && queueInOrder(data).length > 0 ? 'queue' : 'backdrop';
}

/**
 * Whether the band stands at the foot: the occasion and the clock have the stage to themselves, until something is
 * announced to everyone (UB12).
 */
export function hasFoot(shown: Shown, { announcements }: Pick<Data, 'announcements'>, now: Instant): boolean {
  if (shown !== 'backdrop' && shown !== 'timer') return true;
  return standingAnnouncements(announcements, now).length > 0;
}
