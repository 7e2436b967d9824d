import { z } from 'zod';
import { action, type Evolvers } from './action.ts';
import { id } from './ids.ts';
import type { Meeting } from './meeting.ts';
import { changePetition } from './petitions.ts';
import { complaintNatures, reroutedStub } from './registrations.ts';
import { reject } from './rejections.ts';
import type { Erasing } from './sealed.ts';

/**
 * Complaints and denunciations are not matters of a dialogue: they go to citizen reception (UB3). What had been
 * written down before that was noticed is erased; a stub without words or names stays.
 */
export type ReroutingEvent =
  | ({ readonly type: 'registrationRerouted'; readonly registration: string } & Erasing)
  | ({ readonly type: 'petitionRerouted'; readonly petition: string } & Erasing);

const screeners = ['moderator', 'coordinator', 'desk'] as const;
const nature = z.enum(complaintNatures);

/** A petition with all that was written about it: comments and answers too. */
function subjectsOf(meeting: Meeting, petition: string): string[] {
  const assignments = meeting.assignments.filter((row) => row.petition === petition).map((row) => row.id);
  return [petition, ...assignments];
}

export const reroutingActions = {
  'speakers.reroute': action({
    may: screeners,
    input: z.strictObject({ registration: id, nature }),
    decide(meeting, { registration }) {
      const row = meeting.registrations.get(registration);
      if (!row) return reject('unknownRegistration');
      if (row.state === 'rerouted') return [];
      if (!['submitted', 'queued', 'deferred', 'rejected', 'noShow', 'withdrawn'].includes(row.state))
        return reject('wrongRegistrationState', { state: row.state });
      const erase = [registration, ...row.petitions.flatMap((petition) => subjectsOf(meeting, petition))];
      return [{ type: 'registrationRerouted', registration, erase }];
    },
  }),
  /** One petition of a speaker who has others, or one raised in the hall. */
  'petitions.reroute': action({
    may: screeners,
    input: z.strictObject({ petition: id, nature }),
    decide(meeting, { petition }) {
      const row = meeting.petitions.get(petition);
      if (!row) return reject('unknownPetition');
      if (row.rerouted) return [];
      if (row.disposition) return reject('petitionDisposed');
      return [{ type: 'petitionRerouted', petition, erase: subjectsOf(meeting, petition) }];
    },
  }),
};

function reroutePetition(meeting: Meeting, petition: string): Meeting {
  const row = meeting.petitions.get(petition);
  if (!row) return meeting;
  let { assignments, answers, comments, commitments } = meeting;
  for (const one of assignments.filter((a) => a.petition === petition)) {
    assignments = assignments.update(one.id, (a) => ({ ...a, state: 'withdrawn' }));
    answers = answers.without(one.id);
  }
  for (const one of comments.filter((c) => c.petition === petition)) comments = comments.without(one.id);
  for (const one of commitments.filter((c) => c.petition === petition))
    commitments = commitments.without(one.id);
  const floor = meeting.floor.petition === petition ? { ...meeting.floor, petition: null } : meeting.floor;
  return changePetition(
    { ...meeting, assignments, answers, comments, commitments, floor },
    petition,
    (stub) => ({
      ...stub,
      text: '',
      released: null,
      field: null,
      authority: null,
      necessity: null,
      organisation: null,
      rerouted: true,
      departments: [],
    }),
  );
}

export const reroutingEvolvers: Evolvers<ReroutingEvent> = {
  registrationRerouted(meeting, { registration }) {
    const row = meeting.registrations.get(registration);
    if (!row) return meeting;
    const rerouted = row.petitions.reduce(reroutePetition, meeting);
    const stub = reroutedStub(row.id, row.no, row.receipt, row.channel, row.submittedAt, row.takenBy);
    return {
      ...rerouted,
      registrations: rerouted.registrations.with({ ...stub, petitions: row.petitions }),
    };
  },
  petitionRerouted: (meeting, { petition }) => reroutePetition(meeting, petition),
};
