import { only } from '@doi-thoai/shared/engine/view';
import { milestonesInOrder } from '@doi-thoai/shared/queries/milestones';
import { sortedMatters, type Sorted } from '@doi-thoai/shared/queries/synthesis';
import type { DataOf } from '@doi-thoai/shared/views/audiences';
import { formsOf, type Script } from './invented.ts';

/** How far a rehearsed preparation is, as its clerks' screens show it. */

type Data = DataOf<'preparation'>;

/** The chair's file, which waits for everything else. */
export const lastMilestone = 'ho-so';
/** What a template dates after the day. */
const afterwards: ReadonlySet<string> = new Set(['rut-kinh-nghiem', 'cong-khai-ket-qua', 'tra-loi-sau']);

/** The milestones of before the day that can be handed in by now, in their order. */
export function ownMilestones(data: Data) {
  const until: Readonly<Record<string, boolean>> = {
    'y-kien': isTakenIn(data),
    'tong-hop': isSorted(data),
    'du-kien-tra-loi': isAnswered(data),
    [lastMilestone]: isDone(data),
  };
  return milestonesInOrder(data.milestones).filter(({ id }) => !afterwards.has(id) && (until[id] ?? true));
}

/** The forms that a clerk has not typed yet. */
export function untyped({ opinions }: Data, script: Script) {
  const typed = new Set(Object.values(opinions).flatMap(({ people }) => people.map(({ name }) => name)));
  return formsOf(script).filter(({ person }) => !typed.has(person));
}

/** Whether every unit has handed in. */
export function isTakenIn({ organisations, handIns }: Data): boolean {
  return Object.keys(organisations).every((id) => (handIns[id]?.submittedAt ?? null) !== null);
}

/** What the province decides, as it was sorted. */
export function upperMatters(data: Data): Sorted[] {
  return sortedMatters(data).filter(
    ({ matter, state }) => matter.authority === 'province' && state === 'unassigned',
  );
}

function isSorted(data: Data): boolean {
  const open = sortedMatters(data).filter(({ state }) => state === 'unsorted' || state === 'unassigned');
  return isClosed(data) && open.every(({ matter }) => matter.authority === 'province');
}

function isClosed({ intake }: Data): boolean {
  return (intake[only]?.closedAt ?? null) !== null;
}

/** Whether every matter has its answer: approved, told before the day, set aside with a reason, or from above. */
export function isAnswered(data: Data): boolean {
  const fromAbove = new Set(
    Object.values(data.escalations).flatMap(({ petitions, told }) => (told ? petitions : [])),
  );
  return (
    isClosed(data) &&
    sortedMatters(data).every(
      ({ matter, state }) => ['approved', 'given', 'aside'].includes(state) || fromAbove.has(matter.id),
    )
  );
}

/** Whether nothing is left but to hand the chair the file. */
export function isDone(data: Data): boolean {
  const before = milestonesInOrder(data.milestones).filter(
    ({ id }) => !afterwards.has(id) && id !== lastMilestone,
  );
  return isAnswered(data) && before.every(({ handedIn }) => handedIn !== null);
}

/** Whether the conference went all its way from its plan to answers. */
export function isPrepared(data: Data | undefined): boolean {
  return data?.about[only]?.state === 'ready' && isAnswered(data);
}
