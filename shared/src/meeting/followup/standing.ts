import type { CivilDate } from '../../calendar/civil-date.ts';
import type { Instant } from '../../calendar/instant.ts';
import { rowOf, rowsIn, type Keyed } from '../../engine/keyed.ts';
import { holds } from '../answers/assignment-states.ts';
import type { Answer } from '../answers/answers.ts';
import type { Assignment } from '../answers/assignments.ts';
import type { Disposition } from '../answers/dispositions.ts';
import type { Escalation } from '../answers/escalations.ts';
import { standsForItself } from '../intake/petition-standing.ts';
import type { Petition } from '../intake/petitions.ts';
import type { Commitment } from './commitments.ts';
import type { MatterRecord, PartRecord, Report, SaidResult, Verification } from './records.ts';
import { isFinal, isSolved, type ResultCode } from './vocabulary.ts';
import type { CommitmentId, DepartmentId, PetitionId } from '../ids.ts';

// Apart from the actions, so that a page that shows matters is not sent the schema library.

/** What is known of a matter wherever it is looked at: a row of a meeting or an entity of a view. */
export type FollowedPetition = Pick<Petition, 'id' | 'mergedInto' | 'rerouted'> &
  Partial<Pick<Petition, 'takenBack' | 'outOfScope'>> & {
    readonly disposition: Pick<Disposition, 'kind' | 'department' | 'due' | 'at'> | null;
  };

type Owed = Pick<Commitment, 'id' | 'petition' | 'department' | 'state' | 'firstDue' | 'due' | 'openedAt'> &
  Partial<Pick<Commitment, 'part'>>;
type Said = Pick<SaidResult, 'code'> & Pick<Report, 'on' | 'at' | 'partly'>;
type Found = Pick<Verification, 'at' | 'holds'>;

/** What became of a part, with or without its words. */
export type FollowedPart = Pick<PartRecord, 'id'> & {
  readonly report: Said | null;
  readonly verification: Found | null;
};

/** What became of a matter, with or without its words. */
export type FollowedMatter = Pick<MatterRecord, 'id' | 'closedAt'> & {
  readonly settled: (Pick<SaidResult, 'code'> & { readonly at: Instant }) | null;
  readonly replies: readonly { readonly at: Instant; readonly on: CivilDate }[];
};

/** Letters to upper bodies, with or without their words. */
export type FollowedLetter = Pick<Escalation, 'petitions' | 'told'> & {
  readonly letter: object | null;
  readonly reply: { readonly date: CivilDate } | null;
};

/** All that says where matters stand. */
export interface FollowUp {
  readonly petitions: Keyed<FollowedPetition>;
  readonly assignments: Keyed<Pick<Assignment, 'id' | 'petition' | 'department' | 'part' | 'state'>>;
  readonly answers: Keyed<Pick<Answer, 'id'> & { readonly told?: object | null }>;
  readonly commitments: Keyed<Owed>;
  readonly escalations: Keyed<FollowedLetter>;
  readonly partRecords: Keyed<FollowedPart>;
  readonly matterRecords: Keyed<FollowedMatter>;
}

/** Whether a petition is followed up: what was disposed of, and once the conference is closed whatever is asked. */
export function isFollowed(petition: FollowedPetition, about: { readonly state: string }): boolean {
  return standsForItself(petition) && (petition.disposition !== null || about.state === 'closed');
}

/** What one body owes of a matter, and how far it is. */
export interface PartStanding {
  readonly commitment: CommitmentId;
  readonly department: DepartmentId;
  readonly part: Assignment['part'];
  /** Reported, and waiting for a second person. */
  readonly unverified: boolean;
  /** What is said of it and counts; null while nothing does. */
  readonly code: ResultCode | null;
  readonly partly: boolean;
  readonly done: boolean;
  /** Since when that is so. */
  readonly saidAt: Instant | null;
}

/**
 * The department that leads a matter: as its disposition says, or as it was given out; where nobody was named, whoever
 * promised it, or owes it longest. Null while none does.
 */
export function leadIn(
  { petitions, assignments, commitments }: Pick<FollowUp, 'petitions' | 'assignments' | 'commitments'>,
  petition: PetitionId,
): DepartmentId | null {
  const named = rowsIn(commitments).find((row) => row.petition === petition && row.part === 'lead');
  const assigned = rowsIn(assignments).find(
    (row) => row.petition === petition && row.part === 'lead' && holds(row.state),
  );
  const disposed = rowOf(petitions, petition)?.disposition?.department;
  return (
    named?.department ??
    disposed ??
    assigned?.department ??
    owedOf(commitments, petition)[0]?.department ??
    null
  );
}

/** What is owed of a matter: what was promised before what was only given to somebody as support, then as it was opened. */
function owedOf<C extends Owed>(commitments: Keyed<C>, petition: PetitionId): readonly C[] {
  const isSupport = ({ part }: Owed) => Number(part === 'supporting');
  return rowsIn(commitments)
    .filter((row) => row.petition === petition && row.state === 'open')
    .sort(
      (a, b) =>
        isSupport(a) - isSupport(b) || (a.openedAt ?? 0) - (b.openedAt ?? 0) || (a.id < b.id ? -1 : 1),
    );
}

/** What bodies owe of a matter, the lead first. */
export function partsIn(data: FollowUp, petition: PetitionId): readonly PartStanding[] {
  const lead = leadIn(data, petition);
  return owedOf(data.commitments, petition)
    .map(({ id: commitment, department }): PartStanding => ({
      commitment,
      department,
      part: department === lead ? 'lead' : 'supporting',
      ...countedOf(rowOf(data.partRecords, commitment)),
    }))
    .sort((a, b) => Number(b.part === 'lead') - Number(a.part === 'lead'));
}

/** What was carried out counts once somebody else has made sure of it (TD18). */
export function countedOf(
  record: Pick<FollowedPart, 'report' | 'verification'> | undefined,
): Pick<PartStanding, 'unverified' | 'code' | 'partly' | 'done' | 'saidAt'> {
  const { report = null, verification = null } = record ?? {};
  const unverified = report?.code === '2c' && verification === null;
  const counts = report !== null && !unverified;
  const code = counts ? report.code : null;
  return {
    unverified,
    code,
    partly: report?.partly ?? false,
    done: code !== null && isFinal(code),
    saidAt: counts ? (verification?.at ?? report.at) : null,
  };
}

/** Where a matter stands on the axis of results, and what remains to be done in it. */
export interface MatterStanding {
  readonly code: ResultCode;
  /** Some of it is done. */
  readonly partly: boolean;
  readonly solved: boolean;
  readonly parts: readonly PartStanding[];
  readonly lead: DepartmentId | null;
  /** The conference itself ended it, and nothing was opened since. */
  readonly endedThere: boolean;
  /** Something is said of it that those who asked do not know yet. */
  readonly untold: boolean;
  readonly told: boolean;
  readonly closed: boolean;
}

const startingCodes: Readonly<Record<Disposition['kind'], ResultCode>> = {
  answered: '1',
  explained: '1',
  noted: '1',
  resolvedNow: '2c',
  toBeVerified: '3a',
  writtenReply: '4',
  escalated: '5',
};

/** Whether it was answered in writing before the conference, and those who asked were told (BL3). */
export function isGivenBefore(
  { assignments, answers }: Pick<FollowUp, 'assignments' | 'answers'>,
  petition: PetitionId,
): boolean {
  return rowsIn(assignments).some(
    (row) => row.petition === petition && (rowOf(answers, row.id)?.told ?? null) !== null,
  );
}

/** What a matter begins with after the conference. */
export function startingCode(data: FollowUp, petition: FollowedPetition): ResultCode {
  if (petition.disposition) return startingCodes[petition.disposition.kind];
  if (petition.outOfScope) return '6';
  return isGivenBefore(data, petition.id) ? '1' : '4';
}

/** Where a matter stands; everything else is counted from this. */
export function standingIn(data: FollowUp, petition: FollowedPetition): MatterStanding {
  const parts = partsIn(data, petition.id);
  const record = rowOf(data.matterRecords, petition.id);
  const letter = rowsIn(data.escalations).find((row) => row.petitions.includes(petition.id));
  const start = startingCode(data, petition);
  const said = record?.settled ?? lastSaid(parts);
  const open = parts.filter((one) => !one.done);
  const code = record?.settled?.code ?? codeOf(said?.code, letter, start);
  const isHeldOpen = isFinal(code) && open.length > 0;
  const closed = (record?.closedAt ?? null) !== null;
  const endedThere = said === undefined && open.length === 0 && isFinal(code) && letter === undefined;
  const at = said?.at;
  const told =
    endedThere ||
    (at !== undefined && (record?.replies.some((one) => one.at >= at) ?? false)) ||
    (at === undefined && open.length === 0 && isLetterTold(letter, record));
  return {
    code: isHeldOpen ? '3a' : code,
    partly: (open.length > 0 && open.length < parts.length) || parts.some((one) => one.partly),
    solved: isSolved(code) && !isHeldOpen,
    parts,
    lead: leadIn(data, petition.id),
    endedThere,
    untold: !told && !closed && (at !== undefined || (letter?.reply ?? null) !== null),
    told,
    closed: closed || endedThere,
  };
}

/** Whether those who asked know what the upper body replied: by a note at its letter, or at their own matter. */
function isLetterTold(letter: FollowedLetter | undefined, record: FollowedMatter | undefined): boolean {
  if (!letter) return false;
  const { told, reply } = letter;
  return told !== null || (reply !== null && (record?.replies.some(({ on }) => on >= reply.date) ?? false));
}

/** What was said last that counts: the lead's word where it has said something, and since when nothing was added. */
function lastSaid(parts: readonly PartStanding[]): { code: ResultCode; at: Instant } | undefined {
  const said = parts
    .flatMap(({ code, saidAt: at, part }) => (code !== null && at !== null ? [{ code, at, part }] : []))
    .sort((one, other) => other.at - one.at);
  const counts = said.find(({ part }) => part === 'lead') ?? said[0];
  const [last] = said;
  return counts && last && { code: counts.code, at: last.at };
}

/** A matter that lies with an upper body is there until that replied; its reply explains, unless somebody says more. */
function codeOf(
  said: ResultCode | undefined,
  letter: FollowedLetter | undefined,
  start: ResultCode,
): ResultCode {
  const lies = letter ? letter.reply === null && (letter.letter !== null || start === '5') : start === '5';
  if (lies) return '5';
  if (said !== undefined) return said;
  return letter?.reply ? '1' : start;
}
