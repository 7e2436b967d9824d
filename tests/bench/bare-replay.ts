import { blankMeeting, evolve } from '@doi-thoai/shared/meeting/meeting';
import { views } from '@doi-thoai/shared/views/audiences';
import { project, type ViewData, type Viewer } from '@doi-thoai/shared/engine/view';
import { recordedOf, type ReplayRow } from '@doi-thoai/server/journal/event-rows';

/** Where the bare server answers with what is public, after the meeting that follows. */
export const replayedPath = '/replayed/';

/** A row as the driver reads it: large numbers come as text. */
export type RowRead = Omit<ReplayRow, 'at'> & { readonly at: string };

const anyone: Viewer = { audience: 'public', seat: '', department: null, registration: null };

/** What opening a meeting is without a server around it: every event of its rows is replayed, and what is public shown. */
export function publicViewOf(meeting: string, rows: readonly RowRead[]): ViewData {
  let state = blankMeeting(meeting);
  for (const row of rows) {
    const { event, ...stamp } = recordedOf({ ...row, at: Number(row.at) });
    state = evolve(state, event, stamp);
  }
  return project(views.public, state, anyone);
}
