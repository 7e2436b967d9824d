import type { CivilDate } from '@doi-thoai/shared/calendar/civil-date';
import { dueMark } from '@doi-thoai/shared/words/followup';
import { language } from '#lib/ui/language.svelte.ts';
import { chairRecord } from '#lib/words/chair-record.ts';
import type { ChairModel } from './model.svelte.ts';

/** What stands under a due date that is the proposed one: how it was counted, and how far it can be relied on. */
export function usualHint(
  { usual, answerWorkingDays }: ChairModel,
  date: CivilDate | null,
): string | undefined {
  if (usual === undefined || usual.due !== date) return undefined;
  const mark = dueMark(usual.due, usual.certainty, language.current);
  return [chairRecord.dueHelp(answerWorkingDays), mark].filter(Boolean).join(' · ');
}

/**
 * A date as it is commanded. The proposed one is not named: the meeting counts it, marks how far it can be relied on,
 * and counts it again when its calendar changes (TD12).
 */
export function namedDue({ usual }: ChairModel, date: CivilDate): CivilDate | null {
  return date === usual?.due ? null : date;
}
