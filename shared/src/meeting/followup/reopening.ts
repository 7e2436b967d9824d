import { z } from 'zod';
import type { CivilDate } from '../../calendar/civil-date.ts';
import { civilDate } from '../../calendar/civil-date-schema.ts';
import { receipt } from '../../engine/ids.ts';
import { isRefusal, refuse, type Refusal } from '../../engine/refusal.ts';
import type { Sealed } from '../../engine/sealed.ts';
import { plainText } from '../../text/normalise.ts';
import { action, type Context, type Evolvers } from '../action.ts';
import { byReceipt } from '../intake/registration-index.ts';
import { keptPetition } from '../intake/petition-standing.ts';
import { livePetition, type Petition } from '../intake/petitions.ts';
import type { Meeting, MeetingEvent } from '../meeting.ts';
import { termOf } from './terms.ts';
import { opening } from './handing-out.ts';
import { changeMatter, changePart, withoutReport, type Reopening } from './records.ts';
import { isFollowed, standingIn } from './standing.ts';
import { saidSince, seenAt } from './saying.ts';
import type { AskingWay } from './vocabulary.ts';
import { departmentId, petitionId } from '../id-inputs.ts';
import type { CommitmentId, PetitionId } from '../ids.ts';

export type ReopeningEvent =
  | ({
      readonly type: 'reopeningAsked';
      readonly petition: PetitionId;
      readonly way: AskingWay;
      /** The petition of whoever asked, where it was merged into the other. */
      readonly of?: PetitionId;
    } & Sealed<{
      readonly reason: string;
      /** Who brought it in the name of whoever asked. */
      readonly through?: string;
    }>)
  | ({ readonly type: 'reopeningRefused'; readonly petition: PetitionId } & Sealed<{
      readonly reason: string;
    }>)
  | {
      readonly type: 'reopeningGranted';
      readonly petition: PetitionId;
      readonly due: CivilDate;
      /** What is owed again. */
      readonly commitments: readonly CommitmentId[];
    }
  | ({
      readonly type: 'answerReceived';
      readonly petition: PetitionId;
      readonly way: AskingWay;
      readonly of?: PetitionId;
    } & Sealed<{ readonly through?: string }>);

const reason = plainText({ min: 10, max: 500, lines: 'multi' });
const decided = plainText({ min: 3, max: 1000, lines: 'single' });

/** Whoever asked shows their receipt; for whoever has no phone the desk or the office writes it down. */
const asked = {
  petition: petitionId,
  receipt: receipt.optional(),
  /** Who says it in their name: a head of a village, a neighbour. */
  through: plainText({ min: 0, max: 200, lines: 'single' }).optional(),
};

interface Asked {
  readonly way: AskingWay;
  readonly row: Petition;
  /** The petition of whoever asked: the matter itself, or what was merged into it. */
  readonly own: PetitionId;
}

/** Which way it came, and the matter that it is about: what was merged was answered with the one that is kept. */
function askedBy(
  meeting: Meeting,
  { petition, receipt: secret }: { readonly petition: PetitionId; readonly receipt?: string | undefined },
  { actor }: Context,
): Asked | Refusal {
  const own = secret === undefined ? undefined : byReceipt(meeting.registrations, secret);
  const isOwn = own?.petitions.includes(petition) === true;
  if (actor.role === 'citizen' && !isOwn) return refuse('unknownReceipt');
  const row = livePetition(meeting, keptPetition(meeting.petitions, petition)?.id ?? petition);
  if (isRefusal(row)) return row;
  if (!isFollowed(row, meeting.about)) return refuse('notFollowedUpYet');
  const way = actor.role === 'citizen' ? 'receipt' : actor.role === 'desk' ? 'desk' : 'office';
  return { way, row, own: petition };
}

/** Which petition it is about where that is not the matter itself. */
const ofOther = ({ row, own }: Asked) => (own === row.id ? {} : { of: own });
/** Nobody is named who is not there. */
const broughtBy = ({ actor }: Context, through = '') =>
  through === '' || actor.role === 'citizen' ? {} : { through };

export const reopeningActions = {
  /** "It is not solved": once without a person, again through the office (BX8). */
  'matters.askReopening': action({
    may: ['citizen', 'desk', 'coordinator'],
    input: z.strictObject({ ...asked, reason }),
    decide(meeting, { reason: why, through, ...input }, context) {
      const found = askedBy(meeting, input, context);
      if (isRefusal(found)) return found;
      const { way, row } = found;
      const before = meeting.matterRecords.get(row.id)?.reopenings ?? [];
      if (before.some(({ decision }) => decision === null)) return refuse('reopeningWaits');
      if (way !== 'office' && before.length > 0) return refuse('reopenedBefore');
      if (!standingIn(meeting, row).told) return refuse('askersNotTold');
      const event = { type: 'reopeningAsked', petition: row.id, way, subject: row.id } as const;
      return [{ ...event, ...ofOther(found), sealed: { reason: why, ...broughtBy(context, through) } }];
    },
  }),
  /** The same body owes it again, with a new day, or whoever asked reads why not (TD19). */
  'matters.decideReopening': action({
    may: ['coordinator'],
    input: z.strictObject({
      petition: petitionId,
      /** Null: it is refused, with the reason. */
      due: civilDate.nullable(),
      reason: decided.optional(),
      /** Who owes it where no body did. */
      department: departmentId.nullable().default(null),
      /** When what is decided on had been asked. */
      seen: seenAt,
    }),
    decide(meeting, { petition, due, reason: why, department, seen }, context) {
      const row = livePetition(meeting, petition);
      if (isRefusal(row)) return row;
      const waits = meeting.matterRecords.get(petition)?.reopenings.at(-1);
      if (waits?.decision !== null) return refuse('reopeningNotAsked');
      const since = saidSince(waits, seen);
      if (since) return since;
      if (due !== null) return granted(meeting, row, { due, department }, context);
      if (why === undefined) return refuse('lacksText');
      return [{ type: 'reopeningRefused', petition, subject: petition, sealed: { reason: why } }];
    },
  }),
  /** Whoever asked has the answer. */
  'matters.confirmReceipt': action({
    may: ['citizen', 'desk', 'coordinator'],
    input: z.strictObject(asked),
    decide(meeting, { through, ...input }, context) {
      const found = askedBy(meeting, input, context);
      if (isRefusal(found)) return found;
      const { way, row, own } = found;
      if (meeting.matterRecords.get(row.id)?.received?.of.includes(own)) return [];
      if (!standingIn(meeting, row).told) return refuse('askersNotTold');
      const event = { type: 'answerReceived', petition: row.id, way, subject: row.id } as const;
      return [{ ...event, ...ofOther(found), sealed: broughtBy(context, through) }];
    },
  }),
};

function granted(
  meeting: Meeting,
  row: Petition,
  { due, department }: { readonly due: CivilDate; readonly department: string | null },
  context: Context,
): readonly MeetingEvent[] | Refusal {
  const term = termOf(meeting, due, context.now);
  if (isRefusal(term)) return term;
  const { parts, lead } = standingIn(meeting, row);
  const again = parts.filter((one) => one.part === 'lead' || parts.length === 1);
  const commitments = again.map(({ commitment }) => commitment);
  const event = { type: 'reopeningGranted', petition: row.id, due, commitments } as const;
  if (commitments.length > 0)
    return [
      event,
      ...commitments.map((commitment) => ({ type: 'commitmentRedated', commitment, ...term }) as const),
    ];
  const body = department ?? lead;
  const opened =
    body === null
      ? refuse('unknownDepartment')
      : opening(meeting, row, { department: body, part: 'lead', term }, context);
  return isRefusal(opened) ? opened : [event, opened];
}

function lastReopening(rows: readonly Reopening[], decision: Reopening['decision']): Reopening[] {
  return rows.map((row, at) => (at === rows.length - 1 ? { ...row, decision } : row));
}

export const reopeningEvolvers: Evolvers<ReopeningEvent> = {
  reopeningAsked: (meeting, { petition, way, of = petition, sealed }, { at }) =>
    changeMatter(meeting, petition, (row) => {
      const { reason: why = '', through = '' } = sealed ?? {};
      const asking = { way, of, through, reason: why, at, decision: null };
      return { ...row, reopenings: [...row.reopenings, asking] };
    }),
  reopeningRefused: (meeting, { petition, sealed }, { at }) =>
    changeMatter(meeting, petition, (row) => ({
      ...row,
      reopenings: lastReopening(row.reopenings, { granted: false, reason: sealed?.reason ?? '', at }),
    })),
  reopeningGranted(meeting, { petition, due, commitments }, { at }) {
    const again = commitments.reduce(
      (changed, commitment) => changePart(changed, commitment, (row) => withoutReport(row, 'reopened')),
      meeting,
    );
    return changeMatter(again, petition, (row) => ({
      ...row,
      settled: null,
      closedAt: null,
      received: null,
      reopenings: lastReopening(row.reopenings, { granted: true, due, at }),
    }));
  },
  answerReceived: (meeting, { petition, way, of = petition, sealed }, { at }) =>
    changeMatter(meeting, petition, (row) => ({
      ...row,
      received: { way, of: [...(row.received?.of ?? []), of], through: sealed?.through ?? '', at },
    })),
};
