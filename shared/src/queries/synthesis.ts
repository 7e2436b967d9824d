import { standsForItself } from '../meeting/intake/petition-standing.ts';
import { matches } from '../text/fold.ts';
import type { DataOf } from '../views/audiences.ts';
import { holdersOf, isSettled, lackingSortings, type Sorting } from './matter-standing.ts';

type Data = Pick<DataOf<'preparation'>, 'petitions' | 'assignments' | 'answers' | 'opinions'>;
export type Matter = Data['petitions'][string];
export type MatterAssignment = Data['assignments'][string];

/** How far a matter is in the synthesis; the first of them that holds. */
export const matterStates = [
  'unsorted',
  'unassigned',
  'returned',
  'toReview',
  'asked',
  'approved',
  'given',
  'aside',
] as const;
export type MatterState = (typeof matterStates)[number];

/** Each matter with who answers it and how far it is. */
export interface Sorted {
  readonly matter: Matter;
  readonly state: MatterState;
  /** What it is not sorted by yet, however far it is. */
  readonly lacking: readonly Sorting[];
  /** Those that hold it now, the lead first. */
  readonly given: readonly MatterAssignment[];
}

function stateOf(matter: Matter, given: readonly MatterAssignment[], answers: Data['answers']): MatterState {
  if (matter.outOfScope) return 'aside';
  const [lead] = given;
  if (lead && answers[lead.id]?.told) return 'given';
  if (isSettled(lead)) return 'approved';
  if (lead?.state === 'submitted') return 'toReview';
  if (lead) return lead.state === 'returned' ? 'returned' : 'asked';
  return matter.field === null || matter.authority === null ? 'unsorted' : 'unassigned';
}

/** Every matter by its number: after dividing and merging, without what was taken back or went to citizen reception. */
export function sortedMatters({ petitions, assignments, answers }: Omit<Data, 'opinions'>): Sorted[] {
  const held = holdersOf(assignments);
  return Object.values(petitions)
    .filter(standsForItself)
    .sort((a, b) => a.no - b.no)
    .map((matter) => {
      const given = held.get(matter.id) ?? [];
      return { matter, state: stateOf(matter, given, answers), lacking: lackingSortings(matter), given };
    });
}

const done: ReadonlySet<MatterState> = new Set(['approved', 'given', 'aside']);

/** Whether something is still to be done about a matter before the day. */
export function isToDo({ state }: Pick<Sorted, 'state'>): boolean {
  return !done.has(state);
}

/** Whether a matter is what somebody looks for: by its number, its words, who asks, where they come from. */
export function isSought({ no, text, released, asker }: Matter, needle: string): boolean {
  if (needle.trim() === '' || String(no) === needle.trim()) return true;
  return matches([text, released ?? '', asker.name, asker.unit].join(' '), needle);
}
