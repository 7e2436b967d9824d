import type { ActionType } from '@doi-thoai/shared/meeting/meeting';
import { turnEnds } from '#lib/words/turn-ends.ts';

/** About as long as somebody needs to see whom they sent away from the microphone. */
const seconds = 20;

/** What a page says of an end, with the act that takes it back; undefined for everything else. */
export function endTakenBack(
  type: ActionType,
  input: unknown,
  data: object | undefined,
  restore: (turn: string) => void,
) {
  if (type !== 'turn.end' && type !== 'turn.cut' && type !== 'turn.noShow') return undefined;
  const { turn } = input as { readonly turn?: string };
  if (turn === undefined) return undefined;
  const { answeringTurns = {} } = (data ?? {}) as { readonly answeringTurns?: object };
  const answers = turn in answeringTurns;
  const done = answers ? turnEnds[type === 'turn.end' ? 'answerEnded' : 'answerStopped'] : turnEnds[type];
  return { done, seconds, undo: () => restore(turn) };
}
