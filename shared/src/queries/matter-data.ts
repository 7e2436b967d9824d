import type { CivilDate } from '../calendar/civil-date.ts';
import type { Instant } from '../calendar/instant.ts';
import type { Keyed } from '../engine/keyed.ts';
import type { Disposition } from '../meeting/answers/dispositions.ts';
import type { NumberedPaper, Telling } from '../meeting/answers/escalations.ts';
import type { Clocks } from '../meeting/followup/clocks.ts';
import type { Commitment } from '../meeting/followup/commitments.ts';
import type { EarlierReport, MatterRecord, PartRecord, Report, Wait } from '../meeting/followup/records.ts';
import type {
  FollowedLetter,
  FollowedMatter,
  FollowedPart,
  FollowedPetition,
  FollowUp,
} from '../meeting/followup/standing.ts';
import type { About } from '../meeting/plan/facts.ts';

/** What a matter is counted from; words are not needed for it. */
export interface DatedPetition extends FollowedPetition {
  readonly no: number;
  readonly disposition: Pick<Disposition, 'kind' | 'department' | 'due' | 'at' | 'body'> | null;
}

export type DatedCommitment = Pick<
  Commitment,
  'id' | 'petition' | 'department' | 'state' | 'firstDue' | 'due' | 'openedAt' | 'certainty' | 'part'
>;

export interface DatedLetter extends FollowedLetter {
  readonly id: string;
  readonly body: string;
  readonly openedAt: Instant;
  readonly letter: NumberedPaper | null;
  readonly asked: readonly NumberedPaper[];
  readonly reply: NumberedPaper | null;
  readonly told: Telling | null;
}

type DatedReport = Pick<Report, 'on' | 'at' | 'code' | 'partly' | 'until'>;

export interface DatedPartRecord extends FollowedPart {
  readonly report: DatedReport | null;
  readonly earlier: readonly (DatedReport & Pick<EarlierReport, 'ended'>)[];
  readonly extensions: readonly Pick<PartRecord['extensions'][number], 'until'>[];
  readonly asked: Pick<NonNullable<PartRecord['asked']>, 'until'> | null;
}

export interface DatedMatterRecord extends FollowedMatter {
  readonly replies: readonly (Telling & { readonly at: Instant; readonly paper: NumberedPaper | null })[];
  readonly waits: readonly Pick<Wait, 'for' | 'from' | 'to'>[];
  readonly reopenings: readonly {
    readonly at: Instant;
    readonly decision: null | { readonly granted: boolean };
  }[];
  readonly received: Pick<NonNullable<MatterRecord['received']>, 'way' | 'at'> | null;
}

/** All that matters are counted from: a meeting as it is, or a view of it, with or without its words. */
export interface MatterData extends FollowUp {
  readonly about: Clocks['about'] & Pick<About, 'state' | 'rules'>;
  readonly house: Clocks['house'];
  readonly petitions: Keyed<DatedPetition>;
  readonly commitments: Keyed<DatedCommitment>;
  readonly escalations: Keyed<DatedLetter>;
  readonly answers: Keyed<{
    readonly id: string;
    readonly told?: Telling | null;
    readonly given?: NumberedPaper | null;
  }>;
  readonly partRecords: Keyed<DatedPartRecord>;
  readonly matterRecords: Keyed<DatedMatterRecord>;
}

/** The latest of some days. */
export function latestOf(days: readonly (CivilDate | null)[]): CivilDate | null {
  return days.reduce((last, day) => (day !== null && (last === null || day > last) ? day : last), null);
}
