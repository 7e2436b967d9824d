import { hall } from '#lib/words/moderator-hall.ts';
import type { Console } from '../model.ts';

/** What is said of a turn that was ended or cut, with the act by which it goes on. */
export function ended(meeting: Console, turn: string) {
  return { done: hall.turnEnded, undo: () => void meeting.act('turn.restore', { turn }) };
}
