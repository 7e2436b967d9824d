import { action, type Evolvers } from '../action.ts';
import { z } from 'zod';
import type { Instant } from '../../calendar/instant.ts';
import { plainText } from '../../text/normalise.ts';

import { mayComeIn } from './admission.ts';
import { refusedAtDesk } from './desk-limits.ts';
import { id } from '../../engine/ids.ts';
import type { Meeting } from '../meeting.ts';
import { refuse } from '../../engine/refusal.ts';
import type { Sealed } from '../../engine/sealed.ts';

/** Someone who takes part: sent by an organisation, invited, or admitted at their own wish (UB2). */
export interface Participant {
  readonly id: string;
  readonly name: string;
  readonly organisation: string | null;
  readonly admission: 'invited' | 'asked' | 'admitted' | 'refused';
  readonly presentSince: Instant | null;
  /** The seat or account that wrote the name down, and when. */
  readonly addedBy: string;
  readonly addedAt: Instant;
}

export type ParticipantEvent =
  | ({
      readonly type: 'participantAdded';
      readonly id: string;
      readonly organisation: string | null;
      readonly admission: 'invited' | 'asked';
    } & Sealed<{ readonly name: string }>)
  | { readonly type: 'participantTakenBack'; readonly participant: string }
  | { readonly type: 'admissionDecided'; readonly participant: string; readonly admitted: boolean }
  | { readonly type: 'participantPresenceSet'; readonly participant: string; readonly present: boolean }
  | { readonly type: 'departmentPresenceSet'; readonly department: string; readonly present: boolean };

const door = ['desk', 'moderator', 'coordinator'] as const;
const name = plainText({ min: 1, max: 120, lines: 'single' });

export const participantActions = {
  'participants.add': action({
    may: [...door, 'organisation'],
    input: z.strictObject({
      name,
      organisation: id.nullable().default(null),
      /** Whether the person stands there already. */
      present: z.boolean().default(false),
    }),
    decide(meeting, { name: who, organisation, present }, { newId }) {
      if (organisation !== null && !meeting.organisations.has(organisation))
        return refuse('unknownOrganisation');
      if (present && meeting.about.state === 'closed')
        return refuse('wrongMeetingState', { state: 'closed' });
      const participant = newId();
      const arrived: ParticipantEvent[] = present
        ? [{ type: 'participantPresenceSet', participant, present }]
        : [];
      return [
        {
          type: 'participantAdded',
          id: participant,
          organisation,
          admission: 'invited',
          subject: participant,
          sealed: { name: who },
        },
        ...arrived,
      ];
    },
  }),
  /** A name that was written down by mistake; a desk takes back its own for some minutes (R17). */
  'participants.takeBack': action({
    may: door,
    input: z.strictObject({ participant: id }),
    decide(meeting, { participant }, context) {
      const row = meeting.participants.get(participant);
      if (!row) return refuse('unknownParticipant');
      const refused = refusedAtDesk(meeting, { takenBy: row.addedBy, submittedAt: row.addedAt }, context);
      if (refused) return refused;
      if (meeting.about.state === 'closed') return refuse('wrongMeetingState', { state: 'closed' });
      return [{ type: 'participantTakenBack', participant }];
    },
  }),
  /** An individual asks to take part; the organiser decides (UB2). */
  'participants.ask': action({
    may: ['citizen', 'desk'],
    input: z.strictObject({ name }),
    decide(meeting, { name: who }, { newId }) {
      if (meeting.about.title === '' || meeting.about.state === 'closed') return refuse('registrationClosed');
      const participant = newId();
      return [
        {
          type: 'participantAdded',
          id: participant,
          organisation: null,
          admission: 'asked',
          subject: participant,
          sealed: { name: who },
        },
      ];
    },
  }),
  'participants.decideAdmission': action({
    may: ['moderator', 'coordinator'],
    input: z.strictObject({ participant: id, admitted: z.boolean() }),
    decide(meeting, { participant, admitted }) {
      const row = meeting.participants.get(participant);
      if (!row || row.admission === 'invited') return refuse('unknownParticipant');
      if (row.admission === (admitted ? 'admitted' : 'refused')) return [];
      return [{ type: 'admissionDecided', participant, admitted }];
    },
  }),
  'participants.setPresent': action({
    may: door,
    input: z.strictObject({ participant: id, present: z.boolean() }),
    decide(meeting, { participant, present }) {
      const row = meeting.participants.get(participant);
      if (!row || !mayComeIn(row)) return refuse('unknownParticipant');
      if (meeting.about.state === 'closed') return refuse('wrongMeetingState', { state: 'closed' });
      if ((row.presentSince !== null) === present) return [];
      return [{ type: 'participantPresenceSet', participant, present }];
    },
  }),
  'departments.setPresent': action({
    may: door,
    input: z.strictObject({ department: id, present: z.boolean() }),
    decide(meeting, { department, present }) {
      const row = meeting.departments.get(department);
      if (!row) return refuse('unknownDepartment');
      if (meeting.about.state === 'closed') return refuse('wrongMeetingState', { state: 'closed' });
      return row.present === present ? [] : [{ type: 'departmentPresenceSet', department, present }];
    },
  }),
};

function change(meeting: Meeting, participant: string, to: Partial<Participant>): Meeting {
  const participants = meeting.participants.update(participant, (row) => ({ ...row, ...to }));
  return { ...meeting, participants };
}

export const participantEvolvers: Evolvers<ParticipantEvent> = {
  participantAdded: (meeting, { id: participant, organisation, admission, sealed }, { at, by }) => ({
    ...meeting,
    participants: meeting.participants.with({
      id: participant,
      name: sealed?.name ?? '',
      organisation,
      admission,
      presentSince: null,
      addedBy: by.seat,
      addedAt: at,
    }),
  }),
  participantTakenBack: (meeting, { participant }) => ({
    ...meeting,
    participants: meeting.participants.without(participant),
  }),
  admissionDecided: (meeting, { participant, admitted }) =>
    change(meeting, participant, { admission: admitted ? 'admitted' : 'refused' }),
  participantPresenceSet: (meeting, { participant, present }, { at }) =>
    change(meeting, participant, { presentSince: present ? at : null }),
  departmentPresenceSet: (meeting, { department, present }) => ({
    ...meeting,
    departments: meeting.departments.update(department, (row) => ({ ...row, present })),
  }),
};
