import { about, agenda, announcements, departments, fields, floor, organisations } from './about.ts';
import { askerOf } from './staff.ts';
import { rows } from './view.ts';

/** The door: who registered and who is here, without words said and without contacts. */
export const desk = {
  about,
  fields,
  agenda,
  departments,
  organisations,
  announcements,
  floor,
  participants: rows(
    (meeting) => meeting.participants,
    ({ id, name, organisation, admission, presentSince }) => ({
      id,
      name,
      organisation,
      admission,
      presentSince,
    }),
  ),
  registrations: rows(
    (meeting) => meeting.registrations,
    (row, viewer, meeting) => ({
      id: row.id,
      no: row.no,
      state: row.state,
      channel: row.channel,
      honorific: row.honorific,
      name: row.name,
      unit: askerOf(meeting, { registration: row.id, organisation: null }).unit,
      field: row.field,
      rank: row.rank,
      petitions: row.petitions.length,
      submittedAt: row.submittedAt,
      /** Only who handed a receipt out may print it again. */
      receipt: row.takenBy === viewer.seat ? row.receipt : null,
    }),
  ),
};
