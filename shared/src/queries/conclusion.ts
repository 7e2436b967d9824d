import type { Certainty } from '../calendar/calendar.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import { rowOf, type Keyed } from '../engine/keyed.ts';
import type { Commitment } from '../meeting/followup/commitments.ts';
import type { Petition } from '../meeting/intake/petitions.ts';
import type { Department } from '../meeting/plan/facts.ts';
import type { ConclusionLine, ConclusionSection } from '../meeting/record/conclusion.ts';
import { certaintyOfDue } from './certainty.ts';

interface Worded extends Pick<Petition, 'no' | 'released'> {
  /** As it was said, where a view shows that. */
  readonly text?: string | null;
}

interface Inputs<P> {
  readonly petitions: Keyed<P>;
  readonly departments: Keyed<Pick<Department, 'name'>>;
  readonly commitments: Keyed<Pick<Commitment, 'petition' | 'department' | 'due' | 'certainty'>>;
}

/** One petition of the conclusion as it is read: what, who and until when (N2). */
export interface Line<P> {
  readonly id: string;
  /** Undefined where a view does not show it. */
  readonly petition: P | undefined;
  readonly no: number;
  /** The chair's own words, else as released, else as said; null where neither may be shown. */
  readonly text: string | null;
  /** The chair's own words stand in it. */
  readonly own: boolean;
  readonly who: string;
  readonly due: CivilDate | null;
  /** How far that day can be relied on. */
  readonly certainty: Certainty;
}

export interface Section<P> {
  readonly section: ConclusionSection;
  readonly lines: readonly Line<P>[];
}

/** The order in which a conclusion is read; what was not raised is only counted, or listed last. */
const readingOrder: readonly ConclusionSection[] = ['discussed', 'resolved', 'unresolved', 'notRaised'];

/** The conclusion section by section, with what each line says (BL10). */
export function conclusionSections<P extends Worded>(
  lines: readonly ConclusionLine[],
  inputs: Inputs<P>,
): Section<P>[] {
  return readingOrder.map((section) => ({
    section,
    lines: lines.filter((line) => line.section === section).map((line) => worded(line, inputs)),
  }));
}

function worded<P extends Worded>(
  { id, text, department, body, due }: ConclusionLine,
  inputs: Inputs<P>,
): Line<P> {
  const petition = rowOf(inputs.petitions, id);
  return {
    id,
    petition,
    no: petition?.no ?? 0,
    text: text ?? petition?.released ?? petition?.text ?? null,
    own: text !== null,
    who: [rowOf(inputs.departments, department)?.name, body].filter(Boolean).join(' · '),
    due,
    certainty: certaintyOfDue(id, { department, due }, inputs.commitments),
  };
}
