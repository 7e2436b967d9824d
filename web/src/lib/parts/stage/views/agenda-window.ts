import { agendaInOrder } from '@doi-thoai/shared/queries/agenda';
import type { Data } from '../model.ts';

type Item = Data['agenda'][string];

/** As many steps as fit, with the present one among them and what follows rather than what is over. */
export function stepsAround(data: Pick<Data, 'agenda'>, most: number): { item: Item; at: number }[] {
  const steps = agendaInOrder(data).map((item, index) => ({ item, at: index + 1 }));
  const current = Math.max(
    0,
    steps.findIndex(({ item }) => item.state === 'current'),
  );
  const from = Math.max(0, Math.min(current - 1, steps.length - most));
  return steps.slice(from, from + most);
}
