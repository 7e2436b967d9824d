import { answerLimit } from '../meeting/followup/answer-limit.ts';
import type { Meeting } from '../meeting/meeting.ts';
import type { SpeakerRegistration } from '../meeting/intake/registrations.ts';
import { about } from './about.ts';
import { inTheHall } from './public.ts';
import { rows, single } from './viewer.ts';

/** What there is to be shown of where somebody comes from; empty where they said nothing of it. */
function cameFrom(meeting: Meeting, { organisation, unit }: SpeakerRegistration) {
  return { organisation: meeting.organisations.get(organisation ?? '')?.name ?? '', place: unit };
}

/** Whether somebody was called and was not there, and never spoke: the close leaves them among those who were not reached. */
function calledInVain(meeting: Meeting, { id, state }: SpeakerRegistration): boolean {
  return (
    state === 'notReached' &&
    meeting.turns.find(({ end, registration }) => end === 'noShow' && registration === id) !== undefined
  );
}

/**
 * What the holder of a receipt sees of their own; queue, departments and outcomes come with the public view,
 * which the same phone follows, joined by the petition's id (BX5).
 */
export const receipt = {
  about,
  /** Until when what was left open is answered; a meeting that is not closed says nothing yet. */
  answerBy: single(
    (meeting) => (meeting.about.state === 'closed' ? meeting.house : null),
    (house, meeting) => (house ? answerLimit(meeting) : { due: null, certainty: 'official' as const }),
  ),
  registrations: rows(
    (meeting) => meeting.registrations,
    (row, viewer, meeting) => {
      if (row.id !== viewer.registration) return null;
      const { id, no, state, honorific, name, petitions, rank, submittedAt, reason, consent } = row;
      return {
        id,
        no,
        state,
        honorific,
        name,
        petitions,
        rank,
        submittedAt,
        reason,
        consent,
        from: cameFrom(meeting, row),
        calledInVain: calledInVain(meeting, row),
        /** What everybody else is shown of them at present. */
        shown: inTheHall(meeting, row),
      };
    },
  ),
  petitions: rows(
    (meeting) => meeting.petitions,
    ({ id, no, registration, text, mergedInto, rerouted }, viewer) =>
      registration !== null && registration === viewer.registration
        ? { id, no, text, mergedInto, rerouted }
        : null,
  ),
};
