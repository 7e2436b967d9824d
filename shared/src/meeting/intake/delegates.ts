import { z } from 'zod';
import { isRefusal, refuse, type Refusal } from '../../engine/refusal.ts';
import type { Sealed } from '../../engine/sealed.ts';
import { plainText } from '../../text/normalise.ts';
import { phoneNumber } from '../../text/phone.ts';
import { action, type Evolvers } from '../action.ts';
import type { Meeting } from '../meeting.ts';
import { changedMeanwhile, over } from '../over.ts';
import type { Actor } from '../roles.ts';
import { ownRow } from './own-row.ts';
import { participantTakenBack, type Participant } from './participants.ts';
import { honorifics } from './vocabulary.ts';
import { organisationId, participantId } from '../id-inputs.ts';
import type { OrganisationId, ParticipantId } from '../ids.ts';

/** Who a delegate is; sealed in the record. */
export type DelegateFacts = Pick<Participant, 'honorific' | 'name' | 'title' | 'phone'>;

export type DelegateEvent = {
  readonly type: 'delegateChanged';
  readonly participant: ParticipantId;
} & Sealed<DelegateFacts>;

const phone = z
  .string()
  .max(60)
  .transform(phoneNumber)
  .pipe(z.string().regex(/^[+\d .()-]{0,20}$/));

const person = {
  honorific: z.enum(honorifics).default(''),
  name: plainText({ min: 1, max: 120, lines: 'single' }),
  title: plainText({ min: 0, max: 200, lines: 'single' }).default(''),
};

/** One delegate as an organisation names them. */
export const delegateInput = z.strictObject({ ...person, phone: phone.default('') });

/** The event that names a delegate; whom no organisation sends is invited by the office. */
export function delegateNamed(
  organisation: OrganisationId | null,
  given: DelegateFacts,
  participant: ParticipantId,
) {
  return {
    type: 'participantAdded' as const,
    id: participant,
    organisation,
    admission: 'invited' as const,
    subject: participant,
    sealed: given,
  };
}

const namers = ['organisation', 'coordinator', 'moderator'] as const;

/** The delegate that somebody changes, or why not. */
function ownDelegate(meeting: Meeting, participant: ParticipantId, actor: Actor): Participant | Refusal {
  const row = meeting.participants.get(participant);
  if (!row || row.organisation === null)
    return refuse(actor.role === 'organisation' ? 'notYours' : 'unknownParticipant');
  const its = ownRow(meeting, row.organisation, actor);
  return isRefusal(its) ? its : row;
}

export const delegateActions = {
  /** Whom an organisation sends, many at once; how many the plan asks for is a target and no cap (PL3). */
  'delegates.name': action({
    may: namers,
    input: z.strictObject({
      organisation: organisationId,
      people: z.array(delegateInput).min(1).max(300),
    }),
    decide(meeting, { organisation, people }, { actor, newId }) {
      const row = ownRow(meeting, organisation, actor);
      if (isRefusal(row)) return row;
      return people.map((given) => delegateNamed(organisation, given, newId()));
    },
  }),
  'delegates.change': action({
    may: namers,
    input: z.strictObject({
      participant: participantId,
      ...person,
      /** Left out, it stays as it is: whoever corrects a name has not seen the number. */
      phone: phone.optional(),
      /** The name that was seen. */
      over,
    }),
    decide(meeting, { participant, phone: number, over: seen, ...given }, { actor }) {
      const row = ownDelegate(meeting, participant, actor);
      if (isRefusal(row)) return row;
      const after: DelegateFacts = { ...given, phone: number ?? row.phone };
      const same = (Object.keys(after) as (keyof DelegateFacts)[]).every((part) => row[part] === after[part]);
      if (same) return [];
      const changed = changedMeanwhile(seen, row.name);
      return (
        changed ?? [{ type: 'delegateChanged', participant, subject: participant, sealed: after } as const]
      );
    },
  }),
  'delegates.remove': action({
    may: namers,
    input: z.strictObject({ participant: participantId }),
    decide(meeting, { participant }, { actor }) {
      const row = ownDelegate(meeting, participant, actor);
      if (isRefusal(row)) return row;
      return row.presentSince === null ? [participantTakenBack(participant)] : refuse('delegateThere');
    },
  }),
};

export const delegateEvolvers: Evolvers<DelegateEvent> = {
  delegateChanged: (meeting, { participant, sealed }) => ({
    ...meeting,
    participants: meeting.participants.update(participant, (row) => ({
      ...row,
      ...(sealed ?? { honorific: '', name: '', title: '', phone: '' }),
    })),
  }),
};
