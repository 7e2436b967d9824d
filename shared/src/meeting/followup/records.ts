import type { CivilDate } from '../../calendar/civil-date.ts';
import type { Instant } from '../../calendar/instant.ts';
import type { Evidence } from '../answers/answers.ts';
import type { NumberedPaper, Telling } from '../answers/escalations.ts';
import type { Meeting } from '../meeting.ts';
import type { ExtensionRule } from '../../office/rule-profile.ts';
import type { Role } from '../roles.ts';
import type { CommitmentId, DepartmentId, PetitionId } from '../ids.ts';
import type { AskingWay, Hindrance, PictureOf, SaidCode, VerifyingWay, WaitedFor } from './vocabulary.ts';

/** Who did something in the follow-up of a matter. */
export interface Doer {
  readonly role: Role;
  readonly seat: string;
}

/** A result as it was said, with what it rests on. */
export interface SaidResult {
  readonly code: SaidCode;
  /** The paper that settled it (2a). */
  readonly paper: NumberedPaper | null;
  /** Until when it will be done (3a), or when somebody looks again (3b). */
  readonly until: CivilDate | null;
  readonly why: Hindrance | null;
  /** The provision, or the conclusion of an inspection. */
  readonly ground: string;
}

/** A file that a result rests on; a picture of a place says which of the two it is. */
export interface PartEvidence extends Evidence {
  readonly shows?: PictureOf | undefined;
}

/** What a body says that it did of its part. */
export interface Report extends SaidResult {
  /** The day that counts for the body. */
  readonly on: CivilDate;
  readonly at: Instant;
  /** A coordinator where the body has no account (TD21). */
  readonly by: Doer;
  /** Some of it is done, and the rest is under way (TD18). */
  readonly partly: boolean;
  readonly text: string;
  /** What it came on. */
  readonly letter: NumberedPaper | null;
  readonly signer: string;
  readonly evidence: readonly PartEvidence[];
}

/** What a second person found, who did not report it. */
export interface Verification {
  readonly at: Instant;
  readonly by: Doer;
  readonly way: VerifyingWay;
  readonly holds: boolean;
  readonly note: string;
  readonly evidence: readonly PartEvidence[];
}

/** A report that does not stand any more, and why. */
export interface EarlierReport extends Report {
  readonly ended: 'replaced' | 'returned' | 'notConfirmed' | 'reopened';
  readonly reason: string;
  readonly verification: Verification | null;
}

/** A later day that was granted; the first one stays where it is (BX9). */
export interface Extension {
  readonly from: CivilDate;
  readonly until: CivilDate;
  readonly reason: string;
  /** The chair by their id where a chair approved it. */
  readonly approver: { readonly role: ExtensionRule['by']; readonly chair: string | null };
  readonly at: Instant;
}

/** What became of what one body owes; the row of a commitment, by the same id, once there is something to be kept. */
export interface PartRecord {
  readonly id: CommitmentId;
  readonly petition: PetitionId;
  readonly report: Report | null;
  /** Of the report that stands. */
  readonly verification: Verification | null;
  readonly earlier: readonly EarlierReport[];
  readonly extensions: readonly Extension[];
  /** A later day that the body asks for. */
  readonly asked: { readonly until: CivilDate; readonly reason: string; readonly at: Instant } | null;
  /** Why it got none, the last time, and the day that stood then. */
  readonly refused: { readonly reason: string; readonly at: Instant; readonly due: CivilDate } | null;
  /** The bodies that owed it before, and until when (TD24). */
  readonly formerly: readonly Former[];
}

/** A body that owed something before. */
export interface Former {
  readonly department: DepartmentId;
  readonly until: CivilDate;
  /** It ended, and the next one succeeded it; missing where the office handed it over. */
  readonly succeeded?: true;
}

/** What the office wrote or said to whoever asked. */
export interface CitizenReply extends Telling {
  readonly text: string;
  readonly paper: NumberedPaper | null;
  /** Who phoned or went there. */
  readonly by: string;
  readonly file: Evidence | null;
  readonly at: Instant;
}

/** Whoever asked says that it is not solved. */
export interface Reopening {
  readonly way: AskingWay;
  /** The petition of whoever asked: the matter itself, or what was merged into it. */
  readonly of: PetitionId;
  /** Who brought it in their name; empty where they said it themselves. */
  readonly through: string;
  readonly reason: string;
  readonly at: Instant;
  readonly decision:
    | null
    | { readonly granted: true; readonly due: CivilDate; readonly at: Instant }
    | { readonly granted: false; readonly reason: string; readonly at: Instant };
}

/** A time in which the body's clock stands still (TD15). */
export interface Wait {
  readonly for: WaitedFor;
  readonly from: CivilDate;
  readonly to: CivilDate | null;
  readonly note: string;
}

/** What became of a matter as a whole; the row of a petition, by the same id, once there is something to be kept. */
export interface MatterRecord {
  readonly id: PetitionId;
  /** What the office itself said of it; gone as soon as a body says something else. */
  readonly settled: (SaidResult & { readonly text: string; readonly at: Instant }) | null;
  readonly replies: readonly CitizenReply[];
  readonly waits: readonly Wait[];
  readonly reopenings: readonly Reopening[];
  /** Whoever asked has the answer, by their own word. */
  readonly received: {
    readonly way: AskingWay;
    /** The petitions of those who said so. */
    readonly of: readonly PetitionId[];
    readonly through: string;
    readonly at: Instant;
  } | null;
  readonly closedAt: Instant | null;
}

export function changePart(
  meeting: Meeting,
  commitment: CommitmentId,
  to: (row: PartRecord) => PartRecord,
): Meeting {
  const owed = meeting.commitments.get(commitment);
  if (!owed) throw new Error(`nothing is owed by ${commitment}`);
  const row = meeting.partRecords.get(commitment) ?? {
    id: commitment,
    petition: owed.petition,
    report: null,
    verification: null,
    earlier: [],
    extensions: [],
    asked: null,
    refused: null,
    formerly: [],
  };
  return { ...meeting, partRecords: meeting.partRecords.with(to(row)) };
}

export function changeMatter(
  meeting: Meeting,
  petition: PetitionId,
  to: (row: MatterRecord) => MatterRecord,
): Meeting {
  const row = meeting.matterRecords.get(petition) ?? {
    id: petition,
    settled: null,
    replies: [],
    waits: [],
    reopenings: [],
    received: null,
    closedAt: null,
  };
  return { ...meeting, matterRecords: meeting.matterRecords.with(to(row)) };
}

/** A part whose report does not stand any more. */
export function withoutReport(
  row: PartRecord,
  ended: EarlierReport['ended'],
  reason = '',
  verification = row.verification,
): PartRecord {
  if (!row.report) return row;
  const gone: EarlierReport = { ...row.report, ended, reason, verification };
  return { ...row, report: null, verification: null, earlier: [...row.earlier, gone] };
}

/** Every file that a follow-up refers to, by name. */
export function filesOfFollowUp({
  partRecords,
  matterRecords,
}: {
  readonly partRecords: Iterable<PartRecord>;
  readonly matterRecords: Iterable<MatterRecord>;
}): string[] {
  const said = [...partRecords].flatMap(({ report, verification, earlier }) => [
    ...[report, verification, ...earlier].flatMap((one) => one?.evidence ?? []),
    ...earlier.flatMap((one) => one.verification?.evidence ?? []),
  ]);
  const told = [...matterRecords].flatMap(({ replies }) => replies.flatMap(({ file }) => file ?? []));
  return [...said, ...told].map((file) => file.id);
}
