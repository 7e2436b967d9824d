import { invalidateAll } from '$app/navigation';
import type { DayList } from '@doi-thoai/shared/queries/day-list';

/** Between two looks at what became of an e-mail. */
const lookMs = 4000;

/** Loads the page anew as long as an e-mail is on its way: it goes by itself, and nobody presses anything meanwhile. */
export function lookWhileMailing(list: () => DayList | undefined): void {
  $effect(() => {
    if (!list()?.rows.some(({ mail }) => mail && !mail.failed)) return;
    const looking = setTimeout(() => void invalidateAll(), lookMs);
    return () => clearTimeout(looking);
  });
}
