import { z } from 'zod';
import type { CivilDate } from '../../calendar/civil-date.ts';
import { civilDate } from '../../calendar/civil-date-schema.ts';
import type { Instant } from '../../calendar/instant.ts';
import { isRefusal, refuse, type Refusal } from '../../engine/refusal.ts';
import type { Sealed } from '../../engine/sealed.ts';
import { plainText } from '../../text/normalise.ts';
import { action, type Evolvers } from '../action.ts';
import type { Meeting, MeetingEvent } from '../meeting.ts';
import { changedMeanwhile, over } from '../over.ts';
import type { Actor } from '../roles.ts';
import { noticeTouched } from '../plan/announced.ts';
import { numberOnly } from './consent.ts';
import { blankHandIn, handInSubject, type HandIn } from './hand-in-changes.ts';
import { takeOpinions, type OpinionInput } from './opinions.ts';
import { ownRow } from './own-row.ts';
import { livePetition, petitionInput, type Petition } from './petitions.ts';
import { organisationId, petitionId } from '../id-inputs.ts';
import type { OrganisationId, PetitionId } from '../ids.ts';

/** Until when units hand in, and when the synthesis was closed; what comes later is taken and marked (PL1). */
export interface Intake {
  readonly dueOn: CivilDate | null;
  readonly closedAt: Instant | null;
}

/** What an organisation would answer to an opinion that it handed in (QN5); it has the petition's id. */
export interface Proposal {
  readonly id: PetitionId;
  readonly organisation: OrganisationId;
  readonly text: string;
}

export type HandInEvent =
  | ({
      readonly type: 'proposalWritten';
      readonly petition: PetitionId;
      readonly organisation: OrganisationId;
    } & Sealed<{ readonly text: string }>)
  | ({ readonly type: 'reportWritten'; readonly organisation: OrganisationId } & Sealed<{
      readonly text: string;
    }>)
  | ({
      readonly type: 'handedIn';
      readonly organisation: OrganisationId;
      /** A file that was read in says so; it is named in the place of a person. */
      readonly imported?: true;
    } & Sealed<{ readonly name: string }>)
  /** The file that said so was taken back. */
  | { readonly type: 'handInTakenBack'; readonly organisation: OrganisationId }
  | ({ readonly type: 'clerkNamed'; readonly organisation: OrganisationId } & Sealed<{
      readonly name: string;
    }>)
  | { readonly type: 'intakeDueSet'; readonly dueOn: CivilDate | null }
  | { readonly type: 'intakeClosed' }
  | { readonly type: 'intakeReopened' };

const writers = ['organisation', 'coordinator', 'moderator'] as const;
const planners = ['coordinator', 'moderator'] as const;
const proposal = plainText({ min: 0, max: 10_000, lines: 'multi' });
const report = plainText({ min: 0, max: 20_000, lines: 'multi' });
const signed = plainText({ min: 1, max: 120, lines: 'single' });

function written(organisation: OrganisationId, petition: PetitionId, text: string): MeetingEvent {
  return { type: 'proposalWritten', petition, organisation, subject: petition, sealed: { text } };
}

/** What an organisation hands in as one opinion of its own; nobody is named in it. */
function handedInBy(organisation: OrganisationId, petition: z.output<typeof petitionInput>): OpinionInput {
  return {
    ...petition,
    organisation,
    channel: 'massOrganisation',
    people: [],
    unit: '',
    consent: numberOnly,
    receivedOn: null,
    source: null,
    matters: [],
    nature: 'petition',
  };
}

/** An opinion that an organisation prepared and nobody has brought yet, or why it does not change it. */
function ownOpinion(meeting: Meeting, petition: PetitionId, actor: Actor): Petition | Refusal {
  const row = meeting.petitions.get(petition);
  if (!row || row.organisation === null)
    return refuse(actor.role === 'organisation' ? 'notYours' : 'unknownPetition');
  const its = ownRow(meeting, row.organisation, actor);
  if (isRefusal(its)) return its;
  const live = livePetition(meeting, petition);
  if (isRefusal(live)) return live;
  if (row.registration !== null) return refuse('petitionHasSpeaker');
  return row.disposition ? refuse('petitionDisposed') : row;
}

export const handInActions = {
  /** Opinions of an organisation, each with what it would answer where it says so; all of them, or none. */
  'handIn.addOpinions': action({
    may: writers,
    input: z.strictObject({
      organisation: organisationId,
      opinions: z
        .array(petitionInput.extend({ proposal: proposal.default('') }))
        .min(1)
        .max(100),
    }),
    decide(meeting, { organisation, opinions }, { actor, newId }) {
      const row = ownRow(meeting, organisation, actor);
      if (isRefusal(row)) return row;
      const given = opinions.map(({ proposal: _proposal, ...petition }) =>
        handedInBy(organisation, petition),
      );
      const events = takeOpinions(meeting, given, null, { newId });
      if (isRefusal(events)) return events;
      let at = -1;
      return events.flatMap((event): readonly MeetingEvent[] => {
        if (event.type !== 'petitionReceived') return [event];
        at += 1;
        const text = opinions[at]?.proposal ?? '';
        return text === '' ? [event] : [event, written(organisation, event.id, text)];
      });
    },
  }),
  'handIn.changeOpinion': action({
    may: writers,
    input: z.strictObject({
      petition: petitionId,
      text: petitionInput.shape.text.optional(),
      proposal: proposal.optional(),
      /** The words that were seen. */
      over,
      overProposal: over,
    }),
    decide(meeting, { petition, text, proposal: answer, over: seen, overProposal }, { actor }) {
      const row = ownOpinion(meeting, petition, actor);
      if (isRefusal(row)) return row;
      const stands = meeting.proposals.get(petition)?.text ?? '';
      const events: MeetingEvent[] = [];
      if (text !== undefined && text !== row.text) {
        const changed = changedMeanwhile(seen, row.text);
        if (changed) return changed;
        events.push({ type: 'petitionCorrected', petition, subject: petition, sealed: { text } });
      }
      if (answer !== undefined && answer !== stands) {
        const changed = changedMeanwhile(overProposal, stands);
        if (changed) return changed;
        events.push(written(row.organisation ?? '', petition, answer));
      }
      return events;
    },
  }),
  /** What an organisation reports beside its opinions. */
  'handIn.report': action({
    may: writers,
    input: z.strictObject({ organisation: organisationId, text: report, over }),
    decide(meeting, { organisation, text, over: seen }, { actor }) {
      const row = ownRow(meeting, organisation, actor);
      if (isRefusal(row)) return row;
      const stands = meeting.handIns.get(organisation)?.report ?? '';
      if (stands === text) return [];
      const changed = changedMeanwhile(seen, stands);
      const subject = handInSubject(organisation);
      return changed ?? [{ type: 'reportWritten', organisation, subject, sealed: { text } } as const];
    },
  }),
  /** "Đã nộp": whoever hands the row in says so with their name; what is changed afterwards stands beside it. */
  'handIn.submit': action({
    may: writers,
    input: z.strictObject({ organisation: organisationId, name: signed }),
    decide(meeting, { organisation, name }, { actor }) {
      const row = ownRow(meeting, organisation, actor);
      if (isRefusal(row)) return row;
      const subject = handInSubject(organisation);
      return [{ type: 'handedIn', organisation, subject, sealed: { name } }];
    },
  }),
  /** Who follows a unit up (PL1). */
  'handIn.nameClerk': action({
    may: planners,
    input: z.strictObject({
      organisation: organisationId,
      name: plainText({ min: 0, max: 120, lines: 'single' }),
    }),
    decide(meeting, { organisation, name }, { actor }) {
      const row = ownRow(meeting, organisation, actor);
      if (isRefusal(row)) return row;
      if ((meeting.handIns.get(organisation)?.clerk ?? '') === name) return [];
      const subject = handInSubject(organisation);
      return [{ type: 'clerkNamed', organisation, subject, sealed: { name } }];
    },
  }),
  'intake.setDue': action({
    may: planners,
    input: z.strictObject({ dueOn: civilDate.nullable() }),
    decide: ({ intake }, { dueOn }) => (intake.dueOn === dueOn ? [] : [{ type: 'intakeDueSet', dueOn }]),
  }),
  /** The synthesis is made of what is there; what comes later is marked. */
  'intake.close': action({
    may: planners,
    input: z.strictObject({}),
    decide: ({ intake }) => (intake.closedAt === null ? [{ type: 'intakeClosed' }] : []),
  }),
  'intake.reopen': action({
    may: planners,
    input: z.strictObject({}),
    decide: ({ intake }) => (intake.closedAt === null ? [] : [{ type: 'intakeReopened' }]),
  }),
};

function change(meeting: Meeting, organisation: OrganisationId, to: Partial<HandIn>): Meeting {
  const row = meeting.handIns.get(organisation) ?? blankHandIn(organisation);
  return { ...meeting, handIns: meeting.handIns.with({ ...row, ...to }) };
}

export const handInEvolvers: Evolvers<HandInEvent> = {
  proposalWritten: (meeting, { petition, organisation, sealed }) => ({
    ...meeting,
    proposals: meeting.proposals.with({ id: petition, organisation, text: sealed?.text ?? '' }),
  }),
  reportWritten: (meeting, { organisation, sealed }) =>
    change(meeting, organisation, { report: sealed?.text ?? '' }),
  handedIn: (meeting, { organisation, imported = false, sealed }, { at }) =>
    change(meeting, organisation, { submittedAt: at, submittedBy: sealed?.name ?? '', imported }),
  handInTakenBack: (meeting, { organisation }) =>
    change(meeting, organisation, { submittedAt: null, submittedBy: '', imported: false }),
  clerkNamed: (meeting, { organisation, sealed }) =>
    change(meeting, organisation, { clerk: sealed?.name ?? '' }),
  intakeDueSet: (meeting, { dueOn }) => noticeTouched({ ...meeting, intake: { ...meeting.intake, dueOn } }),
  intakeClosed: (meeting, _event, { at }) => ({ ...meeting, intake: { ...meeting.intake, closedAt: at } }),
  intakeReopened: (meeting) => ({ ...meeting, intake: { ...meeting.intake, closedAt: null } }),
};
