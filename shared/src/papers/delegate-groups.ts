import { rowsIn, type Keyed } from '../engine/keyed.ts';
import { mayComeIn } from '../meeting/intake/admission.ts';
import { allocationInOrder } from '../meeting/intake/allocation-order.ts';
import { sortByName } from '../text/sort-names.ts';
import { addresses } from '../words/people.ts';
import type { PreparedData } from './prepared.ts';

export type Delegate = PreparedData['participants'][string];

/** Those whom one organisation sends, or who come by themselves. */
export interface DelegateGroup<Who = Delegate> {
  readonly name: string;
  /** How many it may send; 0 where the plan says no number. */
  readonly target: number;
  readonly delegates: readonly Who[];
}

/** Everybody who may come in, by the organisations of the plan, in no order within each. */
export function groupsBySender<Who extends Pick<Delegate, 'admission' | 'organisation'>>({
  participants,
  organisations,
}: {
  readonly participants: Keyed<Who>;
  readonly organisations: Keyed<
    Pick<PreparedData['organisations'][string], 'id' | 'name' | 'delegates' | 'order'>
  >;
}): readonly DelegateGroup<Who>[] {
  const coming = rowsIn(participants).filter(mayComeIn);
  const sent = allocationInOrder(organisations).map(({ id, name, delegates }) => ({
    name,
    target: delegates,
    delegates: coming.filter(({ organisation }) => organisation === id),
  }));
  const others = coming.filter(({ organisation }) => organisation === null);
  return [
    ...sent,
    ...(others.length === 0 ? [] : [{ name: 'Khách mời, cá nhân', target: 0, delegates: others }]),
  ];
}

/** The same by their names within each. */
export function delegateGroups(
  data: Pick<PreparedData, 'participants' | 'organisations'>,
): readonly DelegateGroup[] {
  return groupsBySender(data).map((group) => ({
    ...group,
    delegates: sortByName(group.delegates, ({ name }) => name),
  }));
}

/** “Ông Trần Văn Mẫu”, as a list writes it. */
export function delegateName({ honorific, name }: Pick<Delegate, 'honorific' | 'name'>): string {
  return honorific === '' ? name : `${addresses[honorific].vi} ${name}`;
}
