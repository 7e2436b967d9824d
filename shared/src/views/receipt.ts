import { about } from './about.ts';
import { rows } from './viewer.ts';

/**
 * What the holder of a receipt sees of their own; queue, departments and outcomes come with the public view,
 * which the same phone follows, joined by the petition's id (BX5).
 */
export const receipt = {
  about,
  registrations: rows(
    (meeting) => meeting.registrations,
    ({ id, no, state, honorific, name, petitions, rank, submittedAt, reason }, viewer) =>
      id === viewer.registration
        ? { id, no, state, honorific, name, petitions, rank, submittedAt, reason }
        : null,
  ),
  petitions: rows(
    (meeting) => meeting.petitions,
    ({ id, no, registration, text, mergedInto, rerouted }, viewer) =>
      registration !== null && registration === viewer.registration
        ? { id, no, text, mergedInto, rerouted }
        : null,
  ),
};
