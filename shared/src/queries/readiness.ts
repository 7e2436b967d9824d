import type { CivilDate } from '../calendar/civil-date.ts';
import { only } from '../engine/view.ts';
import type { DataOf, EntityOf } from '../views/audiences.ts';
import { owedIn, type Owed } from './preparing.ts';
import * as hall from './readiness-hall.ts';
import * as matters from './readiness-matters.ts';
import * as plan from './readiness-plan.ts';

/** Without the first one opens no conference; the second is better to have; the third is done. */
export const grades = ['lacking', 'better', 'done'] as const;
export type Grade = (typeof grades)[number];

/** Where a thing is mended: at a stage of the preparation and which part of it, on this page, or where devices are kept. */
export type MendingPlace =
  | { readonly stage: string; readonly part?: string }
  | { readonly here: 'checklist' | 'rehearsal' }
  | { readonly devices: 'pairing' | 'fleet' }
  | { readonly office: 'calendar' };

/** What one function tells of one thing; the words of its code say it. */
export interface ReadyFacts {
  readonly grade: Grade;
  /** How many, of how many. */
  readonly count?: number;
  readonly of?: number;
  /** What it is about, as people call it; empty where the code says it. */
  readonly names?: readonly string[];
  readonly date?: CivilDate | null;
  /** Who owes it, as the plan calls them; missing where it is whoever prepares. */
  readonly who?: string;
  readonly due?: CivilDate | null;
  readonly late?: boolean;
  readonly mend: MendingPlace;
}

/** What is known of a seat's devices today; it is presence, and in no record (X19). */
export interface SeatSeen {
  readonly role: string;
  readonly name: string;
  readonly seen: 'today' | 'earlier' | 'never';
}

export type ReadyingData = DataOf<'preparation'>;

/** What readiness is judged by. */
export interface Readying {
  readonly data: ReadyingData;
  readonly about: EntityOf<'preparation', 'about'>;
  readonly plan: EntityOf<'preparation', 'plan'>;
  readonly house: EntityOf<'preparation', 'house'>;
  readonly today: CivilDate;
  readonly owed: readonly Owed[];
  /** Null while nobody knows: the page hears nothing of devices. */
  readonly seats: readonly SeatSeen[] | null;
}

/** Everything that a conference needs before it is opened, one function each, in the order in which an office thinks of it. */
const checks = { ...plan.planChecks, ...matters.matterChecks, ...hall.hallChecks };
export type MatterCode = keyof typeof matters.matterChecks;
export type HallCode = keyof typeof hall.hallChecks;
export type ReadyCode = keyof typeof checks;

export interface ReadyLine extends ReadyFacts {
  readonly code: ReadyCode;
}

export interface Readiness {
  readonly lines: readonly ReadyLine[];
  /** What stands in the way; the most pressing first. */
  readonly lacking: readonly ReadyLine[];
  readonly better: readonly ReadyLine[];
  readonly done: readonly ReadyLine[];
}

/** How ready a conference is (QN4, PL7). What does not concern it, as the law's guests where no law asks for any, is left out. */
export function readinessOf(
  data: ReadyingData,
  today: CivilDate,
  seats: readonly SeatSeen[] | null,
): Readiness {
  const readying = readyingOf(data, today, seats);
  const codes = Object.keys(checks) as ReadyCode[];
  const lines = codes.flatMap((code): ReadyLine[] => {
    const facts = checks[code](readying);
    return facts ? [{ code, ...facts }] : [];
  });
  const of = (grade: Grade) => lines.filter((line) => line.grade === grade).sort(byUrgency);
  return { lines, lacking: of('lacking'), better: of('better'), done: of('done') };
}

function readyingOf(data: ReadyingData, today: CivilDate, seats: Readying['seats']): Readying {
  const [about, planned, house] = [data.about[only], data.plan[only], data.house[only]];
  if (!about || !planned || !house) throw new Error('every view of a preparation has it');
  const intake = data.intake[only] ?? { dueOn: null, closedAt: null };
  const owed = owedIn({ ...data, about, intake, calendar: house.calendar }, today);
  return { data, about, plan: planned, house, today, owed, seats };
}

/** What is late, then what is due soonest, then the rest as it stands in the list. */
function byUrgency(one: ReadyLine, other: ReadyLine): number {
  const lateFirst = Number(other.late ?? false) - Number(one.late ?? false);
  return lateFirst || (one.due ?? '9').localeCompare(other.due ?? '9');
}
