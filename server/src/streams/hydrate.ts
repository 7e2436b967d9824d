import { blankMeeting, evolve } from '@doi-thoai/shared/meeting/meeting';
import type { Journal, Recorded } from '../journal/journal.ts';
import { LiveStateAway, type LiveState } from '../live/live-state.ts';
import { decodeSnapshot, type Standing } from './snapshot.ts';

/** The standing after one more event; `recorded` must be the next one. */
export function next({ state }: Standing, recorded: Recorded): Standing {
  const { event, seq, hash, at } = recorded;
  return { state: evolve(state, event, recorded), head: { seq, hash, at } };
}

/**
 * A meeting as the record has it now: from the snapshot that servers share, or from the whole journal.
 * Throws `NotSaved` when the journal cannot be read.
 */
export async function hydrate(journal: Journal, live: LiveState, meeting: string): Promise<Standing> {
  const end = await journal.head(meeting);
  let standing = (await startFromSnapshot(live, meeting)) ?? beginning(meeting, end);
  // A snapshot that is ahead of the record, or beside it, comes from another record: a restored backup.
  const { seq, hash } = standing.head;
  if (seq > end.seq || (seq === end.seq && hash !== end.hash)) standing = beginning(meeting, end);
  for await (const batch of journal.read(meeting, standing.head.seq))
    for (const recorded of batch) standing = next(standing, recorded);
  return standing;
}

function beginning(meeting: string, end: Standing['head']): Standing {
  const head = end.seq === 0 ? end : { ...end, seq: 0, hash: '' };
  return { state: blankMeeting(meeting), head };
}

async function startFromSnapshot(live: LiveState, meeting: string): Promise<Standing | null> {
  try {
    const snapshot = await live.loadSnapshot(meeting);
    return snapshot && decodeSnapshot(snapshot.bytes);
  } catch (error) {
    if (error instanceof LiveStateAway || error instanceof SyntaxError) return null;
    throw error;
  }
}
