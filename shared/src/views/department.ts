import type { Meeting } from '../meeting/meeting.ts';
import type { Petition } from '../meeting/intake/petitions.ts';
import { keptPetition } from '../meeting/intake/petition-standing.ts';
import { about, announcements, departments, fields, floor, rehearsal } from './about.ts';
import { inTheHall, publicPetition } from './public.ts';
import { shownAnswer, shownAssignment } from './staff.ts';
import { rows, type Viewer } from './viewer.ts';

function holds({ department: own }: Viewer, row: Petition): boolean {
  return own !== null && (row.departments.includes(own) || row.disposition?.department === own);
}

/**
 * A department reads what it was given, as it was said, and what was merged into it, so that it answers everyone
 * who asks (BX7); of the rest it reads what the hall reads.
 */
function shownTo(viewer: Viewer, row: Petition, meeting: Meeting) {
  const kept = keptPetition(meeting.petitions, row.id) ?? row;
  const text = holds(viewer, kept) ? row.text : null;
  return { ...publicPetition(meeting, row), own: holds(viewer, row), text };
}

/** Everything that was merged into a petition, also by way of others. */
function* below(row: Petition, meeting: Meeting): Generator<Petition> {
  for (const id of row.merged) {
    const merged = meeting.petitions.get(id);
    if (!merged) continue;
    yield merged;
    yield* below(merged, meeting);
  }
}

export const department = {
  about,
  fields,
  departments,
  announcements,
  floor,
  rehearsal,
  turns: rows(
    (meeting) => meeting.turns,
    ({ id, registration, follows, startedAt, end }) => ({ id, registration, follows, startedAt, end }),
  ),
  /** Who has the floor, by number, and by name where the hall may know it. */
  speakers: rows(
    (meeting) => meeting.registrations,
    (row, _viewer, meeting) =>
      row.state === 'called' || row.state === 'speaking' ? { id: row.id, ...inTheHall(meeting, row) } : null,
  ),
  petitions: rows(
    (meeting) => meeting.petitions,
    (row, viewer, meeting) => (row.rerouted ? null : shownTo(viewer, row, meeting)),
    below,
  ),
  assignments: rows(
    (meeting) => meeting.assignments,
    (row, viewer) => (row.department === viewer.department ? shownAssignment(row) : null),
  ),
  answers: rows(
    (meeting) => meeting.answers,
    (row, viewer, meeting) =>
      meeting.assignments.get(row.id)?.department === viewer.department ? shownAnswer(row) : null,
  ),
  comments: rows(
    (meeting) => meeting.comments,
    ({ id, petition, department: by, text, at }, viewer) =>
      by !== null && by === viewer.department ? { id, petition, text, at } : null,
  ),
  commitments: rows(
    (meeting) => meeting.commitments,
    (
      { id, petition, department: owing, officer, wording, firstDue, due, certainty, state, promised },
      viewer,
    ) =>
      owing === viewer.department && state !== 'discarded'
        ? { id, petition, officer, wording, firstDue, due, certainty, state, promised }
        : null,
  ),
};
