import type { CivilDate } from '../calendar/civil-date.ts';
import { rowOf, rowsIn } from '../engine/keyed.ts';
import { keptPetition, standsForItself } from '../meeting/intake/petition-standing.ts';
import { answerLimit } from '../meeting/followup/answer-limit.ts';
import { leadIn } from '../meeting/followup/standing.ts';
import type { CommitmentId } from '../meeting/ids.ts';
import { noticeLines } from '../meeting/record/conclusion-notice.ts';
import type { ConclusionLine } from '../meeting/record/conclusion.ts';
import { linesOf, type RecordLine } from '../meeting/record/conclusion-lines.ts';
import type { DataOf } from '../views/audiences.ts';
import { only } from '../engine/view.ts';

type Data = Pick<
  DataOf<'preparation'>,
  'about' | 'house' | 'conclusion' | 'conclusionNotice' | 'petitions' | 'assignments' | 'commitments'
>;
type Owed = Data['commitments'][string];

/** What is asked of whoever has a task. */
export type TaskKind = 'verify' | 'reply' | 'promise' | 'settle' | 'upper';

/** One line of the table that goes with a notice: what, who, until when, and how it is answered (PL9). */
export interface ConclusionTask {
  readonly line: RecordLine;
  readonly petition: Data['petitions'][string];
  readonly kind: TaskKind;
  /** Whose task it is; null where it is another body's, or nobody's yet. */
  readonly lead: string | null;
  readonly supporting: readonly string[];
  /** A body beyond the meeting's authority. */
  readonly upper: string;
  /** What was promised before the hall; empty of what was only ordered. */
  readonly promised: string;
  readonly commitment: CommitmentId | null;
  readonly due: CivilDate | null;
  /** What the hall was told, where the notice names another day, and why it does. */
  readonly told: CivilDate | null;
  readonly reason: string;
}

/** The lines of the conclusion that the notice speaks of: of matters that somebody still asks. */
export function linesOfNotice(data: Data): readonly ConclusionLine[] {
  const conclusion = data.conclusion[only] ?? { state: 'none', lines: [], remarks: '' };
  return noticeLines(conclusion, data).filter(({ id }) => {
    const row = rowOf(data.petitions, id);
    return row !== undefined && standsForItself(row);
  });
}

/**
 * What remains to be done, by number: what was ordered and what was promised, each with whoever has it by now. What does
 * not belong to the conference is nobody's task.
 */
export function conclusionTasks(data: Data): readonly ConclusionTask[] {
  return linesOf(data)
    .filter(({ section }) => section === 'unresolved' || section === 'notRaised')
    .flatMap((line) => tasksOf(line, data))
    .sort((one, other) => one.petition.no - other.petition.no);
}

function tasksOf(line: RecordLine, data: Data): readonly ConclusionTask[] {
  const petition = rowOf(data.petitions, line.id);
  if (!petition || petition.outOfScope !== null) return [];
  const owed = rowsIn(data.commitments).filter(
    (row) => row.state === 'open' && keptPetition(data.petitions, row.petition)?.id === line.id,
  );
  const base = { line, petition, promised: '', commitment: null, told: null, reason: '' };
  if (line.kind === 'escalated') {
    const upper = { ...base, kind: 'upper' as const, lead: null, supporting: [], upper: line.body };
    return [{ ...upper, due: line.due }, ...promisedBy(owed, base, data)];
  }
  const { lead, supporting } = bodiesOf(line, owed, data);
  const ordered = owed.find((row) => row.department === lead && !row.promised);
  const own = owed.find((row) => row.department === lead && row.promised);
  const main = ordered ?? own;
  const first: ConclusionTask = {
    ...base,
    ...{ kind: kindOf(line, own), lead, supporting, upper: '' },
    promised: own?.wording ?? '',
    ...(main ? dated(main, data) : { due: line.due ?? openLimit(data) }),
  };
  return [
    first,
    ...promisedBy(
      owed.filter((row) => row !== own),
      base,
      data,
    ),
  ];
}

/**
 * Who has a matter by now: whoever it was given or handed over to since stands in the place of whom the hall named, and
 * those who owe a part of it without a promise support them.
 */
function bodiesOf(
  line: RecordLine,
  owed: readonly Owed[],
  data: Data,
): Pick<ConclusionTask, 'lead' | 'supporting'> {
  const lead = leadIn(data, line.id) ?? line.department;
  const others = owed.filter(({ promised }) => !promised).map(({ department }) => department);
  const supporting = new Set([...line.supporting, ...others]);
  return { lead, supporting: [...supporting].filter((one) => one !== lead) };
}

/** Until when whatever a conference left open is answered, where nobody named a day. */
function openLimit({ about, house }: Data): CivilDate | null {
  const [meeting, copied] = [about[only], house[only]];
  return meeting && copied ? answerLimit({ about: meeting, house: copied }).due : null;
}

function kindOf({ kind, section }: RecordLine, own: Owed | undefined): TaskKind {
  if (kind === 'toBeVerified') return 'verify';
  if (kind === 'writtenReply') return 'reply';
  if (own) return 'promise';
  return section === 'notRaised' ? 'reply' : 'settle';
}

/** What others promised about the same matter is a task of its own. */
function promisedBy(
  owed: readonly Owed[],
  base: Pick<ConclusionTask, 'line' | 'petition' | 'commitment' | 'told' | 'reason'>,
  data: Data,
): readonly ConclusionTask[] {
  return owed
    .filter(({ promised }) => promised)
    .map((row) => ({
      ...base,
      ...{ kind: 'promise' as const, lead: row.department, supporting: [], upper: '' },
      promised: row.wording,
      ...dated(row, data),
    }));
}

function dated(
  { id, due, firstDue }: Owed,
  { conclusionNotice }: Data,
): Pick<ConclusionTask, 'commitment' | 'due' | 'told' | 'reason'> {
  const moved = conclusionNotice[only]?.dues.find((one) => one.commitment === id);
  return { commitment: id, due, told: due === firstDue ? null : firstDue, reason: moved?.reason ?? '' };
}

/** A task as one body has it: it leads, or it supports another. */
export interface BodyTask extends ConclusionTask {
  readonly part: 'lead' | 'supporting';
}

/** What one body has to do, by number; a matter that two bodies share is with each of them. */
export function tasksOfBody(data: Data, department: string): readonly BodyTask[] {
  return conclusionTasks(data).flatMap((task): readonly BodyTask[] => {
    if (task.lead === department) return [{ ...task, part: 'lead' }];
    return task.supporting.includes(department) ? [{ ...task, part: 'supporting' }] : [];
  });
}
