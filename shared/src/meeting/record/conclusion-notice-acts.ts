import { z } from 'zod';
import { civilDateOf, type CivilDate } from '../../calendar/civil-date.ts';
import { civilDate } from '../../calendar/civil-date-schema.ts';
import { id } from '../../engine/ids.ts';
import { refuse, type Refusal } from '../../engine/refusal.ts';
import { same } from '../../engine/view.ts';
import { plainText } from '../../text/normalise.ts';
import { action, type Evolvers } from '../action.ts';
import { saidSince, seenAt } from '../followup/saying.ts';
import { commitmentId } from '../id-inputs.ts';
import type { CommitmentId } from '../ids.ts';
import type { Meeting } from '../meeting.ts';
import { changedMeanwhile, factsChangedMeanwhile, over } from '../over.ts';
import { paperLayouts } from '../plan/vocabulary.ts';
import { noticeDigest, type ConclusionNotice, type NoticeIssue } from './conclusion-notice.ts';
import { currentVersion } from './registered-paper.ts';
import { noticeAuthorities, noticeParts, type NoticePart } from './vocabulary.ts';

export type ConclusionNoticeEvent =
  | ({ readonly type: 'conclusionNoticeSet' } & NoticeIssue)
  | { readonly type: 'conclusionNoticeWritten'; readonly part: NoticePart; readonly text: string }
  | {
      readonly type: 'conclusionNoticeCommented';
      readonly id: string;
      readonly part: NoticePart;
      readonly body: string;
      readonly text: string;
    }
  | {
      readonly type: 'conclusionNoticeCommentSettled';
      readonly comment: string;
      readonly settled: boolean;
    }
  | {
      readonly type: 'conclusionNoticeDueSet';
      readonly commitment: CommitmentId;
      readonly due: CivilDate;
      /** Empty where the day is again the one that the hall was told. */
      readonly reason: string;
    }
  | { readonly type: 'conclusionNoticeApproved'; readonly chair: string; readonly digest: string }
  | { readonly type: 'conclusionNoticeApprovalTakenBack' };

const line = (max: number) => plainText({ min: 0, max, lines: 'single' });
const part = z.enum(noticeParts);

const issue = z.strictObject({
  issuer: line(200),
  layout: z.enum(paperLayouts).nullable(),
  authority: z.enum(noticeAuthorities),
  forWhom: line(120),
  drafter: line(200),
  reviewer: line(200),
});

/** From the opening on, and while no final paper of it stands: what changes then is a paper that amends it. */
function writable(meeting: Meeting): Refusal | undefined {
  const { state, startedAt } = meeting.about;
  if (startedAt === null) return refuse('wrongMeetingState', { state });
  const name = { kind: 'conclusionNotice', of: '' } as const;
  const version = currentVersion(meeting, name);
  const row = meeting.papers.find((one) => one.kind === name.kind && one.version === version);
  if (!row) return undefined;
  return row.number === '' ? refuse('paperIsFinal') : refuse('paperIsIssued', { number: row.number });
}

/** Whether the chair approved what the notice says now. */
export function noticeIsApproved(meeting: Meeting): boolean {
  const { conclusionNotice, conclusion } = meeting;
  return conclusionNotice.approval?.digest === noticeDigest(conclusionNotice, conclusion, meeting);
}

/** Why the notice is not made final: the conference goes on, or no chair approved what it says now. */
export function noticeNotReady(meeting: Meeting): Refusal | undefined {
  const { state } = meeting.about;
  if (state !== 'closed') return refuse('wrongMeetingState', { state });
  return noticeIsApproved(meeting) ? undefined : refuse('noticeNotApproved');
}

export const conclusionNoticeActions = {
  /** Says who issues the notice, in whose name it is signed, who drafts it and who looks it through. */
  'conclusionNotice.set': action({
    may: ['coordinator'],
    input: issue.extend({ over: issue.optional() }),
    decide(meeting, { over: seen, ...wanted }) {
      const refused = writable(meeting);
      if (refused) return refused;
      const stands = issueIn(meeting.conclusionNotice);
      if (same(stands, wanted)) return [];
      return factsChangedMeanwhile(seen, { stands, wanted }) ?? [{ type: 'conclusionNoticeSet', ...wanted }];
    },
  }),
  /** The office's own words in one part; without words it is what the record says again. */
  'conclusionNotice.write': action({
    may: ['coordinator'],
    input: z.strictObject({
      part,
      text: plainText({ min: 0, max: 10_000, lines: 'multi' }),
      over,
    }),
    decide(meeting, { part: of, text, over: seen }) {
      const refused = writable(meeting);
      if (refused) return refused;
      const stands = meeting.conclusionNotice.words.find((one) => one.id === of)?.text ?? '';
      if (stands === text) return [];
      return changedMeanwhile(seen, stands) ?? [{ type: 'conclusionNoticeWritten', part: of, text }];
    },
  }),
  /** What the body that looks it through, or the chair, says to a part. */
  'conclusionNotice.comment': action({
    may: ['coordinator', 'chair'],
    input: z.strictObject({
      part,
      body: line(200).default(''),
      text: plainText({ min: 1, max: 2000, lines: 'multi' }),
    }),
    decide(meeting, { part: of, body, text }, { newId }) {
      if (meeting.conclusionNotice.comments.length >= mostComments)
        return refuse('tooManyComments', { most: mostComments });
      return writable(meeting) ?? [{ type: 'conclusionNoticeCommented', id: newId(), part: of, body, text }];
    },
  }),
  'conclusionNotice.settle': action({
    may: ['coordinator', 'chair'],
    input: z.strictObject({ comment: id, settled: z.boolean() }),
    decide(meeting, { comment, settled }) {
      const refused = writable(meeting);
      if (refused) return refused;
      const row = meeting.conclusionNotice.comments.find((one) => one.id === comment);
      if (!row) return refuse('unknownComment');
      if ((row.settledAt !== null) === settled) return [];
      return [{ type: 'conclusionNoticeCommentSettled', comment, settled }];
    },
  }),
  /** The notice names another day than the hall was told, and says why; that day stays the first one (BX9). */
  'conclusionNotice.setDue': action({
    may: ['coordinator'],
    input: z.strictObject({
      commitment: commitmentId,
      due: civilDate,
      reason: line(500).default(''),
      /** The day and the reason that were seen. */
      over: z.strictObject({ due: civilDate, reason: line(500) }).optional(),
    }),
    decide(meeting, { commitment, due, reason, over: seen }, { now }) {
      const refused = writable(meeting);
      if (refused) return refused;
      const row = meeting.commitments.get(commitment);
      if (row?.state !== 'open') return refuse('unknownCommitment');
      const stands = meeting.conclusionNotice.dues.find((one) => one.commitment === commitment);
      const why = due === row.firstDue ? '' : reason;
      const stood = { due: row.due, reason: stands?.reason ?? '' };
      const wanted = { due, reason: why };
      if (same(stood, wanted)) return [];
      const changed = factsChangedMeanwhile(seen, { stands: stood, wanted });
      if (changed) return changed;
      if (due < civilDateOf(now) && due !== row.firstDue) return refuse('dueInThePast');
      if (due !== row.firstDue && why.length < 3) return refuse('reasonNeeded');
      const set = { type: 'conclusionNoticeDueSet', commitment, due, reason: why } as const;
      if (row.due === due) return [set];
      return [set, { type: 'commitmentRedated', commitment, due, counted: null, certainty: 'official' }];
    },
  }),
  /** The chair approves the notice as it stands; where that was done on paper, the office writes it down. */
  'conclusionNotice.approve': action({
    may: ['chair', 'coordinator'],
    input: z.strictObject({
      chair: id,
      /** Of what was read. */
      digest: z.string().max(32),
    }),
    decide(meeting, { chair, digest }, { actor }) {
      const refused = writable(meeting);
      if (refused) return refused;
      if (!meeting.chairs.has(chair)) return refuse('unknownChair');
      if (actor.role === 'chair' && actor.chair !== chair) return refuse('notAllowed');
      const open = meeting.conclusionNotice.comments.filter((one) => one.settledAt === null).length;
      if (open > 0) return refuse('commentsOpen', { count: open });
      if (digest !== noticeDigest(meeting.conclusionNotice, meeting.conclusion, meeting))
        return refuse('changedMeanwhile');
      const { approval } = meeting.conclusionNotice;
      if (approval?.digest === digest && approval.chair === chair) return [];
      return [{ type: 'conclusionNoticeApproved', chair, digest }];
    },
  }),
  'conclusionNotice.takeApprovalBack': action({
    may: ['chair', 'coordinator'],
    input: z.strictObject({ seen: seenAt }),
    decide(meeting, { seen }) {
      const refused = writable(meeting);
      if (refused) return refused;
      const { approval } = meeting.conclusionNotice;
      if (!approval) return [];
      return saidSince(approval, seen) ?? [{ type: 'conclusionNoticeApprovalTakenBack' }];
    },
  }),
};

/** So many comments are kept of one notice. */
const mostComments = 200;

function issueIn(notice: ConclusionNotice): NoticeIssue {
  const { issuer, layout, authority, forWhom, drafter, reviewer } = notice;
  return { issuer, layout, authority, forWhom, drafter, reviewer };
}

function withNotice(meeting: Meeting, to: Partial<ConclusionNotice>): Meeting {
  return { ...meeting, conclusionNotice: { ...meeting.conclusionNotice, ...to } };
}

export const conclusionNoticeEvolvers: Evolvers<ConclusionNoticeEvent> = {
  conclusionNoticeSet: (meeting, { type: _type, ...set }) =>
    withNotice(meeting, { ...set, drafts: meeting.conclusionNotice.drafts + 1 }),
  conclusionNoticeWritten(meeting, { part: of, text }) {
    const { words, drafts } = meeting.conclusionNotice;
    const others = words.filter((one) => one.id !== of);
    return withNotice(meeting, {
      words: text === '' ? others : [...others, { id: of, text }],
      drafts: drafts + 1,
    });
  },
  conclusionNoticeCommented: (meeting, { id: comment, part: of, body, text }, { at }) =>
    withNotice(meeting, {
      comments: [
        ...meeting.conclusionNotice.comments,
        { id: comment, part: of, body, text, at, settledAt: null },
      ],
    }),
  conclusionNoticeCommentSettled: (meeting, { comment, settled }, { at }) =>
    withNotice(meeting, {
      comments: meeting.conclusionNotice.comments.map((one) =>
        one.id === comment ? { ...one, settledAt: settled ? at : null } : one,
      ),
    }),
  conclusionNoticeDueSet(meeting, { commitment, due, reason }) {
    const { dues, drafts } = meeting.conclusionNotice;
    const others = dues.filter((one) => one.commitment !== commitment);
    return withNotice(meeting, {
      dues: reason === '' ? others : [...others, { commitment, due, reason }],
      drafts: drafts + 1,
    });
  },
  conclusionNoticeApproved: (meeting, { chair, digest }, { at }) =>
    withNotice(meeting, {
      approval: { chair, digest, draft: meeting.conclusionNotice.drafts, at },
    }),
  conclusionNoticeApprovalTakenBack: (meeting) => withNotice(meeting, { approval: null }),
};
