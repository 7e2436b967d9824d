import type { Assignment } from '@doi-thoai/shared/meeting/answers/assignments';
import type { Reach } from '#lib/live/reach.svelte.ts';
import type { State } from '#lib/ui/state.ts';
import { reachWords } from '#lib/words/reach.ts';

interface Asked {
  readonly reach: Reach;
  readonly department: string;
  /** Marked absent where presence is noted at all. */
  readonly absent: boolean;
  /** Its assignment, where its bell should ring now. */
  readonly ringing: Pick<Assignment, 'id' | 'department'> | undefined;
}

export interface DepartmentNote {
  readonly word: string;
  readonly tone: State;
  /** Nobody hears it by a device: the chair calls by word of mouth. */
  readonly aloud: boolean;
  /** A tablet said that it rings or shows the call. */
  readonly rings: boolean;
}

/**
 * What a department's tile says of how it can be called (BX2), before the tap and while its bell should ring; undefined
 * where there is nothing to say, as of one whose tablet is here. A tablet that has told of the call is believed before
 * a list of who is present.
 */
export function departmentNote({ reach, department, absent, ringing }: Asked): DepartmentNote | undefined {
  const device = reach.department(department);
  const call = ringing && reach.call(ringing);
  if (call === 'seen') return { word: reachWords.seen, tone: 'seen', aloud: false, rings: true };
  if (call === 'sounding') return { word: reachWords.sounding, tone: 'ring', aloud: false, rings: true };
  if (call === 'shown') return { word: reachWords.shown, tone: 'ring', aloud: false, rings: true };
  const aloud = (word: string): DepartmentNote => ({ word, tone: 'other', aloud: true, rings: false });
  // Nobody is there to hear it, by a device or by word of mouth.
  if (absent) return { ...aloud(reachWords.absent), aloud: false };
  if (device === 'none') return aloud(reachWords.noDevice);
  if (device === 'away') return aloud(reachWords.away);
  if (!ringing) return undefined;
  const word = call === undefined ? reachWords.unknown : reachWords.given;
  return { word, tone: 'wait', aloud: false, rings: false };
}
