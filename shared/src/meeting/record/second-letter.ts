import type { Escalation, NumberedPaper } from '../answers/escalations.ts';
import type { EscalationId } from '../ids.ts';

/** Which of the letters to an upper body is meant: the second one, the third one, and so on. */
export interface LetterAgain {
  readonly escalation: EscalationId;
  /** 2 for the first letter that asks again. */
  readonly time: number;
}

/** By which a letter that asks again is found: what was put to the upper body, and which letter of it. */
export function nameOfLetterAgain({ escalation, time }: LetterAgain): string {
  return `${escalation}.${time}`;
}

/** Reads such a name; a name of something else is the second letter of nothing. */
export function letterAgain(of: string): LetterAgain {
  const [, escalation = of, time = '2'] = /^(.+)\.([2-9]|[1-9]\d)$/.exec(of) ?? [];
  return { escalation, time: Number(time) };
}

/** Number and date of such a letter, where it was sent. */
export function sentAgain(
  row: Pick<Escalation, 'asked'> | undefined,
  { time }: Pick<LetterAgain, 'time'>,
): NumberedPaper | null {
  return row?.asked[time - 2] ?? null;
}
