import type { Meeting } from '../meeting/meeting.ts';
import type { Petition } from '../meeting/petitions.ts';
import { about, announcements, departments, fields, floor, rehearsal } from './about.ts';
import { inTheHall, publicPetition } from './hall.ts';
import { rows, type Viewer } from './view.ts';

/** A department reads what it was given, as it was said; of the rest what the hall reads. */
function shownTo(viewer: Viewer, row: Petition, meeting: Meeting) {
  const base = publicPetition(meeting, row);
  const own =
    viewer.department !== null &&
    (row.departments.includes(viewer.department) || row.disposition?.department === viewer.department);
  return { ...base, own, text: own ? row.text : null };
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
