import type { Meeting } from '../meeting/meeting.ts';
import type { Petition } from '../meeting/intake/petitions.ts';
import { isStillAsked, keptPetition } from '../meeting/intake/petition-standing.ts';
import { about, announcements, departments, fields, floor, rehearsal } from './about.ts';
import { holds } from './holding.ts';
import { house, owed } from './owed.ts';
import { inTheHall, isAsked, publicPetition } from './public.ts';
import { shownAnswer, shownAssignment } from './staff.ts';
import { rows, type Viewer } from './viewer.ts';

/**
 * A department reads what it was given, as it was said, and what was merged into it, so that it answers everyone
 * who asks (BX7); of the rest it reads what the hall reads.
 */
function shownTo(viewer: Viewer, row: Petition, meeting: Meeting) {
  const kept = keptPetition(meeting.petitions, row.id) ?? row;
  const text = holds(viewer, kept, meeting) ? row.text : null;
  return { ...publicPetition(meeting, row), own: holds(viewer, row, meeting), text };
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
  /** Who answers at the microphone; of its own turns also which assignment. */
  answeringTurns: rows(
    (meeting) => meeting.answeringTurns,
    ({ id, kind, department: body, assignment, petition, startedAt, endedAt, spokenMs, end }, viewer) => ({
      id,
      kind,
      department: body,
      assignment: body === viewer.department ? assignment : null,
      petition,
      startedAt,
      endedAt,
      spokenMs,
      end,
    }),
  ),
  /** Who has the floor, by number, and by name where the hall may know it. */
  speakers: rows(
    (meeting) => meeting.registrations,
    (row, _viewer, meeting) =>
      row.state === 'called' || row.state === 'speaking' ? { id: row.id, ...inTheHall(meeting, row) } : null,
  ),
  petitions: rows(
    (meeting) => meeting.petitions,
    (row, viewer, meeting) => (isStillAsked(row) ? shownTo(viewer, row, meeting) : null),
    below,
  ),
  assignments: rows(
    (meeting) => meeting.assignments,
    (row, viewer, meeting) =>
      row.department === viewer.department && isAsked(meeting, row.petition) ? shownAssignment(row) : null,
  ),
  answers: rows(
    (meeting) => meeting.answers,
    (row, viewer, meeting) => {
      const given = meeting.assignments.get(row.id);
      return given?.department === viewer.department && isAsked(meeting, given.petition)
        ? shownAnswer(row)
        : null;
    },
  ),
  comments: rows(
    (meeting) => meeting.comments,
    ({ id, petition, department: by, text, at }, viewer, meeting) =>
      by !== null && by === viewer.department && isAsked(meeting, petition)
        ? { id, petition, text, at }
        : null,
  ),
  commitments: rows(
    (meeting) => meeting.commitments,
    (
      { id, petition, department: owing, officer, wording, firstDue, due, certainty, state, promised },
      viewer,
      meeting,
    ) =>
      owing === viewer.department && state !== 'discarded' && isAsked(meeting, petition)
        ? { id, petition, officer, wording, firstDue, due, certainty, state, promised }
        : null,
  ),
  owed,
  house,
};
