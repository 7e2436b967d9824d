import { fold } from '../../text/fold.ts';
import { freeToken } from '../../text/token.ts';
import type { AgendaItem } from './agenda.ts';
import { isCalledEarlier, plannedStep, type PlannedStep } from './agenda-step.ts';

/** What an office calls the steps of a session, in the order in which one is asked. */
const called: readonly (readonly [RegExp, AgendaItem['kind']])[] = [
  [/khai mac|chao co|ly do|gioi thieu|noi quy/, 'opening'],
  [/phat bieu (?:lai|them|sau|lan hai|lan 2|tiep)/, 'secondSpeeches'],
  [/co quan.*(?:tham gia|y kien)|tham gia y kien/, 'comments'],
  [/ket luan|be mac/, 'conclusion'],
  [/bao cao|thong tin tom tat|thong bao ket qua/, 'report'],
  [/doi thoai|phat bieu|hoi dap/, 'dialogue'],
];

/** What a step is by its name; the hall and the chair's console go by that. */
function stepCalled(title: string): Pick<PlannedStep, 'kind' | 'on'> {
  if (isCalledEarlier(title)) return { kind: 'report', on: 'earlierPromises' };
  const words = fold(title);
  return { kind: called.find(([name]) => name.test(words))?.[1] ?? 'other' };
}

/**
 * An agenda as somebody typed it, a step a line. What stood stays what it is, also under another name in its place; what
 * is new is what it is called.
 */
export function agendaFromLines(lines: readonly string[], stood: readonly PlannedStep[]): PlannedStep[] {
  const kept = new Map(
    lines.flatMap((title, at) => {
      const same = stood.find((step) => step.title === title && lines.indexOf(title) === at);
      return same ? [[at, same] as const] : [];
    }),
  );
  if (lines.length === stood.length)
    for (const [at, step] of stood.entries())
      if (!kept.has(at) && ![...kept.values()].includes(step)) kept.set(at, step);
  const taken = new Set(stood.map(({ id }) => id));
  return lines.map((title, at) => {
    const step = kept.get(at);
    if (step) return { ...plannedStep(step), title };
    const id = freeToken(title, (token) => taken.has(token));
    taken.add(id);
    return { id, ...stepCalled(title), title };
  });
}
