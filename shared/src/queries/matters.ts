import { civilDateOf, type CivilDate } from '../calendar/civil-date.ts';
import type { Instant } from '../calendar/instant.ts';
import { rowOf, rowsIn } from '../engine/keyed.ts';
import type { NumberedPaper, Telling } from '../meeting/answers/escalations.ts';
import { answerLimit } from '../meeting/followup/answer-limit.ts';
import { clockFrom } from '../meeting/followup/clocks.ts';
import type { Wait } from '../meeting/followup/records.ts';
import { isFollowed, standingIn, type MatterStanding } from '../meeting/followup/standing.ts';
import { isFinal, resultCodes, type ResultCode } from '../meeting/followup/vocabulary.ts';
import type { DepartmentId, PetitionId } from '../meeting/ids.ts';
import { latestOf, type DatedMatterRecord, type DatedPetition, type MatterData } from './matter-data.ts';
import { lateDues, type OpenDue } from './matter-dues.ts';
import {
  datedPart,
  daysPast,
  letterOf,
  stretchesOf,
  waitingFor,
  type MatterLetter,
  type MatterPart,
} from './matter-days.ts';

/** How far a matter is; what it waits for, and whether it was put off or opened again, stands beside it. */
export const matterStages = ['open', 'working', 'reported', 'verified', 'told', 'closed'] as const;
export type MatterStage = (typeof matterStages)[number];

/** What answered those who asked: at the conference or before it, or by the office since. */
export interface MatterReply {
  readonly on: CivilDate;
  readonly way: Telling['way'] | 'hall';
  readonly paper: NumberedPaper | null;
}

/** One matter after the conference, on both axes (TD14), with its days. */
export interface Matter {
  readonly petition: PetitionId;
  readonly no: number;
  readonly stage: MatterStage;
  /** The axis of replies: the last one; null while nobody answered those who asked. */
  readonly reply: MatterReply | null;
  /** The axis of results. */
  readonly result: { readonly code: ResultCode; readonly partly: boolean; readonly solved: boolean };
  readonly lead: DepartmentId | null;
  /** What bodies owe of it, the lead first. */
  readonly parts: readonly MatterPart[];
  readonly letter: MatterLetter | null;
  readonly dates: {
    /** Never overwritten. */
    readonly first: CivilDate | null;
    readonly present: CivilDate | null;
    readonly reported: CivilDate | null;
    readonly verified: CivilDate | null;
    /** The first telling, which the office's figures count, and the last one. */
    readonly toldFirst: CivilDate | null;
    readonly told: CivilDate | null;
  };
  /** Until when those who asked are told what they do not know yet; null where they know all. */
  readonly tellBy: CivilDate | null;
  readonly waiting: 'upper' | Wait['for'] | null;
  readonly extended: boolean;
  readonly reopening: 'asked' | 'granted' | 'refused' | null;
  /** Until when somebody looks at what was asked. */
  readonly lookBy: CivilDate | null;
  /** Those who asked say that they have the answer. */
  readonly received: boolean;
  /** Owed an answer, by nobody yet. */
  readonly lacksBody: boolean;
  /** Reported as done, and verified by nobody yet. */
  readonly unverified: boolean;
  /** What is past the day that it is counted by, the most late first: of a body, of a letter, of a telling, of a look. */
  readonly late: readonly Omit<OpenDue, 'left'>[];
  /** By how many working days the first of them is. */
  readonly overdue: number;
  /** Working days from the day on which the office should have told to the first telling, or to today (TD19). */
  readonly lateForOffice: number;
}

/** Matters after the conference, by number. */
export function mattersOf(data: MatterData, now: Instant): readonly Matter[] {
  return rowsIn(data.petitions)
    .filter((row) => isFollowed(row, data.about))
    .sort((one, other) => one.no - other.no)
    .map((row) => matterFrom(data, row, civilDateOf(now)));
}

/** One matter; undefined where a petition is not followed up. */
export function matterOf(data: MatterData, petition: PetitionId, now: Instant): Matter | undefined {
  const row = rowOf(data.petitions, petition);
  return row && isFollowed(row, data.about) ? matterFrom(data, row, civilDateOf(now)) : undefined;
}

function matterFrom(data: MatterData, row: DatedPetition, today: CivilDate): Matter {
  const standing = standingIn(data, row);
  const record = rowOf(data.matterRecords, row.id);
  const letter = letterOf(data, row);
  const stretches = stretchesOf(record, letter, today);
  const parts = standing.parts.map((part) => datedPart(data, part, stretches, today));
  const reply = replyOf(data, row, record);
  const lacksBody = isWithoutBody(standing, letter, record);
  const first = firstDay(data, row, standing, parts);
  const toldFirst = record?.replies[0]?.on ?? reply?.on ?? null;
  const reported = latestOf(parts.map((part) => part.reported));
  const clocks = openClocks(data, standing, record, { reported, letter });
  const { calendar } = data.house;
  const matter: Omit<Matter, 'late' | 'overdue'> = {
    ...{ petition: row.id, no: row.no, stage: stageOf(standing), reply },
    result: { code: standing.code, partly: standing.partly, solved: standing.solved },
    ...{ lead: standing.lead, parts, letter },
    dates: {
      first,
      present: parts[0]?.present ?? first,
      reported,
      verified: verifiedOn(data, standing),
      toldFirst,
      told: reply?.on ?? null,
    },
    ...clocks,
    waiting: standing.closed ? null : waitingFor(record, letter),
    extended: parts.some((part) => part.extended),
    reopening: reopeningOf(record),
    received: (record?.received ?? null) !== null,
    lacksBody,
    unverified: parts.some((part) => part.unverified),
    lateForOffice:
      first === null ? 0 : daysPast(calendar, clockFrom(data, 'told', first), toldFirst ?? today),
  };
  const late = lateDues(calendar, matter, today);
  return { ...matter, late, overdue: late[0]?.past ?? 0 };
}

/** What the office has to do by a day, while it is open. */
function openClocks(
  data: MatterData,
  standing: MatterStanding,
  record: DatedMatterRecord | undefined,
  { reported, letter }: { readonly reported: CivilDate | null; readonly letter: MatterLetter | null },
): Pick<Matter, 'tellBy' | 'lookBy'> {
  const settled = record?.settled ? civilDateOf(record.settled.at) : null;
  const said = latestOf([reported, letter?.replied ?? null, settled, verifiedOn(data, standing)]);
  const last = record?.reopenings.at(-1);
  return {
    tellBy: standing.untold && said !== null ? clockFrom(data, 'told', said) : null,
    lookBy: last?.decision === null ? clockFrom(data, 'reopening', civilDateOf(last.at)) : null,
  };
}

function verifiedOn(data: MatterData, { parts }: MatterStanding): CivilDate | null {
  const found = parts.map(({ commitment }) => rowOf(data.partRecords, commitment)?.verification ?? null);
  return latestOf(found.map((one) => one && civilDateOf(one.at)));
}

/** The day that was named first: of whoever leads it, of its disposition, or of all that a conference leaves open. */
function firstDay(
  data: MatterData,
  row: DatedPetition,
  { endedThere }: MatterStanding,
  parts: readonly MatterPart[],
): CivilDate | null {
  if (endedThere) return null;
  return parts[0]?.first ?? row.disposition?.due ?? answerLimit(data).due;
}

function isWithoutBody(
  { parts, closed }: MatterStanding,
  letter: MatterLetter | null,
  record: DatedMatterRecord | undefined,
): boolean {
  return parts.length === 0 && !closed && letter === null && (record?.settled ?? null) === null;
}

const answeredThere: ReadonlySet<string> = new Set(['answered', 'explained', 'noted', 'resolvedNow']);

/** What answered those who asked last; what was said in the hall is an answer, and to a note of it nothing is added. */
function replyOf(
  data: MatterData,
  { id, disposition }: DatedPetition,
  record: DatedMatterRecord | undefined,
): MatterReply | null {
  const last = record?.replies.at(-1);
  if (last) return { on: last.on, way: last.way, paper: last.paper };
  const letter = rowsIn(data.escalations).find((one) => one.petitions.includes(id));
  if (letter?.told) return { ...onAndWay(letter.told), paper: letter.reply && paperOf(letter.reply) };
  const before = rowsIn(data.assignments)
    .filter((one) => one.petition === id)
    .flatMap((one) => rowOf(data.answers, one.id) ?? [])
    .find((answer) => answer.told);
  if (before?.told) return { ...onAndWay(before.told), paper: before.given ?? null };
  if (!disposition || !answeredThere.has(disposition.kind)) return null;
  return { on: civilDateOf(disposition.at), way: 'hall', paper: null };
}

const onAndWay = ({ on, way }: Telling) => ({ on, way });
const paperOf = ({ no, date }: NumberedPaper) => ({ no, date });

function reopeningOf(record: DatedMatterRecord | undefined): Matter['reopening'] {
  const last = record?.reopenings.at(-1);
  if (!last) return null;
  if (last.decision === null) return 'asked';
  return last.decision.granted ? 'granted' : 'refused';
}

function stageOf(standing: MatterStanding): MatterStage {
  const { parts, code, told, closed } = standing;
  if (closed) return 'closed';
  if (isFinal(code) && told) return 'told';
  if (isFinal(code)) return parts.some((part) => part.code === '2c') ? 'verified' : 'reported';
  if (parts.some((part) => part.unverified)) return 'reported';
  return parts.some((part) => part.code !== null) || told ? 'working' : 'open';
}

/** Matters in numbers; replies and results are never joined into one (TD14). */
export interface MatterFigures {
  /** What is counted: all but what was sent back as not of this house. */
  readonly total: number;
  readonly replied: number;
  readonly solved: number;
  readonly results: Readonly<Record<ResultCode, number>>;
  readonly partly: number;
  readonly overdue: number;
  readonly waiting: number;
  readonly extended: number;
  readonly reopened: number;
  readonly closed: number;
}

/** The figures of some matters; what was merged counts with the one that is kept. */
export function matterFigures(matters: readonly Matter[]): MatterFigures {
  const counted = matters.filter(({ result }) => result.code !== '6');
  const count = (fits: (matter: Matter) => boolean) => counted.filter(fits).length;
  const of = (code: ResultCode) => matters.filter(({ result }) => result.code === code).length;
  return {
    total: counted.length,
    replied: count(({ reply }) => reply !== null),
    solved: count(({ result }) => result.solved),
    results: Object.fromEntries(resultCodes.map((code) => [code, of(code)])) as MatterFigures['results'],
    partly: count(({ result }) => result.partly),
    overdue: count(({ overdue }) => overdue > 0),
    waiting: count(({ waiting }) => waiting !== null),
    extended: count(({ extended }) => extended),
    reopened: count(({ reopening }) => reopening === 'granted'),
    closed: count(({ stage }) => stage === 'closed'),
  };
}
