import { fold } from '../../text/fold.ts';
import { freeToken } from '../../text/token.ts';
import type { AgendaItem } from './agenda.ts';
import { isOnEarlier } from './on-earlier.ts';

/** A step as it is planned: what it is, and nothing of how far the session is. */
export type PlannedStep = Pick<AgendaItem, 'id' | 'kind' | 'title' | 'on'>;

/** The step in which the hall hears what became of the conclusion of last time (TD10, QN6). */
export const earlierStep = {
  id: 'hoi-nghi-truoc',
  kind: 'report',
  on: 'earlierPromises',
  title: 'Kết quả thực hiện kết luận lần trước',
} as const satisfies PlannedStep;

export function plannedStep({ id, kind, title, on }: PlannedStep): PlannedStep {
  return { id, kind, title, ...(on && { on }) };
}

/** Whether an office calls a step so where it wrote it itself: "Kết quả thực hiện cam kết của hội nghị trước". */
export function isCalledEarlier(title: string): boolean {
  return /\b(?:lan|ky|hoi nghi|nam) truoc\b/.test(fold(title));
}

/**
 * An agenda with that step: the one that is called so, else a new one, which stands where minutes have it, after the
 * first report and before the people speak.
 */
export function withEarlierStep(agenda: readonly PlannedStep[]): readonly PlannedStep[] {
  if (agenda.some(isOnEarlier)) return agenda;
  const { kind, on } = earlierStep;
  const called = agenda.find((step) => step.kind === kind && isCalledEarlier(step.title));
  if (called) return agenda.map((step) => (step === called ? { ...step, on } : step));
  const id = freeToken(earlierStep.id, (token) => agenda.some((step) => step.id === token));
  const at = placeOf(agenda);
  return [...agenda.slice(0, at), { ...earlierStep, id }, ...agenda.slice(at)];
}

function placeOf(agenda: readonly PlannedStep[]): number {
  const last = (kind: AgendaItem['kind']) => agenda.findIndex((step) => step.kind === kind) + 1;
  return last('report') || last('opening');
}
