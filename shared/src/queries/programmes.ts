import type { Programme } from '../programme/programmes.ts';
import { naturalOrder } from '../text/natural-order.ts';

/** Conferences that stand together: those of one programme, or one that stands by itself. */
export interface Group<Conference> {
  /** Null for a conference that stands by itself. */
  readonly programme: Programme | null;
  readonly conferences: readonly Conference[];
}

/**
 * Conferences under their programmes, in the order in which they are given: a programme stands where its first one does.
 * Programmes that go on and have nothing in the list stand last, by name.
 */
export function underProgrammes<Conference extends { readonly id: string }>(
  conferences: readonly Conference[],
  programmes: readonly Programme[],
): readonly Group<Conference>[] {
  const its = new Map(programmes.flatMap((one) => one.conferences.map((meeting) => [meeting, one] as const)));
  const groups = new Map<string, { programme: Programme | null; conferences: Conference[] }>();
  for (const conference of conferences) {
    const programme = its.get(conference.id) ?? null;
    // An id of a conference may be that of a programme.
    const key = programme ? `programme ${programme.id}` : conference.id;
    const group = groups.get(key) ?? { programme, conferences: [] };
    group.conferences.push(conference);
    groups.set(key, group);
  }
  const rest = programmes
    .filter(({ id, ended }) => !ended && !groups.has(`programme ${id}`))
    .sort((one, other) => naturalOrder(one.name, other.name))
    .map((programme) => ({ programme, conferences: [] }));
  return [...groups.values(), ...rest];
}

/** What is of the office itself first: shipped samples, by their ids, stand below it in the same order. */
export function samplesLast<Conference extends { readonly id: string }>(
  groups: readonly Group<Conference>[],
  samples: ReadonlySet<string>,
): readonly Group<Conference>[] {
  const isSample = ({ conferences }: Group<Conference>) =>
    conferences.length > 0 && conferences.every(({ id }) => samples.has(id));
  return [...groups.filter((group) => !isSample(group)), ...groups.filter(isSample)];
}

/** Programmes that conferences can be begun under, the latest year first. */
export function programmesGoingOn(programmes: readonly Programme[]): readonly Programme[] {
  return programmes
    .filter(({ ended }) => !ended)
    .sort((one, other) => other.year - one.year || naturalOrder(one.name, other.name));
}
