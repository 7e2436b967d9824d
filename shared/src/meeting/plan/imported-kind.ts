import { isRefusal, type Refusal } from '../../engine/refusal.ts';
import type { Context } from '../action.ts';
import type { Meeting, MeetingEvent } from '../meeting.ts';

/** What a file was, beside its rows. */
export interface FromFile {
  readonly hash: string;
  readonly name: string;
  readonly sheet: string;
}

/** How rows of a kind come in, and how they go again. */
export interface ImportedKind<Rows> {
  readonly take: (
    meeting: Meeting,
    rows: Rows,
    batch: string,
    from: FromFile,
    context: Context,
  ) => readonly MeetingEvent[] | Refusal;
  /** The ids of what an event of it made. */
  readonly madeBy: (event: MeetingEvent) => readonly string[];
  /** The ids of what an event of it had to add, so that the rows have where they belong. */
  readonly besideBy?: (event: MeetingEvent) => readonly string[];
  /** What takes all of it back, what was added beside it too; a refusal where something hangs on any of it. */
  readonly undo: (
    meeting: Meeting,
    made: readonly string[],
    context: Context,
  ) => readonly MeetingEvent[] | Refusal;
}

/** All of them, or the first refusal. */
export function all(
  decided: readonly (readonly MeetingEvent[] | Refusal)[],
): readonly MeetingEvent[] | Refusal {
  return decided.find(isRefusal) ?? (decided as readonly (readonly MeetingEvent[])[]).flat();
}
