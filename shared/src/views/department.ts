import type { Meeting } from '../meeting/meeting.ts';
import { keptPetition, type Petition } from '../meeting/petitions.ts';
import { about, announcements, departments, fields, floor, rehearsal } from './about.ts';
import { inTheHall, publicPetition } from './hall.ts';
import { rows, type Viewer } from './view.ts';

function holds({ department: own }: Viewer, row: Petition): boolean {
  return own !== null && (row.departments.includes(own) || row.disposition?.department === own);
}

/**
 * A department reads what it was given, as it was said, and what was merged into it, so that it answers everyone
 * who asks (BX7); of the rest it reads what the hall reads.
 */
function shownTo(viewer: Viewer, row: Petition, meeting: Meeting) {
  const kept = keptPetition(meeting, row.id) ?? row;
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
    (
      {
        id,
        petition,
        department: given,
        part,
        state,
        offeredAt,
        respondedAt,
        needsMinutes,
        reason,
        suggested,
      },
      viewer,
    ) =>
      given === viewer.department
        ? {
            id,
            petition,
            department: given,
            part,
            state,
            offeredAt,
            respondedAt,
            needsMinutes,
            reason,
            suggested,
          }
        : null,
  ),
  answers: rows(
    (meeting) => meeting.answers,
    (
      { id, text, evidence, signedBy, signedAt, returnedReason, delivered, deliveredAt, released },
      viewer,
      meeting,
    ) =>
      meeting.assignments.get(id)?.department === viewer.department
        ? { id, text, evidence, signedBy, signedAt, returnedReason, delivered, deliveredAt, released }
        : null,
  ),
  comments: rows(
    (meeting) => meeting.comments,
    ({ id, petition, department: by, text, at }, viewer) =>
      by !== null && by === viewer.department ? { id, petition, text, at } : null,
  ),
  commitments: rows(
    (meeting) => meeting.commitments,
    ({ id, petition, department: owing, officer, wording, firstDue, due, state, promised }, viewer) =>
      owing === viewer.department && state !== 'discarded'
        ? { id, petition, officer, wording, firstDue, due, state, promised }
        : null,
  ),
};
