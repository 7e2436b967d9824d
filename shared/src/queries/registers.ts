import type { CivilDate } from '../calendar/civil-date.ts';
import { rowsIn, type Keyed } from '../engine/keyed.ts';
import { only } from '../engine/view.ts';
import type { Escalation } from '../meeting/answers/escalations.ts';
import type { About } from '../meeting/plan/facts.ts';
import type { RegisteredPaper } from '../meeting/record/registered-paper.ts';
import { paperRegister, withoutNumber, withoutSignedFile, type NumberedPlan } from './paper-register.ts';

/** A conference as the registry looks through it: what of its papers waits to be given something. */
export interface RegisterLine extends Pick<About, 'id' | 'title' | 'heldOn' | 'period'> {
  /** Papers that are final and wait for a number. */
  readonly waiting: number;
  /** Papers with a number whose signed file did not come back yet. */
  readonly unsigned: number;
  /** Papers that are in the register at all. */
  readonly papers: number;
}

/** A conference as its record holds it. */
interface Registered {
  readonly about: Pick<About, 'id' | 'title' | 'heldOn' | 'period'>;
  readonly papers: Keyed<RegisteredPaper>;
  readonly plan: NumberedPlan;
  readonly escalations: Keyed<{
    readonly id: string;
    readonly letter: Escalation['letter'];
    readonly asked: Escalation['asked'];
  }>;
}

/** How many papers of a conference wait for the registry (TD7). */
export function registerLineOf({ about, papers, plan, escalations: letters }: Registered): RegisterLine {
  const { id, title, heldOn, period } = about;
  const rows = Object.fromEntries(rowsIn(papers).map((row) => [row.id, row]));
  const escalations = Object.fromEntries(rowsIn(letters).map((row) => [row.id, row]));
  const register = paperRegister({ papers: rows, plan: { [only]: plan }, escalations });
  return {
    ...{ id, title, heldOn, period },
    waiting: withoutNumber(register).length,
    unsigned: withoutSignedFile(register).length,
    papers: register.filter(({ row }) => row !== null).length,
  };
}

/** What waits comes first, the next conference before later ones; then what has papers, then the rest. */
export function registersInOrder(lines: readonly RegisterLine[], today: CivilDate): RegisterLine[] {
  const rank = ({ waiting, unsigned, papers }: RegisterLine) =>
    waiting > 0 ? 0 : unsigned > 0 ? 1 : papers > 0 ? 2 : 3;
  const isOver = ({ heldOn }: RegisterLine) => heldOn !== null && heldOn < today;
  const day = ({ heldOn }: RegisterLine) => heldOn ?? '9999-12-31';
  return lines.toSorted(
    (one, other) =>
      rank(one) - rank(other) ||
      Number(isOver(one)) - Number(isOver(other)) ||
      // Of what is to come the next one first, of what is over the latest.
      (isOver(one) ? day(other).localeCompare(day(one)) : day(one).localeCompare(day(other))),
  );
}
