import { z } from 'zod';
import { plainText } from '../../text/normalise.ts';
import { action, type Evolvers } from '../action.ts';
import { changeAssignment, holds, type Assignment } from '../answers/assignments.ts';
import { receipt } from '../../engine/ids.ts';
import type { Meeting, MeetingEvent } from '../meeting.ts';
import { refusedAtDesk } from './desk-limits.ts';
import { splits } from './merging.ts';
import { changePetition } from './petitions.ts';
import { byReceipt } from './registration-index.ts';
import type { SpeakerRegistration } from './registrations.ts';
import { refuse, type Refusal } from '../../engine/refusal.ts';
import type { Erasing, Sealed } from '../../engine/sealed.ts';
import type { Row, Table } from '../../engine/table.ts';
import { rejectionReasons } from './vocabulary.ts';
import { registrationId } from '../id-inputs.ts';
import type { PetitionId, RegistrationId } from '../ids.ts';

/**
 * Who withdraws or is not admitted leaves with all they asked, in one event as a rerouting is, so that nobody who looks
 * on from outside can tell one from the other. Nothing is erased of the record, but what servers remember of earlier
 * states goes as it goes after a rerouting.
 */
export type LeavingEvent =
  | ({ readonly type: 'speakerWithdrew'; readonly registration: RegistrationId } & Erasing)
  | ({
      readonly type: 'speakerNotAdmitted';
      readonly registration: RegistrationId;
      readonly reason: (typeof rejectionReasons)[number];
    } & Sealed<{ readonly note: string }> &
      Erasing)
  /** Of earlier releases, in which petitions stayed where they were. */
  | ({
      readonly type: 'registrationRejected';
      readonly registration: RegistrationId;
      readonly reason: (typeof rejectionReasons)[number];
    } & Sealed<{ readonly note: string }>)
  | { readonly type: 'registrationWithdrawn'; readonly registration: RegistrationId };

/** Whether the chair has decided on something of theirs: that is the record's, and only who asked can be hidden. */
function isDecided(meeting: Meeting, { petitions }: SpeakerRegistration): boolean {
  const own = petitions.filter((petition) => meeting.petitions.get(petition)?.mergedInto === null);
  const isPromised = (petition: PetitionId) =>
    meeting.commitments.find((row) => row.petition === petition && row.state === 'open') !== undefined;
  return own.some((petition) => meeting.petitions.get(petition)?.disposition) || own.some(isPromised);
}

function leave(
  meeting: Meeting,
  row: SpeakerRegistration,
  left: MeetingEvent,
): readonly MeetingEvent[] | Refusal {
  if (isDecided(meeting, row)) return refuse('matterDecided');
  return [...splits(meeting, row.petitions), left];
}

export const leavingActions = {
  'speakers.reject': action({
    may: ['moderator', 'coordinator'],
    input: z.strictObject({
      registration: registrationId,
      reason: z.enum(rejectionReasons),
      note: plainText({ min: 0, max: 300, lines: 'single' }).default(''),
    }),
    decide(meeting, { registration, reason, note }) {
      const row = meeting.registrations.get(registration);
      if (!row) return refuse('unknownRegistration');
      if (!['submitted', 'queued', 'deferred'].includes(row.state))
        return refuse('wrongRegistrationState', { state: row.state });
      return leave(meeting, row, {
        type: 'speakerNotAdmitted',
        registration,
        reason,
        subject: registration,
        sealed: { note },
        erase: [],
      });
    },
  }),
  /** By who holds the receipt, or by staff at that person's word. */
  'speakers.withdraw': action({
    may: ['citizen', 'desk', 'moderator', 'secretary', 'coordinator'],
    input: z.strictObject({ registration: registrationId.optional(), receipt: receipt.optional() }),
    decide(meeting, input, context) {
      const { actor } = context;
      const row =
        actor.role === 'citizen'
          ? byReceipt(meeting.registrations, input.receipt ?? '')
          : meeting.registrations.get(input.registration ?? '');
      if (!row) return refuse(actor.role === 'citizen' ? 'unknownReceipt' : 'unknownRegistration');
      const refused = refusedAtDesk(meeting, row, context);
      if (refused) return refused;
      if (row.state === 'withdrawn') return [];
      if (!['submitted', 'queued', 'deferred', 'noShow'].includes(row.state))
        return refuse('wrongRegistrationState', { state: row.state });
      return leave(meeting, row, { type: 'speakerWithdrew', registration: row.id, erase: [] });
    },
  }),
};

function setState(meeting: Meeting, registration: RegistrationId, to: Partial<SpeakerRegistration>): Meeting {
  const registrations = meeting.registrations.update(registration, (row) => ({ ...row, ...to }));
  return { ...meeting, registrations };
}

/** Views show what was written about a petition from rows of its own: they are looked at again with it. */
export function touched(meeting: Meeting, petition: PetitionId): Meeting {
  let { assignments, answers, comments, commitments, partRecords } = meeting;
  for (const row of assignments.filter((one) => one.petition === petition)) {
    assignments = assignments.with({ ...row });
    const answer = answers.get(row.id);
    if (answer) answers = answers.with({ ...answer });
  }
  for (const row of comments.filter((one) => one.petition === petition)) comments = comments.with({ ...row });
  for (const row of commitments.filter((one) => one.petition === petition))
    commitments = commitments.with({ ...row });
  for (const row of partRecords.filter((one) => one.petition === petition))
    partRecords = partRecords.with({ ...row });
  return { ...meeting, assignments, answers, comments, commitments, partRecords };
}

/** What was written about a petition that is taken out, as if it had never been, is erased with it: it goes as well. */
export function withoutWritten(meeting: Meeting, petition: PetitionId): Meeting {
  const isOf = (one: { readonly petition: PetitionId }) => one.petition === petition;
  const given = meeting.assignments.filter(isOf);
  const { conclusion } = meeting;
  return {
    ...meeting,
    assignments: without(meeting.assignments, given),
    answers: without(meeting.answers, given),
    comments: without(meeting.comments, meeting.comments.filter(isOf)),
    commitments: without(meeting.commitments, meeting.commitments.filter(isOf)),
    partRecords: without(meeting.partRecords, meeting.partRecords.filter(isOf)),
    matterRecords: meeting.matterRecords.without(petition),
    minutes: without(
      meeting.minutes,
      meeting.minutes.filter((one) => one.subject === petition),
    ),
    conclusion: { ...conclusion, lines: conclusion.lines.filter((line) => line.id !== petition) },
  };
}

function without<R extends Row>(table: Table<R>, rows: readonly Row[]): Table<R> {
  return rows.reduce((left, { id: one }) => left.without(one), table);
}

/** What a department holds is no longer its own, and nothing of it is before the hall or in the conclusion. */
function takeBack(meeting: Meeting, petition: PetitionId): Meeting {
  if (meeting.petitions.get(petition)?.rerouted !== false) return meeting;
  const given = heldOf(meeting, petition).filter((row) => row.state !== 'delivered');
  const withdrawn = given.reduce((at, row) => changeAssignment(at, row.id, { state: 'withdrawn' }), meeting);
  const departments = heldOf(withdrawn, petition).map((row) => row.department);
  const { floor, conclusion } = withdrawn;
  return changePetition(
    {
      ...touched(withdrawn, petition),
      floor: floor.petition === petition ? { ...floor, petition: null } : floor,
      conclusion: { ...conclusion, lines: conclusion.lines.filter((line) => line.id !== petition) },
    },
    petition,
    (row) => ({ ...row, takenBack: true, departments }),
  );
}

/** What departments hold of a petition; an answer that was given stays with its department in the record. */
function heldOf(meeting: Meeting, petition: PetitionId): Assignment[] {
  return meeting.assignments.filter((row) => row.petition === petition && holds(row.state));
}

/** A registration of an earlier release: what was decided, or asked by others as well, stayed. */
function leftBehind(meeting: Meeting, registration: RegistrationId): Meeting {
  const petitions = meeting.registrations.get(registration)?.petitions ?? [];
  return petitions.reduce((at, petition) => {
    const row = at.petitions.get(petition);
    if (!row || row.rerouted) return at;
    const takenBack = row.disposition === null && row.merged.length === 0;
    return changePetition(touched(at, petition), petition, (one) => ({ ...one, takenBack }));
  }, meeting);
}

/** Who was not admitted at first is admitted after all: what they asked is theirs again, and can be given anew. */
export function givenBack(meeting: Meeting, registration: RegistrationId): Meeting {
  const petitions = meeting.registrations.get(registration)?.petitions ?? [];
  return petitions.reduce((at, petition) => {
    if (at.petitions.get(petition)?.takenBack !== true) return at;
    return changePetition(touched(at, petition), petition, (row) => ({ ...row, takenBack: false }));
  }, meeting);
}

function leftWithAll(
  meeting: Meeting,
  registration: RegistrationId,
  to: Partial<SpeakerRegistration>,
): Meeting {
  const petitions = meeting.registrations.get(registration)?.petitions ?? [];
  return setState(petitions.reduce(takeBack, meeting), registration, to);
}

export const leavingEvolvers: Evolvers<LeavingEvent> = {
  speakerWithdrew: (meeting, { registration }) => leftWithAll(meeting, registration, { state: 'withdrawn' }),
  speakerNotAdmitted: (meeting, { registration, reason, sealed }) =>
    leftWithAll(meeting, registration, { state: 'rejected', reason, note: sealed?.note ?? '' }),
  registrationRejected: (meeting, { registration, reason, sealed }) =>
    leftBehind(
      setState(meeting, registration, { state: 'rejected', reason, note: sealed?.note ?? '' }),
      registration,
    ),
  registrationWithdrawn: (meeting, { registration }) =>
    leftBehind(setState(meeting, registration, { state: 'withdrawn' }), registration),
};
