import { rowsIn } from '../engine/keyed.ts';
import { only } from '../engine/view.ts';
import { soundsLikeComplaint } from '../meeting/intake/complaint-words.ts';
import { fold } from '../text/fold.ts';
import { allocationTable } from './allocation.ts';
import { bookLacks, type BookLackCode } from './book-lacks.ts';
import { intakeFigures, unitForms } from './intake.ts';
import { milestonesInOrder } from './milestones.ts';
import type { Owed } from './preparing.ts';
import type { Readying, ReadyFacts } from './readiness.ts';
import { sortedMatters, type Sorted } from './synthesis.ts';

type Check = (readying: Readying) => ReadyFacts | undefined;

function owedOf({ owed }: Readying, code: Owed['code']): readonly Owed[] {
  return owed.filter((one) => one.code === code);
}

function sum(rows: readonly Owed[]): number {
  return rows.reduce((all, { what }) => all + Number(what), 0);
}

/** So many stand by name in one line. */
const namedAtOnce = 3;

/** The first of them, and that there are more. */
export function firstOf(names: readonly string[]): string {
  const shown = names.slice(0, namedAtOnce).join(', ');
  return names.length > namedAtOnce ? `${shown}, …` : shown;
}

/** Every unit has handed in its form (PL1). */
function handIns(readying: Readying): ReadyFacts | undefined {
  const { data, today } = readying;
  const { dueOn = null, closedAt = null } = data.intake[only] ?? {};
  const { units, handedIn } = intakeFigures(unitForms(data.organisations, data, dueOn, today));
  if (units === 0) return undefined;
  const mend = { stage: 'opinions' };
  const counts = { count: handedIn, of: units, mend };
  if (handedIn === units || closedAt !== null) return { grade: 'done', ...counts };
  const [row] = owedOf(readying, 'handIns');
  return { grade: 'better', ...counts, ...(row ? { who: row.who, due: row.due, late: row.late } : {}) };
}

/** As many delegates are named as the table asks for (UB5). */
function delegates({ data }: Readying): ReadyFacts | undefined {
  const { rows, named, delegates: wanted } = allocationTable(data.organisations, data).totals;
  if (rows === 0) return undefined;
  const grade = named < wanted ? 'better' : 'done';
  return { grade, count: named, of: wanted, mend: { stage: 'participants' } };
}

/** As many opinions came in as the table asks for at least (UB5). */
function opinions({ data }: Readying): ReadyFacts | undefined {
  const totals = allocationTable(data.organisations, data).totals;
  if (totals.minOpinions === 0) return undefined;
  const grade = totals.opinions < totals.minOpinions ? 'better' : 'done';
  return { grade, count: totals.opinions, of: totals.minOpinions, mend: { stage: 'opinions' } };
}

const atSynthesis = { stage: 'synthesis' };

/** What stands in the synthesis and is not out of scope. */
function open({ data }: Readying): readonly Sorted[] {
  return sortedMatters(data).filter(({ state }) => state !== 'aside');
}

/** Complaints and denunciations are separated: nothing that sounds like one waits unread (UB3). */
function complaints(readying: Readying): ReadyFacts | undefined {
  const rows = open(readying);
  if (rows.length === 0) return undefined;
  // Who sorted a matter has read it, and kept it.
  const waiting = rows.filter(
    ({ matter, state }) => state === 'unsorted' && soundsLikeComplaint(matter.text),
  );
  const count = waiting.length;
  return { grade: count > 0 ? 'lacking' : 'done', count, mend: atSynthesis };
}

/** Every matter has its field (PL2). */
function fields(readying: Readying): ReadyFacts | undefined {
  const rows = open(readying);
  if (rows.length === 0) return undefined;
  const count = rows.filter(({ lacking }) => lacking.includes('field')).length;
  return { grade: count > 0 ? 'better' : 'done', count, of: rows.length, mend: atSynthesis };
}

/** Every matter was given to a body (BL2). */
function bodies(readying: Readying): ReadyFacts | undefined {
  const all = open(readying).length;
  if (all === 0) return undefined;
  const [row] = owedOf(readying, 'unassigned');
  const counts = { of: all, mend: atSynthesis };
  if (!row) return { grade: 'done', count: 0, ...counts };
  return { grade: 'lacking', count: Number(row.what), due: row.due, late: row.late, ...counts };
}

/** Every body that was asked has proposed its answers (PL6, TD8). */
function answers(readying: Readying): ReadyFacts | undefined {
  const all = open(readying).length;
  if (all === 0) return undefined;
  const rows = owedOf(readying, 'answers');
  const counts = { count: sum(rows), of: all, mend: { stage: 'answers' } };
  const [row] = rows;
  if (!row) return { grade: 'done', ...counts };
  const who = firstOf(rows.map((one) => `${one.who} ${one.what}`));
  return { grade: 'lacking', ...counts, who, due: row.due, late: row.late };
}

/** What was proposed is approved, for the chair sees nothing else (PL6). */
function approved(readying: Readying): ReadyFacts | undefined {
  const rows = open(readying);
  if (rows.length === 0) return undefined;
  const count = rows.filter(({ state }) => state === 'toReview').length;
  return { grade: count > 0 ? 'better' : 'done', count, mend: { stage: 'answers' } };
}

/** What the book needs besides what other lines ask for. */
const ofTheBook: ReadonlySet<BookLackCode> = new Set(['grounds', 'report', 'steps']);

/** The chair's book has grounds, the summary of the report, and who does what for how long in each step (TD6). */
function book({ data }: Readying): ReadyFacts {
  const lacks = bookLacks(data).filter(({ code }) => ofTheBook.has(code));
  const count = lacks.reduce((all, lack) => all + lack.count, 0);
  return { grade: count > 0 ? 'better' : 'done', count, mend: { stage: 'book' } };
}

/** What an earlier conference promised is entered, and somebody has said how far it is (QN6, TD10). */
function promises({ data }: Readying): ReadyFacts {
  const rows = rowsIn(data.earlierPromises);
  const untold = rows.filter(({ checked, outcome, replied }) => !checked && outcome === null && !replied);
  const grade = rows.length === 0 || untold.length > 0 ? 'better' : 'done';
  const who = firstOf([...new Set(untold.map(({ owedBy, body }) => owedBy || body).filter(Boolean))]);
  return {
    ...{
      grade,
      count: untold.length,
      of: rows.length,
      mend: { stage: rows.length === 0 ? 'import' : 'plan', part: 'promises' },
    },
    ...(who ? { who } : {}),
  };
}

/** No milestone is late (PL5). */
function milestones(readying: Readying): ReadyFacts | undefined {
  if (rowsIn(readying.data.milestones).length === 0) return undefined;
  const late = owedOf(readying, 'milestone').filter((row) => row.late);
  const [row] = late;
  const counts = { count: late.length, mend: { stage: 'milestones' } };
  if (!row) return { grade: 'done', ...counts };
  const who = firstOf([...new Set(late.map((one) => one.who).filter(Boolean))]);
  return { grade: 'better', ...counts, names: late.map(({ what }) => what), who, due: row.due, late: true };
}

const reported = fold('báo cáo');

/** The reports that the plan asks for before the day are there (QN5). */
function reports({ data, about, today }: Readying): ReadyFacts | undefined {
  const before = milestonesInOrder(data.milestones).filter(
    ({ what, dueOn }) =>
      fold(what).includes(reported) && (dueOn === null || about.heldOn === null || dueOn <= about.heldOn),
  );
  if (before.length === 0) return undefined;
  const open = before.filter(({ handedIn }) => handedIn === null);
  const [row] = open;
  const counts = { count: open.length, mend: { stage: 'milestones' } };
  if (!row) return { grade: 'done', ...counts };
  const { owner: who, dueOn: due } = row;
  const late = due !== null && due < today;
  return { grade: 'better', ...counts, names: open.map(({ what }) => what), who, due, late };
}

/** No date hangs on a day off that is only expected (TD12). */
function expected({ data }: Readying): ReadyFacts | undefined {
  const rows = rowsIn(data.milestones);
  if (rows.length === 0) return undefined;
  const unsure = rows.filter(({ certainty, handedIn }) => certainty !== 'official' && handedIn === null);
  const names = unsure.map(({ what }) => what);
  const grade = unsure.length > 0 ? 'better' : 'done';
  return { grade, count: unsure.length, names, mend: { office: 'calendar' } };
}

export const matterChecks = {
  handIns,
  delegates,
  opinions,
  complaints,
  fields,
  bodies,
  answers,
  approved,
  book,
  promises,
  milestones,
  reports,
  expected,
} satisfies Readonly<Record<string, Check>>;
