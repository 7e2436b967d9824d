import { rows } from './viewer.ts';

/** What those see who prepare a meeting: who handed in what, where it stands, and what lies with upper bodies. */

export const opinions = rows(
  (meeting) => meeting.opinions,
  (row, _viewer, meeting) => ({
    id: row.id,
    no: row.no,
    channel: row.channel,
    source: row.source,
    people: row.people,
    unit: row.unit,
    organisation: row.organisation,
    consent: row.consent,
    receivedOn: row.receivedOn,
    import: row.import,
    takenAt: row.takenAt,
    // Of an opinion that was separated nobody needs to know what else was in it.
    petitions: row.rerouted
      ? row.petitions
      : row.petitions.filter((one) => meeting.petitions.get(one)?.rerouted === false),
    rerouted: row.rerouted,
  }),
);

export const escalations = rows(
  (meeting) => meeting.escalations,
  ({ id, body, petitions, openedAt, letter, asked, reply, told, files }) => ({
    id,
    body,
    petitions,
    openedAt,
    letter,
    asked,
    reply,
    told,
    files,
  }),
);
