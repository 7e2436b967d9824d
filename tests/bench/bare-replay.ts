import { blankMeeting } from '@doi-thoai/shared/meeting/meeting';
import { views } from '@doi-thoai/shared/views/audiences';
import { project, type ViewData } from '@doi-thoai/shared/engine/view';
import type { Viewer } from '@doi-thoai/shared/views/viewer';
import { recordedOf, type ReplayRow } from '@doi-thoai/server/journal/event-rows';
import { replayed } from '../support/replay.ts';

/** Where the bare server answers with what is public, after the meeting that follows. */
export const replayedPath = '/replayed/';

/** A row as the driver reads it: large numbers come as text. */
export type RowRead = Omit<ReplayRow, 'at'> & { readonly at: string };

const anyone: Viewer = { audience: 'public', seat: '', department: null, registration: null };

/** What opening a meeting is without a server around it: every event of its rows is replayed, and what is public shown. */
export function publicViewOf(meeting: string, rows: readonly RowRead[]): ViewData {
  let state = blankMeeting(meeting);
  for (const row of rows) {
    state = replayed(state, recordedOf({ ...row, at: Number(row.at) }));
  }
  return project(views.public, state, anyone);
}
