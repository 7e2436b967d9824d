import type { Instant } from '../../calendar/instant.ts';
import type { Stamp } from '../action.ts';
import type { Meeting, MeetingEvent } from '../meeting.ts';
import type { Role } from '../roles.ts';
import type { OrganisationId } from '../ids.ts';

/** What of a row can be changed by its organisation and by the office. */
export const handInParts = ['delegates', 'opinions', 'report'] as const;
export type HandInPart = (typeof handInParts)[number];

/** Who changed a part last, and when. */
export interface HandInChange {
  readonly at: Instant;
  readonly role: Role;
  /** After the synthesis was closed. */
  readonly late: boolean;
}

/** What an organisation hands in beside delegates and opinions, and where that stands; it has the organisation's id. */
export interface HandIn {
  readonly id: OrganisationId;
  readonly report: string;
  /** Who follows the unit up (PL1). */
  readonly clerk: string;
  readonly submittedAt: Instant | null;
  /** Who said that it is handed in. */
  readonly submittedBy: string;
  /** A file said so that was read in, and nobody since. */
  readonly imported: boolean;
  readonly changes: Readonly<Partial<Record<HandInPart, HandInChange>>>;
}

export function blankHandIn(organisation: OrganisationId): HandIn {
  return {
    ...{ id: organisation, report: '', clerk: '' },
    ...{ submittedAt: null, submittedBy: '', imported: false, changes: {} },
  };
}

/** What an organisation writes in its row is kept under its own subject. */
export const handInSubject = (organisation: OrganisationId): string => `hand-in-${organisation}`;

type Touched = readonly [organisation: OrganisationId | null | undefined, part: HandInPart];

/** Which row an event changes, and what of it; the row of a delegate who goes is known only before. */
type Places = {
  readonly [T in MeetingEvent['type']]?: (
    event: Extract<MeetingEvent, { type: T }>,
    before: Meeting,
  ) => Touched;
};

const places: Places = {
  participantAdded: ({ organisation }) => [organisation, 'delegates'],
  delegateChanged: ({ participant }, { participants }) => [
    participants.get(participant)?.organisation,
    'delegates',
  ],
  participantTakenBack: ({ participant }, { participants }) => [
    participants.get(participant)?.organisation,
    'delegates',
  ],
  petitionReceived: ({ organisation }) => [organisation, 'opinions'],
  petitionCorrected: ({ petition }, { petitions }) => [petitions.get(petition)?.organisation, 'opinions'],
  proposalWritten: ({ organisation }) => [organisation, 'opinions'],
  reportWritten: ({ organisation }) => [organisation, 'report'],
};

/** What was proposed to answer goes with the words that it answers (UB3). */
function withoutErased(meeting: Meeting, event: MeetingEvent): Meeting {
  if (!('erase' in event)) return meeting;
  const gone = event.erase.filter((subject) => meeting.proposals.has(subject));
  if (gone.length === 0) return meeting;
  return { ...meeting, proposals: gone.reduce((at, subject) => at.without(subject), meeting.proposals) };
}

/** Keeps who changed an organisation's row last, whatever changed it. */
export function withHandInChange(
  before: Meeting,
  after: Meeting,
  event: MeetingEvent,
  { at, by }: Stamp,
): Meeting {
  const left = withoutErased(after, event);
  const placeOf = places[event.type] as ((event: MeetingEvent, before: Meeting) => Touched) | undefined;
  const [organisation, part] = placeOf?.(event, before) ?? [];
  if (!organisation || !part) return left;
  const row = left.handIns.get(organisation) ?? blankHandIn(organisation);
  const change = { at, role: by.role, late: left.intake.closedAt !== null };
  return {
    ...left,
    handIns: left.handIns.with({ ...row, changes: { ...row.changes, [part]: change } }),
  };
}
