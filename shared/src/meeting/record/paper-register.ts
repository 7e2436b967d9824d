import { z } from 'zod';
import { civilDate } from '../../calendar/civil-date-schema.ts';
import { shortDate } from '../../calendar/dates-in-words.ts';
import { isRefusal, refuse, type Refusal } from '../../engine/refusal.ts';
import { same } from '../../engine/view.ts';
import { plainText } from '../../text/normalise.ts';
import { action, type Context, type Evolvers } from '../action.ts';
import { paperId } from '../id-inputs.ts';
import type { PaperId } from '../ids.ts';
import type { Meeting, MeetingEvent } from '../meeting.ts';
import { noticeTouched } from '../plan/announced.ts';
import { saidByNotice, type NoticeSaid } from '../plan/notice-said.ts';
import { milestonesShown } from '../plan/proven-milestones.ts';
import { versionActions } from '../plan/versions.ts';
import { noticeNotReady } from './conclusion-notice-acts.ts';
import type { Actor, Role } from '../roles.ts';
import { paperKinds, typeCodes, type PaperKind } from './paper-kinds.ts';
import {
  currentVersion,
  isNumbered,
  issueOf,
  registrars,
  standing,
  type Issue,
  type PaperName,
  type RegisteredPaper,
} from './registered-paper.ts';
import { upperIssued } from './upper-letters.ts';
import { signedFileActions, signedFileEvolvers, type SignedFileEvent } from './signed-files.ts';

export type PaperRegisterEvent =
  | ({ readonly type: 'paperMadeFinal'; readonly paper: PaperId; readonly version: number } & PaperName)
  | { readonly type: 'paperRedrafted'; readonly paper: PaperId }
  | ({ readonly type: 'paperIssued'; readonly paper: PaperId } & Issue)
  | { readonly type: 'paperAmended'; readonly paper: PaperId; readonly reason: string }
  | { readonly type: 'paperAmendmentTakenBack'; readonly paper: PaperId }
  | SignedFileEvent;

/** Who says that a paper is final. */
const finishers: readonly Role[] = ['coordinator', 'secretary'];

/** Papers are the coordinator's; the minutes are the secretary's as well. */
function isTheirs({ role }: Actor, kind: PaperKind): boolean {
  return role !== 'secretary' || kind === 'minutes';
}

const line = (min: number, max: number) => plainText({ min, max, lines: 'single' });

/** Writes down what the registry gave, each where it is kept. */
function issued(
  meeting: Meeting,
  { id: paper, kind, of, sentOn }: RegisteredPaper,
  given: Issue,
  context: Context,
): readonly MeetingEvent[] | Refusal {
  if (sentOn !== null && given.date !== null && given.date > sentOn)
    return refuse('datedAfterSent', { date: shortDate(sentOn) });
  if (kind === 'upperLetter' || kind === 'secondLetter')
    return upperIssued(meeting, { paper, kind, of }, given, context);
  if (kind !== 'plan') {
    const papers = meeting.papers.update(paper, (row) => ({ ...row, ...given }));
    return [
      { type: 'paperIssued', paper, ...given },
      ...milestonesShown(meeting, { ...meeting, papers }, context.now),
    ];
  }
  const { number, date: issuedOn, signer } = given;
  const set = { number, issuedOn };
  const stands = { number: meeting.plan.number, issuedOn: meeting.plan.issuedOn };
  return [
    ...(same(set, stands) ? [] : [{ type: 'planChanged' as const, set }]),
    { type: 'paperIssued', paper, number: '', date: null, signer },
    ...milestonesShown(meeting, { ...meeting, plan: { ...meeting.plan, ...set } }, context.now),
  ];
}

/** As many copies as a conference can have to send. */
const copiesAtOnce = 1000;

/** Copies that are final and have no number yet: what somebody numbered meanwhile is not written over. */
function copiesWaiting(
  meeting: Meeting,
  { kind }: RegisteredPaper,
  ids: ReadonlySet<PaperId>,
): readonly RegisteredPaper[] | Refusal {
  const rows: RegisteredPaper[] = [];
  for (const id of ids) {
    const row = standing(meeting, id);
    if (isRefusal(row)) return row;
    if (row.kind !== kind || row.of === '') return refuse('unknownPaper');
    if (isNumbered(meeting, row)) return refuse('changedMeanwhile');
    rows.push(row);
  }
  return rows;
}

export const paperRegisterActions = {
  /** Says that a paper is final as it stands: from then on it is what the record said at that moment. */
  'papers.makeFinal': action({
    may: finishers,
    input: z.strictObject({
      kind: z.enum(paperKinds),
      of: line(0, 200).default(''),
      /** Other copies of the same kind, each of which is a paper of its own. */
      also: z.array(line(1, 200)).max(copiesAtOnce).optional(),
    }),
    decide(meeting, { kind, of, also = [] }, { actor, newId }) {
      if (!isTheirs(actor, kind)) return refuse('paperOfOffice');
      const wanted = [...new Set([of, ...also])].flatMap((one) => {
        const version = currentVersion(meeting, { kind, of: one });
        const isFinal = meeting.papers.find(
          (row) => row.kind === kind && row.of === one && row.version === version,
        );
        return isFinal ? [] : [{ type: 'paperMadeFinal' as const, paper: newId(), kind, of: one, version }];
      });
      const notYet = kind === 'conclusionNotice' && wanted.length > 0 ? noticeNotReady(meeting) : undefined;
      return notYet ?? wanted;
    },
  }),
  /** A final paper that has no number yet is a draft again. */
  'papers.redraft': action({
    may: finishers,
    input: z.strictObject({ paper: paperId }),
    decide(meeting, { paper }, { actor }) {
      const row = standing(meeting, paper);
      if (isRefusal(row)) return row;
      if (!isTheirs(actor, row.kind)) return refuse('paperOfOffice');
      if (isNumbered(meeting, row)) return refuse('paperIsIssued', { number: issueOf(meeting, row).number });
      return [{ type: 'paperRedrafted', paper }];
    },
  }),
  /** Enters number, date and signer as the office's own registry gave them, or corrects what was mistyped. */
  'papers.issue': action({
    may: registrars,
    input: z.strictObject({
      paper: paperId,
      number: line(1, 60),
      date: civilDate,
      signer: z.strictObject({ office: line(0, 120), name: line(1, 120) }),
      /** The number that stood there when it was entered; empty where none did. */
      over: line(0, 60).default(''),
      /** Further copies of the same paper, which the registry gave the same number. */
      also: z.array(paperId).max(copiesAtOnce).optional(),
    }),
    decide(meeting, { paper, over, also = [], ...given }, context) {
      const row = standing(meeting, paper);
      if (isRefusal(row)) return row;
      if (typeCodes[row.kind] === null) return refuse('paperHasNoNumber');
      const stands = issueOf(meeting, row);
      const isThere = same(stands, given);
      if (!isThere && stands.number !== '' && stands.number !== over) return refuse('changedMeanwhile');
      const copies = new Set(also.filter((id) => id !== paper));
      const others = copiesWaiting(meeting, row, copies);
      if (isRefusal(others)) return others;
      const events: MeetingEvent[] = [];
      for (const one of [...(isThere ? [] : [row]), ...others]) {
        const its = issued(meeting, one, given, context);
        if (isRefusal(its)) return its;
        events.push(...its);
      }
      return events;
    },
  }),
  /** Takes number, date and signer off a paper that they are not of, as long as no signed file came back. */
  'papers.takeIssueBack': action({
    may: registrars,
    input: z.strictObject({ paper: paperId }),
    decide(meeting, { paper }, context) {
      const row = standing(meeting, paper);
      if (isRefusal(row)) return row;
      if (row.file) return refuse('signedFileThere');
      if (row.sentOn !== null) return refuse('paperWasSent', { date: shortDate(row.sentOn) });
      const nothing = { number: '', date: null, signer: null };
      return same(issueOf(meeting, row), nothing) ? [] : issued(meeting, row, nothing, context);
    },
  }),
  /** Begins the paper that amends an issued one, which is kept with its number and its file. */
  'papers.amend': action({
    may: finishers,
    input: z.strictObject({ paper: paperId, reason: line(3, 500) }),
    decide(meeting, { paper, reason }, context) {
      const row = standing(meeting, paper);
      if (isRefusal(row)) return row;
      if (!isTheirs(context.actor, row.kind)) return refuse('paperOfOffice');
      if (!isNumbered(meeting, row)) return refuse('paperNotIssued');
      if (row.kind === 'plan') return versionActions['plan.amend'].decide(meeting, { reason }, context);
      return [{ type: 'paperAmended', paper, reason }];
    },
  }),
  /** The issued paper is the one that stands again, while what was to amend it is a draft still. A plan has versions of its own. */
  'papers.takeAmendmentBack': action({
    may: finishers,
    input: z.strictObject({ paper: paperId }),
    decide(meeting, { paper }, { actor }) {
      const row = meeting.papers.get(paper);
      if (!row) return refuse('unknownPaper');
      if (!isTheirs(actor, row.kind)) return refuse('paperOfOffice');
      if (row.amended === null) return [];
      const version = currentVersion(meeting, row);
      if (row.version !== version - 1) return refuse('paperIsAmended');
      const isFinal = meeting.papers.find(
        ({ kind, of, version: its }) => kind === row.kind && of === row.of && its === version,
      );
      return isFinal ? refuse('paperIsFinal') : [{ type: 'paperAmendmentTakenBack', paper }];
    },
  }),
  ...signedFileActions,
};

function noticeOf({ about, plan, intake }: Meeting): NoticeSaid {
  return saidByNotice({ about, plan, opinionsBy: intake.dueOn });
}

export const paperRegisterEvolvers: Evolvers<PaperRegisterEvent> = {
  paperMadeFinal: (meeting, { paper: id, kind, of, version }, { seq: finalSeq, at: finalAt }) => ({
    ...meeting,
    papers: meeting.papers.with({
      ...{ id, kind, of, version, finalSeq, finalAt },
      ...{ number: '', date: null, signer: null, file: null, sentOn: null, amended: null },
      ...(kind === 'notice' ? { said: noticeOf(meeting) } : {}),
    }),
  }),
  paperRedrafted: (meeting, { paper }) => ({ ...meeting, papers: meeting.papers.without(paper) }),
  paperIssued: (meeting, { paper, number, date, signer }) =>
    noticeTouched({
      ...meeting,
      papers: meeting.papers.update(paper, (row) => ({ ...row, number, date, signer })),
    }),
  paperAmended: (meeting, { paper, reason }, { at }) => ({
    ...meeting,
    papers: meeting.papers.update(paper, (row) => ({ ...row, amended: { reason, at } })),
  }),
  paperAmendmentTakenBack: (meeting, { paper }) => ({
    ...meeting,
    papers: meeting.papers.update(paper, (row) => ({ ...row, amended: null })),
  }),
  ...signedFileEvolvers,
};
