import { about, agenda, announcements, departments, fields, floor, rehearsal, senders } from './about.ts';
import { askerOf } from './staff.ts';
import { changesUntil } from '../meeting/intake/desk-limits.ts';
import type { Participant } from '../meeting/intake/participants.ts';
import { told } from './told.ts';
import { rows } from './viewer.ts';

const participant = ({ id, honorific, name, title, organisation, admission, presentSince }: Participant) => ({
  id,
  honorific,
  name,
  title,
  organisation,
  admission,
  presentSince,
});

/** Who takes part, for those who do not stand at the door. */
export const participants = rows(
  (meeting) => meeting.participants,
  (row) => ({ ...participant(row), reason: row.reason, hasPhone: row.phone !== '', addedAt: row.addedAt }),
);

/** The door: who registered and who is here, without contacts and words; of slips those that it took itself. */
export const desk = {
  about,
  fields,
  agenda,
  departments,
  organisations: senders,
  announcements,
  floor,
  rehearsal,
  told,
  participants: rows(
    (meeting) => meeting.participants,
    (row, viewer) => ({
      ...participant(row),
      /** Until when this desk may take back that it added them (R17). */
      changesUntil: changesUntil({ takenBy: row.addedBy, submittedAt: row.addedAt }, viewer.seat),
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
      consent: row.consent,
      /** What the person said of where they come from; null when an organisation sent them. */
      said: row.organisation === null ? row.unit : null,
      /** Until when this desk may still put it right, take it back or send it on (R17). */
      changesUntil: changesUntil(row, viewer.seat),
      /** Only who took a slip may look at it again. */
      slip: row.takenBy === viewer.seat ? row.slip : null,
      /** Only who handed a receipt out may print it again. */
      receipt: row.takenBy === viewer.seat ? row.receipt : null,
    }),
  ),
};
