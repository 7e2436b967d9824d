import { isCivilDate } from '@doi-thoai/shared/calendar/civil-date';
import type { CivilDate } from '@doi-thoai/shared/calendar/civil-date';
import { shortDate } from '@doi-thoai/shared/calendar/dates-in-words';
import type { PlanWarning } from '@doi-thoai/shared/queries/plan-warnings';
import { say } from '@doi-thoai/shared/words/say';
import { language } from '#lib/ui/language.svelte.ts';
import { planWarningWords } from '#lib/words/plan.ts';

/** What does not fit in a plan, as a sentence in the language of the page. */
export function warningSentence({ code, ...told }: PlanWarning): string {
  const params = Object.fromEntries(
    Object.entries(told).map(([name, value]): [string, string] => [
      name,
      typeof value === 'string' && isCivilDate(value) ? shortDate(value as CivilDate) : String(value),
    ]),
  );
  return say(planWarningWords[code], language.current, params);
}
