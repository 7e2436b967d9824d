import { action, type Evolvers } from '../action.ts';
import { z } from 'zod';
import type { Instant } from '../../calendar/instant.ts';
import { plainText } from '../../text/normalise.ts';

import { mayComeIn } from './admission.ts';
import { refusedAtDesk } from './desk-limits.ts';
import { uninvited } from './invitations.ts';
import type { Meeting, MeetingEvent } from '../meeting.ts';
import { refuse } from '../../engine/refusal.ts';
import type { Erasing, Sealed } from '../../engine/sealed.ts';
import type { honorifics } from './vocabulary.ts';
import { departmentId, organisationId, participantId } from '../id-inputs.ts';
import type { DepartmentId, OrganisationId, ParticipantId } from '../ids.ts';

/** Someone who takes part: sent by an organisation, invited, or admitted at their own wish (UB2). */
export interface Participant {
  readonly id: ParticipantId;
  readonly honorific: (typeof honorifics)[number];
  readonly name: string;
  /** What they are where they come from; empty where nobody said. */
  readonly title: string;
  /** To reach them by; it is in no view. */
  readonly phone: string;
  readonly organisation: OrganisationId | null;
  readonly admission: 'invited' | 'asked' | 'admitted' | 'refused';
  /** Why the organiser decided so (UB2). */
  readonly reason: string;
  readonly presentSince: Instant | null;
  /** The seat or account that wrote the name down, and when. */
  readonly addedBy: string;
  readonly addedAt: Instant;
}

export type ParticipantEvent =
  | ({
      readonly type: 'participantAdded';
      readonly id: string;
      readonly organisation: OrganisationId | null;
      readonly admission: 'invited' | 'asked';
    } & Sealed<{ readonly name: string } & Partial<Pick<Participant, 'honorific' | 'title' | 'phone'>>>)
  /** Who they were is erased; journals of earlier releases kept it. */
  | ({ readonly type: 'participantTakenBack'; readonly participant: ParticipantId } & Partial<Erasing>)
  | { readonly type: 'admissionDecided'; readonly participant: ParticipantId; readonly admitted: boolean }
  | ({ readonly type: 'admissionReasoned'; readonly participant: ParticipantId } & Sealed<{
      readonly reason: string;
    }>)
  | {
      readonly type: 'participantPresenceSet';
      readonly participant: ParticipantId;
      readonly present: boolean;
    }
  | { readonly type: 'departmentPresenceSet'; readonly department: DepartmentId; readonly present: boolean };

/** Nobody needs to know any more who it was. */
export function participantTakenBack(participant: ParticipantId) {
  return { type: 'participantTakenBack' as const, participant, erase: [participant] };
}

const door = ['desk', 'moderator', 'coordinator'] as const;
const name = plainText({ min: 1, max: 120, lines: 'single' });

export const participantActions = {
  'participants.add': action({
    may: [...door, 'organisation'],
    input: z.strictObject({
      name,
      organisation: organisationId.nullable().default(null),
      /** Whether the person stands there already. */
      present: z.boolean().default(false),
    }),
    decide(meeting, { name: who, organisation, present }, { actor, newId }) {
      if (actor.role === 'organisation' && (organisation === null || actor.organisation !== organisation))
        return refuse('notYours');
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
    input: z.strictObject({ participant: participantId }),
    decide(meeting, { participant }, context) {
      const row = meeting.participants.get(participant);
      if (!row) return refuse('unknownParticipant');
      const refused = refusedAtDesk(meeting, { takenBy: row.addedBy, submittedAt: row.addedAt }, context);
      if (refused) return refused;
      if (meeting.about.state === 'closed') return refuse('wrongMeetingState', { state: 'closed' });
      return [...uninvited(meeting, row, true), participantTakenBack(participant)];
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
    input: z.strictObject({
      participant: participantId,
      admitted: z.boolean(),
      reason: plainText({ min: 0, max: 300, lines: 'single' }).optional(),
    }),
    decide(meeting, { participant, admitted, reason = '' }) {
      const row = meeting.participants.get(participant);
      if (!row || row.admission === 'invited') return refuse('unknownParticipant');
      const decided: MeetingEvent[] =
        row.admission === (admitted ? 'admitted' : 'refused')
          ? []
          : [{ type: 'admissionDecided', participant, admitted }];
      const shut = admitted ? [] : uninvited(meeting, row, false);
      if (row.reason === reason) return [...decided, ...shut];
      return [
        ...decided,
        ...shut,
        { type: 'admissionReasoned', participant, subject: participant, sealed: { reason } },
      ];
    },
  }),
  'participants.setPresent': action({
    may: door,
    input: z.strictObject({ participant: participantId, present: z.boolean() }),
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
    input: z.strictObject({ department: departmentId, present: z.boolean() }),
    decide(meeting, { department, present }) {
      const row = meeting.departments.get(department);
      if (!row) return refuse('unknownDepartment');
      if (meeting.about.state === 'closed') return refuse('wrongMeetingState', { state: 'closed' });
      return row.present === present ? [] : [{ type: 'departmentPresenceSet', department, present }];
    },
  }),
};

function change(meeting: Meeting, participant: ParticipantId, to: Partial<Participant>): Meeting {
  const participants = meeting.participants.update(participant, (row) => ({ ...row, ...to }));
  return { ...meeting, participants };
}

export const participantEvolvers: Evolvers<ParticipantEvent> = {
  participantAdded: (meeting, { id: participant, organisation, admission, sealed }, { at, by }) => ({
    ...meeting,
    participants: meeting.participants.with({
      id: participant,
      honorific: sealed?.honorific ?? '',
      name: sealed?.name ?? '',
      title: sealed?.title ?? '',
      phone: sealed?.phone ?? '',
      organisation,
      admission,
      reason: '',
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
  admissionReasoned: (meeting, { participant, sealed }) =>
    change(meeting, participant, { reason: sealed?.reason ?? '' }),
  participantPresenceSet: (meeting, { participant, present }, { at }) =>
    change(meeting, participant, { presentSince: present ? at : null }),
  departmentPresenceSet: (meeting, { department, present }) => ({
    ...meeting,
    departments: meeting.departments.update(department, (row) => ({ ...row, present })),
  }),
};
