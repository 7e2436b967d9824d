import type { CivilDate } from '../calendar/civil-date.ts';
import type { Instant } from '../calendar/instant.ts';
import { only } from '../engine/view.ts';
import { extensionLimit } from '../meeting/followup/clocks.ts';
import type { CommitmentId, PetitionId } from '../meeting/ids.ts';
import { isStillAsked } from '../meeting/intake/petition-standing.ts';
import type { Meeting } from '../meeting/meeting.ts';
import { noticeDigest, type NoticeApproval } from '../meeting/record/conclusion-notice.ts';
import { gathered } from './viewer.ts';

/** A later day that a body asks for, as whoever decides reads it (TD19). */
export interface AskedExtension {
  readonly id: CommitmentId;
  readonly petition: PetitionId;
  readonly no: number;
  /** As the hall read it, or as it was said. */
  readonly words: string;
  readonly body: string;
  readonly first: CivilDate;
  readonly due: CivilDate;
  readonly until: CivilDate;
  readonly reason: string;
  readonly at: Instant;
}

function* extensionsAsked(meeting: Meeting): Iterable<readonly [string, AskedExtension]> {
  if (meeting.about.state !== 'closed' || extensionLimit(meeting).by !== 'chair') return;
  for (const { id, asked } of meeting.partRecords) {
    const row = meeting.commitments.get(id);
    const matter = meeting.petitions.get(row?.petition ?? '');
    if (!asked || row?.state !== 'open' || !matter || !isStillAsked(matter)) continue;
    const { firstDue: first, due, petition } = row;
    const body = meeting.departments.get(row.department)?.name ?? '';
    const words = matter.released ?? matter.text;
    yield [id, { id, petition, no: matter.no, words, body, first, due, ...asked }];
  }
}

/** What bodies ask of the chair, where the profile lets the chair decide. */
export const askedExtensions = gathered(
  ({ about, house, petitions, departments, commitments, partRecords }) => [
    ...[about.state, house, petitions, departments, commitments, partRecords],
  ],
  extensionsAsked,
);

/** What was decided on a later day that was asked for, the last time. */
export interface DecidedExtension {
  readonly id: CommitmentId;
  readonly no: number;
  readonly body: string;
  /** The day that it was granted; null where it was refused. */
  readonly until: CivilDate | null;
  readonly from: CivilDate;
  /** As it was published, or as the body read it. */
  readonly reason: string;
  readonly at: Instant;
}

function* extensionsDecided(meeting: Meeting): Iterable<readonly [string, DecidedExtension]> {
  if (meeting.about.state !== 'closed' || extensionLimit(meeting).by !== 'chair') return;
  for (const { id, asked, refused, extensions } of meeting.partRecords) {
    const row = meeting.commitments.get(id);
    const matter = meeting.petitions.get(row?.petition ?? '');
    if (asked || row?.state !== 'open' || !matter || !isStillAsked(matter)) continue;
    const body = meeting.departments.get(row.department)?.name ?? '';
    const which = { id, no: matter.no, body };
    const granted = extensions.at(-1);
    if (refused) {
      const { due: from, reason, at } = refused;
      yield [id, { ...which, until: null, from, reason, at }];
    } else if (granted) {
      const { until, from, reason, at } = granted;
      yield [id, { ...which, until, from, reason, at }];
    }
  }
}

/** What a chair decided on, and reads again (HL3). */
export const decidedExtensions = gathered(
  ({ about, house, petitions, departments, commitments, partRecords }) => [
    ...[about.state, house, petitions, departments, commitments, partRecords],
  ],
  extensionsDecided,
);

/** Whether the notice of the conclusion waits for a chair, and the sign of what there is to be read. */
export interface NoticeToApprove {
  readonly digest: string;
  readonly openComments: number;
  readonly approval: NoticeApproval | null;
  /** It was made final: nobody approves it any more. */
  readonly isFinal: boolean;
}

function* noticeStanding(meeting: Meeting): Iterable<readonly [string, NoticeToApprove]> {
  const { about, conclusionNotice: notice, conclusion, papers } = meeting;
  if (about.state !== 'closed') return;
  const { approval } = notice;
  const openComments = notice.comments.filter(({ settledAt }) => settledAt === null).length;
  const made = papers.find(({ kind, amended }) => kind === 'conclusionNotice' && amended === null);
  const digest = noticeDigest(notice, conclusion, meeting);
  yield [only, { digest, openComments, approval, isFinal: made !== undefined }];
}

/** The notice, for the chair who approves it (BL10). */
export const noticeToApprove = gathered(
  (meeting) => [
    ...[meeting.about.state, meeting.conclusionNotice, meeting.conclusion, meeting.papers],
    ...[meeting.petitions, meeting.assignments, meeting.commitments],
  ],
  noticeStanding,
);
