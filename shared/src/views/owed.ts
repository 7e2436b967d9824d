import type { CivilDate } from '../calendar/civil-date.ts';
import type { Commitment } from '../meeting/followup/commitments.ts';
import type {
  EarlierReport,
  Extension,
  PartRecord,
  Report,
  Verification,
  Wait,
} from '../meeting/followup/records.ts';
import { isFollowed, leadIn } from '../meeting/followup/standing.ts';
import type { CommitmentId, DepartmentId } from '../meeting/ids.ts';
import type { Petition } from '../meeting/intake/petitions.ts';
import type { Meeting } from '../meeting/meeting.ts';
import { withoutPersonalNumbers } from '../text/personal-numbers.ts';
import { holds } from './holding.ts';
import { publicAsker } from './public.ts';
import { gathered, single, type Viewer } from './viewer.ts';

/** What a body said of its part, without who pressed the key. */
type SaidReport = Omit<Report, 'by'> & {
  /** The office wrote it down in its name (TD21). */
  readonly byOffice: boolean;
};
type Found = Omit<Verification, 'by'>;

/** A time in which a body waits for others; `body` is the upper one, where it waits for that. */
export interface OwedWait {
  readonly for: Wait['for'] | 'upper';
  readonly from: CivilDate;
  readonly to: CivilDate | null;
  readonly body: string;
}

/** What one body owes of one matter, with all that it needs to see to it and nothing of anybody else (FU15). */
export interface OwedPart {
  readonly id: CommitmentId;
  readonly no: number;
  /** As it was said, where the body was given it; null where the public wording is all that it has. */
  readonly text: string | null;
  readonly released: string | null;
  readonly field: string | null;
  /** The unit or place that it came from, in place of whoever asks. */
  readonly area: string;
  readonly askers: number;
  readonly part: 'lead' | 'supporting';
  /** The body that leads, by its name, where this one helps. */
  readonly lead: string | null;
  /** Promised in the hall, or ordered there or since. */
  readonly promised: boolean;
  readonly wording: string;
  readonly officer: string;
  readonly firstDue: CivilDate;
  readonly due: CivilDate;
  readonly certainty: Commitment['certainty'];
  readonly report: SaidReport | null;
  readonly verification: Found | null;
  readonly earlier: readonly (Omit<EarlierReport, 'by' | 'verification'> & {
    readonly byOffice: boolean;
    readonly verification: Found | null;
  })[];
  readonly extensions: readonly (Omit<Extension, 'approver'> & {
    readonly by: Extension['approver']['role'];
  })[];
  readonly asked: PartRecord['asked'];
  readonly refused: PartRecord['refused'];
  /** Whose it was before, by their names (TD24). */
  readonly formerly: readonly {
    readonly name: string;
    readonly until: CivilDate;
    readonly succeeded: boolean;
  }[];
  readonly waits: readonly OwedWait[];
  /** The last day on which those who asked were told of it. */
  readonly toldOn: CivilDate | null;
  readonly closed: boolean;
}

/** What the viewer's body owes after the day, by commitments. */
export const owed = gathered(
  ({ about, petitions, registrations, opinions, organisations, departments, ...meeting }) => [
    ...[about, petitions, registrations, opinions, organisations, departments],
    ...[meeting.commitments, meeting.partRecords, meeting.matterRecords, meeting.escalations],
    meeting.assignments,
  ],
  owedBy,
);

function* owedBy(meeting: Meeting, viewer: Viewer): Generator<readonly [string, OwedPart]> {
  const { department: own } = viewer;
  if (own === null) return;
  for (const row of meeting.commitments) {
    if (row.department !== own || row.state !== 'open') continue;
    const petition = meeting.petitions.get(row.petition);
    if (petition && isFollowed(petition, meeting.about))
      yield [row.id, owedPart(meeting, viewer, row, petition)];
  }
}

function owedPart(meeting: Meeting, viewer: Viewer, row: Commitment, petition: Petition): OwedPart {
  const { id, promised, wording, officer, firstDue, due, certainty } = row;
  const { no, released, field, askers } = petition;
  const matter = meeting.matterRecords.get(petition.id);
  const lead = leadIn(meeting, petition.id);
  const leads = lead === null || lead === row.department;
  return {
    ...{ id, no, released, field, askers, area: areaOf(meeting, petition) },
    text: holds(viewer, petition, meeting) ? withoutPersonalNumbers(petition.text) : null,
    part: leads ? 'lead' : 'supporting',
    lead: leads ? null : nameOf(meeting, lead),
    ...{ promised, wording: withoutPersonalNumbers(wording), officer, firstDue, due, certainty },
    ...become(meeting, meeting.partRecords.get(id)),
    waits: waitsOf(meeting, petition),
    toldOn: matter?.replies.at(-1)?.on ?? null,
    closed: (matter?.closedAt ?? null) !== null,
  };
}

/** What became of it. */
function become(meeting: Meeting, record: PartRecord | undefined) {
  const { report = null, verification = null, asked = null, refused = null } = record ?? {};
  return {
    ...{ report: report && shownReport(report), verification: verification && found(verification) },
    ...{ asked, refused },
    earlier: (record?.earlier ?? []).map((one) => ({
      ...shownReport(one),
      verification: one.verification && found(one.verification),
    })),
    extensions: (record?.extensions ?? []).map(({ approver, ...one }) => ({ ...one, by: approver.role })),
    formerly: (record?.formerly ?? []).map(({ department, until, succeeded = false }) => ({
      ...{ name: nameOf(meeting, department), until, succeeded },
    })),
  };
}

function shownReport<Said extends Report>({ by, ...said }: Said): Omit<Said, 'by'> & { byOffice: boolean } {
  return { ...said, byOffice: by.role !== 'department' };
}

function found({ by: _by, ...verification }: Verification): Found {
  return verification;
}

function nameOf({ departments }: Meeting, department: DepartmentId): string {
  return departments.get(department)?.name ?? '';
}

/**
 * Where a matter comes from, as letters to bodies say it: the organisation that sent it, unless its very name tells who
 * somebody is; the unit that handed it in where nobody is named; of whoever is named what the public sees.
 */
export function areaOf(meeting: Meeting, petition: Petition): string {
  const { organisation, opinion: handedInWith, registration } = petition;
  const body = organisation === null ? undefined : meeting.organisations.get(organisation);
  if (body && registration === null) return body.sensitive ? '' : body.name;
  const opinion = meeting.opinions.get(handedInWith ?? '');
  if (opinion?.people.length === 0 && registration === null) return opinion.unit;
  return publicAsker(meeting, petition).unit;
}

function waitsOf(meeting: Meeting, { id }: Petition): readonly OwedWait[] {
  const waits = meeting.matterRecords.get(id)?.waits ?? [];
  const letter = meeting.escalations.find(({ petitions }) => petitions.includes(id));
  const sent = letter?.letter ?? null;
  const upper =
    letter === undefined || sent === null
      ? []
      : [
          {
            for: 'upper',
            from: sent.date,
            to: letter.reply?.date ?? null,
            body: letter.body,
          } as const,
        ];
  return [...upper, ...waits.map(({ for: what, from, to }) => ({ for: what, from, to, body: '' }))];
}

/** Of what the meeting copied of the office, what a body's days and extensions are counted by. */
export const house = single(
  (meeting) => meeting.house,
  ({ calendar: { firstYear, lastYear, entries }, profile: { lines, extensions } }) => ({
    calendar: { firstYear, lastYear, entries },
    profile: {
      lines: lines.filter((line) => (line.rule ?? line.id) === 'told'),
      ...(extensions ? { extensions } : {}),
    },
  }),
);
