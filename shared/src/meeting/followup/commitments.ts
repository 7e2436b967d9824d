import { z } from 'zod';
import type { Certainty } from '../../calendar/calendar.ts';
import type { CivilDate } from '../../calendar/civil-date.ts';
import { civilDate } from '../../calendar/civil-date-schema.ts';
import type { Instant } from '../../calendar/instant.ts';
import { plainText } from '../../text/normalise.ts';
import { action, type Evolvers } from '../action.ts';
import { changedMeanwhile, over } from '../over.ts';
import type { Assignment } from '../answers/assignments.ts';
import type { Meeting } from '../meeting.ts';
import { nowOwedBy, withoutCommitment } from './owed-rows.ts';
import { termOf, type Counted, type Term } from './terms.ts';
import { livePetition } from '../intake/petitions.ts';
import { departmentEnded } from '../plan/ended-bodies.ts';
import { capturers } from '../session/capturers.ts';
import { directors } from '../session/directors.ts';
import { directs } from '../session/presiding.ts';
import { overtaken, seenThere } from '../session/seen.ts';
import { isRefusal, refuse } from '../../engine/refusal.ts';
import type { Sealed } from '../../engine/sealed.ts';
import { commitmentId, departmentId, petitionId } from '../id-inputs.ts';
import type { CommitmentId, DepartmentId, PetitionId } from '../ids.ts';

export type CommitmentState = 'captured' | 'readBack' | 'open' | 'discarded';

/** What a department owes after the session: what, who, until when. Overdue is computed, never stored. */
export interface Commitment {
  readonly id: CommitmentId;
  readonly petition: PetitionId;
  readonly department: DepartmentId;
  /** Who gave the word, as said in the hall; empty when a disposition opened it. */
  readonly officer: string;
  readonly wording: string;
  /** Never overwritten (BX9). */
  readonly firstDue: CivilDate;
  readonly due: CivilDate;
  readonly counted: Counted | null;
  /** How far `due` can be relied on; a date that somebody named can. */
  readonly certainty: Certainty;
  readonly state: CommitmentState;
  /** It was promised in the hall, not only ordered. */
  readonly promised: boolean;
  readonly openedAt: Instant | null;
  /** Said where it was given out after the day; else it follows from the disposition and who was asked. */
  readonly part?: Assignment['part'];
}

export type CommitmentEvent =
  | ({
      readonly type: 'promiseCaptured';
      readonly id: string;
      readonly petition: PetitionId;
      readonly department: DepartmentId;
    } & Term &
      Sealed<{ readonly wording: string; readonly officer: string }>)
  | ({ readonly type: 'promiseReworded'; readonly commitment: CommitmentId } & Term &
      Sealed<{ readonly wording: string; readonly officer: string }>)
  | { readonly type: 'promiseReadBack'; readonly commitment: CommitmentId }
  | { readonly type: 'promiseConfirmed'; readonly commitment: CommitmentId }
  | { readonly type: 'promiseDiscarded'; readonly commitment: CommitmentId }
  | ({ readonly type: 'commitmentRedated'; readonly commitment: CommitmentId } & Required<Term>)
  | ({
      readonly type: 'commitmentOpened';
      readonly id: string;
      readonly petition: PetitionId;
      readonly department: DepartmentId;
      /** Where it was given out after the day. */
      readonly part?: Assignment['part'];
    } & Term &
      Sealed<{ readonly wording: string }>);

const words = {
  wording: plainText({ min: 3, max: 1000, lines: 'single' }),
  officer: plainText({ min: 1, max: 200, lines: 'single' }),
  due: civilDate.nullable().default(null),
};
const just = z.strictObject({ commitment: commitmentId });

export const commitmentActions = {
  /** Writes down a promise as it was given: officer, wording, date (BX3). */
  'commitments.capture': action({
    may: capturers,
    input: z.strictObject({ petition: petitionId, department: departmentId, ...words }),
    decide(meeting, { petition, department, due, wording, officer }, context) {
      const { now, newId } = context;
      const row = livePetition(meeting, petition);
      if (isRefusal(row)) return row;
      if (!meeting.departments.has(department)) return refuse('unknownDepartment');
      const ended = departmentEnded(meeting, department, context);
      if (ended) return ended;
      const until = termOf(meeting, due, now);
      if (isRefusal(until)) return until;
      return [
        {
          type: 'promiseCaptured',
          id: newId(),
          petition,
          department,
          ...until,
          subject: petition,
          sealed: { wording, officer },
        },
      ];
    },
  }),
  /** Mends the wording before it is confirmed; it must be read back again. */
  'commitments.reword': action({
    may: capturers,
    input: z.strictObject({ commitment: commitmentId, ...words, over }),
    decide(meeting, { commitment, due, wording, officer, over: seen }, { now }) {
      const row = meeting.commitments.get(commitment);
      if (!row) return refuse('unknownCommitment');
      if (meeting.petitions.get(row.petition)?.takenBack) return refuse('petitionTakenBack');
      if (row.state !== 'captured' && row.state !== 'readBack')
        return refuse('wrongCommitmentState', { state: row.state });
      const same = row.wording === wording && row.officer === officer;
      if (same && (due ?? row.due) === row.due) return [];
      const changed = row.wording === wording ? undefined : changedMeanwhile(seen, row.wording);
      if (changed) return changed;
      const until = termOf(meeting, due ?? row.due, now);
      if (isRefusal(until)) return until;
      const kept =
        due === null && row.due === until.due ? { counted: row.counted, certainty: row.certainty } : {};
      return [
        {
          type: 'promiseReworded',
          commitment,
          ...until,
          ...kept,
          subject: row.petition,
          sealed: { wording, officer },
        },
      ];
    },
  }),
  /** Shows the promise on the hall screens. */
  'commitments.readBack': action({
    may: directors,
    input: just.extend({ before: seenThere }),
    decide(meeting, { commitment, before }, { actor }) {
      if (!directs(meeting, actor)) return refuse('notPresiding');
      const row = meeting.commitments.get(commitment);
      if (!row) return refuse('unknownCommitment');
      if (row.state === 'readBack') return [];
      if (meeting.petitions.get(row.petition)?.takenBack) return refuse('petitionTakenBack');
      if (row.state !== 'captured') return refuse('wrongCommitmentState', { state: row.state });
      const read = meeting.commitments.find((one) => one.state === 'readBack');
      return overtaken(read?.id ?? null, before) ?? [{ type: 'promiseReadBack', commitment }];
    },
  }),
  /** The chair confirms what the hall has read, in the words that the chair saw. */
  'commitments.confirm': action({
    may: ['chair'],
    input: just.extend({ over }),
    decide(meeting, { commitment, over: seen }, { actor }) {
      if (!directs(meeting, actor)) return refuse('notPresiding');
      const row = meeting.commitments.get(commitment);
      if (!row) return refuse('unknownCommitment');
      if (row.state === 'open') return [];
      if (row.state === 'captured') return refuse('notReadBack');
      if (meeting.petitions.get(row.petition)?.takenBack) return refuse('petitionTakenBack');
      if (row.state !== 'readBack') return refuse('wrongCommitmentState', { state: row.state });
      return changedMeanwhile(seen, row.wording) ?? [{ type: 'promiseConfirmed', commitment }];
    },
  }),
  'commitments.discard': action({
    may: capturers,
    input: just,
    decide(meeting, { commitment }, { actor }) {
      if (actor.role === 'chair' && !directs(meeting, actor)) return refuse('notPresiding');
      const row = meeting.commitments.get(commitment);
      if (!row) return refuse('unknownCommitment');
      if (row.state === 'discarded') return [];
      if (row.state === 'open') return refuse('wrongCommitmentState', { state: row.state });
      return [{ type: 'promiseDiscarded', commitment }];
    },
  }),
};

function change(meeting: Meeting, commitment: CommitmentId, to: Partial<Commitment>): Meeting {
  return { ...meeting, commitments: meeting.commitments.update(commitment, (row) => ({ ...row, ...to })) };
}

export const commitmentEvolvers: Evolvers<CommitmentEvent> = {
  promiseCaptured: (
    meeting,
    { id: commitment, petition, department, due, counted = null, certainty = 'official', sealed },
  ) => ({
    ...meeting,
    commitments: meeting.commitments.with({
      id: commitment,
      petition,
      department,
      officer: sealed?.officer ?? '',
      wording: sealed?.wording ?? '',
      firstDue: due,
      due,
      counted,
      certainty,
      state: 'captured',
      promised: true,
      openedAt: null,
    }),
  }),
  promiseReworded: (meeting, { commitment, due, counted = null, certainty = 'official', sealed }) =>
    change(meeting, commitment, {
      state: 'captured',
      firstDue: due,
      due,
      counted,
      certainty,
      wording: sealed?.wording ?? '',
      officer: sealed?.officer ?? '',
    }),
  /** The hall reads one promise at a time: which one is confirmed is never in doubt. */
  promiseReadBack(meeting, { commitment }) {
    const before = meeting.commitments.filter((row) => row.state === 'readBack');
    const aside = before.reduce((changed, row) => change(changed, row.id, { state: 'captured' }), meeting);
    return change(aside, commitment, { state: 'readBack' });
  },
  /** What was promised takes the place of what a disposition had ordered of the same department. */
  promiseConfirmed(meeting, { commitment }, { at }) {
    const promise = meeting.commitments.get(commitment);
    const ordered = meeting.commitments.filter(
      (row) => !row.promised && row.petition === promise?.petition && row.department === promise.department,
    );
    const left = ordered.reduce((changed, row) => withoutCommitment(changed, row.id, commitment), meeting);
    const [part] = ordered.flatMap((row) => row.part ?? []);
    return change(left, commitment, { state: 'open', openedAt: at, ...(part ? { part } : {}) });
  },
  /** Another calendar was adopted; the first date stays, and a disposition that names the day names the new one. */
  commitmentRedated(meeting, { commitment, due, counted, certainty }) {
    const row = meeting.commitments.get(commitment);
    if (!row) return meeting;
    const redated = change(meeting, commitment, { due, counted, certainty });
    const petition = meeting.petitions.get(row.petition);
    const disposition = petition?.disposition;
    if (disposition?.department !== row.department || disposition.due !== row.due) return redated;
    return {
      ...redated,
      petitions: meeting.petitions.update(row.petition, (one) => ({
        ...one,
        disposition: { ...disposition, due },
      })),
    };
  },
  promiseDiscarded: (meeting, { commitment }) => change(meeting, commitment, { state: 'discarded' }),
  commitmentOpened: (
    meeting,
    { id: commitment, petition, department, part, due, counted = null, certainty = 'official', sealed },
    { at },
  ) => ({
    ...(part === undefined ? meeting : nowOwedBy(meeting, petition)),
    commitments: meeting.commitments.with({
      id: commitment,
      petition,
      department,
      officer: '',
      wording: sealed?.wording ?? '',
      firstDue: due,
      due,
      counted,
      certainty,
      state: 'open',
      promised: false,
      openedAt: at,
      ...(part === undefined ? {} : { part }),
    }),
  }),
};
