import type { Certainty } from '../calendar/calendar.ts';
import { daysBetween, type CivilDate } from '../calendar/civil-date.ts';
import { rowOf, rowsIn } from '../engine/keyed.ts';
import { only } from '../engine/view.ts';
import { sessionDay } from '../meeting/followup/clocks.ts';
import { keptPetition } from '../meeting/intake/petition-standing.ts';
import { termOf } from '../meeting/plan/milestone-dates.ts';
import type { Body } from '../office/bodies.ts';
import type { DataOf } from '../views/audiences.ts';
import { conclusionTasks, type ConclusionTask } from './conclusion-tasks.ts';
import { outgoingLetters, type OutgoingLetter } from './outgoing-letters.ts';

type Data = Pick<
  DataOf<'preparation'>,
  | 'about'
  | 'assignments'
  | 'commitments'
  | 'conclusion'
  | 'conclusionNotice'
  | 'departments'
  | 'escalations'
  | 'house'
  | 'opinions'
  | 'papers'
  | 'petitions'
  | 'plan'
>;

/** Where a matter goes after the day; what has no body yet stands first, for it goes nowhere by itself (BL11). */
export const reviewGroups = ['withoutBody', 'own', 'outside', 'upper', 'reply'] as const;
export type ReviewGroup = (typeof reviewGroups)[number];

/** A matter on the board, with the letters that take it out of the house. */
export interface ReviewedMatter {
  readonly petition: Data['petitions'][string];
  readonly task: ConclusionTask;
  readonly letters: readonly OutgoingLetter[];
  /** It is put to an upper body, and in no letter to one yet. */
  readonly inNoLetter: boolean;
}

/** Everything of one conference that must leave the house, and until when. */
export interface ReviewBoard {
  readonly groups: Readonly<Record<ReviewGroup, readonly ReviewedMatter[]>>;
  /** What went to citizen reception, by the numbers of matters and of opinions alone. */
  readonly reception: { readonly matters: readonly number[]; readonly opinions: readonly number[] };
  readonly letters: readonly OutgoingLetter[];
  /** How many letters have not left. */
  readonly unsent: number;
  /** The last day of the profile; null where no profile says one. */
  readonly lastDay: CivilDate | null;
  readonly certainty: Certainty | null;
  /** Days that are left, or by which it is late where they are below zero. */
  readonly daysLeft: number | null;
}

/** The board of the review; which bodies stand outside the house, the office's directory says where it knows them. */
export function reviewBoard(
  data: Data,
  { today, bodies = {} }: { readonly today: CivilDate; readonly bodies?: Readonly<Record<string, Body>> },
): ReviewBoard {
  const letters = outgoingLetters(data);
  const groups: Record<ReviewGroup, ReviewedMatter[]> = {
    ...{ withoutBody: [], own: [], outside: [], upper: [], reply: [] },
  };
  for (const task of conclusionTasks(data)) {
    const its = lettersOf(task, letters, data);
    const inNoLetter = task.kind === 'upper' && its.length === 0;
    groups[groupOf(task, data, bodies)].push({ petition: task.petition, task, letters: its, inNoLetter });
  }
  const term = reviewTerm(data);
  return {
    groups,
    reception: {
      matters: numbersOf(rowsIn(data.petitions).filter(({ rerouted }) => rerouted)),
      // An opinion that was matters already is counted by those.
      opinions: numbersOf(
        rowsIn(data.opinions).filter(({ rerouted, petitions }) => rerouted && petitions.length === 0),
      ),
    },
    letters,
    unsent: letters.filter(({ state }) => state !== 'sent').length,
    lastDay: term?.due ?? null,
    certainty: term?.certainty ?? null,
    daysLeft: term ? daysBetween(today, term.due) : null,
  };
}

function numbersOf(rows: readonly { readonly no: number }[]): readonly number[] {
  return rows.map(({ no }) => no).sort((one, other) => one - other);
}

function reviewTerm({ about, house }: Data) {
  const [row, copied] = [about[only], house[only]];
  const heldOn = row ? sessionDay({ about: row }) : null;
  return copied ? termOf({ kind: 'line', line: 'review' }, { heldOn, house: copied }) : null;
}

function lettersOf(
  { kind, lead, supporting, petition }: ConclusionTask,
  letters: readonly OutgoingLetter[],
  { escalations, petitions }: Data,
): readonly OutgoingLetter[] {
  return letters.filter((letter) => {
    if (letter.kind === 'transferLetter')
      return kind !== 'upper' && (letter.of === lead || supporting.includes(letter.of));
    const about = rowOf(escalations, letter.of)?.petitions ?? [];
    return kind === 'upper' && about.some((one) => keptPetition(petitions, one)?.id === petition.id);
  });
}

function groupOf(
  { kind, lead }: ConclusionTask,
  data: Data,
  bodies: Readonly<Record<string, Body>>,
): ReviewGroup {
  if (kind === 'upper') return 'upper';
  if (lead === null) return 'withoutBody';
  if (kind === 'reply') return 'reply';
  return isOutside(lead, data, bodies) ? 'outside' : 'own';
}

/** A body of another level than the house is outside of it; one that no directory knows counts as its own. */
function isOutside(lead: string, { departments, plan, about }: Data, bodies: Readonly<Record<string, Body>>) {
  const body = bodies[rowOf(departments, lead)?.body ?? ''];
  if (!body) return false;
  const house = plan[only]?.issuer || (about[only]?.host ?? '');
  const level = /tỉnh|thành phố|thành ủy|thành uỷ/iu.test(house) ? 'province' : 'commune';
  return body.level !== level;
}
