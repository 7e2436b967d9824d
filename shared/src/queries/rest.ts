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

/** What is granted counts as so many speeches, so that one that was over in a moment changes little. */
const grantedWeighs = 3;

/** How long it takes until everybody who waits was heard and answered, as far as one can tell. */
export function restOf({ registrations, turns, answeringTurns }: Session, rules: Rules): Rest {
  const people = rowsIn(registrations).filter(({ state }) => state === 'queued').length;
  const spoken = timesOf(turns);
  const answered = timesOf(answeringTurns);
  const share = (times: readonly number[], grantedSeconds: number) =>
    (grantedWeighs * grantedSeconds * 1000 + sum(times)) / (grantedWeighs + spoken.length);
  const speechMs = share(spoken, rules.speakingSeconds);
  // Some are answered by several agencies, some by none: all answers over all speeches.
  const answerMs = share(answered, rules.answerSeconds);
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
