import { rowsIn, type Keyed } from '../../engine/keyed.ts';

/** The steps of the programme as they follow one another. */
export function agendaInOrder<Item extends { readonly order: number }>({
  agenda,
}: {
  readonly agenda: Keyed<Item>;
}): Item[] {
  return [...rowsIn(agenda)].sort((a, b) => a.order - b.order);
}

interface Step {
  readonly order: number;
  readonly state: string;
}

/** The step that the session goes on to: the first that waits after the one under way. */
export function nextStep<Item extends Step>(held: { readonly agenda: Keyed<Item> }): Item | undefined {
  const steps = agendaInOrder(held);
  const current = steps.findIndex((step) => step.state === 'current');
  return steps.slice(current + 1).find((step) => step.state === 'waiting');
}
