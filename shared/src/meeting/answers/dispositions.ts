import { z } from 'zod';
import type { CivilDate } from '../../calendar/civil-date.ts';
import { civilDate } from '../../calendar/civil-date-schema.ts';
import type { Instant } from '../../calendar/instant.ts';
import { plainText } from '../../text/normalise.ts';
import { action, type Context, type Evolvers } from '../action.ts';
import { leadOf } from './assignments.ts';
import type { Commitment } from '../followup/commitments.ts';
import { termOf } from '../followup/terms.ts';
import { isFollowUpBegun, withoutCommitment } from '../followup/owed-rows.ts';
import { sendingUp, takingDown } from './escalating.ts';
import { opensCommitment } from './owing.ts';
import type { Meeting, MeetingEvent } from '../meeting.ts';
import { changePetition, livePetition } from '../intake/petitions.ts';
import { onFloor } from '../session/floor.ts';
import { followingPetition } from '../session/petition-order.ts';
import { directors } from '../session/directors.ts';
import { directs } from '../session/presiding.ts';
import { inSession } from '../session/session.ts';
import { isRefusal, refuse, type Refusal } from '../../engine/refusal.ts';
import type { Sealed } from '../../engine/sealed.ts';
import { departmentEnded } from '../plan/ended-bodies.ts';
import { dispositionKinds } from './vocabulary.ts';
import { departmentId, petitionId } from '../id-inputs.ts';
import type { DepartmentId, PetitionId } from '../ids.ts';

export type DispositionKind = (typeof dispositionKinds)[number];

export interface Disposition {
  readonly kind: DispositionKind;
  readonly note: string;
  /** Who verifies or replies in writing. */
  readonly department: DepartmentId | null;
  /** The body beyond this meeting's authority that it goes to (BL3). */
  readonly body: string;
  readonly due: CivilDate | null;
  readonly at: Instant;
}

export type DispositionEvent =
  | ({
      readonly type: 'petitionDisposed';
      readonly petition: PetitionId;
      readonly kind: DispositionKind;
      readonly department: DepartmentId | null;
      readonly body: string;
      readonly due: CivilDate | null;
    } & Sealed<{ readonly note: string }>)
  | { readonly type: 'petitionReopened'; readonly petition: PetitionId };

const input = z.strictObject({
  petition: petitionId,
  kind: z.enum(dispositionKinds),
  note: plainText({ min: 0, max: 1000, lines: 'single' }).default(''),
  department: departmentId.nullable().default(null),
  body: plainText({ min: 0, max: 200, lines: 'single' }).default(''),
  /** Left out, it follows from the rule profile's working days (BL12). */
  due: civilDate.nullable().default(null),
});

function dispose(
  meeting: Meeting,
  { petition, kind, note, body, ...given }: z.output<typeof input>,
  context: Context,
): readonly MeetingEvent[] | Refusal {
  const { actor, now, newId } = context;
  if (!directs(meeting, actor)) return refuse('notPresiding');
  const row = livePetition(meeting, petition);
  if (isRefusal(row)) return row;
  if (row.disposition) return refuse('petitionDisposed');
  if (kind === 'escalated' && body === '') return refuse('malformed', { input: 'body', problem: 'empty' });
  const opens = opensCommitment(kind);
  const department = opens ? (given.department ?? leadOf(meeting, petition)) : null;
  if (opens && (department === null || !meeting.departments.has(department)))
    return refuse('unknownDepartment');
  const ended = given.department ? departmentEnded(meeting, given.department, context) : undefined;
  if (ended) return ended;
  const promise = department === null ? undefined : promiseOf(meeting, petition, department);
  const named = given.due ?? promise?.due ?? null;
  const term = opens || kind === 'escalated' ? termOf(meeting, named, now) : null;
  if (term && isRefusal(term)) return term;
  const disposed: MeetingEvent = {
    type: 'petitionDisposed',
    petition,
    kind,
    department,
    body: kind === 'escalated' ? body : '',
    due: term?.due ?? null,
    subject: petition,
    sealed: { note },
  };
  const up = kind === 'escalated' ? sendingUp(meeting, petition, body, newId) : [];
  const next = [...up, ...nextBeforeTheHall(meeting, petition)];
  if (!opens || department === null || term === null || promise) return [disposed, ...next];
  const wording = note || (row.released ?? row.text.slice(0, 1000));
  return [
    disposed,
    {
      type: 'commitmentOpened',
      id: newId(),
      petition,
      department,
      ...term,
      subject: petition,
      sealed: { wording },
    },
    ...next,
  ];
}

/** One petition of a speaker after the other; while one is being answered, it stays with its answer. */
function nextBeforeTheHall(meeting: Meeting, closed: string): readonly MeetingEvent[] {
  const { floor } = meeting;
  if (!inSession(meeting) || floor.petition !== closed || floor.answering !== null) return [];
  const next = followingPetition(meeting, closed);
  return next === undefined ? [] : [{ type: 'petitionRaised', petition: next }];
}

/** A promise that was read back and confirmed is the commitment; it is not opened twice. */
function promiseOf(meeting: Meeting, petition: PetitionId, department: DepartmentId): Commitment | undefined {
  return meeting.commitments.find(
    (c) => c.petition === petition && c.department === department && c.promised && c.state === 'open',
  );
}

export const dispositionActions = {
  'petitions.dispose': action({ may: directors, input, decide: dispose }),
  /** Takes a disposition back, until something was reported or told; the commitment that it opened goes with it. */
  'petitions.reopen': action({
    may: directors,
    input: z.strictObject({ petition: petitionId }),
    decide(meeting, { petition }, { actor }) {
      if (!directs(meeting, actor)) return refuse('notPresiding');
      const row = livePetition(meeting, petition);
      if (isRefusal(row)) return row;
      if (!row.disposition) return refuse('petitionNotDisposed');
      if (isFollowUpBegun(meeting, petition)) return refuse('followUpBegun');
      return [{ type: 'petitionReopened', petition }, ...takingDown(meeting, petition)];
    },
  }),
};

export const dispositionEvolvers: Evolvers<DispositionEvent> = {
  petitionDisposed(meeting, { petition, kind, department, body, due, sealed }, { at }) {
    const disposition: Disposition = { kind, note: sealed?.note ?? '', department, body, due, at };
    const disposed = changePetition(meeting, petition, (row) => ({ ...row, disposition }));
    if (disposed.floor.petition !== petition || onFloor(disposed.floor) !== null) return disposed;
    return { ...disposed, floor: { ...disposed.floor, petition: null } };
  },
  petitionReopened(meeting, { petition }) {
    const opened = meeting.commitments.filter((c) => c.petition === petition && !c.promised);
    const without = opened.reduce((changed, c) => withoutCommitment(changed, c.id), meeting);
    return changePetition(without, petition, (row) => ({ ...row, disposition: null }));
  },
};
