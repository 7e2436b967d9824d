import { only } from '@doi-thoai/shared/engine/view';
import type { Instant } from '@doi-thoai/shared/calendar/instant';
import { speechWords } from '#lib/words/screen-speech.ts';
import { clockFace, type TimerReading } from '#lib/parts/time/clock-face.ts';
import type { Data, Turn } from '../model.ts';

/** The timer of whoever has the floor. */
export function timerOf(data: Data): TimerReading {
  return data.floor[only]?.timer ?? { state: 'idle' };
}

/** What the time beside a speaker is, in words. */
export function timeInWords(turn: Turn | undefined, timer: TimerReading, now: Instant): string {
  if (!turn || turn.startedAt === null) return speechWords.granted;
  const { tone } = clockFace(timer, now);
  if (tone === 'over') return speechWords.over;
  return timer.state === 'paused' ? speechWords.paused : speechWords.left;
}

/** The same beside an agency that answers: its time runs from the call. */
export function answeringTimeInWords(timer: TimerReading, now: Instant): string {
  if (clockFace(timer, now).tone === 'over') return speechWords.over;
  return timer.state === 'paused' ? speechWords.paused : speechWords.left;
}

/** What somebody at the microphone is doing. */
export function phaseInWords(turn: Turn | undefined, timer?: TimerReading): string {
  if (!turn || turn.startedAt === null) return speechWords.called;
  if (timer?.state === 'paused') return speechWords.isPaused;
  return turn.follows === null ? speechWords.speaking : speechWords.speakingAgain;
}
