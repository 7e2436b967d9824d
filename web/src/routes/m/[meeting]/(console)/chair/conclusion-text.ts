import { shortDate } from '@doi-thoai/shared/calendar/dates-in-words';
import type { ConclusionSection } from '@doi-thoai/shared/meeting/record/conclusion';
import type { Data } from './entities.ts';

type Conclusion = Data['conclusion'][string];

/** One petition of the conclusion as it is read: what, who and until when. */
export interface SpokenLine {
  readonly id: string;
  readonly no: number;
  readonly text: string;
  /** The chair's own words stand in it. */
  readonly own: boolean;
  readonly who: string;
  /** 'dd/mm/yyyy', or empty. */
  readonly due: string;
}

export interface SpokenSection {
  readonly section: ConclusionSection;
  readonly lines: readonly SpokenLine[];
}

/** The order in which a conclusion is read; what was not raised is only counted. */
const order: readonly ConclusionSection[] = ['discussed', 'resolved', 'unresolved', 'notRaised'];

/** The conclusion with what each line says, from the record or in the chair's words (BL10). */
export function spokenConclusion(
  conclusion: Pick<Conclusion, 'lines'>,
  { petitions, departments }: Pick<Data, 'petitions' | 'departments'>,
): SpokenSection[] {
  return order.map((section) => ({
    section,
    lines: conclusion.lines
      .filter((line) => line.section === section)
      .map((line) => {
        const petition = petitions[line.id];
        return {
          id: line.id,
          no: petition?.no ?? 0,
          text: line.text ?? petition?.released ?? petition?.text ?? '',
          own: line.text !== null,
          who: [departments[line.department ?? '']?.name, line.body].filter(Boolean).join(' · '),
          due: line.due ? shortDate(line.due) : '',
        };
      }),
  }));
}
