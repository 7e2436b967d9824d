import type { EarlierPromise } from '../meeting/plan/earlier-promises.ts';
import { rows, single } from './viewer.ts';

/** What may be read of one: its words, and the names and dates that were written with them, once it was released. */
function saidOf({ released, body, former, owedBy, dueAsWritten, replyNo, repliedOn }: EarlierPromise) {
  if (released === null) return null;
  return { wording: released, body, former, owedBy, dueAsWritten, replyNo, repliedOn };
}

/**
 * What an earlier conference promised, as the hall and those who run the session see it: how far it is, and of its words
 * what was public then. Who keeps the list reads all of it in the preparation.
 */
export const earlierPromises = rows(
  (meeting) => meeting.earlierPromises,
  (row) => ({
    id: row.id,
    list: row.import,
    row: row.row,
    firstDue: row.firstDue,
    due: row.due,
    outcome: row.outcome,
    partly: row.partly,
    replied: row.replied,
    said: saidOf(row),
  }),
);

/** Earlier conferences that some of them follow. */
export const earlierSources = rows(
  (meeting) => meeting.earlierSources,
  ({ id, title, heldOn }) => ({ id, title, heldOn }),
);

/** Where the hall is in them. */
export const earlierShowing = single(
  (meeting) => meeting.earlierShowing,
  ({ promise }) => ({ promise }),
);
