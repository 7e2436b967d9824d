import { rowsIn, type Keyed } from '../engine/keyed.ts';
import type { SpeakerRegistration } from '../meeting/intake/registrations.ts';
import type { Rules } from '../meeting/plan/rules.ts';
import type { AnsweringTurn } from '../meeting/session/answering-turns.ts';
import type { SpeakingTurn } from '../meeting/session/turns.ts';

interface Session {
  readonly registrations: Keyed<Pick<SpeakerRegistration, 'state'>>;
  readonly turns: Keyed<Pick<SpeakingTurn, 'endedAt' | 'spokenMs'>>;
  readonly answeringTurns: Keyed<Pick<AnsweringTurn, 'endedAt' | 'spokenMs'>>;
}

/** What is left of a session by who waits. */
export interface Rest {
  readonly people: number;
  readonly ms: number;
}

/** As many are needed before what was measured says more than what is granted. */
const enough = 3;

/** How long it takes until everybody who waits was heard and answered, as far as one can tell. */
export function restOf({ registrations, turns, answeringTurns }: Session, rules: Rules): Rest {
  const people = rowsIn(registrations).filter(({ state }) => state === 'queued').length;
  const spoken = timesOf(turns);
  const answered = timesOf(answeringTurns);
  const speechMs = spoken.length < enough ? rules.speakingSeconds * 1000 : sum(spoken) / spoken.length;
  // Some are answered by several agencies, some by none: all answers over all speeches.
  const answerMs = spoken.length < enough ? rules.answerSeconds * 1000 : sum(answered) / spoken.length;
  return { people, ms: Math.round(people * (speechMs + answerMs)) };
}

function timesOf(turns: Keyed<Pick<SpeakingTurn, 'endedAt' | 'spokenMs'>>): number[] {
  return rowsIn(turns)
    .filter(({ endedAt, spokenMs }) => endedAt !== null && spokenMs > 0)
    .map(({ spokenMs }) => spokenMs);
}

function sum(times: readonly number[]): number {
  return times.reduce((all, one) => all + one, 0);
}
