import type { CivilDate } from '../../calendar/civil-date.ts';
import type { House } from '../../office/house.ts';
import { lineOf } from '../../office/rule-profile.ts';

/** Day counts and seconds that a rule profile sets, so that no number of the law is buried in code. */
export interface Rules {
  readonly speakingSeconds: number;
  readonly followUpSeconds: number;
  /** How long an agency answers at the microphone. */
  readonly answerSeconds: number;
  /** After so long without an acknowledgement an assignment rises on the chair's console (BX2). */
  readonly acknowledgeSeconds: number;
  /** Working days until an assigned matter is answered (BL12). */
  readonly answerWorkingDays: number;
}

export const usualRules: Rules = {
  speakingSeconds: 180,
  followUpSeconds: 60,
  answerSeconds: 300,
  acknowledgeSeconds: 20,
  answerWorkingDays: 15,
};

/** The rules of a meeting that says nothing else: what the office's profile counts in working days on its day. */
export function rulesOf({ profile }: House, day: CivilDate): Rules {
  const answer = lineOf(profile, 'answer', day);
  return answer?.unit === 'working' ? { ...usualRules, answerWorkingDays: answer.offset } : usualRules;
}
