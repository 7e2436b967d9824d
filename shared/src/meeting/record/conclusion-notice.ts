import type { CivilDate } from '../../calendar/civil-date.ts';
import type { Instant } from '../../calendar/instant.ts';
import { rowsIn, type Keyed } from '../../engine/keyed.ts';
import { digestOf } from '../../text/digest.ts';
import type { CommitmentId } from '../ids.ts';
import type { Commitment } from '../followup/commitments.ts';
import type { Petition } from '../intake/petitions.ts';
import type { PaperLayout } from '../plan/vocabulary.ts';
import type { Conclusion, ConclusionLine } from './conclusion.ts';
import { contentOf, linesOf, type SessionRecord } from './conclusion-lines.ts';
import type { NoticeAuthority, NoticePart } from './vocabulary.ts';

// Apart from the actions, so that a page that shows the notice is not sent the schema library.

/** Who issues the notice and in whose name; what is empty is as the plan has it. */
export interface NoticeIssue {
  readonly issuer: string;
  readonly layout: PaperLayout | null;
  readonly authority: NoticeAuthority;
  /** For whom it is signed, where it is not in the issuer's own name: "Chủ tịch", "Ban Thường vụ". */
  readonly forWhom: string;
  /** The body that drafts it, and the one that looks it through. */
  readonly drafter: string;
  readonly reviewer: string;
}

/** The office's own words in one part. */
export interface NoticeWords {
  readonly id: NoticePart;
  readonly text: string;
}

/** What the other body says to a part; open until it was seen to. */
export interface NoticeComment {
  readonly id: string;
  readonly part: NoticePart;
  readonly body: string;
  readonly text: string;
  readonly at: Instant;
  readonly settledAt: Instant | null;
}

/** Why the notice names another day for a task than the hall was told. */
export interface NoticeDue {
  readonly commitment: CommitmentId;
  readonly due: CivilDate;
  readonly reason: string;
}

/** Which draft a chair approved: its number, and the sign of all that it was made of. */
export interface NoticeApproval {
  readonly chair: string;
  readonly draft: number;
  readonly digest: string;
  readonly at: Instant;
}

/** The notice of the conclusion while it is written (PL9); as a paper it stands in the register. */
export interface ConclusionNotice extends NoticeIssue {
  readonly words: readonly NoticeWords[];
  readonly comments: readonly NoticeComment[];
  readonly dues: readonly NoticeDue[];
  /** How many times it was written. */
  readonly drafts: number;
  readonly approval: NoticeApproval | null;
  /** It was closed by a release that waits for the notice; what was closed before that is followed up without one. */
  readonly owed: boolean;
}

export const unwrittenNotice: ConclusionNotice = {
  ...{ issuer: '', layout: null, authority: 'onBehalf', forWhom: '', drafter: '', reviewer: '' },
  ...{ words: [], comments: [], dues: [], drafts: 0, approval: null, owed: false },
};

type Asked = Parameters<typeof linesOf>[0]['petitions'];
type Matters = Asked extends Keyed<infer P> ? P : never;

/** A meeting, or a view of it, as far as the notice is made of it. */
export interface NoticeRecord<P extends Matters & Pick<Petition, 'released'>> extends SessionRecord<P> {
  readonly commitments: Keyed<
    Pick<
      Commitment,
      'id' | 'petition' | 'department' | 'due' | 'firstDue' | 'state' | 'promised' | 'wording' | 'officer'
    >
  >;
}

/** The lines of the conclusion as the notice has them: as they were adopted, and as the record stands before that. */
export function noticeLines<P extends Matters & Pick<Petition, 'released'>>(
  { state, lines }: Conclusion,
  record: NoticeRecord<P>,
): readonly ConclusionLine[] {
  if (state === 'adopted') return lines;
  const own = new Map(lines.map((line) => [line.id, line.text]));
  return linesOf(record).map((line) => ({ ...line, text: own.get(line.id) ?? null }));
}

/** A sign of all that the notice says: whoever approved it approved this, and is asked again once it is another. */
export function noticeDigest<P extends Matters & Pick<Petition, 'released'>>(
  notice: ConclusionNotice,
  conclusion: Conclusion,
  record: NoticeRecord<P>,
): string {
  const { issuer, layout, authority, forWhom, words, dues } = notice;
  const released = new Map(rowsIn(record.petitions).map((row) => [row.id as string, row.released]));
  const said = noticeLines(conclusion, record).map((line) => [
    contentOf(line),
    line.text,
    released.get(line.id) ?? null,
  ]);
  const now = linesOf(record).map(contentOf);
  const owed = rowsIn(record.commitments)
    .filter(({ state }) => state === 'open')
    .map(({ id, due, wording, officer }) => [id, due, wording, officer]);
  const written = words.map(({ id, text }) => [id, text]).sort();
  const moved = dues.map(({ commitment, due, reason }) => [commitment, due, reason]).sort();
  return digestOf(
    JSON.stringify([
      ...[issuer, layout, authority, forWhom, conclusion.remarks],
      ...[said, now, owed.sort(), written, moved],
    ]),
  );
}
