import { shortDate } from '@doi-thoai/shared/calendar/dates-in-words';
import type { PlanVersion } from '@doi-thoai/shared/meeting/plan/versions';
import { planWords as words } from '#lib/words/plan.ts';
import { parts, scheduleLine, type ReadPlan } from '../../parts.ts';

/** A part of the plan as two versions of it say it. */
export interface ComparedPart {
  readonly key: string;
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

/** A version as the parts of a plan are read. */
export function readVersion({ said }: PlanVersion): ReadPlan {
  const byId = <Row extends { readonly id: string }>(rows: readonly Row[]) =>
    Object.fromEntries(rows.map((row) => [row.id, row]));
  return {
    about: said.about,
    plan: said.plan,
    data: { chairs: byId(said.chairs), agenda: byId(said.agenda) },
  };
}

function paper({ plan: { number, issuedOn } }: ReadPlan): string {
  return [number, issuedOn ? shortDate(issuedOn) : ''].filter(Boolean).join(', ');
}

function grounds({ plan }: ReadPlan): string {
  return plan.grounds
    .map(({ name, number, date }) => [name, number, date ? shortDate(date) : ''].filter(Boolean).join(', '))
    .join('\n');
}

/** Every part of the plan, in its order, as the one and as the other says it. */
export function compared(before: ReadPlan, after: ReadPlan): readonly ComparedPart[] {
  const both = (key: string, name: string, text: (plan: ReadPlan) => string) => ({
    ...{ key, name },
    ...{ before: text(before), after: text(after) },
  });
  return [
    both('paper', words.paper, paper),
    both('schedule', words.schedule, ({ about, plan }) => scheduleLine(about, plan.startsAt)),
    both('grounds', words.grounds, grounds),
    ...parts.map((part) => both(part.key, part.name(), part.text)),
  ];
}
